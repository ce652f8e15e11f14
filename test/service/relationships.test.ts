/** Relationships, changes and evidence against a plain reading of the same graph. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { changesAgree, wordsAgree } from '../contract/changes-of-all.js';
import { relationshipsAgree } from '../contract/relationships-of-all.js';

const TIME = 120_000;
let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-relationships-'));
  store = await openGraph(join(folder, 'graph'));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test(
  'every relationship, both ways, with every filter and in every order',
  async () => {
    const { lists, facts } = await relationshipsAgree(store);
    expect(lists).toBeGreaterThan(1000);
    expect(facts).toBeGreaterThan(3000);
  },
  TIME,
);

test(
  'what changes between two dates, of each sort',
  async () => expect(await changesAgree(store)).toBeGreaterThan(300),
  TIME,
);

test(
  'evidence stands where it says, with the words around it',
  async () => expect(await wordsAgree(store)).toBeGreaterThan(300),
  TIME,
);
