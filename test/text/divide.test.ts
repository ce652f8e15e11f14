import { describe, expect, test } from '@jest/globals';
import { divideText, sentencesOf } from './reading.js';

describe('sentences', () => {
  test('end at final marks and take closing marks with them', async () => {
    const divided = await divideText('他说：“要快。”大家同意！会议（第一次。）结束');
    expect(sentencesOf(divided)).toEqual(['他说：“要快。”大家同意！', '会议（第一次。）结束']);
  });

  test('know their section and paragraph', async () => {
    const divided = await divideText('某市规划\n一、总体要求\n（一）指导思想。坚持创新。\n二、保障\n加强领导。');
    expect(
      divided.sentences.map(({ section, isHeading, paragraph }) => [section.join('/'), isHeading, paragraph]),
    ).toEqual([
      ['', true, 0],
      ['', true, 1],
      ['一、总体要求', true, 2],
      ['一、总体要求/（一）指导思想', false, 2],
      ['', true, 3],
      ['二、保障', false, 4],
    ]);
  });

  test('have clauses and quotations inside quotations', async () => {
    const { placed, sentences } = await divideText('建设“大‘强’市”,投资1,000万元。');
    const [sentence] = sentences;
    const words = (span: { readonly start: number; readonly end: number }) => placed.text.slice(span.start, span.end);
    expect(sentence?.clauses.map(words)).toEqual(['建设“大‘强’市”', '投资1,000万元']);
    expect(sentence?.quotations.map((one) => [words(one), one.depth])).toEqual([
      ['大‘强’市', 0],
      ['强', 1],
    ]);
  });
});

test('a numbered first sentence is a heading run into its paragraph', async () => {
  const { sentences } = await divideText('（一）扩大内需，稳住增长。全年投资增长。');
  expect(sentences.map(({ isHeading, section }) => [isHeading, section])).toEqual([
    [true, []],
    [false, ['（一）扩大内需，稳住增长']],
  ]);
});

describe('front matter', () => {
  test('is part of the decoded text and no text of the document', async () => {
    const { document, sentences } = await divideText(
      '---\ntitle: 某会\ndate: 2021-03\nlevel: 市\n---\n# 标题\n\n会议召开。',
      'x/a.md',
    );
    expect(document).toMatchObject({
      id: 'x/a.md',
      title: '某会',
      date: '2021-03',
      dateBasis: 'metadata',
      level: 'city',
    });
    expect(document.text).toContain('title: 某会');
    expect(sentences).toHaveLength(2);
    expect(sentences[1]?.section).toEqual(['标题']);
  });
});
