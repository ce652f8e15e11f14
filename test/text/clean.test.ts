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
    ['要現(xiàn)在就動(dong4)員', '要现在就动员'],
    ['推动发展(fāzhǎn)，推动发展（fā zhǎn），推动发展(fa1zhan3)', '推动发展，推动发展，推动发展'],
    ['女(nǚ)性、绿(lv4)地、策略(lue4)、吕(lü)氏', '女性、绿地、策略、吕氏'],
    ['长(Chang)沙、区（ōu）先生、东莞（Guǎn）', '长沙、区先生、东莞'],
    ['人工智能（AI）、国际货币基金组织（IMF）、德(DE)国', '人工智能（AI）、国际货币基金组织（IMF）、德(DE)国'],
    ['重大(ESG)项目、基建(PPP)、二氧化碳(CO)', '重大(ESG)项目、基建(PPP)、二氧化碳(CO)'],
    ['“一带一路”（the Belt and Road）', '“一带一路”（the Belt and Road）'],
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

test('a long bracket of letters takes no long time', async () => {
  const text = `发展(${"fa'zhan".repeat(20_000)}。会议召开。`;
  const started = performance.now();
  expect(await soundOf(text)).toBe(text);
  expect(performance.now() - started).toBeLessThan(30_000);
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
    ['欧阳 修 同志', '欧阳修 同志'],
    ['殷 玉 平 同志', '殷玉平 同志'],
    ['推动高质 量发展', '推动高质量发展'],
    ['以人民为中 心的思想', '以人民为中心的思想'],
    ['研究 生命科学', '研究 生命科学'],
    ['某市 长江大桥', '某市 长江大桥'],
    ['现代 化工 产业', '现代 化工 产业'],
    ['市委书记 刘强 市长 于海', '市委书记 刘强 市长 于海'],
    ['增长 6 .5 %、3 . 1%', '增长6.5%、3.1%'],
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
    [
      'at a fixed width',
      `${'市区各部门要把这件事情当作当前最要紧的工作来\n'.repeat(4)}办理并且按月报告办理的情形以便上级随时了解进\n度同时还要注意听取群众的意见并且及时改进有关\n办法。`,
      `${'市区各部门要把这件事情当作当前最要紧的工作来'.repeat(4)}办理并且按月报告办理的情形以便上级随时了解进度同时还要注意听取群众的意见并且及时改进有关办法。`,
    ],
    ['before a figure', '产值同比增长，达到\n6.5%。', '产值同比增长，达到6.5%。'],
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
    ['看著,著急,著陸,執著,附著,隨著,圍著', '看着,着急,着陆,执着,附着,随着,围着'],
    ['著作權,原著,編著,土著,著書', '著作权,原著,编著,土著,著书'],
    ['幹勁,骨幹,樹幹,乾淨,餅乾,乾坤,干涉,若干,乾隆', '干劲,骨干,树干,干净,饼干,乾坤,干涉,若干,乾隆'],
    ['太后,然後,前後,后土', '太后,然后,前后,后土'],
    ['里程碑,公里,鄰里,裡外,這裏', '里程碑,公里,邻里,里外,这里'],
    ['這里已经轉换,当前后疫情時代', '这里已经转换,当前后疫情时代'],
    ['髮型,發展,徵求,長征,準備,批准', '发型,发展,征求,长征,准备,批准'],
    ['複雜,恢復,覆蓋,曆法,歷史,鐘表,鍾情', '复杂,恢复,覆盖,历法,历史,钟表,钟情'],
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

  test('a letter inside a word stands for a character that lost its first byte', async () => {
    // 協 is 85 66 in GBK, and 66 is f.
    const before = '兩市協作，協作不斷。協作會議研究協作事項。';
    const divided = await divideText(`${before}深化東西部?f作。`);
    expect(divided.placed.text).toContain('东西部协作。');
  });

  test('what may be several things is left, and said', async () => {
    const text = `${sound}\n实施“全民参?!じEf家”工程。`;
    const { notes } = await divideText(text);
    const note = notes.find(({ rule }) => rule === 'mojibake');
    expect(note?.confidence).toBeLessThan(0.6);
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

describe('text read in another encoding', () => {
  const utf8 = new TextEncoder().encode('加快发展新质生产力');
  const asGbk = (text: string): string => new TextDecoder('gbk').decode(new TextEncoder().encode(text));

  test('UTF-8 as Windows-1252', async () => {
    const shown = new TextDecoder('windows-1252').decode(utf8);
    expect(await soundOf(`某市要求${shown}。café`)).toBe('某市要求加快发展新质生产力。café');
  });

  test('UTF-8 as GBK, with sound text around it', async () => {
    const divided = await divideText(`本市要求${asGbk('全市经济工作会议召开')}完。`);
    expect(divided.placed.text).toBe('本市要求全市经济工作会议召开完。');
    expect(sourceOf(divided, '全市经济工作会议召开')).toBe(asGbk('全市经济工作会议召开'));
    expect(divided.notes).toContainEqual(expect.objectContaining({ rule: 'misread', kind: 'repaired' }));
  });

  test('what lost its bytes is marked, not made up', async () => {
    // A sentence of an odd number of bytes loses its last one, and a tool put ? for the sign of private use in 会议.
    const shown = asGbk('会议强调，要加快发展。').replace(/[\ue000-\uf8ff]/g, '?');
    expect(await soundOf(shown)).toBe('会\ufffd强调，\ufffd加快发展\ufffd');
  });

  test('GBK as Windows-1252', async () => {
    const bytes = encode('会议研究经济');
    expect(await soundOf(`A ${new TextDecoder('windows-1252').decode(Uint8Array.from(bytes))} B`)).toBe(
      'A 会议研究经济 B',
    );
  });

  test('sound text stays', async () => {
    const text = '骞马、涓流、浜海之地；Ségou à été là-bas naïveté.';
    expect(await soundOf(text)).toBe(text);
  });
});

describe('a table of contents', () => {
  test('is left out', async () => {
    expect((await soundOf('某市规划\n一、总体要求........3\n二、保障措施……………9\n本规划已发布。')).trim()).toBe(
      '某市规划\n\n\n本规划已发布。',
    );
  });
});
