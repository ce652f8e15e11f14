import { type DatePrefix, firstDay, lastDay } from '../model/date.js';

/** A stretch of time; a side that is left out is open. A date is within it when any part of the date is. */
export interface Period {
  readonly from?: DatePrefix | undefined;
  readonly to?: DatePrefix | undefined;
}

/**
 * The days a statement compares with. A date `d`, a prefix, is within when
 * `d >= left(after, size(d))` and `d <= before`.
 */
export const days = (
  period: Period | undefined,
): { readonly after: string | null; readonly before: string | null } => ({
  after: period?.from === undefined ? null : firstDay(period.from),
  before: period?.to === undefined ? null : lastDay(period.to),
});
