import { afterAll, beforeAll } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { describeGraphStore } from '../contract/graph-store.js';
import { openTestServer, type TestServer } from './neo4j-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await server.wipe();
}, 300_000);
afterAll(() => server.stop(), 60_000);

let isReady = false;
const open = () => openGraph(server.address, server);
describeGraphStore({
  name: 'Neo4j',
  // The schema stays from test to test: making it takes longer than all else.
  fresh: async () => {
    if (isReady) await server.run('MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
    isReady = true;
    return open();
  },
  again: open,
});
