/**
 * What the service costs on top of the engine: each question asked of it, and the same statements sent to the engine bare, in turn,
 * within one run: by the driver itself on Neo4j, by the store on the embedded engine. Beside @neo4j/graphql, where it is installed,
 * for what that can express.
 *
 *   node --import ./scripts/typescript.mjs bench/service.ts [--engine embedded|neo4j] [--entities 20000] [--rounds 300] [--keep FOLDER]
 *
 * The graph is synthetic, in a folder of its own or on a server started for it, and removed afterwards; with --keep it stays in
 * that folder, and is there for the next run. Prints a line for each question: p50 of both in milliseconds, and their ratio.
 * For the comparison: npm install --no-save @neo4j/graphql.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { startServer } from '../scripts/neo4j/server.mjs';
import { cypherFor } from '../src/graph/cypher.js';
import { toServer } from '../src/graph/neo4j/values.js';
import { openGraph } from '../src/graph/open.js';
import type { Call, GraphStore } from '../src/graph/store.js';
import { serve } from '../src/service/server.js';
import { readSettings } from '../src/service/settings.js';
import { asked, fill } from './service-graph.js';
import { openRival } from './service-rival.js';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    entities: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
});
const ENTITIES = Number(values.entities);
const ROUNDS = Number(values.rounds);
/** Rounds in which plans are made and code is compiled; not counted. */
const WARM = Math.ceil(ROUNDS / 2);
/** Questions asked between that which tells the statements and those that are timed. */
const BETWEEN = 2;
const ids = asked(ENTITIES);

interface Question {
  readonly query: string;
  readonly variables: (round: number) => object;
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  neighbours: {
    query:
      'query ($of: ID!) { neighbours(of: $of, first: 20) { totalCount edges { relevance node { id name } facts { relation confidence evidence(first: 2) { quote sentence start end document { title } } } } } }',
    variables: (round) => ({ of: ids.hub(round) }),
  },
  path: {
    query:
      'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { paths { length nodes { name } facts { relation } } } }',
    variables: (round) => ({ from: ids.any(round), to: ids.any(round + 13) }),
  },
  evolution: {
    query:
      'query ($of: ID!) { evolution(of: $of) { found steps { term { name } useCount evidence { quote } } hops { kind since confidence evidence { quote } } } }',
    variables: (round) => ({ of: ids.term(round) }),
  },
  search: {
    query: 'query ($text: String!) { search(text: $text, first: 10) { totalCount edges { score node { id name } } } }',
    variables: (round) => ({ text: ids.name(round) }),
  },
};

