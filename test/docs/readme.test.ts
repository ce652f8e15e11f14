/** The README shows what there is: its answers are asked again on the sample. `UPDATE=1` writes them anew into both languages. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { mailuo } from '../cli/run.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const QUESTION = /```graphql\n([^`]+)```\n\n```json\n([^`]*)```/gu;
const DRAWING = /(<!-- evolution -->\n```\n)([^`]*)(```)/u;

let folder = '';
let graph = '';
let store: GraphStore;
let drawing = '';
let ask: (query: string) => Promise<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailuo-readme-'));
  graph = join(folder, 'graph');
  expect((await mailuo(['build', path('corpus'), '--graph', graph])).code).toBe(0);
  drawing = (await mailuo(['evolution', '强新优富美高', '--graph', graph])).out.trim();
  store = await openGraph(graph);
  const service = serve(store, { settings: readSettings({ MAILUO_LOG_LEVEL: 'silent' }) });
  ask = async (query) => {
    const response = await service.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    );
    return printed(await response.json());
  };
}, 120_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** JSON with short lines kept together, as a person would write it. */
function printed(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value).replace(/":/g, '": ').replace(/,"/g, ', "').replace(/\},\{/g, '}, {');
  if (indent.length + [...flat].length <= 110 || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => printed(item, deeper))
    : Object.entries(value).map(([key, item]) => `"${key}": ${printed(item, deeper)}`);
  return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
}

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  test('answers its questions with what the sample says', async () => {
    let text = readFileSync(path(name), 'utf8');
    for (const [whole, query, answer] of [...text.matchAll(QUESTION)]) {
      const now = await ask(query as string);
      expect(now).not.toContain('"errors"');
      if (process.env['UPDATE'])
        text = text.replace(whole, () => whole.slice(0, whole.length - 3 - (answer as string).length) + now + '\n```');
      else expect(`${answer}`.trim()).toBe(now);
    }
    if (process.env['UPDATE']) writeFileSync(path(name), text);
    expect([...text.matchAll(QUESTION)]).toHaveLength(5);
  });

  test('draws the evolution that the command draws', () => {
    const text = readFileSync(path(name), 'utf8');
    if (process.env['UPDATE'])
      writeFileSync(
        path(name),
        text.replace(DRAWING, (_, open, __, close) => `${open}${drawing}\n${close}`),
      );
    expect(DRAWING.exec(readFileSync(path(name), 'utf8'))?.[2]?.trim()).toBe(drawing);
  });
});
