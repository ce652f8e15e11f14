/**
 * How long the questions take on a synthetic graph that is there already, in a process that has done nothing else.
 *
 *   node --import ./scripts/typescript.mjs bench/questions.ts GRAPH ENTITIES [TIMES]
 *
 * Prints one JSON object: milliseconds at p50 and p95, beside bare Cypher for the same where the engine is Neo4j, and memory. In the
 * embedded engine also the milliseconds of processors, which hardly change when the machine is busy with other work.
 */
import neo4j, { type Session } from 'neo4j-driver';
import { openGraph } from '../src/graph/open.js';
import { entityId } from '../src/model/identity.js';
import { KIND_NAMES, type Kind, RELATION_NAMES } from '../src/model/ontology.js';
import { evolution } from '../src/query/evolution.js';
import { neighbours } from '../src/query/neighbours.js';
import { path } from '../src/query/path.js';
import { search } from '../src/query/search.js';
import { statements } from '../src/query/statements.js';
import { random } from './random.mjs';
import { nameOf } from './synthetic.js';

/** Asked this often before it counts: a server that was just started has its plans to make and its code to compile. */
const WARMING = 50;
const [graph = '', size = '10000', times = '300'] = process.argv.slice(2);
const perKind = Math.floor(Number(size) / KIND_NAMES.length);
const [username, password] = [process.env['NEO4J_USERNAME'] ?? 'neo4j', process.env['NEO4J_PASSWORD'] ?? ''];

const begun = performance.now();
const beforeOpening = process.cpuUsage();
const store = await openGraph(graph, { username, password, create: false });
const opening = performance.now() - begun;
const { user, system } = process.cpuUsage(beforeOpening);
const openedMegabytes = process.memoryUsage().rss / 1e6;

const next = random(7);
const anyOf = (kinds: readonly Kind[]): { readonly id: string; readonly name: string } => {
  const kind = kinds[Math.floor(next() * kinds.length)] as Kind;
  const name = nameOf(kind, Math.floor(next() * perKind));
  return { id: entityId(kind, name), name };
};
const any = () => anyOf(KIND_NAMES);

const ours: Record<string, () => Promise<unknown>> = {
  'neighbours with their evidence': async () => {
    const found = await neighbours(store, { ids: [any().id], direction: 'BOTH', first: 20, skip: 0 }, {});
    const facts = [...found.values()].flatMap(({ items }) => items.flatMap((one) => one.facts));
    return statements(
      store,
      facts.flatMap((fact) => fact.statements),
      {},
    );
  },
  'path of up to 4 hops': () =>
    path(store, { from: any().id, to: any().id, maxLength: 4, all: false, throughHubs: false }, {}),
  evolution: () => evolution(store, { of: anyOf(['Slogan']).id, direction: 'BOTH' }, {}),
  'search, one character': () => search(store, { text: any().name.slice(-1), skip: 0, first: 20 }, {}),
  'search, two characters': () => search(store, { text: any().name.slice(-2), skip: 0, first: 20 }, {}),
  'search, a name': () => search(store, { text: any().name, skip: 0, first: 20 }, {}),
};

const RELATED = RELATION_NAMES.join('|');
/** What somebody would write by hand for the same answers. */
const bare: Record<string, (session: Session) => Promise<unknown>> = {
  'neighbours with their evidence': (session) =>
    session.run(
      `MATCH (e:Entity {id: $id})-[r:${RELATED}]-(o:Entity) WITH e, r, o ORDER BY r.confidence DESC LIMIT 20
       UNWIND r.statements AS s MATCH (p:Passage)-[:STATES]->(t:Statement {id: s}) RETURN o, r, p, t`,
      { id: any().id },
    ),
  'path of up to 4 hops': (session) =>
    session.run(
      `MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) MATCH p = shortestPath((a)-[:${RELATED}*..4]-(b)) RETURN p`,
      { a: any().id, b: any().id },
    ),
  evolution: (session) =>
    session.run(
      `MATCH (e:Entity {id: $id})-[:EVOLVED_INTO*0..30]-(a:Entity) WITH DISTINCT a
       OPTIONAL MATCH (a)-[r:EVOLVED_INTO]->(b) OPTIONAL MATCH (a)<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
       RETURN a, r, b, d.id, d.date, count(m)`,
      { id: anyOf(['Slogan']).id },
    ),
  'search, one character': (session) => bareSearch(session, any().name.slice(-1)),
  'search, two characters': (session) => bareSearch(session, any().name.slice(-2)),
  'search, a name': (session) => bareSearch(session, any().name),
};

const bareSearch = (session: Session, text: string) =>
  session.run(
    "CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node, score RETURN node, score ORDER BY score DESC LIMIT 20",
    { words: [...text].join(' AND ') },
  );

const driver = store.engine === 'neo4j' ? neo4j.driver(graph, neo4j.auth.basic(username, password)) : undefined;
const session = driver?.session({ defaultAccessMode: 'READ' });
const milliseconds: Record<string, unknown> = {};
for (const [name, ask] of Object.entries(ours)) {
  const byHand = bare[name] as (one: Session) => Promise<unknown>;
  const [own, handmade] = await inTurns(session === undefined ? [ask] : [ask, () => byHand(session)]);
  milliseconds[name] =
    handmade === undefined ? own : { ...own, bare: handmade, ratio: round((own as Percentiles).p50 / handmade.p50) };
}
await session?.close();
await driver?.close();
const residentMegabytes = Math.round(process.memoryUsage().rss / 1e6);
console.log(
  JSON.stringify({
    openingSeconds: round(opening / 1000),
    openingProcessorSeconds: round((user + system) / 1e6),
    openedMegabytes: Math.round(openedMegabytes),
    residentMegabytes,
    milliseconds,
  }),
);
await store.close();

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

type Measured = Percentiles & { readonly processor?: Percentiles };

/** Each ask in its turn, so that what warms a server or disturbs it does so for all. */
async function inTurns(asks: readonly (() => Promise<unknown>)[]): Promise<readonly Measured[]> {
  const took = asks.map((): number[] => []);
  const worked = asks.map((): number[] => []);
  for (let run = -WARMING; run < Number(times); run += 1) {
    for (const [at, ask] of asks.entries()) {
      const start = performance.now();
      const before = process.cpuUsage();
      await ask();
      const { user, system } = process.cpuUsage(before);
      // The first ones fill caches: they are made, and not counted.
      if (run < 0) continue;
      took[at]?.push(performance.now() - start);
      worked[at]?.push((user + system) / 1000);
    }
  }
  return asks.map((_, at) => ({
    ...atPercentiles(took[at] ?? []),
    ...(store.engine === 'embedded' ? { processor: atPercentiles(worked[at] ?? []) } : {}),
  }));
}

function atPercentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] as number);
  return { p50: at(0.5), p95: at(0.95) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
