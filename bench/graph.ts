/**
 * What the graph costs on either engine, beside the same rows by bare calls of the engine in the same run.
 *
 *   node --import ./scripts/typescript.mjs bench/graph.ts [--engine embedded|neo4j] [--entities 10000] [--statements 100000]
 *        [--bare] [--texts FOLDER]
 *
 * `--bare` loads the same rows by bare calls too, into a graph with the same indexes: three times each, in turn, and the best of each
 * counts, since what comes first warms the engine for what comes after it. `--texts` builds real documents instead of a synthetic collection. For Neo4j a
 * server is started, and stopped again. Prints one JSON object. A million statements need `node --max-old-space-size=12000`.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { isHeldFile, extractions as readAll } from '../bin/extraction.js';
import { RULES } from '../bin/rules.js';
import { isSetAside } from '../ingest/set-aside.js';
import { startServer } from '../scripts/neo4j/server.mjs';
import { assemble } from '../src/graph/assemble/assemble.js';
import { load } from '../src/graph/load.js';
import { openGraph } from '../src/graph/open.js';
import { recordsOf } from '../src/graph/records.js';
import type { GraphStore } from '../src/graph/store.js';
import type { CollectionRules } from '../src/model/collection.js';
import type { Extraction } from '../src/model/statement.js';
import { bareEmbedded, bareNeo4j, bareRows } from './bare.js';
import { plainRules, synthetic } from './synthetic.js';

const ROUNDS = 3;
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    entities: { type: 'string', default: '10000' },
    statements: { type: 'string', default: '100000' },
    bare: { type: 'boolean', default: false },
    texts: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'mailuo-bench-'));
const server = values.engine === 'neo4j' ? await startServer({ heap: '2g' }) : undefined;
const graph = server?.neo4j ?? join(folder, 'graph');
const credentials = { username: server?.username, password: server?.password };
try {
  console.log(JSON.stringify(await measure(), undefined, 2));
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const reading = performance.now();
  const extractions = values.texts === undefined ? [...synthetic(size())] : await readTexts(values.texts);
  const readSeconds = since(reading);
  const rules = values.texts === undefined ? plainRules : RULES;
  const bare = values.bare ? await beside(extractions, rules) : undefined;
  const store = await openGraph(graph, credentials);
  const begun = performance.now();
  const { entities, statements, edges, written } = await load(store, arrivals(extractions), rules);
  const loading = since(begun);
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  await store.close();
  return {
    engine: values.engine,
    documents: extractions.length,
    entities,
    statements,
    edges,
    rows: written,
    seconds: { reading: readSeconds, loading },
    ...(bare === undefined ? {} : { beside: bare }),
    megabytes: { loadingPeak: peak, disk: onDisk(), server: serverMegabytes() },
    ...(values.texts === undefined ? await questions() : {}),
  };
}

function size() {
  return { entities: Number(values.entities), statements: Number(values.statements) };
}

function arrivals(extractions: readonly Extraction[]) {
  return { put: extractions.map((extraction) => ({ extraction })) };
}

async function readTexts(path: string): Promise<readonly Extraction[]> {
  const found: Extraction[] = [];
  for await (const one of readAll([path])) if (!isSetAside(one) && !isHeldFile(one)) found.push(one.extraction);
  return found;
}

/** Loading and bare calls in turn. Without assembling: what is left is writing, and knowing what to write. */
async function beside(extractions: readonly Extraction[], rules: CollectionRules) {
  const begun = performance.now();
  const assembled = assemble(extractions, [], rules);
  const assembling = since(begun);
  const rows = bareRows(recordsOf(assembled));
  const [bare, loading]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const place = server?.neo4j ?? join(folder, `bare-${round}.grafeo`);
    await (await openGraph(place, credentials)).close();
    const start = performance.now();
    if (server === undefined) await bareEmbedded(place, rows);
    else await bareNeo4j({ ...server, address: place }, rows);
    bare.push(since(start));
    const store = await openGraph(server?.neo4j ?? join(folder, `loaded-${round}`), credentials);
    if (server !== undefined) await emptied(store);
    const again = performance.now();
    await load(store, arrivals(extractions), rules);
    loading.push(since(again));
    if (server !== undefined) await emptied(store);
    await store.close();
  }
  const [bestBare, bestLoading] = [Math.min(...bare), Math.min(...loading)];
  return {
    bareSeconds: bare,
    loadingSeconds: loading,
    assemblingSeconds: assembling,
    loadingToBare: ratio(bestLoading, bestBare),
    writingToBare: ratio(bestLoading - assembling, bestBare),
  };
}

/** Takes everything out, also records that no document gives. */
async function emptied(store: GraphStore): Promise<void> {
  const held = await store.read({ statement: 'dump/held-extractions' });
  await load(store, { remove: held.map(({ id }) => String(id)) }, plainRules);
}

/** In a process of its own, so that its memory is that of a service. */
async function questions(): Promise<object> {
  const script = join(import.meta.dirname, 'questions.ts');
  const hooks = join(import.meta.dirname, '..', 'scripts', 'typescript.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', '--import', hooks, script, graph, String(values.entities)],
    { env: { ...process.env, NEO4J_USERNAME: server?.username, NEO4J_PASSWORD: server?.password } },
  );
  return JSON.parse(stdout) as object;
}

function onDisk(): number {
  const place = server === undefined ? graph : join(server.home, 'data');
  return Number(execFileSync('du', ['-sm', place], { encoding: 'utf8' }).split('\t')[0]);
}

/** Resident memory of the server, where /proc tells it. */
function serverMegabytes(): number | undefined {
  if (server === undefined) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--home-dir=${server.home}`)) continue;
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return Math.round(Number(resident) / 1000);
    } catch {
      // A process may end while it is looked at.
    }
  }
  return undefined;
}

function since(begun: number): number {
  return Number(((performance.now() - begun) / 1000).toPrecision(3));
}

function ratio(a: number, b: number): number {
  return Number((a / b).toPrecision(3));
}
