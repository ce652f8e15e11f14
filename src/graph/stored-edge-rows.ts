import type { HeldEdge } from './held.js';
import { byNearEnd, type NearEnd } from './near-end.js';
import type { GraphStore, Row } from './store.js';

/** Edges of one relation with all that is stored of them, in no order. */
export async function storedEdgeRows(
  store: GraphStore,
  edges: readonly HeldEdge[],
  near: NearEnd,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const [end, some] of byNearEnd(edges, near)) {
    const rows = some.map((edge) => ({ id: edge.id, end: edge[end] }));
    const { relation } = some[0] as HeldEdge;
    found.push(...(await store.read({ statement: `dump/edges-${end}`, relation, parameters: { rows } })));
  }
  return found;
}
