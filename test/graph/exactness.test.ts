import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { describeExactness } from '../contract/exactness.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-exact-'));
afterAll(() => rm(root, { recursive: true, force: true }));

let count = 0;
const folder = () => join(root, String(count));
describeExactness(
  {
    name: 'the embedded engine',
    fresh: () => {
      count += 1;
      return openGraph(folder());
    },
    again: () => openGraph(folder()),
  },
  { numRuns: 25 },
);
