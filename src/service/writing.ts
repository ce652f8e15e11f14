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

interface Added {
  readonly id: string;
  readonly outcome: 'ADDED' | 'REPLACED' | 'UNCHANGED';
  readonly notes: readonly Note[];
}

/** Each may be called twice with the same effect as once. */
export interface Writing {
  /** Throws `input` for a document that cannot be read. */
  addDocument(document: NewDocument, options: WorkOptions): Promise<Added>;
  /** False when it was not there. */
  removeDocument(id: string, options: WorkOptions): Promise<boolean>;
  /** False when the same decision stood already. */
  judge(judgement: Judgement, options: WorkOptions): Promise<boolean>;
}
