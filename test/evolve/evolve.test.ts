import { describe, expect, test } from '@jest/globals';
import { evolve } from '../../ingest/evolve/evolve.js';
import type { EvolutionInput } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import { edges, inputOf, yearly } from './profile.js';

describe('series', () => {
  test('neighbours follow each other, leaps do not', () => {
    const input = inputOf([
      { id: 'a', date: '2020', says: ['筹办{Event:第一届河灯节}和{Event:第二届河灯节}。'] },
      { id: 'b', date: '2023', says: ['办好{Event:第四届河灯节}。'] },
    ]);
    expect(edges(input)).toEqual(['第一届河灯节>第二届河灯节 next in series 2020']);
  });

  test('a yearly list counts by its year, not by its number', () => {
    const input = inputOf([
      { id: 'a', date: '2021', says: ['{Project:30件民生实事}正在推进。'] },
      { id: 'b', date: '2023-01', says: ['{Project:12件民生实事}全部完成。', '选出{Project:15件民生实事}候选项目。'] },
    ]);
    expect(edges(input)).toEqual([
      '12件民生实事>15件民生实事 next in series 2023',
      '30件民生实事>12件民生实事 next in series 2022',
    ]);
  });
});

describe('slots', () => {
  const stance = (year: number): string => (year < 2004 ? '稳妥' : year < 2006 ? '收缩' : '稳妥');
  const reports = yearly((year) => [`实行{Strategy:${stance(year)}的水价政策}。`], 2000, 2010);

  test('a term that returns has a period each time', () => {
    expect(edges(inputOf(reports))).toEqual([
      '收缩的水价政策>稳妥的水价政策 superseded 2006-03',
      '稳妥的水价政策>收缩的水价政策 superseded 2004-03',
    ]);
  });

  test('every reason quotes both sides', () => {
    for (const { reasons } of evolve(inputOf(reports)))
      for (const reason of reasons) expect(new Set(reason.evidence.map((e) => e.quote)).size).toBe(2);
  });
});

describe('formulations', () => {
  const older = { id: 'a', date: '2016', says: ['加快建设“{山秀水清人和}”现代化新城。'] };
  const newer = {
    id: 'b',
    date: '2020',
    says: ['聚焦“{水清城秀业兴人和}”。', '“{水清城秀业兴人和}”现代化强市迈出步伐。'],
  };

  test('one after the other, characters and frame in common', () => {
    expect(edges(inputOf([older, newer]))).toEqual(['山秀水清人和>水清城秀业兴人和 superseded 2020']);
  });

  test('side by side is no succession', () => {
    expect(edges(inputOf([older, { ...newer, says: [...newer.says, ...older.says] }]))).toEqual([]);
  });

  test('another owner is no succession', () => {
    expect(edges(inputOf([older, { ...newer, issuer: '白山市人民政府' }]))).toEqual([]);
  });

  test('an undated document is left out', () => {
    const { date: _, ...undated } = newer;
    expect(edges(inputOf([older, undated]))).toEqual([]);
  });

  test('judgements hold against and for', () => {
    const input = inputOf([older, newer]);
    const judged = (verdict: 'not evolved' | 'evolved', a: string, b: string): EvolutionInput => ({
      ...input,
      judgements: [{ verdict, a, b, by: '王一', at: '2021', note: '见年鉴' }],
    });
    expect(edges(judged('not evolved', '山秀水清人和', '水清城秀业兴人和'))).toEqual([]);
    expect(evolve(judged('evolved', '山秀水清人和', '水清城秀业兴人和'))[0]?.confidence).toBe(1);
  });
});

test('renamed areas differ in one word', () => {
  const input = inputOf([
    { id: 'a', date: '2018', says: ['建设{District:青河临港产业先导区}。'] },
    { id: 'b', date: '2022', says: ['建设{District:青河临港产业核心区}。', '建设{District:青河空港产业核心区}。'] },
  ]);
  expect(edges(input)).toContain('青河临港产业先导区>青河临港产业核心区 renamed 2022');
});

test('the next holder of a post succeeds the last, a second holder at once does not', () => {
  const held = (leader: string, post: string, date: string) => ({
    leader: `Leader:${leader}`,
    organization: 'Organization:青河市人民政府',
    post,
    document: date,
    date: date as DatePrefix,
    evidence: { document: date, start: 0, end: 2, quote: leader },
  });
  const posts = [
    held('甲一', '市长', '2018'),
    held('乙二', '代市长', '2020'),
    held('丙三', '副市长', '2020'),
    held('丁四', '副市长', '2022'),
  ];
  const found = evolve({ documents: [], profiles: [], posts, stated: [], judgements: [] });
  expect(found.map(({ from, to, since }) => [from, to, since])).toEqual([['Leader:甲一', 'Leader:乙二', '2020']]);
  expect(
    evolve({
      documents: [],
      profiles: [],
      posts: [held('甲一', '市长', '2018'), held('乙二', '市长', '2018')],
      stated: [],
      judgements: [],
    }),
  ).toEqual([]);
});
