import { RELATION_NAMES } from '../model/ontology.js';
import { batches } from './batches.js';
import type { HeldEdge } from './held.js';
import { nearEnd } from './near-end.js';
import type { Call } from './store.js';
import { removeEdgeCalls } from './write-calls.js';

/** One transaction. */
export interface Step {
  readonly calls: readonly Call[];
  readonly size: number;
  /** Records looked at since the step before, where those that are right already are passed over. */
  readonly seen?: number;
}

/** Ids by the sort of record. */
export interface Ids {
  readonly documents: Iterable<string>;
  readonly entities: Iterable<string>;
  readonly passages: Iterable<string>;
  readonly statements: Iterable<string>;
  readonly judgements: Iterable<string>;
}

/** Takes away what is held and not wanted: relationships first, then nodes from the outside in. */
export function removalSteps(
  held: Ids & { readonly edges: readonly HeldEdge[] },
  wanted: Ids & { readonly edges: Iterable<string> },
): readonly Step[] {
  const gone = without(held.edges, ({ id }) => id, wanted.edges);
  const near = nearEnd(held.edges);
  return [
    ...RELATION_NAMES.flatMap((relation) =>
      [...batches(gone.filter((one) => one.relation === relation))].map((batch) => ({
        calls: removeEdgeCalls(batch, near),
        size: batch.length,
      })),
    ),
    ...(['statements', 'passages', 'entities', 'documents', 'judgements'] as const).flatMap((what) =>
      remove(`write/remove-${what}`, held[what], wanted[what]),
    ),
  ];
}

function remove(statement: string, held: Iterable<string>, wanted: Iterable<string>): readonly Step[] {
  const gone = without([...held], (id) => id, wanted);
  return [...batches(gone)].map((ids) => ({ calls: [{ statement, parameters: { ids } }], size: ids.length }));
}

/** Where nothing is held, what is wanted is not gone through. */
function without<T>(held: readonly T[], idOf: (one: T) => string, wanted: Iterable<string>): readonly T[] {
  if (held.length === 0) return [];
  const kept = new Set(wanted);
  return held.filter((one) => !kept.has(idOf(one)));
}
