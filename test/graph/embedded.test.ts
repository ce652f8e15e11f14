import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { describeGraphStore } from '../contract/graph-store.js';
import { describeSearching } from '../contract/searching.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-embedded-'));
afterAll(() => rm(root, { recursive: true, force: true }));

let count = 0;
const embedded = {
  name: 'the embedded engine',
  fresh: () => {
    count += 1;
    return openGraph(join(root, String(count)));
  },
  again: () => openGraph(join(root, String(count))),
};
describeGraphStore(embedded);
describeSearching(embedded);
