import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openCorpus } from '../../ingest/corpus.js';
import { readDocument } from '../../ingest/read/read.js';
import { isSetAside, type SetAside } from '../../ingest/set-aside.js';
import type { RawFile } from '../../ingest/stages.js';
import { makeZip } from './make-zip.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mailuo-corpus-'));
});
afterAll(() => rm(root, { recursive: true }));

async function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = join(root, name);
  await mkdir(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(path, file, '..'), { recursive: true });
    await writeFile(join(path, file), content);
  }
  return path;
}

async function all(paths: readonly string[]): Promise<readonly (RawFile | SetAside)[]> {
  const found: (RawFile | SetAside)[] = [];
  for await (const file of openCorpus(paths)) found.push(file);
  return found;
}

const reasons = (files: readonly (RawFile | SetAside)[]): readonly string[] =>
  files.filter(isSetAside).map(({ reason }) => reason);

describe('a corpus', () => {
  test('gives files by code units, with paths inside their folder', async () => {
    const path = await folder('order', { 'b.txt': '乙。', 'a/二.md': '甲。', 'B.txt': '丙。', '.hidden.txt': 'x' });
    expect((await all([path])).map((file) => file.path)).toEqual(['B.txt', 'a/二.md', 'b.txt']);
  });

  test('gives each file what set.yml says of it', async () => {
    const path = await folder('set', {
      'a.txt': '甲。',
      'set.yml': 'publisher: 某报\ndocuments:\n  a.txt: { title: 某会, date: 2021 }\n',
    });
    expect(await all([path])).toMatchObject([{ sidecar: { publisher: '某报', title: '某会', date: '2021' } }]);
  });

  test('reads documents without a set.yml that does not parse, and says so', async () => {
    const path = await folder('bad-set', { 'a.txt': '甲。', 'set.yml': 'documents: [' });
    const files = await all([path]);
    expect(reasons(files)).toEqual([expect.stringMatching(/^does not parse/)]);
    expect(files.map((file) => file.path)).toContain('a.txt');
  });

  test('takes a file named twice once', async () => {
    const path = await folder('twice', { 'a.txt': '甲。' });
    expect(await all([path, join(path, 'a.txt')])).toHaveLength(1);
  });
});

describe('what cannot be taken is set aside, the rest is read', () => {
  test('a path that does not exist', async () => {
    expect(await all([join(root, 'nowhere')])).toEqual([
      { path: join(root, 'nowhere'), reason: 'does not exist', advice: 'check the spelling' },
    ]);
  });

  test('an empty folder', async () => {
    expect(reasons(await all([await folder('empty', {})]))).toEqual(['is an empty folder']);
  });

  test('a folder without one readable document', async () => {
    const path = await folder('pictures', { 'a.png': 'x' });
    expect(reasons(await all([path]))).toEqual([
      expect.stringMatching(/^is in no format that is read/),
      'has no readable document in it',
    ]);
  });

  test('a file of 200 MB, without reading it', async () => {
    const path = await folder('large', { 'a.txt': '', 'b.txt': '乙。' });
    await truncate(join(path, 'a.txt'), 200 * 1024 * 1024);
    const files = await all([path]);
    expect(reasons(files)).toEqual([expect.stringMatching(/^has 200 MB, more than the 64 MB/)]);
    expect(files.map((file) => file.path)).toContain('b.txt');
  });

  test('a single line of 100 MB, in a folder and in an archive', async () => {
    const line = new Uint8Array(100 * 1024 * 1024).fill(0x61);
    const archive = makeZip([
      { name: 'long.txt', bytes: line },
      { name: 'c.txt', bytes: new TextEncoder().encode('丙。') },
    ]);
    const path = await folder('long', { 'a.txt': line, 'b.txt': '乙。', 'z.zip': archive });
    const files = await all([path]);
    expect(reasons(files)).toEqual([
      expect.stringMatching(/^has 100 MB, more than the 64 MB/),
      'unpacks to 100 MB, more than a document may have',
    ]);
    expect(files.filter((file) => !isSetAside(file)).map((file) => file.path)).toEqual(['b.txt', 'z.zip/c.txt']);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('a file without read permission', async () => {
    const path = await folder('locked', { 'a.txt': '甲。' });
    await chmod(join(path, 'a.txt'), 0o000);
    expect(reasons(await all([path]))).toEqual(['may not be read']);
  });

  test.each([
    ['an empty file', '', /^is empty$/],
    ['blanks only', ' \n\n', /^has no text$/],
    ['a binary file named .txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), /^is not text/],
    ['front matter that does not parse', '---\ntitle: [\n---\n甲。', /^has front matter that does not parse/],
    ['a date that is none', '---\ndate: 2021-02-30\n---\n甲。', /date '2021-02-30' is none/],
  ])('%s', async (_, content, reason) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(await readDocument({ path: 'a.txt', bytes })).toMatchObject({
      path: 'a.txt',
      reason: expect.stringMatching(reason),
    });
  });

  test('a date in the sidecar that is none', async () => {
    const file = { path: 'a.txt', bytes: new TextEncoder().encode('甲。'), sidecar: { date: '2021-13' } };
    expect(await readDocument(file)).toMatchObject({
      reason: expect.stringMatching(/sidecar: date '2021-13' is none/),
    });
  });
});
