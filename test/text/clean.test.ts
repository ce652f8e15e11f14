import { describe, expect, test } from '@jest/globals';
import { divideText, soundOf, sourceOf } from './reading.js';

describe('pinyin notes', () => {
  test.each([
    ['數(shù)據(jù)中心', '数据中心'],
    ['亳州（bó zhōu）市', '亳州市'],
    ['发(fa)展', '发展'],
    ['基金(REITs)項目', '基金(REITs)项目'],
    ['空天大學(籌)', '空天大学(筹)'],
    ['五大行(AIC)', '五大行(AIC)'],
    ['方案(a)和方案(b)', '方案(a)和方案(b)'],
  ])('%s', async (raw, sound) => {
    expect(await soundOf(raw)).toBe(sound);
  });

  test('keep the place of what stands around them', async () => {
    const divided = await divideText('推進數(shù)字城市建設。');
    expect(sourceOf(divided, '数字')).toBe('數(shù)字');
    expect(sourceOf(divided, '城市')).toBe('城市');
    expect(divided.notes).toContainEqual(expect.objectContaining({ rule: 'pinyin-notes', start: 3, end: 8 }));
  });
});

describe('characters and blanks', () => {
  test.each([
    ['１９９３年', '1993年'],
    ['1 9 9 3 年', '1993年'],
    ['政 府 工 作 報 告', '政府工作报告'],
    ['省长 韦 韬 主持', '省长 韦韬 主持'],
    ['创\u200b新', '创新'],
    ['　　一是创新。', '一是创新。'],
    ['GDP 增长', 'GDP 增长'],
  ])('%s', async (raw, sound) => {
    expect(await soundOf(raw)).toBe(sound);
  });
});

describe('line breaks', () => {
  test.each([
    [
      'inside a sentence',
      '会议听取了关于\n宪法草案的报告\n，进行了讨论。\n下一段。',
      '会议听取了关于宪法草案的报告，进行了讨论。\n下一段。',
    ],
    ['inside a quotation', '举办“黄河\n\n大集”活动。', '举办“黄河大集”活动。'],
    ['between heading and text', '一、总体要求\n坚持创新。', '一、总体要求\n坚持创新。'],
    ['before an item', '包括以下各项，\n（一）创新；\n（二）协调。', '包括以下各项，\n（一）创新；\n（二）协调。'],
  ])('%s', async (_, raw, sound) => {
    expect(await soundOf(raw)).toBe(sound);
  });
});
