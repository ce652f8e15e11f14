/** White space inside words, names and figures, and around lines. */
import type { Edit } from './edit.js';

const HAN = '\u3400-\u9fff\uf900-\ufaff';
const BLANK = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const RUN = new RegExp(`${BLANK}+`, 'g');
const IS_HAN = new RegExp(`[${HAN}]`);
const IS_MARK = /[，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…,;:?!%()]/;
const IS_DIGIT = /[0-9]/;

/** Blanks at the ends of lines, blanks beside punctuation, blanks that split a figure or a spaced-out word. */
export function findSpaces(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const put = spaceFor(text, start, end);
    if (put !== match[0]) edits.push({ start, end, put });
  }
  return edits;
}

function spaceFor(text: string, start: number, end: number): string {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (before === '\n' || after === '\n') return '';
  if (IS_MARK.test(before) || IS_MARK.test(after)) return '';
  // A tab stands between the cells of a table.
  if (text.slice(start, end).includes('\t')) return '\t';
  if (IS_DIGIT.test(before) && IS_DIGIT.test(after)) return splitsFigure(text, start, end) ? '' : ' ';
  if (IS_HAN.test(before) && IS_HAN.test(after)) return splitsWord(text, start, end) ? '' : ' ';
  return IS_HAN.test(before) !== IS_HAN.test(after) && (IS_DIGIT.test(before) || IS_DIGIT.test(after)) ? '' : ' ';
}

/** `1 9 9 3 年`: single digits apart by single blanks are one figure; `2024 2025` are two. */
function splitsFigure(text: string, start: number, end: number): boolean {
  const single = (at: number): boolean => !IS_DIGIT.test(text[at - 1] ?? '') && !IS_DIGIT.test(text[at + 1] ?? '');
  return single(start - 1) || single(end);
}

/** `政 府 工 作` and `韦 韬`: single characters apart by blanks are one word; a blank between phrases stays. */
function splitsWord(text: string, start: number, end: number): boolean {
  const lone = (at: number): boolean => !IS_HAN.test(text[at - 1] ?? '') && !IS_HAN.test(text[at + 1] ?? '');
  return lone(start - 1) && lone(end);
}
