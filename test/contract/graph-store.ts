/** What every engine must do, as a function of the engine. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Changes } from '../../src/graph/changes.js';
import { dump } from '../../src/graph/dump.js';
import { load } from '../../src/graph/load.js';
import { removeDocuments } from '../../src/graph/remove.js';
import type { GraphStore } from '../../src/graph/store.js';
import { documentOf, rules } from './synthetic.js';

export interface Engine {
  readonly name: string;
  /** An empty graph, ready for use. */
  fresh(): Promise<GraphStore>;
  /** Opens the same graph again, after `close`. */
  again(): Promise<GraphStore>;
}

export const A = documentOf(
  'a',
  [
    'Leader:Ada ADVOCATES Slogan:Sun manner=stresses',
    'Leader:Ada HOLDS_POST Organization:Board post=chair since=2015 until=2017',
    'Leader:Ada HOLDS_POST Organization:Board post=chair since=2019',
    'Slogan:Sun HAS_COMPONENT Slogan:Ray order=1',
    'Nothing is said here',
  ],
  '2019',
);
export const B = documentOf(
  'b',
  ['Leader:Ada ADVOCATES Slogan:sun', 'Project:Bridge LOCATED_IN District:East status=planned', 'Slogan:Moon alone'],
  '2021-03',
);
export const C = documentOf(
  'c',
  [
    'Slogan:Sun EVOLVED_INTO Slogan:Moon since=2021',
    'Leader:Bob ADVOCATES Slogan:Moon',
    'Project:Bridge LOCATED_IN District:East status=completed',
    'Project:Bridge LOCATED_IN District:West status=negated',
  ],
  '2021',
);
const put = (...extractions: readonly ReturnType<typeof documentOf>[]): Changes => ({
  put: extractions.map((extraction) => ({ extraction })),
});

export async function text(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of dump(store)) lines.push(line);
  return lines.join('\n');
}

