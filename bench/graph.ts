/**
 * What the graph costs on either engine, beside the same rows by bare calls of the engine in the same run.
 *
 *   node --import ./scripts/typescript.mjs bench/graph.ts [--engine embedded|neo4j] [--entities 10000] [--statements 100000]
 *        [--bare] [--texts FOLDER]
 *
 * `--bare` loads the same rows by bare calls too, into a graph with the same indexes: three times each, in turn, and the best of each
 * counts, since what comes first warms the engine for what comes after it. Beside seconds stand those of the processors, of this process
 * and of the server: they hardly change when the machine is busy with other work. `--texts` builds real documents instead of a synthetic
 * collection. For Neo4j a server is started, and stopped again. Prints one JSON object. A million statements need
 * `node --max-old-space-size=12000`.
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
  const reading = stopwatch();
  const extractions = values.texts === undefined ? [...synthetic(size())] : await readTexts(values.texts);
  const readSeconds = reading();
  const rules = values.texts === undefined ? plainRules : RULES;
  const bare = values.bare ? await beside(extractions, rules) : undefined;
  const store = await openGraph(graph, credentials);
  const loading = stopwatch();
  const { entities, statements, edges, written } = await load(store, arrivals(extractions), rules);
  const took = loading();
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  await store.close();
  return {
    engine: values.engine,
    documents: extractions.length,
    entities,
    statements,
    edges,
    rows: written,
    reading: readSeconds,
    loading: took,
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
  const timeAssembling = stopwatch();
  const assembled = assemble(extractions, [], rules);
  const assembling = timeAssembling();
  const rows = bareRows(recordsOf(assembled));
  const [bare, loading]: [Took[], Took[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const place = server?.neo4j ?? join(folder, `bare-${round}.grafeo`);
    await (await openGraph(place, credentials)).close();
    const timeBare = stopwatch();
    if (server === undefined) await bareEmbedded(place, rows);
    else await bareNeo4j({ ...server, address: place }, rows);
    bare.push(timeBare());
    const store = await openGraph(server?.neo4j ?? join(folder, `loaded-${round}`), credentials);
    if (server !== undefined) await emptied(store);
    const timeLoading = stopwatch();
    await load(store, arrivals(extractions), rules);
    // What the embedded engine puts off until it is closed belongs to both.
    if (server === undefined) await store.close();
    loading.push(timeLoading());
    if (server === undefined) continue;
    await emptied(store);
    await store.close();
  }
  return {
    bare,
    loading,
    assembling,
    loadingToBare: compare(bare, loading),
    writingToBare: compare(bare, loading, assembling),
  };
}

/** Best against best; `without` is taken from the loading. */
function compare(
  bare: readonly Took[],
  loading: readonly Took[],
  without: Took = { seconds: 0, processorSeconds: 0 },
): Took {
  const of = (part: keyof Took) =>
    ratio(Math.min(...loading.map((one) => one[part])) - without[part], Math.min(...bare.map((one) => one[part])));
  return { seconds: of('seconds'), processorSeconds: of('processorSeconds') };
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
  const resident = /VmRSS:\s+(\d+) kB/.exec(ofServer('status') ?? '')?.[1];
  return resident === undefined ? undefined : Math.round(Number(resident) / 1000);
}

/** Seconds that processors worked for the server since it started, where /proc tells them in hundredths. */
function serverSeconds(): number {
  const [user = 0, system = 0] = (ofServer('stat') ?? '')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / 100;
}

/** What /proc tells of the server. */
function ofServer(what: 'status' | 'stat'): string | undefined {
  if (server === undefined) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--home-dir=${server.home}`)) continue;
      return readFileSync(`/proc/${pid}/${what}`, 'utf8');
    } catch {
      // A process may end while it is looked at.
    }
  }
  return undefined;
}

interface Took {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Starts; called, tells what has been taken since. */
function stopwatch(): () => Took {
  const [begun, own, others] = [performance.now(), process.cpuUsage(), serverSeconds()];
  return () => {
    const { user, system } = process.cpuUsage(own);
    return {
      seconds: short((performance.now() - begun) / 1000),
      processorSeconds: short((user + system) / 1e6 + serverSeconds() - others),
    };
  };
}

function ratio(a: number, b: number): number {
  return short(a / b);
}

function short(value: number): number {
  return Number(value.toPrecision(3));
}
