import type { Kind, Relation } from '../model/ontology.js';
import type { EntityRecord } from '../query/entity-record.js';
import type { Direction } from '../query/fact-filter.js';
import type { FactRecord } from '../query/fact-record.js';
import type { Neighbour, NeighbourScope } from '../query/neighbours.js';
import { EMPTY_PAGE } from '../query/page.js';
import type { Context } from './context.js';
import { type PageArguments, paged } from './cursor.js';
import { given } from './given.js';

/** A page of neighbours; the counts are asked for only where they are wanted. */
export interface NeighbourPage {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: EntityRecord;
    readonly facts: readonly FactRecord[];
    readonly relevance: number;
  }[];
  /** Entity id; absent where there is no such entity. */
  readonly of?: string;
  readonly scope: NeighbourScope;
}

/** The arguments of the field, as GraphQL gives them. */
export interface NeighbourArguments extends PageArguments {
  readonly kinds?: readonly Kind[] | null;
  readonly relations?: readonly Relation[] | null;
  readonly direction?: Direction | null;
  readonly filter?: object | null;
}

/** The neighbours of an entity; an empty page where there is none. */
export async function neighbourPage(
  entity: Pick<EntityRecord, 'id'> | undefined,
  args: NeighbourArguments,
  { loaders }: Context,
): Promise<NeighbourPage> {
  const { kinds, relations, direction = 'BOTH', filter } = given(args) as Partial<NeighbourScope>;
  const scope: NeighbourScope = { kinds, relations, direction, filter };
  const shown = await paged(
    args,
    ['neighbours', entity?.id],
    async (window) => (entity === undefined ? EMPTY_PAGE : loaders.neighbours({ ...scope, ...window }).load(entity.id)),
    (one: Neighbour) => ({ node: one.entity, facts: one.facts, relevance: one.relevance }),
  );
  return { ...shown, ...(entity === undefined ? {} : { of: entity.id }), scope };
}
