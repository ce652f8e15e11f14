/** A graph that version 1 made, and what this version makes of it. A function of the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkGraph } from '../../src/graph/check/check.js';
import { load } from '../../src/graph/load.js';
import type { OpenOptions } from '../../src/graph/open-options.js';
import type { GraphStore, Value } from '../../src/graph/store.js';
import { A, B, C, type Engine, text } from './graph-store.js';
import { rules } from './synthetic.js';

/** Nodes and relationships as that version stored them: the documents A, B and C and one judgement. */
interface OldGraph {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: { [name: string]: Value } }[];
  /** Ends by their place among the nodes. */
  readonly relationships: readonly {
    readonly from: number;
    readonly type: string;
    readonly to: number;
    readonly properties: { [name: string]: Value };
  }[];
}

export interface OldEngine extends Engine {
  /** Puts a graph, as it is, where `openAs` finds it, with no index of ours. */
  place(graph: OldGraph): Promise<void>;
  openAs(options: OpenOptions): Promise<GraphStore>;
}

const FIXTURE = join(import.meta.dirname, 'fixtures', 'graph-of-version-1.json');
const old = JSON.parse(readFileSync(FIXTURE, 'utf8')) as OldGraph;

export function describeMigration(engine: OldEngine): void {
  describe(`a graph of version 1 in ${engine.name}`, () => {
    test('is made anew from its documents when it is opened', async () => {
      const fresh = await engine.fresh();
      const judgements = [{ verdict: 'not same', a: 'Slogan:x', b: 'Slogan:y', by: 'me', at: '2024' }] as const;
      const put = [A, B, C].map((extraction) => ({ extraction, location: `/texts/${extraction.document.id}.txt` }));
      await load(fresh, { put, judgements }, rules);
      const wanted = await text(fresh);
      await fresh.close();

      await engine.place(old);
      const migrated = await engine.openAs({ derive: (store) => load(store, {}, rules) });
      expect(await text(migrated)).toBe(wanted);
      expect((await checkGraph(migrated, rules)).findings).toEqual([]);
      expect(await load(migrated, { put, judgements }, rules)).toMatchObject({ unchanged: 3, written: 0, deleted: 0 });
      await migrated.close();
    });

    test('is completed by the next build where opening does not make it anew, and says so until then', async () => {
      await engine.place(old);
      const migrated = await engine.openAs({});
      expect(await migrated.read({ statement: 'prepare/meta' })).toEqual([
        expect.objectContaining({ version: 2, building: true }),
      ]);
      await load(migrated, {}, rules);
      expect((await checkGraph(migrated, rules)).findings).toEqual([]);
      await migrated.close();
    });
  });
}
