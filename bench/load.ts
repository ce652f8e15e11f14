/**
 * The service under load: many clients with a mix of questions for some time, errors counted, and its memory over that time.
 *
 *   npm run build && node --import ./scripts/typescript.mjs bench/load.ts [--graph G] [--entities 20000] [--clients 50] [--seconds 30] [--rate N]
 *
 * Without a graph a synthetic one is made, and taken away afterwards. The service is a process of its own, in the production
 * profile. With --rate no more than N requests a second. Prints one line of JSON: requests, errors, milliseconds, and megabytes,
 * resident and of the heap, with their slope a minute, by least squares, over the second half.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { openGraph } from '../src/graph/open.js';
import { asked, fill } from './service-graph.js';

const { values } = parseArgs({
  options: {
    graph: { type: 'string' },
    entities: { type: 'string', default: '20000' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '30' },
    rate: { type: 'string' },
  },
});
const ids = asked(Number(values.entities));
/** Different requests of each sort. */
const ROUNDS = 50;
const EVERY = 5000;

const sorts: readonly ((round: number) => readonly [query: string, variables: object])[] = [
  (round) => [
    'query ($of: ID!) { neighbours(of: $of, first: 20) { totalCount edges { node { name } facts { relation evidence(first: 2) { quote sentence document { title } } } } } }',
    { of: ids.hub(round) },
  ],
  (round) => [
    'query ($of: ID!) { evolution(of: $of) { found steps { term { name } useCount } hops { kind since evidence { quote } } } }',
    { of: ids.term(round) },
  ],
  (round) => [
    'query ($text: String!) { search(text: $text, first: 10) { totalCount edges { node { name } } } }',
    { text: ids.name(round) },
  ],
  (round) => [
    'query ($of: ID!) { timeline(of: $of, first: 20) { totalCount edges { date node { object { name } } } } }',
    { of: ids.any(round) },
  ],
  (round) => [
    'query ($id: ID!) { document(id: $id) { title passages(first: 20) { totalCount edges { node { text } } } } }',
    { id: ids.document(round) },
  ],
];

async function makeGraph(folder: string): Promise<string> {
  const store = await openGraph(join(folder, 'graph'));
  await fill(store, Number(values.entities));
  await store.close();
  return join(folder, 'graph');
}

/** Starts the service and waits until it says where it is. */
async function serving(graph: string) {
  const environment = { MAILUO_PROFILE: 'production', MAILUO_RATE: '0', MAILUO_LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['dist/bin/mailuo.js', 'serve', '--graph', graph, '--port', '0'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(said)));
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = / at (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url };
}

const SORTS = { resident: 'process_resident_memory_bytes', heap: 'nodejs_heap_size_used_bytes' } as const;
type Sort = keyof typeof SORTS;
type Point = { readonly minute: number } & { readonly [sort in Sort]: number };

async function megabytes(url: string): Promise<{ readonly [sort in Sort]: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (sort: Sort) => Number(new RegExp(`^${SORTS[sort]} (\\S+)`, 'm').exec(text)?.[1]) / 1e6;
  return { resident: of('resident'), heap: of('heap') };
}

/** Megabytes at first, at half of the time and at the end, and how many a minute a line through the second half rises. */
function course(points: readonly Point[], sort: Sort) {
  const half = points.slice(Math.floor(points.length / 2));
  const mean = (of: (point: Point) => number) => half.reduce((sum, one) => sum + of(one), 0) / half.length;
  const [x, y] = [mean(({ minute }) => minute), mean((point) => point[sort])];
  const rise = half.reduce((sum, point) => sum + (point.minute - x) * (point[sort] - y), 0);
  const perMinute = half.length > 2 ? rise / half.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0) : null;
  return { first: points[0]?.[sort], half: half[0]?.[sort], last: points.at(-1)?.[sort], perMinute };
}

const folder = await mkdtemp(join(tmpdir(), 'mailuo-load-'));
const { child, url } = await serving(values.graph ?? (await makeGraph(folder)));
try {
  const requests = Array.from({ length: ROUNDS }, (_, round) => round).flatMap((round) =>
    sorts.map((of) => {
      const [query, variables] = of(round);
      return { method: 'POST' as const, path: '/graphql', body: JSON.stringify({ query, variables }) };
    }),
  );
  const started = performance.now();
  const points: Point[] = [];
  const watch = setInterval(async () => {
    points.push({ minute: (performance.now() - started) / 60_000, ...(await megabytes(url)) });
  }, EVERY);
  const result = await autocannon({
    url,
    connections: Number(values.clients),
    duration: Number(values.seconds),
    headers: { 'content-type': 'application/json' },
    requests,
    timeout: 30,
    ...(values.rate === undefined ? {} : { overallRate: Number(values.rate) }),
  });
  clearInterval(watch);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const told = [...metrics.matchAll(/^mailuo_errors_total\{code="(\w+)"\} (\d+)$/gm)].map(([, code, n]) => ({
    code,
    n,
  }));
  console.log(
    JSON.stringify({
      clients: Number(values.clients),
      seconds: result.duration,
      requests: result.requests.total,
      perSecond: result.requests.average,
      errors: result.errors,
      timeouts: result.timeouts,
      non2xx: result.non2xx,
      toldToClients: told,
      ms: { p50: result.latency.p50, p97: result.latency.p97_5, p99: result.latency.p99, max: result.latency.max },
      megabytes: { resident: course(points, 'resident'), heap: course(points, 'heap') },
    }),
  );
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  await rm(folder, { recursive: true });
}
