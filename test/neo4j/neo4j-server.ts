/**
 * The Neo4j that tests run against: the address in MAILUO_TEST_NEO4J, else one started for this run and stopped after it.
 * Everything in it is deleted between tests.
 */
import neo4j from 'neo4j-driver';
import { type Server, startServer } from '../../scripts/neo4j/server.mjs';

export interface TestServer {
  readonly address: string;
  readonly username: string;
  readonly password: string;
  /** Absent for a server that is not ours to stop. */
  readonly own?: Server;
  /** Deletes all data and the schema. */
  wipe(): Promise<void>;
  /** Runs Cypher as someone other than Mailuo would. */
  run(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function openTestServer(): Promise<TestServer> {
  const address = process.env['MAILUO_TEST_NEO4J'];
  const own = address === undefined ? await startServer() : undefined;
  const place = own?.neo4j ?? (address as string);
  const username = own?.username ?? process.env['NEO4J_USERNAME'] ?? 'neo4j';
  const password = own?.password ?? process.env['NEO4J_PASSWORD'] ?? '';
  const driver = neo4j.driver(place, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run: TestServer['run'] = async (cypher, parameters = {}) => {
    const session = driver.session();
    try {
      return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    address: place,
    username,
    password,
    ...(own === undefined ? {} : { own }),
    run,
    async wipe() {
      await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
      for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${name}`);
      for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
        await run(`DROP INDEX ${name}`);
    },
    async stop() {
      await driver.close();
      await own?.stop();
    },
  };
}
