/** A long build: stopped by Ctrl-C it keeps what is read, and the next run goes on with the rest. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { inFolder, mailuo } from './run.js';

const MAILUO = fileURLToPath(new URL('../../dist/bin/mailuo.js', import.meta.url));
const DOCUMENTS = 24;

/** Long enough that reading takes seconds, with next to nothing said in them, so that loading does not. */
function writeTexts(folder: string): void {
  mkdirSync(folder);
  const words = '有关方面认真研究，反复比较，逐项核对，及时改进，'.repeat(6);
  for (let one = 0; one < DOCUMENTS; one += 1) {
    const lines = Array.from(
      { length: 160 },
      (_, at) => `第${one + 1}篇第${at + 1}段讲的是日常工作，${words}不留死角。`,
    );
    const said = `清河大桥在历城区建成通车，是第${one + 1}篇说的。`;
    writeFileSync(join(folder, `${String(one).padStart(3, '0')}.txt`), `${said}\n${lines.join('\n')}\n`);
  }
}

/** Starts a build, presses Ctrl-C when it tells of its progress, and waits for its end. */
function interrupted(args: readonly string[]): Promise<{ readonly code: number | null; readonly err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAILUO, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
    let err = '';
    let pressed = false;
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
      if (!pressed && /reading \d+\/\d+/u.test(err)) pressed = child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });
}

test('Ctrl-C keeps what is read, and the same build again reads only the rest', async () => {
  await inFolder(async (folder) => {
    const texts = join(folder, 'texts');
    writeTexts(texts);
    const [graph, whole] = [join(folder, 'graph'), join(folder, 'whole')];

    const stopped = await interrupted(['build', texts, '--graph', graph]);
    expect(stopped).toEqual({ code: 130, err: expect.stringContaining('stopping: what is read so far is kept') });
    const kept = Number(/(\d+) documents put/u.exec(stopped.err)?.[1]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(DOCUMENTS);

    const again = await mailuo(['build', texts, '--graph', graph]);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining(`${kept} documents are there as they are`) });
    expect(again.err).toContain(`${DOCUMENTS - kept} documents put, ${kept} unchanged`);
    expect(again.err).toMatch(/reading \d+\/\d+ · \d+ left/u);

    await mailuo(['build', texts, '--graph', whole]);
    const dump = async (name: string) => (await mailuo(['export', '--format', 'jsonl', '--graph', name])).out;
    expect(await dump(graph)).toBe(await dump(whole));
  });
}, 180_000);

test('a document whose folder says something new of it is read again', async () => {
  await inFolder(async (folder) => {
    const [texts, graph] = [join(folder, 'texts'), join(folder, 'graph')];
    mkdirSync(texts);
    writeFileSync(join(texts, 'a.txt'), '各项工作有序推进。\n清河大桥在历城区建成通车。\n');
    const build = async () => (await mailuo(['build', texts, '--graph', graph])).err;
    await build();
    expect(await build()).toContain('0 documents put, 1 unchanged');
    writeFileSync(join(texts, 'set.yml'), 'documents:\n  a.txt:\n    date: "2023-05-10"\n');
    expect(await build()).toContain('1 documents put, 0 unchanged');
    writeFileSync(join(texts, 'a.txt'), '各项工作有序推进。\n清河大桥在长清区建成通车。\n');
    expect(await build()).toContain('1 documents put, 0 unchanged');
  });
}, 60_000);
