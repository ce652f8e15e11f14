import { type DatePrefix, firstDay, lastDay } from '../model/date.js';
import { compareText } from '../model/evidence.js';
import { documentsDated } from './documents-dated.js';
import { groupBy } from './group-by.js';
import type { Period } from './period.js';
import type { Asked, AskOptions } from './question.js';
import { countDocuments } from './term-use.js';
import { usage } from './usage.js';

/** How much documents speak of a term in one step of time. */
export interface SaliencePoint {
  readonly period: DatePrefix;
  readonly mentions: number;
  readonly documents: number;
  readonly allDocuments: number;
  /** Mentions per 10,000 characters. */
  readonly density: number;
}

export interface SalienceArguments {
  /** Entity id. */
  readonly of: string;
  readonly period?: Period | undefined;
  readonly by: 'YEAR' | 'MONTH';
}

/** One point for each year or month that has documents, in order. A document that tells only its year has no month. Two statements. */
export async function salience(
  store: Asked,
  { of, period, by }: SalienceArguments,
  options: AskOptions,
): Promise<readonly SaliencePoint[]> {
  const [all, used] = await Promise.all([documentsDated(store, period, options), usage(store, [of], options)]);
  const length = by === 'YEAR' ? 4 : 7;
  const stepOf = (date: DatePrefix | undefined) =>
    date === undefined || date.length < length || !isWithin(date, period) ? '' : date.slice(0, length);
  const documents = groupBy(all, ({ date }) => stepOf(date));
  const uses = groupBy(used.get(of) ?? [], ({ date }) => stepOf(date));
  documents.delete('');
  return [...documents]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([step, own]) => {
      const mentions = uses.get(step) ?? [];
      const characters = own.reduce((sum, { size }) => sum + size, 0);
      return {
        period: step as DatePrefix,
        mentions: mentions.length,
        documents: countDocuments(mentions),
        allDocuments: own.length,
        density: characters === 0 ? 0 : (10_000 * mentions.length) / characters,
      };
    });
}

const isWithin = (date: DatePrefix, period: Period | undefined): boolean =>
  (period?.from === undefined || lastDay(date) >= firstDay(period.from)) &&
  (period?.to === undefined || firstDay(date) <= lastDay(period.to));
