import { compareDates, type DatePrefix, firstDay, lastDay } from '../model/date.js';
import { compareText } from '../model/evidence.js';
import type { Kind } from '../model/ontology.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { cut, type Page, type Window } from './page.js';
import { days } from './period.js';
import type { Asked, AskOptions } from './question.js';

const CHANGE_SORTS = Object.freeze(['FIRST_USED', 'LAST_USED', 'BEGAN', 'ENDED'] as const);
type ChangeSort = (typeof CHANGE_SORTS)[number];

export interface ChangesArguments extends Window {
  readonly from: DatePrefix;
  readonly to: DatePrefix;
  readonly sorts?: readonly ChangeSort[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
}

export type Change = { readonly sort: ChangeSort; readonly date: DatePrefix } & (
  | { readonly entity: EntityRecord }
  | { readonly fact: FactRecord }
);

/** One page of what is new between two dates, in order of time. Two statements. */
export async function changes(store: Asked, args: ChangesArguments, options: AskOptions): Promise<Page<Change>> {
  const parameters = { ...days(args), ...scopeParameters(undefined, args.kinds) };
  const [entities, facts] = await Promise.all([
    store.read({ statement: 'read/changed-entities', parameters }, options),
    store.read({ statement: 'read/changed-facts', parameters }, options),
  ]);
  const all: Change[] = [
    ...entities.flatMap((row) => {
      const entity = toEntity(row['entity']);
      return [
        ...dated('FIRST_USED', entity.firstUsed).map((one) => ({ ...one, entity })),
        ...dated('LAST_USED', entity.lastUsed).map((one) => ({ ...one, entity })),
      ];
    }),
    ...facts.flatMap((row) => {
      const fact = toFact(row['fact']);
      const date = (name: string) => (typeof row[name] === 'string' ? (row[name] as DatePrefix) : undefined);
      return [
        ...dated('BEGAN', date('began')).map((one) => ({ ...one, fact })),
        ...dated('ENDED', date('ended')).map((one) => ({ ...one, fact })),
      ];
    }),
  ];
  const wanted = all.filter(
    ({ sort, date }) =>
      (args.sorts === undefined || args.sorts.includes(sort)) &&
      lastDay(date) >= firstDay(args.from) &&
      firstDay(date) <= lastDay(args.to),
  );
  return cut(wanted.toSorted(compareChanges), args);
}

const dated = (sort: ChangeSort, date: DatePrefix | undefined) => (date === undefined ? [] : [{ sort, date }]);

const idOf = (change: Change): string => ('entity' in change ? change.entity.id : change.fact.id);

const compareChanges = (a: Change, b: Change): number =>
  compareDates(a.date, b.date) ||
  CHANGE_SORTS.indexOf(a.sort) - CHANGE_SORTS.indexOf(b.sort) ||
  compareText(idOf(a), idOf(b));
