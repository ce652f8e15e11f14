#!/usr/bin/env node
/** `npm run neo4j`: a Neo4j for developing, until Ctrl-C. Its data stay in .mailuo/neo4j. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startServer } from './server.mjs';

const home = resolve('.mailuo/neo4j');
await mkdir(home, { recursive: true });
const browser = process.env.MAILUO_URL ?? 'http://127.0.0.1:4000/browser';
const server = await startServer({ bolt: 7687, http: 7474, home, browser, ...passwordOf(process.env) });
const end = async () => {
  await server.stop();
  process.exit(0);
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
console.error(`Neo4j runs (by ${server.how}), with its data in ${home}. Ctrl-C stops it.

  Browser  ${server.browser}
  Bolt     ${server.neo4j}

  export NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}
  npx mailuo build corpus --graph ${server.neo4j}
`);

function passwordOf({ NEO4J_PASSWORD }) {
  return NEO4J_PASSWORD === undefined ? {} : { password: NEO4J_PASSWORD };
}
