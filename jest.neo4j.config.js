/** Tests against a real Neo4j: one server at a time, so one worker. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['**/test/neo4j/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
  maxWorkers: 1,
};
