import type { Value } from '../graph/store.js';
import type { DatePrefix } from '../model/date.js';
import type { Relation } from '../model/ontology.js';
import { scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { bounds, type Page, type Window } from './page.js';
import { days, type Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

export interface TimelineEntry {
  readonly fact: FactRecord;
  readonly date?: DatePrefix;
  /** Whether the fact is dated itself, or by the first document that states it. */
  readonly basis?: 'FACT' | 'DOCUMENT';
}

export interface TimelineArguments extends Window {
  readonly period?: Period | undefined;
  readonly relations?: readonly Relation[] | undefined;
}

/** One page of what happened to each of some entities, in order of time; what has no date last. One statement. */
export async function timeline(
  store: Asked,
  args: TimelineArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<TimelineEntry>>> {
  const scope = scopeParameters(args.relations);
  const parameters = { ids: args.ids, ...bounds(args), ...days(args.period), relations: scope['relations'] ?? null };
  const rows = await store.read({ statement: 'read/timeline', parameters }, options);
  return new Map(
    rows.map((row) => [
      row['of'] as string,
      {
        total: row['total'] as number,
        items: (row['dates'] as readonly { readonly [name: string]: Value }[]).map(({ date, own }, at) => ({
          fact: toFact((row['facts'] as readonly Value[])[at]),
          ...(typeof date === 'string'
            ? { date: date as DatePrefix, basis: typeof own === 'string' ? 'FACT' : 'DOCUMENT' }
            : {}),
        })),
      } as Page<TimelineEntry>,
    ]),
  );
}
