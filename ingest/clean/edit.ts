/**
 * How text is changed without losing where it came from: a rule looks at a text and names edits; they are applied at once.
 * Invariant: the result's `starts` and `ends` are as long as its text, ascending, inside the decoded text.
 */
import type { Placed } from '../place.js';

/** Replaces `text.slice(start, end)` by `put`. Edits of one list are ascending and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The text with the edits made. A replacement of equal length keeps the place of each code unit; any other stands for the whole span. */
export function applyEdits(placed: Placed, edits: readonly Edit[]): Placed {
  if (edits.length === 0) return placed;
  if (edits.every((edit) => edit.put.length === edit.end - edit.start))
    return { ...placed, text: replaceAll(placed.text, edits) };
  const length = edits.reduce((sum, edit) => sum + edit.put.length - (edit.end - edit.start), placed.text.length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  let read = 0;
  let write = 0;
  const copy = (to: number): void => {
    parts.push(placed.text.slice(read, to));
    starts.set(placed.starts.subarray(read, to), write);
    ends.set(placed.ends.subarray(read, to), write);
    write += to - read;
    read = to;
  };
  for (const edit of edits) {
    if (edit.start < read) throw new RangeError(`edits overlap at ${edit.start}`);
    copy(edit.start);
    if (edit.put.length === edit.end - edit.start) {
      copy(edit.end);
      parts[parts.length - 1] = edit.put;
      continue;
    }
    const first = placed.starts[edit.start] ?? 0;
    const last = placed.ends[edit.end - 1] ?? first;
    starts.fill(first, write, write + edit.put.length);
    ends.fill(last, write, write + edit.put.length);
    parts.push(edit.put);
    write += edit.put.length;
    read = edit.end;
  }
  copy(placed.text.length);
  return { text: parts.join(''), starts, ends };
}

/** The text with replacements of equal length. */
function replaceAll(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const edit of edits) {
    if (edit.start < read) throw new RangeError(`edits overlap at ${edit.start}`);
    parts.push(text.slice(read, edit.start), edit.put);
    read = edit.end;
  }
  return parts.join('') + text.slice(read);
}
