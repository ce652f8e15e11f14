/** Texts of our own, read, loaded and asked: how a wording goes from level to level, how often it is said, and what odd dates do. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { RULES } from '../../bin/rules.js';
import { loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { isSetAside } from '../../ingest/set-aside.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { DatePrefix } from '../../src/model/date.js';
import { entitiesByName } from '../../src/query/entities-by-name.js';
import { evolution } from '../../src/query/evolution.js';
import { facts } from '../../src/query/facts.js';
import { salience } from '../../src/query/salience.js';
import { statements } from '../../src/query/statements.js';
import { transmission } from '../../src/query/transmission.js';

interface Written {
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  readonly text: string;
}

const lexicon = loadLexicon();
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function graphOf(documents: readonly Written[]): Promise<GraphStore> {
  const put = [];
  for (const [index, { date, issuer = '济南市人民政府', title = '政府工作报告', text }] of documents.entries()) {
    const sidecar = { title, issuer, ...(date === undefined ? {} : { date }) };
    const made = await extract({ path: `${index}.txt`, bytes: new TextEncoder().encode(text), sidecar }, lexicon);
    if (isSetAside(made)) throw new Error(made.reason);
    put.push({ extraction: made });
  }
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-over-time-'));
  const store = await openGraph(join(folder, 'graph'));
  closing.push(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await load(store, { put }, RULES);
  return store;
}

async function idOf(store: GraphStore, name: string): Promise<string> {
  const [found] = await entitiesByName(store, name, {});
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
}

const hopsOf = async (store: GraphStore): Promise<readonly string[]> =>
  (await facts(store, { relations: ['EVOLVED_INTO'], order: 'CONFIDENCE', skip: 0, first: 50 }, {})).items
    .map(({ from, to, origin }) => `${from.slice(from.indexOf(':') + 1)}>${to.slice(to.indexOf(':') + 1)} ${origin}`)
    .toSorted();

const WORDING = '河清海晏新家园';
const LEVELS: readonly Written[] = [
  { date: '2018-03-05', issuer: '国务院', text: `建设“${WORDING}”。` },
  { date: '2018-06-03', issuer: '山东省人民政府', text: `全省要建设“${WORDING}”。` },
  { date: '2019-03-05', issuer: '济南市人民政府', text: `全市要建设“${WORDING}”。再说一次，建设“${WORDING}”。` },
  { date: '2019', issuer: '济南市长清区人民政府', text: `全区要建设“${WORDING}”。` },
];

describe('from level to level', () => {
  test('the first use at each, and the days since the first of all', async () => {
    const store = await graphOf(LEVELS);
    const steps = await transmission(store, await idOf(store, WORDING), {});
    expect(steps.map(({ level, firstUsed, lagDays, uses }) => [level, firstUsed, lagDays, uses])).toEqual([
      ['state', '2018-03-05', 0, 1],
      ['province', '2018-06-03', 90, 1],
      ['district', '2019', 302, 1],
      ['city', '2019-03-05', 365, 2],
    ]);
    for (const { first } of steps) expect(first.quote).toBe(WORDING);
  });

  test('a level that comes first is the origin, whatever its rank; without a date there is no delay', async () => {
    const store = await graphOf([
      { ...LEVELS[1], text: `全省要建设“${WORDING}”。`, date: '2020-05-01' },
      { ...LEVELS[2], text: `全市要建设“${WORDING}”。`, date: '2017-05-01' },
      { issuer: '国务院', text: `建设“${WORDING}”。` },
    ]);
    const steps = await transmission(store, await idOf(store, WORDING), {});
    expect(steps.map(({ level, lagDays }) => [level, lagDays])).toEqual([
      ['city', 0],
      ['province', 1096],
      ['state', undefined],
    ]);
  });
});

describe('how often it is said', () => {
  const LONG = '统筹安排各项工作。'.repeat(100);

  test('by year, against the size of what the year has; a year that says nothing of it is a point of zero', async () => {
    const store = await graphOf([
      { date: '2018-01', text: `建设“${WORDING}”。${LONG}` },
      { date: '2019-01', text: LONG },
      { date: '2020-01', text: `建设“${WORDING}”。再建设“${WORDING}”。` },
      { text: `建设“${WORDING}”。` },
    ]);
    const points = await salience(store, { of: await idOf(store, WORDING), by: 'YEAR' }, {});
    expect(points.map(({ period, mentions, allDocuments }) => [period, mentions, allDocuments])).toEqual([
      ['2018', 1, 1],
      ['2019', 0, 1],
      ['2020', 2, 1],
    ]);
    const [long, none, short] = points.map(({ density }) => density) as [number, number, number];
    expect(none).toBe(0);
    expect(short).toBeGreaterThan(20 * long);
  });

  test('of a period, by month; a document that tells only its year has no month', async () => {
    const store = await graphOf([
      { date: '2018-01', text: `建设“${WORDING}”。` },
      { date: '2019', text: `建设“${WORDING}”。` },
      { date: '2020-07', text: `建设“${WORDING}”。` },
    ]);
    const period = { from: '2018-06' as DatePrefix };
    const points = await salience(store, { of: await idOf(store, WORDING), by: 'MONTH', period }, {});
    expect(points.map(({ period: at }) => at)).toEqual(['2020-07']);
  });
});

describe('documents that contradict each other', () => {
  const turn = (a: string, b: string) => `城市口号由“${a}”调整为“${b}”。`;

  test('both are shown, each with the document that says so', async () => {
    const store = await graphOf([
      { date: '2020-05', text: turn('山秀水清', '林茂水清') },
      { date: '2020-06', text: turn('林茂水清', '山秀水清') },
    ]);
    expect(await hopsOf(store)).toEqual(['林茂水清>山秀水清 stated', '山秀水清>林茂水清 stated'].toSorted());
    const { hops } = await evolution(store, { of: '山秀水清', direction: 'BOTH' }, {});
    const said = await statements(store, [...hops.flatMap((hop) => hop.statements)], {});
    const documents = hops.map((hop) => hop.statements.map((id) => said.get(id)?.evidence.map((one) => one.document)));
    expect(new Set(documents.flat(2)).size).toBe(2);
  });

  test('one change told by two documents is one edge with the words of both', async () => {
    const store = await graphOf([
      { date: '2020-05', text: turn('山秀水清', '林茂水清') },
      { date: '2021-06', text: turn('山秀水清', '林茂水清') },
    ]);
    const { items } = await facts(store, { relations: ['EVOLVED_INTO'], order: 'CONFIDENCE', skip: 0, first: 9 }, {});
    expect(items.map(({ since, documents, statements: said }) => [since, documents, said.length])).toEqual([
      ['2020-05', 2, 2],
    ]);
  });
});

test('a change that comes again after the way back is stated twice', async () => {
  const turn = (a: string, b: string) => `城市口号由“${a}”调整为“${b}”。`;
  const store = await graphOf([
    { date: '2016-05', text: turn('山秀水清', '林茂水清') },
    { date: '2018-06', text: turn('林茂水清', '山秀水清') },
    { date: '2020-07', text: turn('山秀水清', '林茂水清') },
  ]);
  const { hops, lines } = await evolution(store, { of: '山秀水清', direction: 'BOTH' }, {});
  expect(hops.map(({ since }) => since)).toEqual(['2016-05', '2018-06', '2020-07']);
  expect(lines.map(({ terms }) => terms.length)).toEqual([4]);
});

describe('odd dates', () => {
  const goal = (name: string) => `加快建设“${name}”现代化新城。`;
  const pair = (first?: string, second?: string): readonly Written[] => [
    { ...(first === undefined ? {} : { date: first }), text: goal('山秀水清人和') },
    { ...(second === undefined ? {} : { date: second }), text: goal('水清城秀业兴人和') },
  ];

  test('one after the other it is found; a day in the future is a day like any other', async () => {
    const found = ['山秀水清人和>水清城秀业兴人和 inferred'];
    expect(await hopsOf(await graphOf(pair('2016', '2020')))).toEqual(found);
    expect(await hopsOf(await graphOf(pair('2016', '2199-03')))).toEqual(found);
  });

  test('of one day only, or without dates, use tells nothing, and the answer says what was searched', async () => {
    expect(await hopsOf(await graphOf(pair('2020-01-05', '2020-01-05')))).toEqual([]);
    const undated = await graphOf(pair());
    expect(await hopsOf(undated)).toEqual([]);
    const { hops, searched } = await evolution(undated, { of: '山秀水清人和', direction: 'BOTH' }, {});
    expect([hops.length, searched.documents, searched.datedDocuments, searched.uses]).toEqual([0, 2, 0, 1]);
  });

  test('one undated document is left out of inference', async () => {
    expect(await hopsOf(await graphOf(pair('2016')))).toEqual([]);
  });

  test('as of a day: later hops, later terms and later uses are not there', async () => {
    const store = await graphOf([...pair('2016', '2020'), { date: '2018', text: goal('山秀水清人和') }]);
    const at = async (asOf: string) => {
      const answer = await evolution(store, { of: '山秀水清人和', direction: 'AHEAD', asOf: asOf as DatePrefix }, {});
      return [answer.hops.length, answer.steps.map(({ use }) => use.uses)];
    };
    expect(await at('2017')).toEqual([0, [1]]);
    expect(await at('2019')).toEqual([0, [2]]);
    expect(await at('2020')).toEqual([1, [2, 1]]);
  });
});
