import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { relationshipsAgree } from '../contract/relationships-of-all.js';

test('every relationship, both ways, with every filter and in every order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-relationships-'));
  const store = await openGraph(join(folder, 'graph'));
  const { lists, facts } = await relationshipsAgree(store);
  expect(lists).toBeGreaterThan(1000);
  expect(facts).toBeGreaterThan(3000);
  await store.close();
  await rm(folder, { recursive: true });
}, 60_000);
