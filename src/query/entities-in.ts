import type { Value } from '../graph/store.js';
import type { Kind } from '../model/ontology.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { bounds, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

export interface EntitiesInArguments extends Window {
  readonly kinds?: readonly Kind[] | undefined;
}

/** One page of the entities that each of some documents mentions, by name. One statement. */
export async function entitiesIn(
  store: Asked,
  args: EntitiesInArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<EntityRecord>>> {
  const parameters = { ids: args.ids, kinds: args.kinds ?? null, ...bounds(args) };
  const rows = await store.read({ statement: 'read/entities-in', parameters }, options);
  return new Map(
    rows.map((row) => [
      row['of'] as string,
      { total: row['total'] as number, items: (row['page'] as readonly Value[]).map(toEntity) },
    ]),
  );
}
