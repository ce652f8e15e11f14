/** What is remembered between runs changes no answer, and spares what no change touches. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evolve, rememberingEvolve } from '../../ingest/evolve/evolve.js';
import type { EvolutionInput } from '../../src/model/collection.js';
import { syntheticInput } from '../support/synthetic-profiles.js';

/** The input that remains of some documents. */
function only(input: EvolutionInput, has: (document: string) => boolean): EvolutionInput {
  return {
    ...input,
    documents: input.documents.filter(({ id }) => has(id)),
    profiles: input.profiles
      .map((profile) => ({ ...profile, uses: profile.uses.filter(({ document }) => has(document)) }))
      .filter(({ uses }) => uses.length > 0),
  };
}

test('documents added, removed and edited in any order give what building from nothing gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.array(fc.nat(19), { maxLength: 6 }), { minLength: 2, maxLength: 6 }),
      (seed, steps) => {
        const whole = syntheticInput(150, seed);
        const remembering = rememberingEvolve();
        for (const [index, left] of steps.entries()) {
          const away = new Set(left.map((at) => whole.documents[at % whole.documents.length]?.id));
          const part = only(whole, (document) => !away.has(document));
          // An edit: one document gets another title, so that it is comparable with others.
          const edited = {
            ...part,
            documents: part.documents.map((one, at) => (at === index ? { ...one, title: '工作会议' } : one)),
          };
          expect(remembering(edited)).toEqual(evolve(edited));
        }
        expect(remembering(whole)).toEqual(evolve(whole));
      },
    ),
    { numRuns: 15 },
  );
});

test('the same again decides nothing; a document of one place leaves the pairs of others alone', () => {
  let asked = 0;
  const remembering = rememberingEvolve(() => {
    asked += 1;
  });
  const whole = syntheticInput(1500);
  const count = (input: EvolutionInput): number => {
    asked = 0;
    remembering(input);
    return asked;
  };
  const [last] = whole.documents.slice(-1);
  const without = only(whole, (document) => document !== last?.id);
  const cold = count(without);
  expect(cold).toBeGreaterThan(100);
  expect(count(without)).toBe(0);
  const added = count(whole);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(cold / 2);
});
