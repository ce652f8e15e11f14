/**
 * The Neo4j that tests run against: the address in MAILUO_TEST_NEO4J, else the one that before-all.mjs started and put there.
 * Everything in it is deleted between tests.
 */
import neo4j from 'neo4j-driver';
import { KIND_NAMES, RELATION_NAMES } from '../../src/model/ontology.js';

export interface TestServer {
  readonly address: string;
  readonly username: string;
  readonly password: string;
  /** Deletes all data and the schema. */
  wipe(): Promise<void>;
  /** Deletes all data, and the schema only where it is not whole: making it takes longer than all else. */
  empty(): Promise<void>;
  /** Runs Cypher as someone other than Mailuo would. */
  run(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

export function openTestServer(): TestServer {
  const address = process.env['MAILUO_TEST_NEO4J'] as string;
  const username = process.env['NEO4J_USERNAME'] ?? 'neo4j';
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const driver = neo4j.driver(address, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run: TestServer['run'] = async (cypher, parameters = {}) => {
    const session = driver.session();
    try {
      return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const wipe = async () => {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${name}`);
    for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await run(`DROP INDEX ${name}`);
  };
  return {
    address,
    username,
    password,
    run,
    wipe,
    async empty() {
      const [schema] = await run('SHOW CONSTRAINTS YIELD name RETURN count(name) AS constraints');
      const [ours] = await run("MATCH (g:Graph {id: 'mailuo'}) RETURN g.version AS version");
      if (ours === undefined || Number(schema?.['constraints']) <= KIND_NAMES.length + RELATION_NAMES.length)
        await wipe();
      else await run('MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
    },
    close: () => driver.close(),
  };
}
