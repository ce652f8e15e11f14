/** Dates as Chinese documents write them, to prefixes: 2021年3月5日, 二〇二五年一月, 2021.03.05, ２０２１年. */
import { type DatePrefix, parseDate } from '../../src/model/date.js';

const DIGITS = '〇零一二三四五六七八九';
const NUMBER = '[0-9０-９〇零○Ｏ一二三四五六七八九十\\s]';
const WRITTEN = new RegExp(
  `(${NUMBER}{4,9}?)\\s*年(?:\\s*(${NUMBER}{1,5}?)\\s*月(?:\\s*(${NUMBER}{1,5}?)\\s*[日号])?)?`,
);
const PLAIN = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/;

/** The first date in the text, or undefined. Month and day are kept only where the text has them. */
export function readDate(text: string): DatePrefix | undefined {
  const match = WRITTEN.exec(text) ?? PLAIN.exec(text);
  if (!match) return undefined;
  const year = readYear(match[1] ?? '');
  const month = match[2] === undefined ? undefined : readNumber(match[2]);
  const day = match[3] === undefined ? undefined : readNumber(match[3]);
  if (year === undefined) return undefined;
  return toPrefix(year, month, day);
}

/** A prefix of what is given, or undefined where it names no day of the calendar. */
export function toPrefix(year: number, month?: number, day?: number): DatePrefix | undefined {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parseDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

function readYear(text: string): number | undefined {
  const digits = arabic(text);
  return /^\d{4}$/.test(digits) ? Number(digits) : undefined;
}

/** 三十一 → 31, 十 → 10, 1 2 → 12. */
function readNumber(text: string): number | undefined {
  const compact = text.replace(/\s/g, '');
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(compact);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) - 1 : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) - 1 : 0);
  const digits = arabic(compact);
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}

function arabic(text: string): string {
  return Array.from(text.normalize('NFKC').replace(/\s/g, ''), (character) => {
    if (/[○〇零O]/.test(character)) return '0';
    const at = DIGITS.indexOf(character);
    return at < 0 ? character : String(at - 1);
  }).join('');
}
