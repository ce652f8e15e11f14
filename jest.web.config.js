/** Tests in a real Chromium on the built page: one browser at a time, so one worker. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['**/test/web-e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
