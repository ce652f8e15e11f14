/**
 * What the service costs on top of the engine: each question asked of it, and the same statements sent to the store bare, in
 * turn, within one run. Prints a line for each question: p50 of both in milliseconds, and their ratio.
 * usage: npx tsc --outDir build --noEmit false --rootDir . && node build/bench/service.js [entities]   (a synthetic graph in a folder of its own, removed afterwards)
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../src/graph/open.js';
import type { Call, GraphStore, Value } from '../src/graph/store.js';
import { serve } from '../src/service/server.js';
import { readSettings } from '../src/service/settings.js';

const ENTITIES = Number(process.argv[2] ?? 20_000);
const ROUNDS = 200;
const BATCH = 5000;
const KINDS = ['Slogan', 'Strategy'] as const;

/** A query and the variables of one round. */
const QUERIES: Readonly<Record<string, readonly [query: string, variables: (at: number) => object]>> = {
  neighbours: [
    'query ($of: ID!) { neighbours(of: $of, first: 20) { totalCount edges { relevance node { name } facts { relation evidence(first: 2) { quote sentence document { title } } } } } }',
    (at) => ({ of: idOf(at) }),
  ],
  path: [
    'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { paths { length nodes { name } facts { relation } } } }',
    (at) => ({ from: idOf(at), to: idOf(at * 7 + 13) }),
  ],
  evolution: [
    'query ($of: ID!) { evolution(of: $of) { found steps { term { name } useCount } hops { kind since confidence } } }',
    (at) => ({ of: idOf(at) }),
  ],
  search: [
    'query ($text: String!) { search(text: $text, first: 10) { totalCount edges { score node { name } } } }',
    (at) => ({ text: `name${at % ENTITIES}` }),
  ],
};

const kindOf = (at: number) => KINDS[at % KINDS.length] as (typeof KINDS)[number];
const idOf = (at: number): string => `${kindOf(at % ENTITIES)}:name${at % ENTITIES}`;

async function fill(store: GraphStore): Promise<void> {
  const write = async (calls: readonly Omit<Call, 'parameters'>[], rows: readonly Value[]) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      await store.write(calls.map((call) => ({ ...call, parameters: { rows: rows.slice(at, at + BATCH) } })));
    }
  };
  const all = Array.from({ length: ENTITIES }, (_, at) => at);
  const documents = Array.from({ length: 200 }, (_, at) => ({
    id: `d${at}`,
    properties: { id: `d${at}`, path: `d${at}`, title: `t${at}`, date: `20${10 + (at % 15)}`, sha256: '0', size: 1000 },
  }));
  await write([{ statement: 'write/documents' }], documents);
  for (const kind of KINDS) {
    const rows = all
      .filter((at) => kindOf(at) === kind)
      .map((at) => ({
        id: idOf(at),
        properties: {
          id: idOf(at),
          kind,
          name: `name${at}`,
          aliases: [],
          documents: [`d${at % 200}`],
          documentCount: 1,
          mentions: 1,
          degree: 6,
          search: `name${at}`,
        },
      }));
    await write([{ statement: 'write/entities', kind }], rows);
  }
  const edges = all.flatMap((at) =>
    [1, 17, 4243].map((step, nth) => ({ at, to: (at + step) % ENTITIES, nth, id: `e${at}-${nth}` })),
  );
  await write(
    [{ statement: 'write/passages' }],
    all.map((at) => ({
      id: `d${at % 200}#${at}`,
      document: `d${at % 200}`,
      order: at,
      properties: {
        id: `d${at % 200}#${at}`,
        document: `d${at % 200}`,
        order: at,
        text: `sentence ${at}`,
        section: [],
        start: at,
        end: at + 9,
      },
    })),
  );
  await write(
    [{ statement: 'write/statements' }],
    edges.map(({ at, to, id }) => ({
      id: `s${id}`,
      subject: idOf(at),
      object: idOf(to),
      properties: { id: `s${id}`, sources: [`d${at % 200}`], starts: [at], ends: [at + 4], quotes: ['said'] },
    })),
  );
  await write(
    [{ statement: 'write/states' }],
    edges.map(({ at, id }) => ({ statement: `s${id}`, passage: `d${at % 200}#${at}` })),
  );
  const row = ({ at, to, nth, id }: (typeof edges)[number]) => ({
    id,
    from: idOf(at),
    to: idOf(to),
    properties: {
      id,
      origin: 'stated',
      status: 'stated',
      confidence: 0.5 + nth / 10,
      documents: 1,
      statements: [`s${id}`],
      sources: [`d${at % 200}`],
      levels: [],
    },
  });
  // One edge in forty of the first sort is a succession, in chains of four.
  const isHop = ({ at, nth }: (typeof edges)[number]) => nth === 0 && at % 40 < 4;
  await write([{ statement: 'write/edges', relation: 'EVOLVED_INTO' }], edges.filter(isHop).map(row));
  await write([{ statement: 'write/edges', relation: 'SERVES' }], edges.filter((edge) => !isHop(edge)).map(row));
}

const p50 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const folder = await mkdtemp(join(tmpdir(), 'mailuo-bench-'));
const store = await openGraph(join(folder, 'graph'));
try {
  console.log(`${ENTITIES} entities written in ${Math.round((await timed(() => fill(store))) / 1000)} s`);
  let calls: Call[] = [];
  const recording: Pick<GraphStore, 'read' | 'write'> = {
    read: (call, options) => {
      calls.push(call);
      return store.read(call, options);
    },
    write: store.write,
  };
  const service = serve(recording, { settings: readSettings({}, { logLevel: 'silent', maxCost: 1_000_000 }) });
  const ask = async (query: string, variables: object) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await service.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
    const answer = (await response.json()) as { readonly errors?: unknown };
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  };
  for (const [name, [query, variables]] of Object.entries(QUERIES)) {
    const [served, bare]: [number[], number[]] = [[], []];
    let statements = 0;
    const each = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      calls = [];
      served.push(await timed(() => ask(query, variables(round * 31))));
      const sent = calls;
      statements = sent.length;
      bare.push(
        await timed(async () => {
          for (const call of sent) {
            const spent = await timed(() => store.read(call));
            each.set(call.statement, [...(each.get(call.statement) ?? []), spent]);
          }
        }),
      );
    }
    // The first rounds make plans and warm both up.
    const [a, b] = [p50(served.slice(20)), p50(bare.slice(20))];
    const parts = [...each].map(([statement, times]) => `${statement} ${p50(times).toFixed(2)}`).join(', ');
    console.log(
      `${name}: ${statements} statements, service ${a.toFixed(2)} ms, bare ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)} (${parts})`,
    );
  }
} finally {
  await store.close();
  await rm(folder, { recursive: true });
}
