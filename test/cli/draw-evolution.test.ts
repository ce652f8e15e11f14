import { expect, test } from '@jest/globals';
import { drawEvolution } from '../../bin/draw-evolution.js';
import { remarksOnDates } from '../../bin/remarks-on-dates.js';
import type { DatePrefix } from '../../src/model/date.js';
import type { Evolution, Step } from '../../src/query/evolution.js';
import type { FactRecord } from '../../src/query/fact-record.js';

const step = (name: string, years: readonly number[]): Step => {
  const text = `加快建设“${name}”现代化新城。`;
  const use = {
    of: `Slogan:${name}`,
    document: `${years[0]}.md`,
    retrospective: false,
    quote: name,
    start: 5,
    end: 5 + name.length,
    passage: { id: 'p', document: 'd', order: 0, text, section: [], paragraph: 0, start: 0, end: text.length },
  };
  return {
    term: { id: `Slogan:${name}`, kind: 'Slogan', name, aliases: [], documentCount: 1, mentions: 1 },
    use: {
      uses: 1,
      documents: 1,
      users: [],
      frames: [{ frame: '加快建设“＿”现代化新城', uses: 1, first: use }],
      years: years.map((year) => ({ year, uses: 1, documents: 1 })),
      first: [use],
    },
    components: [],
  };
};
const hop: FactRecord = {
  id: 'x',
  relation: 'EVOLVED_INTO',
  from: 'Slogan:山清水秀',
  to: 'Slogan:水清城绿',
  origin: 'inferred',
  status: 'stated',
  confidence: 0.82,
  since: '2019' as DatePrefix,
  documents: 2,
  statements: [],
  attributes: { kind: 'superseded' },
  reasons: [{ zh: '字面共有清、水', en: 'characters in common: 清, 水', evidence: [] }],
};
const searched = { documents: 9, datedDocuments: 7, uses: 2, candidates: [] };
const [older, newer] = [step('山清水秀', [2010, 2011, 2018]), step('水清城绿', [2019])];
const titles = new Map([['2010.md', { title: '工作报告', date: '2010' }]]);

test('a line shows years, frames, the hop with its reasons, and numbered quotations with their place', () => {
  const lines = drawEvolution(
    { of: newer.term, steps: [older, newer], hops: [hop], lines: [], searched } as Evolution,
    titles,
  ).join('\n');
  expect(lines).toContain('2010–2011, 2018');
  expect(lines).toContain('加快建设“水清城绿”现代化新城');
  expect(lines).toMatch(/取代 superseded · 推断 inferred \.82 · 2019\n.*字面共有清、水/);
  expect(lines).toContain('[1] 2010 工作报告');
  expect(lines).toContain('2010.md:5–9');
});

test('a label cut out of nested quotation marks shows no half of a pair', () => {
  const text = '主题为“城再出发 品质再提升 加快建设‘水清城绿’现代化新城”。';
  const start = text.indexOf('水清城绿');
  const nested = newer.use.first.map((use) => ({ ...use, passage: { ...use.passage, text }, start, end: start + 4 }));
  const frames = [{ frame: '加快建设‘＿’现代化新城”', uses: 1, first: nested[0] }];
  const inner = { ...newer, use: { ...newer.use, first: nested, frames } } as Step;
  const lines = drawEvolution(
    { of: newer.term, steps: [older, inner], hops: [hop], lines: [], searched } as Evolution,
    titles,
  ).join('\n');
  expect(lines).toContain('加快建设‘水清城绿’现代化新城  [');
  expect(lines).not.toContain('新城””');
});

test('no successor is an answer, with what was searched', () => {
  const lines = drawEvolution(
    { of: older.term, steps: [older], hops: [], lines: [], searched } as Evolution,
    titles,
  ).join('\n');
  expect(lines).toContain('no predecessor or successor found');
  expect(lines).toContain('9 documents (2 without a date are left out)');
  expect(lines).toContain('its parts are not spelt out');
});

test('an unknown name is told with names like it', () => {
  const none: Evolution = {
    steps: [],
    hops: [],
    lines: [],
    searched: { ...searched, uses: 0, candidates: [older.term] },
  };
  expect(drawEvolution(none, titles).join('\n')).toContain('names like it: 山清水秀');
});

test('a term that returns is drawn once for each period, with the years of that period', () => {
  const [calm, tight] = [step('平稳用水', [2001, 2002, 2009]), step('从紧用水', [2005])];
  const turn = (from: string, to: string, since: string): FactRecord => ({
    ...hop,
    id: `${from}${since}`,
    from: `Slogan:${from}`,
    to: `Slogan:${to}`,
    since: since as DatePrefix,
  });
  const hops = [turn('平稳用水', '从紧用水', '2005'), turn('从紧用水', '平稳用水', '2009')];
  const terms = [calm.term.id, tight.term.id, calm.term.id];
  const lines = drawEvolution(
    { of: calm.term, steps: [calm, tight], hops, lines: [{ terms, hops }], searched } as Evolution,
    titles,
  );
  const years = lines.flatMap((line) => /^ {2}(\d{4}[\d–, ]*?) /.exec(line)?.[1] ?? []);
  expect(years).toEqual(['2001–2002', '2005', '2009']);
});

test('a hop that a text states shows the words that state it, with their place', () => {
  const said = { ...hop, origin: 'stated', statements: ['s1'], reasons: [] } as FactRecord;
  const evidence = [{ document: '2019.md', start: 7, end: 20, quote: '山清水秀”调整为“水清城绿' }];
  const lines = drawEvolution(
    { of: newer.term, steps: [older, newer], hops: [said], lines: [], searched } as Evolution,
    titles,
    new Map([['s1', { evidence }]]),
  ).join('\n');
  expect(lines).toMatch(/明言 stated \.82 · 2019\n.*“山清水秀”调整为“水清城绿” {2}2019\.md:7–20/);
});

test('a term of undated documents says so instead of years', () => {
  const lines = drawEvolution({ of: older.term, steps: [step('山清水秀', [])], hops: [], lines: [], searched }, titles);
  expect(lines.join('\n')).toContain('未注日期');
});

test('documents without a date, and dates after today, are told; else nothing is', () => {
  const at = (documents: number, datedDocuments: number, to: string) =>
    remarksOnDates({ documents, datedDocuments, to: to as DatePrefix }, '2021-03-05');
  expect(at(9, 7, '2021-03')).toEqual(['2 of 9 documents have no date: nothing is inferred from them']);
  expect(at(9, 9, '2199')).toEqual(['a document is dated 2199, after today: look at its date']);
  expect(at(9, 9, '2021')).toEqual([]);
  expect(remarksOnDates({ documents: 0, datedDocuments: 0 }, '2021-03-05')).toEqual([]);
});
