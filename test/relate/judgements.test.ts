/** Decisions of people: each property that they promise, through the program as a user runs it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contradiction, decidedVerdict, parseJudgements } from '../../ingest/resolve/judgements.js';
import type { Judgement } from '../../src/model/collection.js';
import { inFolder, mailuo } from '../cli/run.js';

const judged = (verdict: Judgement['verdict'], a: string, b: string, at = '2026-01-01'): Judgement => ({
  verdict,
  a,
  b,
  by: 'ann',
  at,
});

describe('a decision', () => {
  test('on a pair is not asked again, either way round', () => {
    const all = [judged('not same', '东湖公园', '东湖湿地公园')];
    expect(decidedVerdict(all, '东湖公园', '东湖湿地公园')).toBe('not same');
    expect(decidedVerdict(all, '东湖湿地公园', '东湖公园')).toBe('not same');
    expect(decidedVerdict([judged('unsure', '东湖公园', '东湖湿地公园')], '东湖公园', '东湖湿地公园')).toBe('unsure');
  });

  test('that follows from others is not asked either', () => {
    const all = [judged('same', '甲桥', '乙桥'), judged('same', '乙桥', '丙桥'), judged('not same', '丙桥', '丁桥')];
    expect(decidedVerdict(all, '甲桥', '丙桥')).toBe('same');
    expect(decidedVerdict(all, '甲桥', '丁桥')).toBe('not same');
    expect(decidedVerdict(all, '甲桥', '戊桥')).toBeUndefined();
  });

  test('yields to a later one on its pair, and is then as if it had never been', () => {
    const all = [judged('same', '甲桥', '乙桥'), judged('unsure', '甲桥', '乙桥', '2026-02-01')];
    expect(decidedVerdict(all, '乙桥', '甲桥')).toBe('unsure');
    expect(contradiction([...all, judged('not same', '甲桥', '乙桥', '2026-03-01')])).toBeUndefined();
  });

  test('that contradicts what follows from the others is refused in words', () => {
    const file = [
      ['same', '甲桥', '乙桥'],
      ['same', '乙桥', '丙桥'],
      ['not same', '甲桥', '丙桥'],
    ].map(([verdict, a, b]) => `- { verdict: ${verdict}, a: ${a}, b: ${b}, by: ann, at: 2026-01-01 }`);
    expect(() => parseJudgements('judged.yml', file.join('\n'))).toThrow(
      /judged\.yml: 甲桥 and 丙桥 are judged not same, and same by what follows from the others; take one of them back/u,
    );
  });

  test('says who took it and when, or is refused with its place', () => {
    expect(() => parseJudgements('judged.yml', '- { verdict: same, a: 甲, b: 乙, at: 2026-01-01 }')).toThrow(
      /judged\.yml: entry 1/u,
    );
  });
});

describe('judgements of a graph', () => {
  test('survive building again; taken back, the graph is as if they had never been', async () => {
    await inFolder(async (folder) => {
      const texts = join(folder, 'texts');
      mkdirSync(texts);
      writeFileSync(join(texts, 'a.txt'), '清河大桥建成通车。\n');
      writeFileSync(join(texts, 'b.txt'), '明阳大桥建成通车。\n');
      const file = join(folder, 'judged.yml');
      const decide = (...lines: readonly string[]) => writeFileSync(file, lines.map((line) => `- ${line}\n`).join(''));
      const dumpAfter = async (graph: string, ...more: readonly string[]): Promise<string> => {
        const built = await mailuo(['build', texts, '--graph', join(folder, graph), ...more]);
        expect({ code: built.code, err: built.err }).toEqual({ code: 0, err: expect.any(String) });
        return (await mailuo(['export', '--format', 'jsonl', '--graph', join(folder, graph)])).out;
      };
      const bridges = (dump: string) => [...dump.matchAll(/"id":"Project:([^"]*)"/gu)].map((match) => match[1]);

      const never = await dumpAfter('never');
      expect(bridges(never)).toHaveLength(2);

      decide('{ verdict: same, a: 清河大桥, b: 明阳大桥, by: ann, at: 2026-01-01 }');
      const joined = await dumpAfter('judged', '--judgements', file);
      expect(bridges(joined)).toHaveLength(1);
      expect(await dumpAfter('judged')).toBe(joined);

      decide();
      expect(await dumpAfter('judged', '--judgements', file)).toBe(never);
    });
  }, 120_000);
});
