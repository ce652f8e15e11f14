import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { compareNames } from '../../ingest/resolve/compare.js';
import { SHARED } from '../support/shared.js';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon();
});
const verdict = (a: string, b: string): string => compareNames(a, b, lexicon).verdict;

describe('compareNames', () => {
  test.each([
    ['青岛市委', '中共青岛市委'],
    ['成都市武侯区', '武侯区'],
    ['張慶偉', '张庆伟'],
    ['“千村示范”工程', '千村示范'],
    ['工业强市战略', '工业强市'],
    ['中国（四川）自由贸易试验区', '四川自贸试验区'],
  ])('%s and %s are one', (a, b) => {
    expect(verdict(a, b)).toBe('SAME');
    expect(verdict(b, a)).toBe('SAME');
  });

  test.each([
    ['市南区', '市北区'],
    ['省委书记', '省委副书记'],
    ['四川省', '四川省委'],
    ['李志刚', '李志强'],
    ['数字四川', '数字湖北'],
    ['5号线', '6号线'],
    ['十大工程', '五大工程'],
  ])('%s and %s are two', (a, b) => {
    expect(verdict(a, b)).toBe('DIFFERENT');
  });

  test('editions that follow each other evolve, others do not', () => {
    expect(verdict('第四届青岛啤酒节', '第五届青岛啤酒节')).toBe('EVOLVED');
    expect(verdict('第四届青岛啤酒节', '第九届青岛啤酒节')).toBe('DIFFERENT');
  });

  test('a judgement holds before any rule', () => {
    const judgement = { verdict: 'not same', a: '青岛市委', b: '中共青岛市委', by: 'r', at: '2026-01-01' } as const;
    expect(compareNames('青岛市委', '中共青岛市委', lexicon, [judgement]).verdict).toBe('DIFFERENT');
  });

  const pairs = join(SHARED, 'gold/pairs.csv');
  const onGold = existsSync(pairs) ? test : test.skip;
  onGold('labelled pairs: nearly all right, and none wrongly the same (skipped without the shared gold)', () => {
    const rows = readFileSync(pairs, 'utf8')
      .trim()
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(','));
    const wrong = rows.filter(([a, b, , expected]) => verdict(a as string, b as string) !== expected);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.05);
    expect(wrong.filter(([a, b]) => verdict(a as string, b as string) === 'SAME')).toEqual([]);
  });
});
