import type { Value } from '../graph/store.js';
import type { Kind, Relation } from '../model/ontology.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { type Direction, type FactFilter, filterParameters, scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { bounds, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

/** An entity one step away, with the facts that make it a neighbour, the surest first. */
export interface Neighbour {
  readonly entity: EntityRecord;
  readonly facts: readonly FactRecord[];
  readonly relevance: number;
}

export interface NeighbourScope {
  readonly kinds?: readonly Kind[] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  readonly direction: Direction;
  readonly filter?: FactFilter | undefined;
}

/** One page of the neighbours of each of some entities, most relevant first. One statement. */
export async function neighbours(
  store: Asked,
  args: NeighbourScope & Window & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<Neighbour>>> {
  const parameters = { ids: args.ids, ...bounds(args), ...neighbourParameters(args) };
  const rows = await store.read({ statement: 'read/neighbours', parameters }, options);
  return new Map(
    rows.map((row) => [
      row['of'] as string,
      {
        total: row['total'] as number,
        items: (row['entities'] as readonly Value[]).map((entity, at) => ({
          entity: toEntity(entity),
          facts: ((row['facts'] as readonly (readonly Value[])[])[at] ?? []).map(toFact),
          relevance: (row['relevances'] as readonly number[])[at] as number,
        })),
      },
    ]),
  );
}

export const neighbourParameters = (scope: NeighbourScope) => ({
  ...scopeParameters(scope.relations, scope.kinds),
  direction: scope.direction,
  ...filterParameters(scope.filter),
});
