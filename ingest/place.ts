/**
 * Where a character of the sound text came from.
 * Invariant: every stage keeps `starts` and `ends` as long as its text, ascending, inside the decoded text.
 */
import type { Span } from '../src/model/evidence.js';

export interface Placed {
  readonly text: string;
  /** For each UTF-16 code unit of `text`: where what it stands for starts in the decoded text. */
  readonly starts: Int32Array;
  /** And where it ends, exclusive: a repaired character may stand for several. */
  readonly ends: Int32Array;
}

/** A text that is its own source. */
export function placeAll(text: string): Placed {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text, starts, ends };
}

/** The span of the decoded text that `text.slice(start, end)` stands for. Throws RangeError for an empty or outside span. */
export function toSource(placed: Placed, start: number, end: number): Span {
  const first = placed.starts[start];
  const last = placed.ends[end - 1];
  if (end <= start || first === undefined || last === undefined) {
    throw new RangeError(`no place for ${start}–${end} in a text of ${placed.text.length}`);
  }
  return { start: first, end: last };
}
