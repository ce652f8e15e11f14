/** What writing needs of the text half and the graph half; the composition root hands it in. */

import type { Judgement } from '../model/collection.js';
import type { DatePrefix } from '../model/date.js';
import type { Level } from '../model/ontology.js';
import type { Note } from '../model/statement.js';

/** A document as a client sends it. */
export interface NewDocument {
  /** Path inside its collection, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly title?: string | undefined;
  readonly date?: DatePrefix | undefined;
  readonly issuer?: string | undefined;
  readonly level?: Level | undefined;
  readonly source?: string | undefined;
}

/** How far the work has come. */
export interface WorkProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly at?: string;
}

interface WorkOptions {
  readonly progress: (progress: WorkProgress) => void;
  readonly signal: AbortSignal;
}

interface Put {
  readonly id: string;
  readonly outcome: 'ADDED' | 'REPLACED' | 'UNCHANGED';
  /** The document that was replaced, for `restoreDocument`. Kept in the audit, and looked into by nobody else. */
  readonly former?: string;
}

interface Added extends Put {
  readonly notes: readonly Note[];
}

interface Removed {
  /** False when it was not there. */
  readonly removed: boolean;
  /** The document that was removed, for `restoreDocument`. */
  readonly former?: string;
}

/** Each may be called twice with the same effect as once. */
export interface Writing {
  /** Throws `input` for a document that cannot be read. */
  addDocument(document: NewDocument, options: WorkOptions): Promise<Added>;
  removeDocument(id: string, options: WorkOptions): Promise<Removed>;
  /** Puts back what another call gave as `former`. Throws `input` where the id belongs to another document by now. */
  restoreDocument(former: string, options: WorkOptions): Promise<Put>;
  /** False when the same decision stood already. */
  judge(judgement: Judgement, options: WorkOptions): Promise<boolean>;
  /** All that was ever decided of the two, in either order, oldest first. */
  judged(a: string, b: string): Promise<readonly Judgement[]>;
}
