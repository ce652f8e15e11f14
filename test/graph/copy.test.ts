import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { copyGraph } from '../../src/graph/copy.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { removeDocuments } from '../../src/graph/remove.js';
import { addAudit, audit } from '../../src/query/audit.js';
import { A, B, C, text } from '../contract/graph-store.js';
import { rules } from '../contract/synthetic.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-copy-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const put = [A, B, C].map((extraction) => ({ extraction, location: `/texts/${extraction.document.id}` }));

test('a copy has the same dump and goes on like the original', async () => {
  const [from, to] = [await openGraph(join(root, 'from')), await openGraph(join(root, 'to'))];
  const judgements = [{ verdict: 'same', a: 'Slogan:sun', b: 'Slogan:ray', by: 'x', at: '2024' }] as const;
  await load(from, { put, judgements }, rules);
  await copyGraph(from, to);
  expect(await text(to)).toBe(await text(from));
  for (const store of [from, to]) await removeDocuments(store, ['a'], rules);
  expect(await text(to)).toBe(await text(from));
  expect(await load(to, {}, rules)).toMatchObject({ written: 0, deleted: 0 });
  await from.close();
  await to.close();
});

test('a copy that was broken off goes on where it stopped, and drops what is no longer there', async () => {
  const [from, to] = [await openGraph(join(root, 'from2')), await openGraph(join(root, 'to2'))];
  await load(from, { put }, rules);
  const controller = new AbortController();
  await expect(
    copyGraph(from, to, { signal: controller.signal, progress: () => controller.abort() }),
  ).rejects.toThrow();
  await removeDocuments(from, ['c'], rules);
  await load(from, { put }, rules);
  await copyGraph(from, to);
  expect(await text(to)).toBe(await text(from));
  await from.close();
  await to.close();
});

test('who wrote what goes with the graph', async () => {
  const [from, to] = [await openGraph(join(root, 'from4')), await openGraph(join(root, 'to4'))];
  await load(from, { put }, rules);
  const entry = { at: '2026-01-01T00:00:00Z', by: 'ann', action: 'judge', subjects: ['Slogan:sun'], outcome: 'done' };
  await addAudit(from, entry as Parameters<typeof addAudit>[1]);
  await copyGraph(from, to);
  expect((await audit(to, { skip: 0, first: 10 }, {})).items).toEqual([expect.objectContaining(entry)]);
  await from.close();
  await to.close();
});

test('nothing that the source does not have is lost', async () => {
  const [from, to] = [await openGraph(join(root, 'from3')), await openGraph(join(root, 'to3'))];
  await load(from, { put: put.slice(0, 1) }, rules);
  await load(to, { put: put.slice(1) }, rules);
  const before = await text(to);
  await expect(copyGraph(from, to)).rejects.toMatchObject({ code: 'conflict' });
  expect(await text(to)).toBe(before);
  await from.close();
  await to.close();
});
