/**
 * A year that a document does not print but that its words settle, with these words as the reason. Only what fixes the
 * year from outside counts: anniversaries of what has a known year, the year looked back on. Otherwise it stays unknown.
 */
import type { DatePrefix } from '../../src/model/date.js';
import type { Span } from '../../src/model/evidence.js';
import { toPrefix } from './chinese-date.js';

export interface InferredDate extends Span {
  readonly value: DatePrefix;
  /** Words of the text, at `start`–`end`. */
  readonly because: string;
  readonly confidence: number;
}

interface Anchor {
  readonly pattern: RegExp;
  readonly year: (match: RegExpExecArray, month: number | undefined) => number;
  readonly confidence: number;
}

const ANCHORS: readonly Anchor[] = [
  { pattern: /(?:刚刚)?[过過]去的(\d{4})年/, year: (match) => Number(match[1]) + 1, confidence: 0.9 },
  { pattern: /(\d{4})年(?:以来)?的?工作回[顾顧]/, year: (match) => Number(match[1]) + 1, confidence: 0.9 },
  {
    pattern: /今年(?:是|迎来)[^。]{0,12}(?:新中国|中华人民共和国)成立(\d{2,3})周年/,
    year: (match) => 1949 + Number(match[1]),
    confidence: 0.9,
  },
  {
    pattern: /今年(?:是|迎来)[^。]{0,12}中国共产党成立(\d{2,3})周年/,
    year: (match) => 1921 + Number(match[1]),
    confidence: 0.9,
  },
  { pattern: /(?:新中国|中华人民共和国)成立(\d{2,3})周年/, year: (match) => 1949 + Number(match[1]), confidence: 0.7 },
  { pattern: /(?:中国共产党成立|建党)(\d{2,3})周年/, year: (match) => 1921 + Number(match[1]), confidence: 0.7 },
  // What is summed up of a year is summed up at its end or early in the next; without a month nothing follows.
  {
    pattern: /(?<!\d)(20\d{2})年度/,
    year: (match, month) => (month === undefined ? Number.NaN : Number(match[1]) + (month <= 6 ? 1 : 0)),
    confidence: 0.6,
  },
];
const DAY = /^[^。]{0,20}?(?<![\d年])(\d{1,2})月(\d{1,2})日/;

/** `text` is Simplified, from where the document begins; offsets are into it. */
export function inferDate(text: string): InferredDate | undefined {
  const day = dayIn(text);
  for (const { pattern, year, confidence } of ANCHORS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = toPrefix(year(match, day?.month), day?.month, day?.day);
    if (value === undefined) continue;
    return { value, because: match[0], start: match.index, end: match.index + match[0].length, confidence };
  }
  return undefined;
}

/** Month and day with which one of the first paragraphs begins. */
function dayIn(text: string): { readonly month: number; readonly day: number } | undefined {
  for (const line of text.slice(0, 2000).split('\n').slice(0, 12)) {
    const match = DAY.exec(line.trim());
    if (match) return { month: Number(match[1]), day: Number(match[2]) };
  }
  return undefined;
}
