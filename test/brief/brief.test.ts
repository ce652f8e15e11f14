import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { composeBrief } from '../../bin/brief/compose.js';
import { toDocx } from '../../bin/brief/docx.js';
import { toMarkdown } from '../../bin/brief/markdown.js';
import type { BriefPage, Clause } from '../../bin/brief/page.js';
import { shortened } from '../../bin/brief/sources.js';
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