export function describeGraphStore(engine: Engine): void {
  describe(`a graph in ${engine.name}`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await engine.fresh();
    });
    afterEach(() => store.close());

    test('an empty graph has an empty dump', async () => {
      expect(await text(store)).toBe('');
    });

    test('the dump tells what the documents say, in the fixed form', async () => {
      await load(store, put(A, B, C), rules);
      const records = (await text(store)).split('\n').map((line) => JSON.parse(line));
      expect(records[0]).toEqual({
        document: {
          id: 'a',
          path: 'a.txt',
          title: 'Title of a',
          date: '2019',
          issuer: null,
          level: 'city',
          sha256: A.document.sha256,
        },
      });
      const nodes = records.flatMap((record) => record.node ?? []);
      expect(nodes).toContainEqual({
        id: 'Slogan:sun',
        kind: 'Slogan',
        name: 'Sun',
        aliases: ['sun'],
        documents: ['a', 'b', 'c'],
        firstUsed: '2019',
        lastUsed: '2021-03',
      });
      const edges = records.flatMap((record) => record.edge ?? []);
      expect(edges).toContainEqual({
        type: 'ADVOCATES',
        from: 'Leader:ada',
        to: 'Slogan:sun',
        origin: 'stated',
        confidence: 0.9,
        status: 'stated',
        since: null,
        until: null,
        attributes: { manner: 'stresses' },
        evidence: [
          { document: 'a', start: 0, end: 47, quote: 'Leader:Ada ADVOCATES Slogan:Sun manner=stresses' },
          { document: 'b', start: 0, end: 31, quote: 'Leader:Ada ADVOCATES Slogan:sun' },
        ],
      });
      expect(edges.filter(({ type }) => type === 'HOLDS_POST').map(({ since, until }) => [since, until])).toEqual(
        expect.arrayContaining([
          ['2015', '2017'],
          ['2019', null],
        ]),
      );
      expect(edges.filter(({ type }) => type === 'LOCATED_IN').map(({ to, status }) => [to, status])).toEqual([
        ['District:east', 'completed'],
        ['District:west', 'negated'],
      ]);
      const evolved = edges.filter(({ type, to }) => type === 'EVOLVED_INTO' && to === 'Slogan:moon');
      expect(evolved.map(({ origin, since, attributes }) => [origin, since, attributes.kind])).toContainEqual([
        'stated',
        '2021',
        'superseded',
      ]);
    });

    test('loading twice changes nothing', async () => {
      await load(store, put(A, B), rules);
      const before = await text(store);
      const again = await load(store, put(A, B), rules);
      expect(again).toMatchObject({ put: 0, unchanged: 2, written: 0, deleted: 0 });
      expect(await text(store)).toBe(before);
    });

    test('a document that is removed leaves nothing behind', async () => {
      await load(store, put(A, C), rules);
      const without = await text(store);
      await load(store, put(B), rules);
      expect(await text(store)).not.toBe(without);
      await removeDocuments(store, ['b.txt'], rules);
      expect(await text(store)).toBe(without);
    });

    test('an unknown document is named and nothing is removed', async () => {
      await load(store, put(A), rules);
      const before = await text(store);
      await expect(removeDocuments(store, ['a', 'x'], rules)).rejects.toMatchObject({ code: 'input' });
      expect(await text(store)).toBe(before);
    });

    test('order and split do not matter', async () => {
      await load(store, put(C, A, B), rules);
      const whole = await text(store);
      await removeDocuments(store, ['a', 'b', 'c'], rules);
      expect(await text(store)).toBe('');
      for (const one of [B, C, A]) await load(store, put(one), rules);
      expect(await text(store)).toBe(whole);
    });

    test('an edit changes only what it said', async () => {
      await load(store, put(A, B, C), rules);
      const before = (await text(store)).split('\n');
      const edited = documentOf(
        'b',
        [
          'Leader:Ada ADVOCATES Slogan:sun',
          'Project:Bridge LOCATED_IN District:East status=planned',
          'Slogan:Star alone',
        ],
        '2021-03',
      );
      await load(store, put(edited), rules);
      const after = (await text(store)).split('\n');
      const changed = [
        ...before.filter((line) => !after.includes(line)),
        ...after.filter((line) => !before.includes(line)),
      ];
      expect(changed.length).toBeGreaterThan(0);
      for (const line of changed) expect(line).toMatch(/"id":"b"|moon|star/);
    });

    test('a judgement joins two entities, and taking it back parts them', async () => {
      await load(store, put(A, B), rules);
      const before = await text(store);
      const judgement = { verdict: 'same', a: 'Slogan:sun', b: 'Slogan:ray', by: 'x', at: '2024' } as const;
      await load(store, { judgements: [judgement] }, rules);
      expect(await text(store)).not.toContain('"id":"Slogan:ray"');
      await load(store, {}, rules);
      expect(await text(store)).not.toContain('"id":"Slogan:ray"');
      await load(store, { judgements: [] }, rules);
      expect(await text(store)).toBe(before);
    });

    test('the graph is there after it was closed', async () => {
      await load(store, put(A, B, C), rules);
      const before = await text(store);
      await store.close();
      store = await engine.again();
      expect(await text(store)).toBe(before);
      await removeDocuments(store, ['a'], rules);
      await load(store, put(A), rules);
      expect(await text(store)).toBe(before);
    });

    test('nothing is replaced by a document that has nothing to do with it', async () => {
      await load(store, { put: [{ extraction: A, location: '/one/a.txt' }] }, rules);
      const before = await text(store);
      const other = documentOf('a', ['Leader:Eve ADVOCATES Slogan:Rain']);
      const result = await load(store, { put: [{ extraction: other, location: '/two/a.txt' }] }, rules);
      expect(result).toMatchObject({ put: 0, setAside: [expect.stringContaining('/two/a.txt: the id a belongs to')] });
      expect(await text(store)).toBe(before);
      await load(store, { put: [{ extraction: other, location: '/one/a.txt' }] }, rules);
      expect(await text(store)).toContain('Rain');
    });

    test('two builds at once end as one after the other', async () => {
      await Promise.all([load(store, put(A), rules), load(store, put(B), rules), load(store, put(C), rules)]);
      const together = await text(store);
      await removeDocuments(store, ['a', 'b', 'c'], rules);
      await load(store, put(A, B, C), rules);
      expect(await text(store)).toBe(together);
    });

    test('a build that was broken off anywhere is completed by the next', async () => {
      let steps = 0;
      await load(store, put(A, B, C), rules, { rows: 1, progress: () => (steps += 1) });
      expect(steps).toBeGreaterThan(10);
      const whole = await text(store);
      for (let stop = 1; stop <= steps; stop += 1) {
        await removeDocuments(store, ['a', 'b', 'c'], rules);
        const controller = new AbortController();
        let seen = 0;
        const progress = () => {
          seen += 1;
          if (seen === stop) controller.abort();
        };
        const broken = load(store, put(A, B, C), rules, { rows: 1, progress, signal: controller.signal });
        await expect(broken).rejects.toThrow();
        await load(store, put(A, B, C), rules);
        expect(await text(store)).toBe(whole);
      }
    });

    test('a small change is one transaction for what it brings and one for what it takes', async () => {
      await load(store, put(A), rules);
      const transactions: string[][] = [];
      const watched: GraphStore = {
        ...store,
        write: (calls) => {
          transactions.push(calls.map(({ statement }) => statement));
          return store.write(calls);
        },
      };
      await load(watched, { ...put(B, C), remove: ['a'] }, rules);
      const derived = transactions.filter((calls) => calls.some((one) => !/begin|fence|finish|extractions/.test(one)));
      expect(derived).toHaveLength(2);
    });

    test('all calls of a transaction are there, or none', async () => {
      const rows = [{ id: 'Slogan:x', properties: { id: 'Slogan:x', hash: '0' } }];
      const good = { statement: 'write/entities', kind: 'Slogan', parameters: { rows } } as const;
      await expect(store.write([good, { statement: 'write/fence', parameters: { turn: -1 } }])).rejects.toThrow();
      expect(await store.read({ statement: 'dump/held-entities' })).toEqual([]);
    });

    test('no statement but those in files is run', async () => {
      await expect(store.read({ statement: '../package' })).rejects.toMatchObject({ code: 'usage' });
      await expect(
        store.read({ statement: 'dump/held-edges', relation: 'X]->() //' as 'SERVES' }),
      ).rejects.toMatchObject({
        code: 'usage',
      });
    });
  });
}
