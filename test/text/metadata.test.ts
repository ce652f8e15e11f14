import { describe, expect, test } from '@jest/globals';
import { readText } from './reading.js';

const record = async (text: string, sidecar?: Readonly<Record<string, string>>) =>
  (await readText(text, 'x/文.txt', sidecar)).document;

describe('what a document says of itself', () => {
  test('the head of a work report', async () => {
    const text =
      '打印\n2024年甲山省政府工作报告\n——2024年1月20日在甲山省人民代表大会上\n来源：甲山日报\n时间：2024-01-29\n甲山省人民政府省长 王某\n各位代表：\n现在报告工作。';
    expect(await record(text)).toMatchObject({
      title: '2024年甲山省政府工作报告',
      date: '2024-01-20',
      dateBasis: 'text',
      issuer: '甲山省人民政府',
      publisher: '甲山日报',
      level: 'province',
    });
  });

  test('a signature, a number and Chinese numerals', async () => {
    const text =
      '关于做好防汛工作的通知\n乙水市政办发〔2021〕7号\n各区人民政府：\n现就有关事项通知如下。\n乙水市人民政府办公室\n二〇二一年六月一日';
    expect(await record(text)).toMatchObject({
      title: '关于做好防汛工作的通知',
      date: '2021-06-01',
      issuer: '乙水市人民政府办公室',
      number: '乙水市政办发〔2021〕7号',
      level: 'city',
    });
  });

  test.each([
    [
      'a title on two lines, brackets that are not 〔〕, ○ for a nought',
      '丙城省人民政府办公厅\n关于印发某规划的通知\n丙政办发[2021]24号\n各市人民政府：\n现印发。\n丙城省人民政府办公厅\n二○二一年十二月二十八日',
      {
        title: '丙城省人民政府办公厅关于印发某规划的通知',
        number: '丙政办发〔2021〕24号',
        issuer: '丙城省人民政府办公厅',
        date: '2021-12-28',
        level: 'province',
      },
    ],
    [
      'a decree with its number, a date in full-width digits',
      '乙水市人民政府令\n第 268 号\n某条例已经通过，现予公布。\n市长 张某\n２０２０年１１月３日',
      {
        title: '乙水市人民政府令第268号',
        number: '乙水市人民政府令第268号',
        issuer: '乙水市人民政府',
        date: '2020-11-03',
      },
    ],
    [
      'two bodies in the title, a date in brackets',
      '中共乙水市委 乙水市人民政府关于加快建设的意见\n（2022年3月5日）\n现提出如下意见。',
      { issuer: '中共乙水市委、乙水市人民政府', date: '2022-03-05', level: 'city' },
    ],
    [
      'two signatures, a year in Chinese numerals',
      '关于表彰的决定\n乙发改字〔二〇一九〕12号\n各乡镇：\n决定如下。\n乙水县发展和改革局　乙水县财政局\n2019年7月1日',
      { number: '乙发改字〔2019〕12号', issuer: '乙水县发展和改革局、乙水县财政局', level: 'district' },
    ],
    [
      'the table at the head of a page',
      '索引号：1137\n发文机关：丙城省人民政府\n标题：关于某事的批复\n发文字号：丙政字〔2023〕88号\n成文日期：2023年05月04日\n发布日期：2023年05月09日\n各市：\n同意。',
      {
        title: '关于某事的批复',
        number: '丙政字〔2023〕88号',
        issuer: '丙城省人民政府',
        date: '2023-05-04',
        level: 'province',
      },
    ],
  ])('%s', async (_, text, known) => {
    expect(await record(text)).toMatchObject(known);
  });

  test.each([
    ['1 9 9 3 年3 月', '1993-03'],
    ['２０２１年', '2021'],
    ['二〇二五年十二月三十一日', '2025-12-31'],
    ['2021.3.5', '2021-03-05'],
  ])('the date %s', async (date, prefix) => {
    expect((await record('甲。', { date })).date).toBe(prefix);
  });

  test('the sidecar goes before the text', async () => {
    const text = '2024年甲山省政府工作报告\n各位代表：\n现在报告工作。';
    expect(await record(text, { date: '2024-02', issuer: '丙城市人民政府' })).toMatchObject({
      date: '2024-02',
      dateBasis: 'metadata',
      issuer: '丙城市人民政府',
      level: 'city',
    });
  });

  test('the place each was read at', async () => {
    const { document, notes } = await readText('2024年甲山省政府工作报告\n各位代表：\n现在报告工作。');
    const read = notes.find(({ message }) => message.startsWith('issuer'));
    expect(document.text.slice(read?.start, read?.end)).toBe('2024年甲山省政府工作报告');
  });
});

describe('a year that is not printed', () => {
  test('is inferred from what settles it, with the words', async () => {
    const { document, notes } = await readText('大会召开\n5月3日上午,大会召开,表彰了2018年度先进集体。');
    expect(document).toMatchObject({ date: '2019-05-03', dateBasis: 'inferred' });
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'inferred', message: expect.stringContaining('2018年度'), confidence: 0.6 }),
    );
  });

  test('stays unknown where nothing settles it', async () => {
    const { document, notes } = await readText('大会召开\n5月3日上午,大会召开,提出到2035年建成目标。');
    expect(document.date).toBeUndefined();
    expect(notes).toContainEqual(expect.objectContaining({ rule: 'date', kind: 'unknown' }));
  });
});
