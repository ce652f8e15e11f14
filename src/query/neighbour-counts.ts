import type { Kind, Relation } from '../model/ontology.js';
import { type NeighbourScope, neighbourParameters } from './neighbours.js';
import type { Asked, AskOptions } from './question.js';

/** How many facts an entity has over one relation, one way, with one kind of neighbour. */
export interface NeighbourCount {
  readonly kind: Kind;
  readonly relation: Relation;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

/** Counts for each of some entities, the greatest first. One statement. */
export async function neighbourCounts(
  store: Asked,
  args: NeighbourScope & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, readonly NeighbourCount[]>> {
  const parameters = { ids: args.ids, ...neighbourParameters(args) };
  const rows = await store.read({ statement: 'read/neighbour-counts', parameters }, options);
  const counts = new Map<string, NeighbourCount[]>(args.ids.map((id) => [id, []]));
  for (const row of rows) {
    counts.get(row['of'] as string)?.push({
      kind: row['kind'] as Kind,
      relation: row['relation'] as Relation,
      direction: row['out'] === true ? 'OUT' : 'IN',
      count: row['count'] as number,
    });
  }
  return counts;
}
