/**
 * A fact that recurs has two intervals, not one: statements of one fact are parted where their times cannot meet.
 */
import { compareDates, type DatePrefix, isBefore } from '../../model/date.js';

export interface Timed {
  readonly since?: DatePrefix | undefined;
  readonly until?: DatePrefix | undefined;
  /** Date of the document that says it. */
  readonly said?: DatePrefix | undefined;
}

export interface Interval<T extends Timed> {
  readonly since: DatePrefix | undefined;
  readonly until: DatePrefix | undefined;
  readonly members: readonly T[];
}

/** An interval while it grows. */
interface Growing<T> {
  since: DatePrefix | undefined;
  until: DatePrefix | undefined;
  readonly members: T[];
}

/**
 * Groups of statements whose times overlap or touch, earliest first. One that gives no time of its own goes where the date of
 * its document falls: to the last interval that has begun by then, else to the first.
 */
export function intervalsOf<T extends Timed>(statements: readonly T[]): readonly Interval<T>[] {
  const intervals: Growing<T>[] = [];
  for (const one of statements.filter(isTimed).sort(byTime)) {
    const last = intervals.at(-1);
    if (last === undefined || isApart(last, one)) {
      intervals.push({ since: one.since, until: one.until, members: [one] });
    } else {
      last.since ??= one.since;
      if (last.until === undefined || (one.until !== undefined && compareDates(one.until, last.until) > 0)) {
        last.until = one.until;
      }
      last.members.push(one);
    }
  }
  const [first] = intervals;
  if (first === undefined) return [{ since: undefined, until: undefined, members: statements }];
  for (const one of statements) {
    if (!isTimed(one)) (begunBy(intervals, one.said) ?? first).members.push(one);
  }
  return intervals;
}

const isTimed = (one: Timed): boolean => one.since !== undefined || one.until !== undefined;

const isApart = (interval: Timed, one: Timed): boolean =>
  interval.until !== undefined && one.since !== undefined && isBefore(interval.until, one.since);

/** By start, then by end; what has no start reaches back as far as one likes and comes first. */
const byTime = (a: Timed, b: Timed): number => compareEnds(a.since, b.since) || compareEnds(a.until, b.until);

function compareEnds(a: DatePrefix | undefined, b: DatePrefix | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareDates(a, b);
}

function begunBy<T extends Timed>(intervals: readonly T[], said: DatePrefix | undefined): T | undefined {
  if (said === undefined) return undefined;
  return intervals.findLast((one) => one.since === undefined || !isBefore(said, one.since));
}
