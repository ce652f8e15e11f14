/** What must be written and taken away so that the stored graph becomes the wanted one. */
import { compareText } from '../model/evidence.js';
import type { AssembledGraph } from './assemble/assembled-graph.js';
import { ROWS } from './batches.js';
import { edgesHeld } from './edges-held.js';
import { type Held, heldEverything, idsOf } from './held.js';
import { type GraphRecord, recordsOf } from './records.js';
import { removalSteps, type Step } from './removal-steps.js';
import type { Call, GraphStore } from './store.js';
import { actualGraph } from './stored-records.js';
import { documentCalls, entityCalls, judgementCalls, passageCalls, statementCalls } from './write-calls.js';

export interface Difference {
  /** Made one by one, while the one before is written. */
  readonly puts: Iterable<Step>;
  readonly removals: readonly Step[];
}

/**
 * Steps in an order that is safe to break off: first all that is new or changed, ends before relationships, then what is gone.
 * Until its last step has run, nothing that a wanted record needs has been taken away. With `repair` the digests stored with the
 * records are not believed.
 */
export async function differenceOf(
  store: GraphStore,
  wanted: AssembledGraph,
  judgements: readonly GraphRecord[],
  repair: boolean,
): Promise<Difference> {
  const held = repair ? await actualGraph(store) : await heldEverything(store);
  const edges = edgesHeld(held.edges);
  const records = recordsOf(wanted);
  function* puts(): Generator<Step> {
    yield* put(records.documents, held.documents, documentCalls);
    yield* put(judgements, held.judgements, judgementCalls);
    yield* put(records.entities, held.entities, entityCalls, ({ kind }) => kind);
    yield* put(records.passages, held.passages, passageCalls);
    yield* put(records.statements, held.statements, statementCalls);
    yield* put(records.edges, edges.hashes, edges.calls, ({ relation }) => relation);
  }
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
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
  return { puts: puts(), removals };
}

/** Steps for the records that are not stored as they are wanted; those that need statements of their own are kept apart. */
function* put<R extends GraphRecord>(
  wanted: Iterable<R>,
  held: Held,
  calls: (rows: readonly R[], changed: readonly string[]) => readonly Call[],
  apart: (row: R) => string = () => '',
): Generator<Step> {
  let seen = 0;
  const step = (rows: readonly R[]): Step => {
    const changed = rows.map(({ id }) => id).filter((id) => held.has(id));
    const made = { calls: calls(rows, changed), size: rows.length, seen };
    seen = 0;
    return made;
  };
  const waiting = new Map<string, R[]>();
  for (const record of wanted) {
    seen += 1;
    if (held.get(record.id) === record.hash) continue;
    const name = apart(record);
    const rows = waiting.get(name) ?? [];
    waiting.set(name, rows);
    rows.push(record);
    if (rows.length < ROWS) continue;
    waiting.delete(name);
    yield step(rows);
  }
  for (const [, rows] of [...waiting].sort(([a], [b]) => compareText(a, b))) yield step(rows);
}
