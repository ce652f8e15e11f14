/** What must be written and taken away so that the stored graph becomes the wanted one. */
import { KIND_NAMES, RELATION_NAMES } from '../model/ontology.js';
import { batches } from './batches.js';
import { type Held, heldEverything, idsOf } from './held.js';
import type { GraphRecord, GraphRecords } from './records.js';
import { removalSteps, type Step } from './removal-steps.js';
import type { Call, GraphStore } from './store.js';
import { actualGraph } from './stored-records.js';
import { documentCalls, edgeCalls, entityCalls, judgementCalls, passageCalls, statementCalls } from './write-calls.js';

export interface Difference {
  readonly steps: readonly Step[];
  readonly written: number;
  readonly deleted: number;
}

/**
 * Steps in an order that is safe to break off: first all that is new or changed, ends before relationships, then what is gone.
 * Until its last step has run, nothing that a wanted record needs has been taken away. With `repair` the digests stored with the
 * records are not believed.
 */
export async function differenceOf(
  store: GraphStore,
  wanted: GraphRecords,
  judgements: readonly GraphRecord[],
  repair: boolean,
): Promise<Difference> {
  const held = repair ? await actualGraph(store) : await heldEverything(store);
  const edges = new Map(held.edges.map(({ id, hash }) => [id, hash]));
  const puts = [
    ...put(wanted.documents, held.documents, documentCalls),
    ...put(judgements, held.judgements, judgementCalls),
    ...KIND_NAMES.flatMap((kind) => {
      const same = wanted.entities.filter((one) => one.kind === kind);
      return put(same, held.entities, entityCalls);
    }),
    ...put(wanted.passages, held.passages, passageCalls),
    ...put(wanted.statements, held.statements, statementCalls),
    ...RELATION_NAMES.flatMap((relation) => {
      const same = wanted.edges.filter((one) => one.relation === relation);
      return put(same, edges, edgeCalls);
    }),
  ];
  const ids = (records: readonly GraphRecord[]) => records.map(({ id }) => id);
  const removals = removalSteps(
    { ...idsOf(held), edges: held.edges },
    {
      documents: ids(wanted.documents),
      entities: ids(wanted.entities),
      passages: ids(wanted.passages),
      statements: ids(wanted.statements),
      judgements: ids(judgements),
      edges: ids(wanted.edges),
    },
  );
  return { steps: [...puts, ...removals], written: count(puts), deleted: count(removals) };
}

const count = (steps: readonly Step[]): number => steps.reduce((sum, { size }) => sum + size, 0);

/** Steps for the records that are not stored as they are wanted. */
function put<R extends GraphRecord>(
  wanted: readonly R[],
  held: Held,
  calls: (rows: readonly R[], changed: readonly string[]) => readonly Call[],
): readonly Step[] {
  const rows = wanted.filter(({ id, hash }) => held.get(id) !== hash);
  return [...batches(rows)].map((batch) => {
    const changed = batch.map(({ id }) => id).filter((id) => held.has(id));
    return { calls: calls(batch, changed), size: batch.length };
  });
}
