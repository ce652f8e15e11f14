/** From which end a relationship is looked for. An engine goes through all that leave a node, and a hub has very many. */
interface Ends {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** The end that has fewer relationships of this sort. */
export type NearEnd = (edge: Ends) => 'from' | 'to';

/** Told from all that are stored. */
export function nearEnd(stored: Iterable<Ends>): NearEnd {
  const leaving = new Map<string, Map<string, number>>();
  const arriving = new Map<string, Map<string, number>>();
  for (const { relation, from, to } of stored) {
    count(leaving, relation, from);
    count(arriving, relation, to);
  }
  return ({ relation, from, to }) =>
    (leaving.get(relation)?.get(from) ?? 0) <= (arriving.get(relation)?.get(to) ?? 0) ? 'from' : 'to';
}

/** Edges by their near ends, in this order; none of a sort that has none. */
export function byNearEnd<E extends Ends>(
  edges: readonly E[],
  near: NearEnd,
): readonly ['from' | 'to', readonly E[]][] {
  const parted = (['from', 'to'] as const).map((end) => [end, edges.filter((edge) => near(edge) === end)] as const);
  return parted.filter(([, some]) => some.length > 0).map(([end, some]) => [end, some]);
}

function count(counts: Map<string, Map<string, number>>, relation: string, id: string): void {
  const here = counts.get(relation) ?? new Map<string, number>();
  counts.set(relation, here.set(id, (here.get(id) ?? 0) + 1));
}
