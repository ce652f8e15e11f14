/** What is in somebody else's hands: a port, a graph that another process has open, a graph that a newer version made. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { mailuo } from './run.js';

let folder = '';
let document = '';
let graph = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailuo-occupied-'));
  document = join(folder, 'a.md');
  graph = join(folder, 'graph');
  writeFileSync(
    document,
    '---\ntitle: 市委会议\ndate: "2021"\nissuer: 中共济南市委\n---\n\n会议提出，实施工业强市战略。\n',
  );
  expect((await mailuo(['build', document, '--graph', graph])).code).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a port in use ends with one line that names it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await mailuo(['serve', '--graph', graph, '--port', String(port)]);
  other.close();
  expect(err).toMatch(new RegExp(`mailuo: .*${port}.*in use`));
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(3);
});

test('a graph that another process has open is left alone', async () => {
  const store = await openGraph(graph, { holder: 'mailuo serve' });
  try {
    const { code, err } = await mailuo(['build', document, '--graph', graph]);
    expect(err).toContain(`mailuo serve (process ${process.pid}) has this graph open`);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(3);
  } finally {
    await store.close();
  }
  expect((await mailuo(['export', '--format', 'jsonl', '--graph', graph])).out).toContain('工业强市战略');
});

test('a graph that a newer version made is refused', async () => {
  const store = await openGraph(graph);
  await store.write([{ statement: 'prepare/mark', parameters: { version: 99 } }]);
  await store.close();
  const { code, err } = await mailuo(['build', document, '--graph', graph]);
  expect(err).toMatch(/version 99.*install a newer Mailuo/);
  expect(code).toBe(3);
});
