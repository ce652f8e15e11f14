import { describe, expect, test } from '@jest/globals';
import { numberOf } from '../../ingest/recognise/number-word.js';
import { seriesPlace } from '../../ingest/recognise/series-name.js';

test('number words count', () => {
  expect(['18', '十八', '二十', '一百零五', '两', '二〇'].map(numberOf)).toEqual([18, 18, 20, 105, 2, 20]);
  expect(numberOf('几')).toBeUndefined();
});

describe('a name says its place in a series', () => {
  test.each([
    ['“十一五”规划', '五年规划', 11],
    ['十五计划', '五年规划', 10],
    ['第七个五年计划', '五年规划', 7],
    ['党的十八大', '中国共产党全国代表大会', 18],
    ['中国共产党第十九次全国代表大会', '中国共产党全国代表大会', 19],
    ['十八届三中全会', '第18届＿中全会', 3],
    ['第三届泉水节', '第＿届泉水节', 3],
    ['山东省“十三五”科技创新规划', '山东省＿五科技创新规划', 13],
    ['城市更新三年行动计划（2021—2023年）', '城市更新三年行动计划＿', 2021],
  ])('%s', (name, series, ordinal) => {
    expect(seriesPlace(name)).toMatchObject({ series, ordinal });
  });

  test('a plan of legal education is another series than the plan periods', () => {
    expect(seriesPlace('“八五”普法规划')?.series).not.toBe('五年规划');
  });

  test.each(['第二次世界大战', '2020年工作', '长江经济带', '五五折', '三十五年'])('%s is none', (name) => {
    expect(seriesPlace(name)).toBeUndefined();
  });
});
