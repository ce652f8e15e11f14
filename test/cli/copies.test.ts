/** Backups, copies and moved documents, as a user makes them. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mailuo } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'mailuo-copies-'));
const graph = join(folder, 'graph');
const documents = join(folder, 'documents');

const write = (file: string, title: string, sentence: string) =>
  writeFileSync(file, `---\nid: works\ntitle: ${title}\ndate: "2021"\nissuer: 中共济南市委\n---\n\n${sentence}\n`);
const dump = async (of: string) => (await mailuo(['export', '--format', 'jsonl', '--graph', of])).out;

beforeAll(async () => {
  mkdirSync(documents);
  write(join(documents, 'a.md'), '市委会议', '会议提出，实施工业强市战略。');
  expect((await mailuo(['build', documents, '--graph', graph])).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a backup, restored, is the same graph; a backup replaces nothing', async () => {
  const [backup, restored] = [join(folder, 'backup.grafeo'), join(folder, 'restored')];
  expect((await mailuo(['backup', backup, '--graph', graph])).code).toBe(0);
  expect((await mailuo(['restore', backup, '--graph', restored])).code).toBe(0);
  expect(await dump(restored)).toBe(await dump(graph));
  const again = await mailuo(['backup', backup, '--graph', graph]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('replaces nothing')]);
  truncateSync(backup, 3000);
  const damaged = await mailuo(['restore', backup, '--graph', join(folder, 'other')]);
  expect([damaged.code, damaged.err]).toEqual([
    3,
    expect.stringMatching(/^mailuo: .*backup\.grafeo: cannot be opened.*\n$/),
  ]);
}, 60_000);

test('a copy is the same graph, and takes nothing else', async () => {
  const copy = join(folder, 'copy');
  expect((await mailuo(['copy', graph, copy])).code).toBe(0);
  expect(await dump(copy)).toBe(await dump(graph));
}, 60_000);

test('a document that was written anew in its place replaces itself; another with its id does not', async () => {
  const place = join(folder, 'moved');
  const build = (path: string) => mailuo(['build', path, '--graph', place]);
  await build(documents);
  write(join(documents, 'a.md'), '市委会议', '会议强调，建设新时代现代化强省会。');
  expect((await build(documents)).err).toMatch(/1 documents put.*0 set aside/);
  expect(await dump(place)).not.toContain('工业强市');
  const elsewhere = join(folder, 'elsewhere.md');
  write(elsewhere, '市委全会', '全会提出，打造科创济南。');
  const other = await build(elsewhere);
  expect(other.err).toMatch(/elsewhere\.md: the id works belongs to another document/);
  expect(await dump(place)).toContain('强省会');
}, 60_000);
