import type { Kind, Relation } from '../model/ontology.js';
import type { EntityRecord } from '../query/entity-record.js';
import type { Direction } from '../query/fact-filter.js';
import type { FactRecord } from '../query/fact-record.js';
import type { NeighbourScope } from '../query/neighbours.js';
import { EMPTY_PAGE } from '../query/page.js';
import type { Context } from './context.js';
import { connection, type PageArguments, paging } from './cursor.js';
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
  entity: EntityRecord | undefined,
  args: NeighbourArguments,
  { loaders }: Context,
): Promise<NeighbourPage> {
  const window = paging(args, ['neighbours', entity?.id]);
  const { kinds, relations, direction = 'BOTH', filter } = given(args) as Partial<NeighbourScope>;
  const scope: NeighbourScope = { kinds, relations, direction, filter };
  if (entity === undefined) return { ...connection(EMPTY_PAGE, window, (one: never) => one), scope };
  const page = await loaders.neighbours({ ...scope, first: window.first, skip: window.skip }).load(entity.id);
  const shown = connection(page ?? EMPTY_PAGE, window, (one) => ({
    node: one.entity,
    facts: one.facts,
    relevance: one.relevance,
  }));
  return { ...shown, of: entity.id, scope };
}
