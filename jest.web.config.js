/** Tests in a real Chromium on the built page. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['**/test/web-e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/web-e2e/build-graph.mjs',
  testTimeout: 120_000,
};
