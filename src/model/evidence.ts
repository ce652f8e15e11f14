/**
 * Where a document says something. Offsets are UTF-16 code units into the document as decoded, before cleaning;
 * `text.slice(start, end) === quote`, always.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Evidence extends Span {
  /** Id of the document. */
  readonly document: string;
  readonly quote: string;
}

/** By document, then place: the order in which evidence is listed everywhere. */
export const compareEvidence = (a: Evidence, b: Evidence): number =>
  compareText(a.document, b.document) || a.start - b.start || a.end - b.end;

/** Order by UTF-16 code units: the same on every machine, unlike localeCompare. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
