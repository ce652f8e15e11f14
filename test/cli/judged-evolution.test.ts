/** What an analyst decided of a succession is kept apart from what is inferred, and survives re-building. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, mailuo } from './run.js';

const report = (year: number, says: string): string =>
  `---\ntitle: 政府工作报告\ndate: "${year}-02"\nissuer: 青岛市人民政府\n---\n\n${says}\n`;

const FILES: readonly (readonly [string, string])[] = [
  ['2016.md', report(2016, '加快建设“山秀水清人和”现代化新城。实施“四大战略”。')],
  ['2020.md', report(2020, '加快建设“水清城秀业兴人和”现代化新城。实施“五大战略”。')],
];

const judgement = (verdict: string, a: string, b: string): string =>
  `- verdict: ${verdict}\n  a: ${a}\n  b: ${b}\n  by: 王一\n  at: "2021-05-06"\n  note: 见市志\n`;

interface Fact {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly reasons: readonly { readonly zh: string }[];
}

test('a confirmed succession is sure and says who confirmed it, a rejected one is gone, after any number of builds', async () => {
  await inFolder(async (folder) => {
    const corpus = join(folder, 'corpus');
    const graph = join(folder, 'graph');
    mkdirSync(corpus);
    for (const [name, text] of FILES) writeFileSync(join(corpus, name), text);
    const edges = async (): Promise<readonly Fact[]> =>
      (await mailuo(['evolution', '--json', '--graph', graph])).out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Fact);
    const pairs = async (): Promise<readonly string[]> =>
      (await edges())
        .map(({ from, to }) => `${from.slice(from.indexOf(':') + 1)}>${to.slice(to.indexOf(':') + 1)}`)
        .toSorted();

    expect((await mailuo(['build', corpus, '--graph', graph])).code).toBe(0);
    expect(await pairs()).toEqual(['四大战略>五大战略', '山秀水清人和>水清城秀业兴人和']);

    const file = join(folder, 'judgements.yml');
    writeFileSync(
      file,
      judgement('not evolved', '四大战略', '五大战略') + judgement('evolved', '山秀水清人和', '水清城秀业兴人和'),
    );
    expect((await mailuo(['build', corpus, '--graph', graph, '--judgements', file])).code).toBe(0);
    const judged = await edges();
    expect(judged.map(({ confidence }) => confidence)).toEqual([1]);
    const before = await mailuo(['export', '--format', 'jsonl', '--graph', graph]);

    // Another document comes and goes: the judgements stay, and the graph is what it was.
    writeFileSync(join(corpus, '2022.md'), report(2022, '加快建设“水清城秀业兴人和”现代化新城。'));
    await mailuo(['build', corpus, '--graph', graph]);
    expect(await pairs()).toEqual(['山秀水清人和>水清城秀业兴人和']);
    await mailuo(['remove', '2022.md', '--graph', graph]);
    expect((await mailuo(['export', '--format', 'jsonl', '--graph', graph])).out).toBe(before.out);
  });
}, 240_000);
