import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from '@jest/globals';

/** The folder of real texts that is kept beside the project and not in it. */
export const SHARED = process.env['MAILUO_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');

/** Tests that need it are skipped, with a word, where it is not. */
export const withShared = (name: string, tests: () => void): void => {
  if (existsSync(SHARED)) describe(name, tests);
  else test.skip(`${name} (skipped: no folder ${SHARED})`, tests);
};
