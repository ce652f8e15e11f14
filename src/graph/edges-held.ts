import type { Held, HeldEdge } from './held.js';
import { nearEnd } from './near-end.js';
import type { EdgeRecord } from './records.js';
import type { Call } from './store.js';
import { edgeCalls } from './write-calls.js';

/** What stored edges mean for edges that are to be written: their digests, and the calls that put new ones in their place. */
export interface EdgesHeld {
  readonly hashes: Held;
  readonly calls: (rows: readonly EdgeRecord[], changed: readonly string[]) => readonly Call[];
}

export function edgesHeld(edges: readonly HeldEdge[]): EdgesHeld {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const near = nearEnd(edges);
  return {
    hashes: new Map(edges.map(({ id, hash }) => [id, hash])),
    calls: (rows, changed) =>
      edgeCalls(
        rows,
        changed.map((id) => byId.get(id) as HeldEdge),
        near,
      ),
  };
}
