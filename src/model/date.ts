/**
 * A date is a prefix of YYYY-MM-DD with its own precision: `2021`, `2021-03`, `2021-03-05`.
 * No month and no day is ever invented. As FollowTheMoney does (types/date.py), prefixes are compared as intervals.
 */
export type DatePrefix = string & { readonly __date: unique symbol };

const PREFIX = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a prefix that names a real year, month or day (2021-02-30 is none). */
export function isDatePrefix(text: string): text is DatePrefix {
  const match = PREFIX.exec(text);
  if (!match) return false;
  if (match[3] === undefined) return true;
  return Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]));
}

/** The prefix, or undefined where the text is no date. */
export const parseDate = (text: string): DatePrefix | undefined => (isDatePrefix(text) ? text : undefined);

/** First day the prefix covers, as YYYY-MM-DD. */
export function firstDay(date: DatePrefix): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day the prefix covers, as YYYY-MM-DD. */
export function lastDay(date: DatePrefix): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** True when everything `a` covers lies before everything `b` covers. */
export const isBefore = (a: DatePrefix, b: DatePrefix): boolean => lastDay(a) < firstDay(b);

/** A total order: by first day, then the coarser prefix first. */
export const compareDates = (a: DatePrefix, b: DatePrefix): number =>
  firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.length - b.length;

export const yearOf = (date: DatePrefix): number => Number(date.slice(0, 4));

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