/** What both services can express. */
const BOTH: Readonly<Record<string, { readonly ours: Question; readonly rival: Question }>> = {
  'twenty related, with how sure they are': {
    ours: {
      query:
        'query ($id: ID!) { node(id: $id) { ... on Strategy { name serves(first: 20) { totalCount edges { confidence status documentCount node { id name } } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
    rival: {
      query:
        'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name servesConnection(first: 20, sort: [{ edge: { confidence: DESC } }]) { totalCount edges { properties { confidence status documents } node { id name } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
  },
  'two steps': {
    ours: {
      query:
        'query ($id: ID!) { node(id: $id) { ... on Strategy { name serves(first: 20) { edges { confidence node { id name ... on Strategy { serves(first: 5) { edges { confidence node { id name } } } } } } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
    rival: {
      query:
        'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name servesConnection(first: 20) { edges { properties { confidence } node { id name servesConnection(first: 5) { edges { properties { confidence } node { id name } } } } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
  },
  'twenty passages of a document': {
    ours: {
      query:
        'query ($id: ID!) { document(id: $id) { title passages(first: 20) { totalCount edges { node { text start end } } } } }',
      variables: (round) => ({ id: ids.document(round) }),
    },
    rival: {
      query:
        'query ($id: ID!) { documents(where: { id: { eq: $id } }) { title passagesConnection(first: 20, sort: [{ edge: { order: ASC } }]) { totalCount edges { node { text start end } } } } }',
      variables: (round) => ({ id: ids.document(round) }),
    },
  },
  'where an entity is mentioned': {
    ours: {
      query:
        'query ($id: ID!) { node(id: $id) { ... on Strategy { name mentions(first: 20) { totalCount edges { node { quote passage { text } } } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
    rival: {
      query:
        'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name mentionedConnection(first: 20) { totalCount edges { properties { quote } node { text } } } } }',
      variables: (round) => ({ id: ids.hub(round) }),
    },
  },
};

const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const folder = resolve(values.keep ?? (await mkdtemp(join(tmpdir(), 'mailuo-bench-'))));
await mkdir(folder, { recursive: true });
const server = values.engine === 'neo4j' ? await startServer({ heap: '2g', home: join(folder, 'neo4j') }) : undefined;
const store = await openGraph(server?.neo4j ?? join(folder, 'graph'), server ?? {});
const driver =
  server === undefined
    ? undefined
    : neo4j.driver(server.neo4j, neo4j.auth.basic(server.username, server.password), { disableLosslessIntegers: true });

/** The same statement without any of ours around it. */
async function bare(call: Call): Promise<void> {
  if (driver === undefined) {
    await store.read(call);
    return;
  }
  const session = driver.session({ defaultAccessMode: 'READ' });
  await session.run(cypherFor('neo4j', call), toServer(call.parameters ?? {}));
  await session.close();
}

let calls: Call[] = [];
const recording: Pick<GraphStore, 'engine' | 'read' | 'write'> = {
  engine: store.engine,
  read: (call, options) => {
    calls.push(call);
    return store.read(call, options);
  },
  write: store.write,
};
const service = serve(recording, {
  settings: readSettings({}, { logLevel: 'silent', maxCost: 1_000_000, profile: 'production', rate: 0 }),
});

/** Asks as a client does, and throws where the answer has an error or nothing in it. */
async function ask({ query, variables }: Question, round: number): Promise<void> {
  const body = JSON.stringify({ query, variables: variables(round) });
  const headers = { 'content-type': 'application/json' };
  const response = await service.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
  const answer = (await response.json()) as { readonly data: object; readonly errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
}

/** Both sides take turns in being first: what is asked first finds the engine's caches as other questions left them. */
async function measure(name: string, question: Question): Promise<void> {
  const [served, alone]: [number[], number[]] = [[], []];
  let statements = 0;
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    calls = [];
    await ask(question, round);
    const sent = [...calls];
    // Others in between, so that neither finds the answer it has just had.
    for (let other = 1; other <= BETWEEN; other += 1) await ask(question, round + other * 31);
    const times: { service?: number; bare?: number } = {};
    const sides = [
      async () => {
        times.service = await timed(() => ask(question, round));
      },
      async () => {
        times.bare = await timed(async () => {
          for (const call of sent) await bare(call);
        });
      },
    ];
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) await side();
    statements = Math.max(statements, sent.length);
    if (round >= WARM) {
      served.push(times.service as number);
      alone.push(times.bare as number);
    }
  }
  const [a, b] = [at(served, 0.5), at(alone, 0.5)];
  console.log(
    `${name}: ${statements} statements at most, service ${a.toFixed(2)} ms (p95 ${at(served, 0.95).toFixed(2)}), bare ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)}`,
  );
}

/** Says that the graph in a folder that is kept is whole, and of which size. */
const whole = join(folder, `${values.engine}-${ENTITIES}`);

try {
  if (!existsSync(whole)) {
    const seconds = (await timed(() => fill(store, ENTITIES))) / 1000;
    console.log(`${ENTITIES} entities written in ${Math.round(seconds)} s`);
    await writeFile(whole, '');
  }
  for (const [name, question] of Object.entries(QUESTIONS)) await measure(name, question);
  const rival = driver === undefined ? undefined : await openRival(driver);
  if (driver !== undefined && rival === undefined) console.log('@neo4j/graphql is not installed: not compared');
  for (const [name, both] of rival === undefined ? [] : Object.entries(BOTH)) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < WARM + ROUNDS; round += 1) {
      const a = await timed(() => ask(both.ours, round));
      const b = await timed(() => (rival as NonNullable<typeof rival>)(both.rival.query, both.rival.variables(round)));
      if (round >= WARM) {
        ours.push(a);
        theirs.push(b);
      }
    }
    const [a, b] = [at(ours, 0.5), at(theirs, 0.5)];
    console.log(`${name}: service ${a.toFixed(2)} ms, @neo4j/graphql ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)}`);
  }
} finally {
  await driver?.close();
  await store.close();
  await server?.stop();
  if (values.keep === undefined) await rm(folder, { recursive: true });
}
