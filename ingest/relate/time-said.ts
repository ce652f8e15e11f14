/** When something happened, as its sentence says it: 4月28日, 2021年10月, 今年10月. No part of a date is made up. */
import { type DatePrefix, lastDay, parseDate, yearOf } from '../../src/model/date.js';

const WHEN =
  /(?<![至到从自比前较\d])(?:((?:19|20)\d{2})年|(今年|去年|前年|明年|当年|本年|同年))?(?:(\d{1,2})月)?(?:(?:上旬|中旬|下旬)|(\d{1,2})日)?(?!\d|[-—～])/gu;
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 前年: -2, 明年: 1 };
/** What was done more than once has no one date. */
const RECURRING = /多次|先后[两三四五六]次|历次|每年|一直以来|曾经|[两三四五六]次/u;

/**
 * The last time named in `words`, the part of a sentence before what is dated; a year that is not given is that of the document,
 * or the one before where the day would lie after the document.
 */
export function timeSaid(words: string, document: DatePrefix | undefined): DatePrefix | undefined {
  let found: DatePrefix | undefined;
  let year: number | undefined;
  for (const match of words.matchAll(WHEN)) {
    const [all, full, relative, month, day] = match;
    if (all === '' || (full === undefined && relative === undefined && month === undefined)) continue;
    if (day !== undefined && month === undefined) continue;
    if (full !== undefined) year = Number(full);
    else if (relative !== undefined && SHIFT[relative] !== undefined)
      year = document === undefined ? undefined : yearOf(document) + (SHIFT[relative] as number);
    else if (relative === undefined) year = document === undefined ? undefined : yearBefore(document, month, day);
    if (year === undefined) continue;
    found =
      parseDate([String(year), month, month && day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')) ?? found;
  }
  return found;
}

/** True where the words tell of something that happened again and again. */
export const isRecurring = (words: string): boolean => RECURRING.test(words);

function yearBefore(document: DatePrefix, month: string | undefined, day: string | undefined): number {
  const own = yearOf(document);
  const prefix = [String(own), month, month && day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  // A report of early January speaks of last December; a day or two after the document is a date of printing.
  return month !== undefined && prefix.slice(0, 7) > lastDay(document).slice(0, 7) ? own - 1 : own;
}
