/** Bad input: one clear line that names the file and what to do, the other documents built, the exit code of README.md. */
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, mailuo } from './run.js';

const GOOD =
  '---\ntitle: 市委会议\ndate: "2021-03"\nissuer: 中共济南市委\nlevel: city\n---\n\n会议提出，全市实施工业强市战略，加快建设“甲乙丙丁”现代化城市。\n';

/** A folder with one sound document and whatever else the case puts there. */
async function build(prepare: (folder: string) => string | undefined, uid?: number) {
  return inFolder(async (folder) => {
    chmodSync(folder, 0o777);
    const documents = join(folder, 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'good.md'), GOOD);
    const path = prepare(documents) ?? documents;
    const graph = join(folder, 'graph');
    const outcome = await mailuo(['build', path, documents, '--graph', graph], uid === undefined ? {} : { uid });
    const dump = await mailuo(['export', '--format', 'jsonl', '--graph', graph], uid === undefined ? {} : { uid });
    return { ...outcome, dump: dump.out };
  });
}

/** The lines that speak of the file. */
const linesOn = (text: string, name: string) => text.split('\n').filter((line) => line.includes(name));

describe('a document that cannot be read is set aside and the rest is built', () => {
  const cases: readonly [string, string, RegExp, (folder: string) => string | undefined][] = [
    ['a path that does not exist', 'nowhere', /does not exist/, (folder) => join(folder, 'nowhere')],
    [
      'an empty folder',
      'empty',
      /empty/,
      (folder) => {
        mkdirSync(join(folder, 'empty'));
        return join(folder, 'empty');
      },
    ],
    [
      'a folder without one readable document',
      'pictures',
      /no readable document/,
      (folder) => {
        mkdirSync(join(folder, 'pictures'));
        writeFileSync(join(folder, 'pictures', 'a.png'), 'x');
        return join(folder, 'pictures');
      },
    ],
    [
      'an empty file',
      'nothing.txt',
      /empty/,
      (folder) => {
        writeFileSync(join(folder, 'nothing.txt'), '');
        return undefined;
      },
    ],
    [
      'a binary file named .txt',
      'binary.txt',
      /no text|binary|not text/,
      (folder) => {
        writeFileSync(join(folder, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)));
        return undefined;
      },
    ],
    [
      'a file of 200 MB',
      'large.txt',
      /MB/,
      (folder) => {
        writeFileSync(join(folder, 'large.txt'), '');
        truncateSync(join(folder, 'large.txt'), 200 * 1024 * 1024);
        return undefined;
      },
    ],
    [
      'front matter that does not parse',
      'front.md',
      /front matter/,
      (folder) => {
        writeFileSync(join(folder, 'front.md'), '---\ntitle: [a\n---\n\n正文。\n');
        return undefined;
      },
    ],
    [
      'a date that is none',
      'date.md',
      /2021-02-30/,
      (folder) => {
        writeFileSync(join(folder, 'date.md'), '---\ntitle: 甲\ndate: "2021-02-30"\n---\n\n正文。\n');
        return undefined;
      },
    ],
  ];

  test.each(cases)('%s', async (_, name, reason, prepare) => {
    const { code, err, dump } = await build(prepare);
    const lines = linesOn(err, name);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(reason);
    expect(lines[0]).toMatch(/^mailuo: set aside: /);
    expect(code).toBe(1);
    expect(dump).toContain('"path":"good.md"');
    expect(dump).toContain('工业强市战略');
    expect(dump).not.toContain(`"path":"${name}"`);
  });

  test('a file without read permission', async () => {
    // Permissions do not bind the superuser, who becomes somebody else for this.
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    const { code, err, dump } = await build((folder) => {
      writeFileSync(join(folder, 'secret.md'), GOOD);
      chmodSync(join(folder, 'secret.md'), 0o000);
      return undefined;
    }, uid);
    expect(linesOn(err, 'secret.md')).toHaveLength(1);
    expect(linesOn(err, 'secret.md')[0]).toMatch(/may not be read.*permission/);
    expect(code).toBe(1);
    expect(dump).toContain('"path":"good.md"');
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
    const { code, err } = await mailuo(['load', '-', '--graph', join(folder, 'graph')], { input: '{"documents":1}\n' });
    expect(err).toMatch(/-:1 is no line of statements.jsonl/);
    expect(code).toBe(1);
  });
});
