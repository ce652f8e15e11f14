import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../ingest/clean/clean.js';
import { openCorpus } from '../../ingest/corpus.js';
import { readDocument } from '../../ingest/read/read.js';
import { findReprints } from '../../ingest/reprints.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { DocumentRecord } from '../../src/model/document.js';
import { SHARED, withShared } from '../support/shared.js';
import { readText } from './reading.js';

const WORDS =
  '加快 推进 城市 更新 产业 创新 改革 开放 项目 建设 生态 保护 民生 服务 交通 教育 医疗 企业 人才 科技 金融 农业 乡村 文化 旅游 安全 治理 数字 绿色 发展'.split(
    ' ',
  );

/** Sentences that no other seed gives. */
function prose(seed: number, sentences: number): readonly string[] {
  let state = seed;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[(state >>> 16) % WORDS.length] ?? '';
  };
  return Array.from({ length: sentences }, () => `${Array.from({ length: 9 }, word).join('')}。`);
}

async function record(id: string, sentences: readonly string[], date?: string): Promise<DocumentRecord> {
  const head = date === undefined ? `id: ${id}` : `id: ${id}\ndate: ${date}`;
  return clean(await readText(`---\n${head}\n---\n${sentences.join('')}`)).document;
}

describe('reprints', () => {
  const text = prose(1, 60);

  test('are found through other headlines, cuts and typing errors', async () => {
    const retitled = ['今日要闻：某地召开会议。', ...text];
    const cut = text.slice(0, 34);
    const mistyped = text.map((sentence, at) =>
      at % 3 === 0 ? sentence.replace('发展', '發展').replace('城市', '成市') : sentence,
    );
    const documents = await Promise.all([
      record('a', text, '2021-03-01'),
      record('b', retitled, '2021-03-02'),
      record('c', cut, '2021-03'),
      record('d', mistyped),
      record('e', prose(2, 60), '2021-03-01'),
    ]);
    expect(findReprints(documents)).toEqual([['a', 'b', 'c', 'd']]);
    expect(findReprints([...documents].reverse())).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('are not revisions, which come later', async () => {
    const documents = await Promise.all([record('a', text, '2021-03-01'), record('b', text.slice(3), '2023-06')]);
    expect(findReprints(documents)).toEqual([]);
  });

  test('are not short documents that are alike', async () => {
    const documents = await Promise.all([record('a', ['会议召开。']), record('b', ['会议召开。'])]);
    expect(findReprints(documents)).toEqual([]);
  });
});

withShared('reprints among real texts', () => {
  test('there are none among the texts and seeds', async () => {
    const documents: DocumentRecord[] = [];
    for await (const file of openCorpus([join(SHARED, 'texts'), join(SHARED, 'seeds')])) {
      const source = isSetAside(file) ? file : await readDocument(file);
      if (!isSetAside(source)) documents.push(clean(source).document);
    }
    expect(findReprints(documents)).toEqual([]);
  });
});
