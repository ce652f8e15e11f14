/** The service answers the same on Neo4j as on the embedded engine: the same queries, the same answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { changesAgree, wordsAgree } from '../contract/changes-of-all.js';
import { relationshipsAgree } from '../contract/relationships-of-all.js';
import { rules } from '../contract/synthetic.js';
import { client, DOCUMENTS, mostListeners } from '../service/sample.js';
import { openTestServer, type TestServer } from './neo4j-server.js';

const FOLDER = join('test', 'service', 'cases');
let server: TestServer;
let store: GraphStore;
beforeAll(async () => {
  server = openTestServer();
  await server.empty();
  store = await openGraph(server.address, server);
  await load(store, { put: DOCUMENTS.map((extraction) => ({ extraction })) }, rules);
  await server.run('CALL db.awaitIndexes(60)');
  // Full text comes a moment after the write.
  await server.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}, 300_000);
afterAll(async () => {
  await store.close();
  await server.close();
}, 60_000);

describe('a query has the answer it has on the embedded engine', () => {
  test.each(readdirSync(FOLDER).sort())('%s', async (name) => {
    const answer = await client(store)(readFileSync(join(FOLDER, name, 'query.graphql'), 'utf8'));
    expect(rounded(answer)).toEqual(rounded(JSON.parse(readFileSync(join(FOLDER, name, 'response.json'), 'utf8'))));
  });
});

test('any text at all is an answer, as a name, an alias and a search', async () => {
  const query = `query ($text: ID!, $words: String!) {
    node(id: $text) { id } evolution(of: $text) { found } timeline(of: $text) { totalCount }
    search(text: $words) { totalCount } passages(text: $words) { totalCount } back: search(text: $words, last: 2) { totalCount }
  }`;
  const ask = client(store);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
      expect((await ask(query, { text, words: text })).errors).toBeUndefined();
    }),
    { numRuns: 40, examples: [['-2902'], ['"a" AND b*'], ['a~0.5 OR (c)'], ['\u0000'], ['强 省 -']] },
  );
});

test('statements side by side wait for the end of their request with one listener', async () => {
  expect(await mostListeners(store)).toBe(1);
});

test('every relationship, both ways, with every filter and in every order', async () => {
  const { lists, facts } = await relationshipsAgree(store);
  expect(lists).toBeGreaterThan(1000);
  expect(facts).toBeGreaterThan(3000);
});

test('what changes between two dates, and evidence with the words around it', async () => {
  expect(await changesAgree(store)).toBeGreaterThan(300);
  expect(await wordsAgree(store)).toBeGreaterThan(300);
});

/** Sums of fractions may differ in the last digit from engine to engine. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one));
