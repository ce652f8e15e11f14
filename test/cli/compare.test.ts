/** `mailuo compare` and `mailuo explain` as a user runs them, with and without a graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { inFolder, mailuo } from './run.js';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

test('a graph is asked what followed what; one pair is answered in a sentence, a file in CSV', async () => {
  await inFolder(async (folder) => {
    const graph = join(folder, 'graph');
    await mailuo(['build', CORPUS, '--graph', graph]);
    const compare = async (...args: string[]) => (await mailuo(['compare', ...args, '--graph', graph])).out;

    expect(await compare('大强美富通', '强新优富美高')).toMatch(
      /^EVOLVED 大强美富通 · 强新优富美高: 大强美富通 → 强新优富美高 superseded, inferred 0\.\d\d, .+\n$/u,
    );
    expect(await compare('强新优富美高', '大强美富通')).toMatch(/^EVOLVED .*大强美富通 → 强新优富美高/u);
    expect(await compare('黄河重大国家战略', '黄河流域生态保护和高质量发展')).toMatch(/^SAME /u);
    expect(await compare('历下区', '历城区')).toMatch(/^DIFFERENT /u);

    const pairs = join(folder, 'pairs.csv');
    writeFileSync(pairs, 'a,b\n大强美富通,强新优富美高\n"历下区","历城区"\n');
    const lines = (await compare('--pairs', pairs)).trimEnd().split('\n');
    expect(lines[0]).toBe('a,b,verdict,why');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 3))).toEqual([
      ['大强美富通', '强新优富美高', 'EVOLVED'],
      ['历下区', '历城区', 'DIFFERENT'],
    ]);

    const statements = (await mailuo(['extract', CORPUS])).out.split('\n');
    const held = statements
      .filter((line) => line.startsWith('{"statement"'))
      .map((line) => JSON.parse(line).statement)
      .find((one) => one.relation === 'HOLDS_POST' && one.rule === 'appointed');
    const explained = (await mailuo(['explain', held.id, '--graph', graph])).out;
    expect(explained).toContain(`rule appointed`);
    for (const words of held.matched) expect(explained).toContain(`“${words}”`);
    const [{ document, start, end, quote }] = held.evidence;
    expect(explained).toContain(`${document}:${start}–${end} ${quote}`);
    expect(readFileSync(join(CORPUS, document), 'utf8').slice(start, end)).toBe(quote);
    const json = JSON.parse((await mailuo(['explain', held.id, '--graph', graph, '--json'])).out);
    expect(json).toMatchObject({ rule: 'appointed', matched: held.matched, relation: 'HOLDS_POST' });
  });
}, 120_000);

test('without a graph the names alone are compared', async () => {
  expect((await mailuo(['compare', '济南市委', '中共济南市委'])).out).toMatch(/^SAME /u);
  const unknown = await mailuo(['explain', 'nothing', '--graph', '/nowhere/at/all']);
  expect(unknown.code).not.toBe(0);
});

test('one name is wrong use', async () => {
  expect(await mailuo(['compare', '济南市委'])).toMatchObject({ code: 2, out: '' });
});
