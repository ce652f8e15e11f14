import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { composeBrief } from '../../bin/brief/compose.js';
import { toDocx } from '../../bin/brief/docx.js';
import { heightOf, TWO_PAGES } from '../../bin/brief/height.js';
import { toMarkdown } from '../../bin/brief/markdown.js';
import type { BriefPage, Clause } from '../../bin/brief/page.js';
import { numberSources, shortened } from '../../bin/brief/sources.js';
import { brief } from '../../src/query/brief.js';
import { documentOf } from '../contract/synthetic.js';
import { DOCUMENTS, openSample, type Sample } from '../service/sample.js';

let sample: Sample;
beforeAll(async () => {
  const many = Array.from({ length: 12 }, (_, i) => `Leader:L${i} ADVOCATES Slogan:Star manner=requires`);
  sample = await openSample([...DOCUMENTS, documentOf('d4', many, '2024-02')]);
});
afterAll(() => sample.close());

const pageOf = async (term: string): Promise<BriefPage> => {
  const answer = await brief(sample.store, term, {});
  if (answer.of === undefined) throw new Error(`${term} was not found`);
  return composeBrief(answer);
};

const clausesOf = (page: BriefPage): readonly Clause[] =>
  page.blocks.flatMap((block) => {
    if ('paragraph' in block) return block.paragraph;
    if ('items' in block) return block.items.flat();
    return 'rows' in block ? block.rows.flat() : [];
  });

const textOf = (page: BriefPage) =>
  clausesOf(page)
    .map(({ text, end = '' }) => text + end)
    .join('');

describe('a brief on a term', () => {
  test('tells its origin, its line, who, where and what serves it', async () => {
    const text = textOf(await pageOf('Star'));
    expect(text).toContain('“Star”首见于2023年1月9日');
    expect(text).toContain('由“Moon”演变而来');
    expect(text).toContain('2023年1月9日，“Moon”升级为“Star”（明言）');
    expect(text).toContain('2020年6月，“Sun”为“Moon”所取代（明言）');
    expect(text).toContain('2024年2月文件载，L0要求“Star”');
    expect(text).toContain('市级：2023年1月9日首见');
    expect(text).toContain('Bridge（项目）服务于“Star”，位于North');
  });

  test('looks ahead too', async () => {
    const text = textOf(await pageOf('Sun'));
    expect(text).toContain('所查文件中未见其前身；其后为“Moon”');
    expect(text).toContain('S：shine');
    expect(text).toContain('2018年文件载，Ada强调“Sun”');
  });

  test('every clause that states a fact has a source, and every number leads to one', async () => {
    const page = await pageOf('Star');
    const stated = clausesOf(page).filter(({ text }) =>
      /首见|最近|演变而来|（明言）|服务于|位于|强调|提出|要求/u.test(text),
    );
    expect(stated.length).toBeGreaterThan(10);
    for (const clause of stated) expect(clause.sources?.length).toBeGreaterThan(0);
    const known = page.sources.map(({ number }) => number);
    expect(known).toEqual(known.map((_, i) => i + 1));
    expect(new Set(clausesOf(page).flatMap(({ sources = [] }) => sources))).toEqual(new Set(known));
  });

  test('a source tells document, date, sentence and place', async () => {
    const { sources } = await pageOf('Star');
    expect(sources).toContainEqual(
      expect.objectContaining({
        title: 'Title of d3',
        date: '2023年1月9日',
        sentence: 'Slogan:Moon EVOLVED_INTO Slogan:Star kind=upgraded since=2023',
        place: 'd3:0–61',
      }),
    );
  });

  test('a sentence has one number, however much of it is quoted, and all of that is seen', async () => {
    const { sources } = await pageOf('Star');
    const sentences = sources.map(({ place, sentence }) => `${place.split(':')[0]} ${sentence}`);
    expect(new Set(sentences).size).toBe(sentences.length);
    const quotes = ['甲', '丙'.repeat(40), '乙'];
    const sentence = `${'前'.repeat(60)}${quotes.join('')}${'后'.repeat(60)}`;
    const numbered = numberSources(new Map(), () => sentence);
    const evidence = quotes.map((quote) => {
      const start = sentence.indexOf(quote);
      return { document: 'd', start, end: start + quote.length, quote };
    });
    expect(evidence.map((one) => numbered.cite([one]))).toEqual([[1], [1], [1]]);
    const [only] = numbered.list();
    expect(only?.place).toBe('d:60–61、61–101、101–102');
    for (const quote of quotes) expect(only?.sentence).toContain(quote);
  });

  test('it fits on two pages, and what is longer is known to be', async () => {
    const page = await pageOf('Star');
    expect(heightOf(page)).toBeLessThan(TWO_PAGES);
    const [source] = page.sources;
    if (!source) throw new Error('no source');
    const long = Array.from({ length: 60 }, (_, index) => ({
      ...source,
      number: index + 1,
      sentence: '句'.repeat(64),
    }));
    expect(heightOf({ ...page, sources: long })).toBeGreaterThan(TWO_PAGES);
  });

  test('what does not fit is counted', async () => {
    expect(textOf(await pageOf('Star'))).toMatch(/另有\d+项未列。/u);
  });

  test('an unknown term gives what was searched', async () => {
    const answer = await brief(sample.store, 'nowhere', {});
    expect(answer.of).toBeUndefined();
    expect(answer.evolution.searched.documents).toBe(4);
  });
});

describe('its formats', () => {
  test('Markdown shows signs and HTML in names as they are', async () => {
    const page = await pageOf('Star');
    const text = toMarkdown({ ...page, title: '<script>x</script> *a* | b' });
    expect(text.split('\n')[0]).toBe('# \\<script\\>x\\</script\\> \\*a\\* \\| b');
    expect(text).toContain('| --- | --- | --- | --- |');
    expect(text).toMatch(/\n1\. 《Title of d3》/u);
  });

  test('Word holds the same words, and the same bytes each time', async () => {
    const page = await pageOf('Star');
    const [first, again] = [await toDocx(page), await toDocx(page)];
    expect(Buffer.compare(first, again)).toBe(0);
    const files = unzipSync(first);
    const xml = strFromU8(files['word/document.xml'] as Uint8Array);
    const words = xml.replace(/<[^>]+>/g, '');
    expect(words).toContain('关于“Star”由来与演变的专报');
    expect(words).toContain('2023年1月9日，“Moon”升级为“Star”（明言）');
    for (const { number } of page.sources) expect(xml).toContain(`w:name="source${number}"`);
    expect(strFromU8(files['docProps/core.xml'] as Uint8Array)).not.toMatch(/<dcterms/);
  });
});

describe('a long sentence', () => {
  test('is cut around the quoted words', () => {
    const sentence = `${'前'.repeat(100)}中间${'后'.repeat(100)}`;
    expect(shortened(sentence, '中间')).toMatch(/^…前{31}中间后{31}…$/u);
    expect(shortened('短句', '句')).toBe('短句');
    expect(shortened(sentence, '不在其中')).toMatch(/^前{64}…$/u);
  });
});
