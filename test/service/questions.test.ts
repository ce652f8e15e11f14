/** Each page of docs/questions has a query that the schema takes and, where the seeds are, the answer it promises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { openCorpus } from '../../ingest/corpus.js';
import { evolve } from '../../ingest/evolve/evolve.js';
import { loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { findReprints } from '../../ingest/reprints.js';
import { resolveCollection } from '../../ingest/resolve/collection.js';
import { isSetAside } from '../../ingest/set-aside.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Extraction } from '../../src/model/statement.js';
import { schemaText } from '../../src/service/server.js';
import { SHARED } from '../support/shared.js';
import { client } from './sample.js';

const FOLDER = join('docs', 'questions');
const SEEDS = join(SHARED, 'seeds');
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.startsWith('Q'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const query = /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const [, list = ''] = text.split('答案里有:');
    return { name, query, holds: [...list.matchAll(/^- (.+)$/gm)].map((match) => match[1] as string) };
  });

test('there are sixteen, each with a query and what its answer holds', () => {
  expect(PAGES).toHaveLength(16);
  const schema = buildSchema(schemaText());
  for (const { name, query, holds } of PAGES) {
    expect([name, holds.length > 0, validate(schema, parse(query))]).toEqual([name, true, []]);
  }
});

(existsSync(SEEDS) ? describe : describe.skip)('asked of the seeds (skipped where they are not)', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-questions-'));
    store = await openGraph(join(folder, 'graph'));
    const lexicon = loadLexicon();
    const put: { extraction: Extraction }[] = [];
    for await (const file of openCorpus([SEEDS])) {
      const extraction = isSetAside(file) ? file : await extract(file, lexicon);
      if (!isSetAside(extraction)) put.push({ extraction });
    }
    await load(store, { put }, { resolve: resolveCollection, evolve, findReprints });
  }, 240_000);
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test.each(PAGES)('$name', async ({ query, holds }) => {
    const answer = await client(store)(query);
    expect(answer.errors).toBeUndefined();
    const text = JSON.stringify(answer.data);
    expect(holds.filter((one) => !text.includes(one))).toEqual([]);
  });
});
