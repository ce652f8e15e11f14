/** What is found by what people type, the same on every engine: a function of the engine. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import type { GraphStore } from '../../src/graph/store.js';
import { passages } from '../../src/query/passages.js';
import { search } from '../../src/query/search.js';
import type { Engine } from './graph-store.js';
import { documentOf, rules } from './synthetic.js';

const DOCUMENT = documentOf('names', [
  'Strategy:强省会战略 SERVES Slogan:新时代社会主义现代化强省会',
  'Strategy:黄河流域生态保护和高质量发展 SERVES Theme:绿色低碳高质量发展先行区',
  'Organization:济南市委 ADVOCATES Slogan:强新优富美高',
  'Leader:吕强 ADVOCATES Theme:项目突破年',
  'Organization:省委省政府 ADVOCATES Slogan:走在前、开新局',
  'Project:5G基站 LOCATED_IN District:长清区',
]);

/** What is typed → what must come first, and what must not come at all. */
const TYPED: readonly (readonly [typed: string, first: string, never: string])[] = [
  ['强', '强新优富美高', '济南市委'],
  ['省会', '强省会战略', '省委省政府'],
  ['强省会战略', '强省会战略', '吕强'],
  ['高质量发展', '绿色低碳高质量发展先行区', '强省会战略'],
  ['黄河', '黄河流域生态保护和高质量发展', '绿色低碳高质量发展先行区'],
  ['強省會', '强省会战略', '吕强'],
  ['黃河流域', '黄河流域生态保护和高质量发展', '济南市委'],
  ['qiangshenghui', '强省会战略', '强新优富美高'],
  ['huanghe', '黄河流域生态保护和高质量发展', '强省会战略'],
  ['lvqiang', '吕强', '强省会战略'],
  ['qxyfmg', '强新优富美高', '强省会战略'],
  ['5g', '5G基站', '强省会战略'],
  ['走在前 开新局', '走在前、开新局', '强新优富美高'],
];

export function describeSearching(engine: Engine): void {
  describe(`searching in ${engine.name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.fresh();
      await load(store, { put: [{ extraction: DOCUMENT }] }, rules);
    });
    afterAll(() => store.close());

    test.each(TYPED)('%s finds %s', async (typed, first, never) => {
      const { items } = await search(store, { text: typed, skip: 0, first: 20 }, {});
      const names = items.map(({ entity }) => entity.name);
      expect(names[0]).toBe(first);
      expect(names).not.toContain(never);
    });

    test.each(['强', '省会', '高质量发展'])('%s is found in sentences', async (typed) => {
      const { items, total } = await passages(store, { text: typed, skip: 0, first: 20 }, {});
      expect(total).toBe(DOCUMENT.passages.filter(({ text }) => text.includes(typed)).length);
      for (const { text } of items) expect(text).toContain(typed);
    });
  });
}
