import { describe, expect, test } from '@jest/globals';
import { bytesOf } from '../../ingest/clean/gbk.js';
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

describe('script', () => {
  test.each([
    ['著力發展,顯著提高,沉著應對,著名學者', '着力发展,显著提高,沉着应对,著名学者'],
    ['幹部、能源、乾旱、後來、皇后、公里、裡面', '干部、能源、干旱、后来、皇后、公里、里面'],
    ['衞生、擧办', '卫生、举办'],
  ])('%s', async (raw, sound) => {
    expect(await soundOf(raw)).toBe(sound);
  });
});

describe('what is no text of the document', () => {
  test('is left out, listed, and still there by its offsets', async () => {
    const divided = await divideText(
      '下载\n某市召开会议部署工作\n会议召开。\n某市召开会议部署工作\n(某某日报记者 张三 报道)\n相关文章:\n别的',
    );
    expect(divided.placed.text.trim()).toBe('某市召开会议部署工作\n会议召开。');
    const dropped = divided.dropped.map(({ start, end }) => divided.document.text.slice(start, end));
    expect(dropped).toEqual(['下载', '某市召开会议部署工作', '(某某日报记者 张三 报道)', '相关文章:', '别的']);
  });
});

describe('GBK shifted by one byte', () => {
  // “创新”城市 with the first byte of 。 lost: every pair after it is read one byte late, until 建's second byte.
  const sound =
    '本市推进信用建设。信用建设关系全局。各部门加强信用建设，提高信用水平。打造“信用城市”，建设“信用城市”是大事。';

  test('is put right with a confidence', async () => {
    const divided = await divideText(`${sound}\n本市表彰先进。${shift('。“信用城市”建設')}取得成效。`);
    expect(divided.placed.text).toContain('本市表彰先进。。“信用城市”建设取得成效');
    expect(divided.notes).toContainEqual(
      expect.objectContaining({ rule: 'mojibake', kind: 'repaired', confidence: expect.any(Number) }),
    );
  });

  test('genuine question marks stay', async () => {
    const text = '为什么?因为GDP增长了?!对吗?是的A股涨了。';
    expect(await soundOf(text)).toBe(text);
  });
});

/** The text as it looks when its first byte is lost and what follows is paired one byte late. */
function shift(text: string): string {
  const bytes = encode(text);
  const shown = new TextDecoder('gbk').decode(Uint8Array.from(bytes.slice(1)));
  return `?${shown.replace(/[\ue000-\uf8ff]/g, '').replace('！', '!')}`;
}

function encode(text: string): number[] {
  return [...text].flatMap((character) => [...(bytesOf(character) ?? [])]);
}

describe('UTF-8 read in another encoding', () => {
  const utf8 = new TextEncoder().encode('加快发展新质生产力');
  test('as Windows-1252', async () => {
    const shown = new TextDecoder('windows-1252').decode(utf8);
    expect(await soundOf(`某市要求${shown}。café`)).toBe('某市要求加快发展新质生产力。café');
  });
});

describe('a table of contents', () => {
  test('is left out', async () => {
    expect((await soundOf('某市规划\n一、总体要求........3\n二、保障措施……………9\n本规划已发布。')).trim()).toBe(
      '某市规划\n\n\n本规划已发布。',
    );
  });
});
