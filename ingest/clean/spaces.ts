/** White space inside words, names and figures, and around lines. */
import { jieba } from '../jieba.js';
import { simplify } from '../script.js';
import type { Edit } from './edit.js';

const HAN = '\u3400-\u9fff\uf900-\ufaff';
const BLANK = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const RUN = new RegExp(`${BLANK}+`, 'g');
const IS_HAN = new RegExp(`[${HAN}]`);
const IS_MARK = /[，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…,;:?!%()]/;
const IS_DIGIT = /[0-9]/;
const HAN_END = new RegExp(`[${HAN}]+$`);
const HAN_BEGIN = new RegExp(`^[${HAN}]+`);

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
  if (splitsDecimal(text, start, end)) return '';
  if (IS_DIGIT.test(before) && IS_DIGIT.test(after)) return splitsFigure(text, start, end) ? '' : ' ';
  if (IS_HAN.test(before) && IS_HAN.test(after))
    return splitsWord(text, start, end) || splitsKnownWord(text, start, end) ? '' : ' ';
  return IS_HAN.test(before) !== IS_HAN.test(after) && (IS_DIGIT.test(before) || IS_DIGIT.test(after)) ? '' : ' ';
}

/** `3 . 5`: a point with a digit on either side, and blanks between. */
const splitsDecimal = (text: string, start: number, end: number): boolean =>
  (text[end] === '.' && /\d/.test(text[start - 1] ?? '') && /^\. ?\d/.test(text.slice(end, end + 3))) ||
  (text[start - 1] === '.' && /\d/.test(text[end] ?? '') && /\d ?\.$/.test(text.slice(start - 3, start)));

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

/** Surnames of two characters in use (百家姓), behind which a blank may stand in front of a name. */
const DOUBLE_SURNAME =
  /(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|司徒|端木|东方|東方|西门|西門|南宫|南宮)$/;
/** How much of the text on either side is looked at, in UTF-16 code units. */
const AROUND = 6;

/**
 * `高质 量发展`, `欧阳 修`: one blank inside a word of the dictionary, of which at least one side cannot stand by itself.
 * `研究 生命` stays: both sides are words.
 */
function splitsKnownWord(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const before = HAN_END.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const after = HAN_BEGIN.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  if (DOUBLE_SURNAME.test(before) && after.length <= 2 && after.length < AROUND) return true;
  const [left, right] = [simplify(before), simplify(after)];
  const head = jieba().cut(left, false).at(-1) ?? '';
  const tail = jieba().cut(right, false)[0] ?? '';
  if (head.length > 1 && tail.length > 1) return false;
  let at = 0;
  for (const word of jieba().cut(left + right, false)) {
    const over = at < left.length && at + word.length > left.length;
    // A word of two characters may be chance: 市 长 of 某市 长江.
    if (over) return word.length > 2 || (head.length === 1 && tail.length === 1);
    at += word.length;
  }
  return false;
}
