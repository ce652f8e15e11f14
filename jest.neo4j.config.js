/** Tests against a real Neo4j: most share one server, so one worker. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['**/test/neo4j/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: './test/neo4j/before-all.mjs',
  globalTeardown: './test/neo4j/after-all.mjs',
  testTimeout: 300_000,
  maxWorkers: 1,
};
