/**
 * What the graph costs, beside the same rows by bare calls of the engine in the same run.
 *
 *   node --import ./scripts/typescript.mjs bench/graph.ts [--entities 10000] [--statements 100000] [--graph GRAPH]
 *
 * Prints one JSON object. GRAPH is a new folder (the default) or the address of an empty Neo4j.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pkg from '@grafeo-db/js';
import { assemble } from '../src/graph/assemble/assemble.js';
import { batches } from '../src/graph/batches.js';
import { load } from '../src/graph/load.js';
import { graphFile, openGraph } from '../src/graph/open.js';
import { recordsOf } from '../src/graph/records.js';
import type { GraphStore, Row } from '../src/graph/store.js';
import { plainRules, random, synthetic } from './synthetic.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000' },
    statements: { type: 'string', default: '100000' },
    graph: { type: 'string' },
  },
});
const size = { entities: Number(values.entities), statements: Number(values.statements) };
const folder = mkdtempSync(join(tmpdir(), 'mailuo-bench-'));
const graph = values.graph ?? join(folder, 'graph');
const extractions = [...synthetic(size)];

const begun = performance.now();
const assembled = assemble(extractions, [], plainRules);
const records = recordsOf(assembled);
const assembling = performance.now() - begun;

let store = await openGraph(graph, {
  username: process.env['NEO4J_USERNAME'],
  password: process.env['NEO4J_PASSWORD'],
});
const loading = await time(() => load(store, { put: extractions.map((extraction) => ({ extraction })) }, plainRules));
const bare = store.engine === 'embedded' ? await time(bareBatchCalls) : undefined;
await store.close();
const opening = await time(async () => {
  store = await openGraph(graph, { username: process.env['NEO4J_USERNAME'], password: process.env['NEO4J_PASSWORD'] });
});

const next = random(7);
const anyEntity = () => (assembled.entities[Math.floor(next() * assembled.entities.length)] as { id: string }).id;
const entity = await percentiles(300, () =>
  store.read({ statement: 'dump/entities', parameters: { ids: [anyEntity()] } }),
);
const evidence = await percentiles(300, async () => {
  const ids = (assembled.edges[Math.floor(next() * assembled.edges.length)] as { statements: readonly string[] })
    .statements;
  return store.read({ statement: 'dump/statements', parameters: { ids } });
});
const again = await time(() => load(store, {}, plainRules));
console.log(
  JSON.stringify(
    {
      engine: store.engine,
      ...size,
      seconds: {
        assembling: assembling / 1000,
        loading: loading / 1000,
        bare: bare && bare / 1000,
        opening: opening / 1000,
        unchanged: again / 1000,
      },
      loadingToBare: bare && (loading - assembling) / bare,
      milliseconds: { entity, evidence },
      megabytes: {
        resident: process.memoryUsage().rss / 1e6,
        disk: store.engine === 'embedded' ? statSync(graphFile(graph)).size / 1e6 : undefined,
      },
    },
    undefined,
    2,
  ),
);
await store.close();
rmSync(folder, { recursive: true, force: true });

/** The same nodes and relationships by the engine's own batch calls, in a graph of their own. */
async function bareBatchCalls(): Promise<void> {
  const db = pkg.GrafeoDB.create(join(folder, 'bare'));
  const ids = new Map<string, number>();
  const nodes = async (label: string, rows: readonly { id: string; row: Row }[]) => {
    for (const batch of batches(rows)) {
      const made = await db.batchCreateNodesWithProps(
        label,
        batch.map(({ row }) => row['properties']),
      );
      for (const [at, id] of made.entries()) ids.set(`${label} ${batch[at]?.id}`, id);
    }
  };
  const at = (label: string, id: unknown) => ids.get(`${label} ${String(id)}`) as number;
  const edges = async (rows: readonly { src: number; dst: number; type: string; properties?: unknown }[]) => {
    for (const batch of batches(rows)) await db.batchCreateEdges([...batch]);
  };
  await nodes('Document', records.documents);
  await nodes('Entity', records.entities);
  await nodes('Passage', records.passages);
  await nodes('Statement', records.statements);
  await edges(
    records.passages.map(({ id, row }) => ({
      src: at('Document', row['document']),
      dst: at('Passage', id),
      type: 'HAS_PASSAGE',
    })),
  );
  const mentions = records.passages.flatMap(({ mentions: rows }) => rows);
  await edges(
    mentions.map((one) => ({
      src: at('Passage', one['passage']),
      dst: at('Entity', one['entity']),
      type: 'MENTIONS',
      properties: one['properties'],
    })),
  );
  await edges(
    records.statements.flatMap(({ id, row }) => [
      { src: at('Statement', id), dst: at('Entity', row['subject']), type: 'SUBJECT' },
      { src: at('Statement', id), dst: at('Entity', row['object']), type: 'OBJECT' },
    ]),
  );
  const states = records.statements.flatMap(({ passages }) => passages);
  await edges(
    states.map((one) => ({
      src: at('Passage', one['passage']),
      dst: at('Statement', one['statement']),
      type: 'STATES',
    })),
  );
  await edges(
    records.edges.map(({ from, to, relation, row }) => ({
      src: at('Entity', from),
      dst: at('Entity', to),
      type: relation,
      properties: row['properties'],
    })),
  );
  db.close();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function percentiles(
  count: number,
  work: () => ReturnType<GraphStore['read']>,
): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) times.push(await time(work));
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(count * 0.5)] as number, p95: times[Math.floor(count * 0.95)] as number };
}
