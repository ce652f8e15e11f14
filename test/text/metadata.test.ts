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
