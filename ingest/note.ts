import type { Span } from '../src/model/evidence.js';
import type { Note } from '../src/model/statement.js';

/** A note without its document: what a rule makes. */
export type Remark = Omit<Note, 'document'>;

/** The remark as a note of the document. Keys without a value are left out, so that dumps stay the same. */
export function noteOf(document: string, remark: Remark): Note {
  return Object.freeze({ document, ...remark });
}

export const remark = (rule: string, kind: Note['kind'], message: string, place?: Span): Remark =>
  place === undefined ? { rule, kind, message } : { rule, kind, message, start: place.start, end: place.end };
