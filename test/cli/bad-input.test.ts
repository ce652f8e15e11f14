/** Bad input: one clear line that names the file and what to do, the other documents built, the exit code of README.md. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inFolder, mailuo, type Outcome } from './run.js';

const GOOD =
  '---\ntitle: 市委会议\ndate: "2021-03"\nissuer: 中共济南市委\nlevel: city\n---\n\n会议提出，全市实施工业强市战略，加快建设“甲乙丙丁”现代化城市。\n';

describe('a document that cannot be read is set aside and the rest is built', () => {
  let folder = '';
  let built: Outcome;
  let dump = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mailuo-bad-'));
    chmodSync(folder, 0o777);
    const documents = join(folder, 'documents');
    for (const name of ['documents', 'hollow', 'pictures']) mkdirSync(join(folder, name));
    const put = (name: string, text: string | Buffer) => writeFileSync(join(documents, name), text);
    put('good.md', GOOD);
    put('nothing.txt', '');
    put('binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)));
    put('large.txt', '');
    truncateSync(join(documents, 'large.txt'), 200 * 1024 * 1024);
    put('front.md', '---\ntitle: [a\n---\n\n正文。\n');
    put('date.md', '---\ntitle: 甲\ndate: "2021-02-30"\n---\n\n正文。\n');
    put('secret.md', GOOD);
    chmodSync(join(documents, 'secret.md'), 0o000);
    writeFileSync(join(folder, 'pictures', 'a.png'), 'x');

    // Permissions do not bind the superuser, who becomes somebody else for this.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const graph = join(folder, 'graph');
    const paths = ['nowhere', 'hollow', 'pictures', 'documents'].map((name) => join(folder, name));
    built = await mailuo(['build', ...paths, '--graph', graph], uid);
    dump = (await mailuo(['export', '--format', 'jsonl', '--graph', graph], uid)).out;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['a path that does not exist', 'nowhere', /does not exist/],
    ['an empty folder', 'hollow', /is an empty folder/],
    ['a folder without one readable document', 'pictures', /no readable document/],
    ['an empty file', 'nothing.txt', /is empty/],
    ['a binary file named .txt', 'binary.txt', /text/],
    ['a file of 200 MB', 'large.txt', /200 MB/],
    ['front matter that does not parse', 'front.md', /front matter/],
    ['a date that is none', 'date.md', /2021-02-30/],
    ['a file without read permission', 'secret.md', /may not be read.*permission/],
  ])('%s', (_, name, reason) => {
    const lines = built.err.split('\n').filter((line) => new RegExp(`${name}(?!/)`).test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^mailuo: set aside: .+: .+/);
    expect(lines[0]).toMatch(reason);
  });

  test('the sound document is there, alone, and the exit code is 1', () => {
    expect(built.code).toBe(1);
    expect(built.err).toMatch(/1 documents put/);
    expect(dump).toContain('工业强市战略');
    expect(dump.split('\n').filter((line) => line.startsWith('{"document"'))).toHaveLength(1);
  });
});

describe('wrong use', () => {
  test.each([
    ['no verb that exists', ['frobnicate']],
    ['no path', ['build']],
    ['an option that does not exist', ['build', 'x', '--frobnicate']],
  ])('%s ends with 2', async (_, args) => {
    const { code, err, out } = await mailuo(args);
    expect(code).toBe(2);
    expect(err).toMatch(/error: /);
    expect(out).toBe('');
  });

  test('a graph that is not there ends with 3 and says how to make it', async () => {
    await inFolder(async (folder) => {
      const { code, err } = await mailuo(['export', '--format', 'jsonl', '--graph', join(folder, 'none')]);
      expect(code).toBe(3);
      expect(err).toMatch(/mailuo build/);
    });
  });
});

test('a line that is no statement is refused by load, with its place', async () => {
  await inFolder(async (folder) => {
    const { code, err } = await mailuo(['load', '-', '--graph', join(folder, 'graph')], {
      input: '{"documents":1}\n',
    });
    expect(err).toMatch(/-:1 is no line of statements.jsonl/);
    expect(code).toBe(1);
  });
});
