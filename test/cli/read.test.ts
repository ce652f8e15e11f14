/** `mailuo read` and the report of a build, as a user sees them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makePdf } from '../text/make-pdf.js';
import { inFolder, mailuo } from './run.js';

const PAGE = '下载\n某市召开会议\n一、总体要求\n會議強調，要加快建設“數(shù)字‘某市’”。\n责任编辑：张三\n';

test('the text has headings, paragraphs and no page chrome', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), PAGE);
    writeFileSync(join(folder, 'b.txt'), '');
    const { code, out, err } = await mailuo(['read', folder]);
    expect(out.trim()).toBe('某市召开会议\n\n一、总体要求\n会议强调，要加快建设“数字‘某市’”。');
    expect(err).toMatch(/b\.txt is empty: remove it or fill it/);
    expect(code).toBe(1);
  });
});

test('--json has places, parts, what was dropped and the notes with their words', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), PAGE);
    const { out } = await mailuo(['read', '--json', join(folder, 'a.txt')]);
    const { document, sentences, dropped, notes } = JSON.parse(out);
    const last = sentences.at(-1);
    expect(document.text.slice(last.start, last.end)).toBe('會議強調，要加快建設“數(shù)字‘某市’”。');
    expect(last).toMatchObject({ section: ['一、总体要求'], isHeading: false });
    expect(last.clauses.map((one: { text: string }) => one.text)).toEqual(['会议强调', '要加快建设“数字‘某市’”']);
    expect(last.quotations.map((one: { text: string; depth: number }) => [one.text, one.depth])).toEqual([
      ['数字‘某市’', 0],
      ['某市', 1],
    ]);
    expect(dropped.map((one: { words: string }) => one.words)).toEqual(['下载', '责任编辑：张三']);
    expect(notes).toContainEqual(expect.objectContaining({ rule: 'pinyin-notes', kind: 'repaired', words: '(shù)' }));
  });
});

test('a sentence of a PDF has its page', async () => {
  await inFolder(async (folder) => {
    const pages = ['会议召开。', '要求抓好落实。'].map((text) => ({ lines: [{ text }] }));
    writeFileSync(join(folder, 'a.pdf'), makePdf(pages));
    const { out } = await mailuo(['read', '--json', join(folder, 'a.pdf')]);
    expect(JSON.parse(out).sentences.map((one: { text: string; page: number }) => [one.text, one.page])).toEqual([
      ['会议召开。', 1],
      ['要求抓好落实。', 2],
    ]);
  });
});

test('the report of a build lists what was dropped and set aside, and the build sums it up', async () => {
  await inFolder(async (folder) => {
    const documents = join(folder, 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'a.txt'), PAGE);
    writeFileSync(join(documents, 'b.pdf'), 'no pdf');
    const report = join(folder, 'report.jsonl');
    const { code, err } = await mailuo(['build', documents, '--graph', join(folder, 'graph'), '--report', report]);
    const [first, second] = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.notes).toContainEqual(
      expect.objectContaining({ rule: 'boilerplate', kind: 'dropped', words: '责任编辑：张三' }),
    );
    expect(second.setAside).toMatchObject({ reason: 'is no PDF that can be opened' });
    expect(err).toMatch(/in the texts: 2 dropped/);
    expect(code).toBe(1);
  });
});
