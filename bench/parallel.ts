/**
 * Whether Neo4j takes rows faster over several connections at once: the same batches of nodes, and of relationships between them, by
 * one, two and four sessions, in turn.
 *
 *   node --import ./scripts/typescript.mjs bench/parallel.ts [--rows 60000] [--rounds 3]
 *
 * Starts a server and stops it again. Prints a line for each number of sessions: seconds at best, and their ratio to one session.
 */
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { startServer } from '../scripts/neo4j/server.mjs';

const BATCH = 1000;
const SESSIONS = [1, 2, 4];
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '60000' }, rounds: { type: 'string', default: '3' } },
});
const ROWS = Number(values.rows);

const ids = Array.from({ length: ROWS }, (_, at) => `trial ${at}`);
/** Ends lie far apart, as those of facts do, so that two batches often want the same node. */
const links = ids.map((from, at) => ({ from, to: ids[(at * 7919 + 13) % ROWS] }));
const NODES = 'UNWIND $rows AS id CREATE (n:Trial {id: id, text: id})';
const LINKS = 'UNWIND $rows AS r MATCH (a:Trial {id: r.from}) MATCH (b:Trial {id: r.to}) CREATE (a)-[:LINKS]->(b)';

const server = await startServer({ heap: '2g' });
const driver = neo4j.driver(server.neo4j, neo4j.auth.basic(server.username, server.password));
const best = new Map<string, number>();
try {
  await send('CREATE CONSTRAINT trial FOR (n:Trial) REQUIRE n.id IS UNIQUE', []);
  // The first round warms the server: it does not count.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const sessions of round % 2 === 0 ? SESSIONS : SESSIONS.toReversed()) {
      await empty();
      await timed(round, `nodes ${sessions}`, () => inParallel(sessions, NODES, ids));
      await timed(round, `links ${sessions}`, () => inParallel(sessions, LINKS, links));
    }
  }
  for (const what of ['nodes', 'links']) {
    const alone = best.get(`${what} 1`) as number;
    for (const sessions of SESSIONS) {
      const took = best.get(`${what} ${sessions}`) as number;
      console.log(`${what}, ${sessions} at once: ${(took / 1000).toFixed(2)} s, ratio ${(took / alone).toFixed(2)}`);
    }
  }
} finally {
  await driver.close();
  await server.stop();
}

async function timed(round: number, name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  if (round > 0) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - start));
}

async function inParallel(sessions: number, statement: string, rows: readonly unknown[]): Promise<void> {
  const waiting = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
  const work = async () => {
    for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) await send(statement, batch);
  };
  await Promise.all(Array.from({ length: sessions }, work));
}

async function send(statement: string, rows: readonly unknown[]): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite((transaction) => transaction.run(statement, { rows }));
  } finally {
    await session.close();
  }
}

async function empty(): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n:Trial) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
