import type { Judgement } from '../model/collection.js';
import type { Extraction } from '../model/statement.js';

/** A document to put, and where it was read. */
export interface Arrival {
  readonly extraction: Extraction;
  /** Absolute path or address it was read from; kept beside the document, never in a dump. */
  readonly location?: string;
}

export interface Changes {
  readonly put?: readonly Arrival[];
  /** Ids of documents to take out. */
  readonly remove?: readonly string[];
  /** All judgements from now on. Absent: those that the graph holds stay. */
  readonly judgements?: readonly Judgement[];
}

/** Where the work stands. `rows` counts records that were looked at: written, taken away, or found as they ought to be. */
interface LoadProgress {
  readonly stage: 'documents' | 'rows';
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly progress?: (progress: LoadProgress) => void;
  /** Aborting stops between two transactions; the next run completes what was begun. */
  readonly signal?: AbortSignal;
  /** Rows that small steps are joined to one transaction up to; a thousand when absent. */
  readonly rows?: number;
  /** Reads all that is stored instead of its digests, and so mends what was changed by hand. */
  readonly repair?: boolean;
  /** Hears of each document that is about to be replaced or removed, as it stands, while nothing is changed yet. */
  readonly parting?: (former: Arrival) => void;
}

export interface LoadResult {
  readonly put: number;
  readonly removed: number;
  /** Documents that were there already, word for word. */
  readonly unchanged: number;
  readonly documents: number;
  readonly entities: number;
  readonly statements: number;
  readonly edges: number;
  /** Records written and taken away. */
  readonly written: number;
  readonly deleted: number;
  /** One line for each document or inference that was not taken: what and why. */
  readonly setAside: readonly string[];
}
