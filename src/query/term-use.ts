/** How a term was used over time, out of its single uses. Pure. */

import { compareDates, type DatePrefix, yearOf } from '../model/date.js';
import { compareText } from '../model/evidence.js';
import { groupBy } from './group-by.js';
import type { UseRecord } from './usage.js';

export interface TermUse {
  readonly firstUsed?: DatePrefix;
  readonly lastUsed?: DatePrefix;
  readonly uses: number;
  readonly documents: number;
  readonly users: readonly {
    readonly entity: string;
    readonly uses: number;
    readonly firstUsed?: DatePrefix;
    readonly lastUsed?: DatePrefix;
  }[];
  readonly frames: readonly { readonly frame: string; readonly uses: number; readonly first: UseRecord }[];
  readonly years: readonly { readonly year: number; readonly uses: number; readonly documents: number }[];
  /** The first use in each document, by date, then document. */
  readonly first: readonly UseRecord[];
}

/** Frames shown of a term, and documents quoted. */
const MOST = 10;

/** A use that looks back is no sign that the term is still in use: such uses count only where there are no others. */
export function termUse(all: readonly UseRecord[]): TermUse {
  const forward = all.filter((use) => !use.retrospective);
  const uses = (forward.length > 0 ? forward : all).toSorted(byTime);
  const owned = groupBy(uses, (use) => use.owner ?? '');
  owned.delete('');
  const framed = groupBy(uses, (use) => use.frame ?? '');
  framed.delete('');
  const dated = groupBy(uses, (use) => (use.date === undefined ? 0 : yearOf(use.date)));
  dated.delete(0);
  return {
    ...span(uses),
    uses: uses.length,
    documents: countDocuments(uses),
    users: [...owned]
      .map(([entity, own]) => ({ entity, uses: own.length, ...span(own) }))
      .toSorted(
        (a, b) => compareOptional(a.firstUsed, b.firstUsed) || b.uses - a.uses || compareText(a.entity, b.entity),
      ),
    frames: [...framed]
      .map(([frame, own]) => ({ frame, uses: own.length, first: own[0] as UseRecord }))
      .toSorted((a, b) => b.uses - a.uses || compareText(a.frame, b.frame))
      .slice(0, MOST),
    years: [...dated]
      .map(([year, own]) => ({ year, uses: own.length, documents: countDocuments(own) }))
      .toSorted((a, b) => a.year - b.year),
    first: [...groupBy(uses, (use) => use.document).values()].map(([use]) => use as UseRecord).slice(0, MOST),
  };
}

export const countDocuments = (uses: readonly UseRecord[]): number => new Set(uses.map((use) => use.document)).size;

/** First and last date among uses; nothing where none is dated. */
export function span(uses: readonly UseRecord[]): { readonly firstUsed?: DatePrefix; readonly lastUsed?: DatePrefix } {
  const dates = uses.flatMap((use) => use.date ?? []).toSorted(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? {} : { firstUsed: first, lastUsed: last };
}

export const byTime = (a: UseRecord, b: UseRecord): number =>
  compareOptional(a.date, b.date) || compareText(a.document, b.document) || a.start - b.start;

const compareOptional = (a: DatePrefix | undefined, b: DatePrefix | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareDates(a, b);
