/** One server for all tests that do not stop theirs, unless MAILUO_TEST_NEO4J names one. See neo4j-server.ts. */
import { startServer } from '../../scripts/neo4j/server.mjs';
import { SHORT_LIVED } from './short-lived.mjs';

export default async function start() {
  if (process.env.MAILUO_TEST_NEO4J !== undefined) return;
  const server = await startServer({ java: SHORT_LIVED });
  process.env.MAILUO_TEST_NEO4J = server.neo4j;
  process.env.NEO4J_USERNAME = server.username;
  process.env.NEO4J_PASSWORD = server.password;
  globalThis.stopNeo4j = server.stop;
}
