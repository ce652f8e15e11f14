/**
 * Each page of docs/questions has a query that the schema takes, what its answer holds where the seeds are, and what the sample
 * answers. UPDATE=1 writes the whole answers of the sample anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import type { Extraction } from '../../src/model/statement.js';
import { schemaText } from '../../src/service/server.js';
import { SHARED } from '../support/shared.js';
import { client } from './sample.js';

const FOLDER = join('docs', 'questions');
const listIn = (text: string): readonly string[] => [...text.matchAll(/^- (.+)$/gm)].map((match) => match[1] as string);
const SEEDS = join(SHARED, 'seeds');
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.startsWith('Q'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const query = /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const [asked = '', onSample = ''] = text.split('\n## 问样例\n');
    return {
      name,
      text,
      query,
      holds: listIn(asked.split('答案里有:')[1] ?? ''),
      sample: {
        holds: listIn(onSample),
        whole: /```json\n([\s\S]*?)```/.exec(onSample)?.[1],
        isEmpty: onSample.includes('答案是空的'),
      },
    };
  });

test('there are sixteen, each with a query and what its answer holds', () => {
  expect(PAGES).toHaveLength(16);
  const schema = buildSchema(schemaText());
  for (const { name, query, holds } of PAGES) {
    expect([name, holds.length > 0, validate(schema, parse(query))]).toEqual([name, true, []]);
  }
});

/** A graph of some documents, and what closes it. */
async function graphOf(path: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-questions-'));
  const store = await openGraph(join(folder, 'graph'));
  const lexicon = loadLexicon();
  const put: { extraction: Extraction }[] = [];
  for await (const file of openCorpus([path])) {
    const extraction = isSetAside(file) ? file : await extract(file, lexicon);
    if (!isSetAside(extraction)) put.push({ extraction });
  }
  await load(store, { put }, { resolve: resolveCollection, evolve, findReprints });
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, close };
}

(existsSync(SEEDS) ? describe : describe.skip)('asked of the seeds (skipped where they are not)', () => {
  let graph: Awaited<ReturnType<typeof graphOf>>;
  beforeAll(async () => {
    graph = await graphOf(SEEDS);
  }, 240_000);
  afterAll(() => graph.close());

  test.each(PAGES)('$name', async ({ query, holds }) => {
    const answer = await client(graph.store)(query);
    expect(answer.errors).toBeUndefined();
    const text = JSON.stringify(answer.data);
    expect(holds.filter((one) => !text.includes(one))).toEqual([]);
  });
});

describe('asked of the sample', () => {
  let graph: Awaited<ReturnType<typeof graphOf>>;
  beforeAll(async () => {
    graph = await graphOf('corpus');
  }, 240_000);
  afterAll(() => graph.close());

  test.each(PAGES)('$name', async ({ name, text, query, sample }) => {
    const { data, errors } = await client(graph.store)(query);
    expect(errors).toBeUndefined();
    const answer = JSON.stringify(data);
    if (sample.isEmpty) {
      // Where the texts do not say, nothing is made up: not one name, word or number.
      expect(answer.replace(/"\w+":/g, '')).toMatch(/^[{}[\],]*$/);
      return;
    }
    expect(sample.holds.filter((one) => !answer.includes(one))).toEqual([]);
    if (sample.whole === undefined) return expect(sample.holds.length).toBeGreaterThan(0);
    const shown = `${JSON.stringify(data, null, 2)}\n`;
    if (process.env['UPDATE'] === '1')
      writeFileSync(
        join(FOLDER, name),
        text.replace(sample.whole, () => shown),
      );
    else expect(sample.whole).toBe(shown);
  });
});
