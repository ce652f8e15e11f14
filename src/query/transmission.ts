import { type DatePrefix, firstDay } from '../model/date.js';
import { LEVELS, type Level } from '../model/ontology.js';
import type { Asked, AskOptions } from './question.js';
import { byTime, countDocuments, span } from './term-use.js';
import { type UseRecord, usage } from './usage.js';

/** The use of a term at one level of government. */
export interface TransmissionStep {
  readonly level: Level;
  readonly firstUsed?: DatePrefix;
  readonly lastUsed?: DatePrefix;
  /** Days since the first use at any level, between the first days the dates may mean. Not there where one date lies within the other. */
  readonly lagDays?: number;
  readonly documents: number;
  readonly uses: number;
  readonly first: UseRecord;
}

/** How a term went from one level of government to another, in the order of first use. One statement. */
export async function transmission(
  store: Asked,
  id: string,
  options: AskOptions,
): Promise<readonly TransmissionStep[]> {
  const uses = ((await usage(store, [id], options)).get(id) ?? []).toSorted(byTime);
  const origin = span(uses.filter((use) => use.level !== undefined)).firstUsed;
  const steps = LEVELS.flatMap((level) => {
    const own = uses.filter((use) => use.level === level);
    const [first] = own;
    if (first === undefined) return [];
    const dates = span(own);
    const lag =
      origin === undefined || dates.firstUsed === undefined || isBlurred(origin, dates.firstUsed)
        ? {}
        : { lagDays: daysBetween(origin, dates.firstUsed) };
    return [{ level, ...dates, ...lag, documents: countDocuments(own), uses: own.length, first }];
  });
  return steps.toSorted((a, b) => byTime(a.first, b.first) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** 2023 and 2023-01-05: which came first, and by how much, the dates do not tell. */
const isBlurred = (a: DatePrefix, b: DatePrefix): boolean => a !== b && (a.startsWith(b) || b.startsWith(a));

const DAY = 86_400_000;

const daysBetween = (a: DatePrefix, b: DatePrefix): number =>
  Math.round((Date.parse(firstDay(b)) - Date.parse(firstDay(a))) / DAY);
