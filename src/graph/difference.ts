/** What must be written and taken away so that the stored graph becomes the wanted one. */
import { KIND_NAMES, RELATION_NAMES } from '../model/ontology.js';
import { batches } from './batches.js';
import { type Held, heldEdges, heldNodes } from './held.js';
import type { GraphRecord, GraphRecords } from './records.js';
import type { Call, GraphStore, Value } from './store.js';

/** One transaction. */
export interface Step {
  readonly calls: readonly Call[];
  readonly size: number;
}

export interface Difference {
  readonly steps: readonly Step[];
  readonly written: number;
  readonly deleted: number;
}

/**
 * Steps in an order that is safe to break off: first all that is new or changed, ends before relationships, then what is gone.
 * Until its last step has run, nothing that a wanted record needs has been taken away.
 */
export async function differenceOf(
  store: GraphStore,
  wanted: GraphRecords,
  judgements: readonly GraphRecord[],
): Promise<Difference> {
  const held = {
    documents: await heldNodes(store, 'documents'),
    entities: await heldNodes(store, 'entities'),
    passages: await heldNodes(store, 'passages'),
    statements: await heldNodes(store, 'statements'),
    judgements: await heldNodes(store, 'judgements'),
  };
  const edges = await heldEdges(store);
  const heldEdge = new Map(edges.map(({ id, hash }) => [id, hash]));
  const wantedEdge = new Set(wanted.edges.map(({ id }) => id));

  const puts = [
    ...put(wanted.documents, held.documents, writeRows('write/documents')),
    ...put(judgements, held.judgements, writeRows('write/judgements')),
    ...KIND_NAMES.flatMap((kind) =>
      put(
        wanted.entities.filter((one) => one.kind === kind),
        held.entities,
        (rows) => [{ statement: 'write/entities', kind, parameters: { rows: rows.map(({ row }) => row) } }],
      ),
    ),
    ...put(wanted.passages, held.passages, (rows, changed) => [
      ...release(['write/release-passages'], changed),
      ...writeRows('write/passages')(rows),
      ...write(
        'write/mentions',
        rows.flatMap(({ mentions }) => mentions),
      ),
    ]),
    ...put(wanted.statements, held.statements, (rows, changed) => [
      ...release(['write/release-statements', 'write/release-states'], changed),
      ...writeRows('write/statements')(rows),
      ...write(
        'write/states',
        rows.flatMap(({ passages }) => passages),
      ),
    ]),
    ...RELATION_NAMES.flatMap((relation) =>
      put(
        wanted.edges.filter((one) => one.relation === relation),
        heldEdge,
        (rows) => [{ statement: 'write/edges', relation, parameters: { rows: rows.map(({ row }) => row) } }],
      ),
    ),
  ];
  const removals = [
    ...RELATION_NAMES.flatMap((relation) => {
      const gone = edges.filter((one) => one.relation === relation && !wantedEdge.has(one.id));
      return [...batches(gone)].map((rows) => ({
        calls: [
          {
            statement: 'write/remove-edges',
            relation,
            parameters: { rows: rows.map(({ id, from }) => ({ id, from })) },
          },
        ],
        size: rows.length,
      }));
    }),
    ...remove('write/remove-statements', held.statements, wanted.statements),
    ...remove('write/remove-passages', held.passages, wanted.passages),
    ...remove('write/remove-entities', held.entities, wanted.entities),
    ...remove('write/remove-documents', held.documents, wanted.documents),
    ...remove('write/remove-judgements', held.judgements, judgements),
  ];
  return { steps: [...puts, ...removals], written: count(puts), deleted: count(removals) };
}

const count = (steps: readonly Step[]): number => steps.reduce((sum, { size }) => sum + size, 0);

/** Steps for the records that are not stored as they are wanted; `changed` are the ids of those stored otherwise. */
function put<R extends GraphRecord>(
  wanted: readonly R[],
  held: Held,
  calls: (rows: readonly R[], changed: readonly string[]) => readonly Call[],
): readonly Step[] {
  const rows = wanted.filter(({ id, hash }) => held.get(id) !== hash);
  return [...batches(rows)].map((batch) => ({
    calls: calls(
      batch,
      batch.map(({ id }) => id).filter((id) => held.has(id)),
    ),
    size: batch.length,
  }));
}

function remove(statement: string, held: Held, wanted: readonly GraphRecord[]): readonly Step[] {
  const kept = new Set(wanted.map(({ id }) => id));
  const gone = [...held.keys()].filter((id) => !kept.has(id));
  return [...batches(gone)].map((ids) => ({ calls: [{ statement, parameters: { ids } }], size: ids.length }));
}

const write = (statement: string, rows: readonly Value[]): readonly Call[] =>
  rows.length === 0 ? [] : [{ statement, parameters: { rows } }];

const writeRows =
  (statement: string) =>
  (rows: readonly GraphRecord[]): readonly Call[] =>
    write(
      statement,
      rows.map(({ row }) => row),
    );

const release = (statements: readonly string[], ids: readonly string[]): readonly Call[] =>
  ids.length === 0 ? [] : statements.map((statement) => ({ statement, parameters: { ids } }));
