/** Whatever is put in and taken out, in whatever order and split: the same documents give the same dump. A function of the engine. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkGraph } from '../../src/graph/check/check.js';
import { load } from '../../src/graph/load.js';
import { removeDocuments } from '../../src/graph/remove.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Extraction } from '../../src/model/statement.js';
import { collections } from '../graph/random-documents.js';
import { type Engine, text } from './graph-store.js';
import { documentOf, rules } from './synthetic.js';

const arrivals = (extractions: readonly Extraction[]) => extractions.map((extraction) => ({ extraction }));

/** One step: which documents come, which go. Indices into the collection. */
const steps = fc.array(
  fc.record({ put: fc.uniqueArray(fc.nat(5), { maxLength: 4 }), remove: fc.uniqueArray(fc.nat(5), { maxLength: 2 }) }),
  { maxLength: 4 },
);

export function describeExactness(engine: Engine, runs: { readonly numRuns: number }): void {
  describe(`exactness in ${engine.name}`, () => {
    test('any history that ends with the same documents ends with the same dump', async () => {
      await fc.assert(
        fc.asyncProperty(collections, steps, async (documents, history) => {
          await withFresh(engine, async (store) => {
            const present = new Set<number>();
            for (const { put, remove } of history) {
              const coming = put.filter((at) => at < documents.length);
              const leaving = remove.filter((at) => present.has(at) && !coming.includes(at));
              const ids = leaving.map((at) => (documents[at] as Extraction).document.id);
              await load(store, { put: arrivals(coming.map((at) => documents[at] as Extraction)), remove: ids }, rules);
              for (const at of coming) present.add(at);
              for (const at of leaving) present.delete(at);
            }
            const historic = await text(store);
            expect((await checkGraph(store, rules)).findings).toEqual([]);
            const all = documents.map(({ document }) => document.id).filter((_, at) => present.has(at));
            if (all.length > 0) await removeDocuments(store, all, rules);
            expect(await text(store)).toBe('');
            await load(store, { put: arrivals(documents.filter((_, at) => present.has(at)).reverse()) }, rules);
            expect(await text(store)).toBe(historic);
          });
        }),
        runs,
      );
    });

    test('a hundred documents are taken out in one pass', async () => {
      const many = Array.from({ length: 120 }, (_, at) =>
        documentOf(`m${at}`, [`Leader:L${at % 7} ADVOCATES Slogan:S${at % 5}`], String(2000 + (at % 20))),
      );
      await withFresh(engine, async (store) => {
        await load(store, { put: arrivals(many.slice(100)) }, rules);
        const before = await text(store);
        await load(store, { put: arrivals(many) }, rules);
        let turns = 0;
        const counting: GraphStore = {
          ...store,
          alone: (work) => {
            turns += 1;
            return store.alone(work);
          },
        };
        await removeDocuments(
          counting,
          many.slice(0, 100).map(({ document }) => document.id),
          rules,
        );
        expect(turns).toBe(1);
        expect(await text(store)).toBe(before);
      });
    });
  });
}

async function withFresh(engine: Engine, work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await engine.fresh();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
