/**
 * Which part of a page is the document: the smallest element that holds nearly all of its prose, counted in the marks
 * that end sentences and clauses; menus and lists of links have none.
 */
import type { Rendered } from './rendered.js';

export interface Box {
  readonly start: number;
  readonly end: number;
}

/** Share of the page's prose that the element must hold. */
const NEARLY_ALL = 0.85;
/** With fewer marks a page is no article, and all of it is kept. */
const LEAST_MARKS = 6;
const PROSE_MARK = /[，。；,;]/;

export function mainContent(text: string, boxes: readonly Box[], marks: Rendered['marks']): Box | undefined {
  const counted = countMarks(text, marks);
  const all = counted[text.length] ?? 0;
  if (all < LEAST_MARKS) return undefined;
  let best: Box | undefined;
  for (const box of boxes) {
    const held = (counted[box.end] ?? 0) - (counted[box.start] ?? 0);
    if (held < NEARLY_ALL * all) continue;
    if (best === undefined || box.end - box.start < best.end - best.start) best = box;
  }
  return best;
}

/** How many marks of prose stand before each offset, what is boilerplate already left out. */
function countMarks(text: string, marks: Rendered['marks']): Int32Array {
  const chrome = new Uint8Array(text.length);
  for (const mark of marks) if (mark.role === 'boilerplate') chrome.fill(1, mark.start, mark.end);
  const counted = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    counted[at + 1] = (counted[at] ?? 0) + (chrome[at] === 0 && PROSE_MARK.test(text.charAt(at)) ? 1 : 0);
  }
  return counted;
}
