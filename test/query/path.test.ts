/** The shortest ways that are found step by step are those that going through all ways would find. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Call, Row } from '../../src/graph/store.js';
import { path } from '../../src/query/path.js';

/** A fact between two of some entities: a to g. */
type Edge = readonly [from: string, to: string];

const ENTITIES = [...'abcdefg'];
const edges = fc.array(fc.tuple(fc.constantFrom(...ENTITIES), fc.constantFrom(...ENTITIES)), { maxLength: 14 });
const factOf = (at: number): string => `f${String(at).padStart(2, '0')}`;

/** A graph that answers the two statements of a search by step. */
const storeOf = (facts: readonly Edge[]) => ({
  read: async ({ statement, parameters = {} }: Call): Promise<readonly Row[]> => {
    if (statement === 'read/step') {
      const ids = parameters['ids'] as readonly string[];
      const rows = ids.flatMap((of) =>
        facts.flatMap(([from, to], at) =>
          from === of ? [{ of, to, fact: factOf(at) }] : to === of ? [{ of, to: from, fact: factOf(at) }] : [],
        ),
      );
      const first = new Map<string, Row>();
      for (const row of rows) {
        const key = `${row.of} ${row.to}`;
        if (!first.has(key)) first.set(key, row);
      }
      return [...first.values()];
    }
    const asked = parameters['rows'] as readonly { readonly id: string; readonly subject: string }[];
    return asked.flatMap(({ id, subject }) => {
      const [from, to] = facts[Number(id.slice(1))] as Edge;
      return from === subject ? [{ fact: { relation: 'SERVES', from, to, properties: { id } } }] : [];
    });
  },
});

/** All shortest ways, by going through every way without a circle, in the order of the ids on them. */
function shortestWays(facts: readonly Edge[], from: string, to: string): readonly string[] {
  const found: string[] = [];
  const walk = (way: string): void => {
    const last = way.at(-1) as string;
    if (last === to) found.push(way);
    else for (const next of ENTITIES) if (!way.includes(next) && touch(last, next)) walk(way + next);
  };
  const touch = (a: string, b: string) => facts.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  walk(from);
  const least = Math.min(...found.map((way) => way.length));
  return found.filter((way) => way.length === least).sort();
}

const ask = async (facts: readonly Edge[], all: boolean, maxLength = 8) => {
  const scope = { from: 'a', to: 'g', maxLength, all, throughHubs: false };
  return path(storeOf(facts), scope, {});
};

test('all shortest ways, in the order of the ids on them', async () => {
  await fc.assert(
    fc.asyncProperty(edges, async (facts) => {
      const wanted = shortestWays(facts, 'a', 'g');
      const found = await ask(facts, true);
      expect(found.map(({ entities }) => entities.join(''))).toEqual(wanted);
      expect((await ask(facts, false)).map(({ entities }) => entities.join(''))).toEqual(wanted.slice(0, 1));
      for (const way of found) {
        for (const [at, fact] of way.facts.entries()) {
          const ends = [way.entities[at], way.entities[at + 1]];
          expect([fact.from, fact.to].sort()).toEqual(ends.sort());
          const first = facts.findIndex(([x, y]) => ends.includes(x) && ends.includes(y) && x !== y);
          expect(fact.id).toBe(factOf(first));
        }
      }
      if (wanted[0] !== undefined) expect(await ask(facts, true, wanted[0].length - 2)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
