import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../ingest/clean/clean.js';
import { divide } from '../../ingest/divide/divide.js';
import { toSource } from '../../ingest/place.js';
import type { Divided } from '../../ingest/stages.js';
import { readText } from './reading.js';

/** Pieces of which damaged documents are made. */
const PIECES = [
  '會議',
  '研究',
  '經濟',
  '发展',
  '著力',
  '面臨著',
  '顯著',
  '數(shù)字',
  '現(xiàn)代',
  '(REITs)',
  '（筹）',
  '１９９３年',
  '2 0 2 1年',
  '3.5%',
  'GDP',
  ' ',
  '　',
  '\u200b',
  '\t',
  '\n',
  '\n\n',
  '，',
  ',',
  '。',
  '！',
  '?',
  '“',
  '”',
  '‘',
  '’',
  '「',
  '」',
  '（',
  '）',
  '《',
  '》',
  '"',
  '：',
  '；',
  '、',
  '……',
  '一、',
  '（一）',
  '1.',
  '第一章',
  '——',
  '责任编辑：张三',
  '下载',
  '打印',
  '来源：',
  '相关文章：',
  '分享到：',
  '?！椖可罨辍背晒S',
  '�',
  '浼氳?寮鸿皟',
  '鍏ㄥ競缁忔祹',
  'ä¼šè®®',
  '»áÒéÑÐ¾¿',
  '高质 量',
  '欧阳 修',
  '?f作',
  '�ㄉ�',
  '6 .5',
  '发展(fa1 zhan3)',
  '𠮷',
  '\r\n',
  '😀',
  '# 标题\n',
  '- 项目\n',
  '---\n',
];
const damaged = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => `${'会议研究全市工作。'.repeat(20)}${parts.join('')}`);

const divided = async (text: string, path: string): Promise<Divided> => divide(clean(await readText(text, path)));
const RUNS = { numRuns: 60, seed: 20_240_601 };

describe.each(['a.txt', 'a.md', 'a.html'])('for any damaged %s', (path) => {
  test('every offset lies in the source, in order, and every sentence has its place', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const result = await divided(text, path);
        const { document, placed, sentences } = result;
        expect(placed.starts).toHaveLength(placed.text.length);
        expect(placed.ends).toHaveLength(placed.text.length);
        for (let at = 0; at < placed.text.length; at += 1) {
          const [start = -1, end = -1, before = 0] = [placed.starts[at], placed.ends[at], placed.starts[at - 1]];
          if (!(start >= before && end > start && end <= document.text.length)) throw new Error(`no place for ${at}`);
        }
        for (const one of sentences) {
          const { start, end } = toSource(placed, one.start, one.end);
          expect(end).toBeGreaterThan(start);
          for (const part of [...one.clauses, ...one.quotations]) {
            expect(part.start >= one.start && part.end <= one.end && part.end > part.start).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('no character is lost that is not reported', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const result = await divided(text, path);
        const { document, placed, notes, dropped } = result;
        const kept = new Uint8Array(document.text.length);
        for (let at = 0; at < placed.text.length; at += 1) kept.fill(1, placed.starts[at], placed.ends[at]);
        for (const { start, end } of [...notes, ...dropped])
          if (start !== undefined && end !== undefined) kept.fill(1, start, end);
        const lost = [...document.text].filter(
          (character, at) => kept[at] === 0 && /[\p{L}\p{N}\p{P}]/u.test(character),
        );
        // Code points beyond the first plane make the two ways of counting differ; they are kept as they are.
        if (!/[\ud800-\udfff]/.test(document.text)) expect(lost.join('')).toBe('');
      }),
      RUNS,
    );
  });

  test('the sentences hold all of the sound text but blanks', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const result = await divided(text, path);
        const { placed, sentences } = result;
        const joined = sentences.map(({ start, end }) => placed.text.slice(start, end)).join('');
        expect(joined.replace(/\s/g, '')).toBe(placed.text.replace(/\s/g, ''));
      }),
      RUNS,
    );
  });
});

test('cleaning twice is cleaning once', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      const once = await divided(text, 'a.txt');
      const again = await divided(once.placed.text, 'a.txt');
      expect(again.placed.text).toBe(once.placed.text);
    }),
    RUNS,
  );
});

test('reading is the same every time', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      expect(await divided(text, 'a.txt')).toEqual(await divided(text, 'a.txt'));
    }),
    { ...RUNS, numRuns: 50 },
  );
});
