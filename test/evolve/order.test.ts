import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../../ingest/evolve/evolve.js';
import { syntheticInput } from '../support/synthetic-profiles.js';

const seeds = fc.integer({ min: 1, max: 1000 });

test('the order of documents and profiles does not matter', () => {
  fc.assert(
    fc.property(seeds, fc.gen(), (seed, pick) => {
      const input = syntheticInput(120, seed);
      const shuffled = {
        ...input,
        documents: pick(fc.shuffledSubarray, [...input.documents], { minLength: input.documents.length }),
        profiles: pick(fc.shuffledSubarray, [...input.profiles], { minLength: input.profiles.length }),
      };
      expect(evolve(shuffled)).toEqual(evolve(input));
    }),
    { numRuns: 20 },
  );
});

test('no succession goes back in time, and none is its own reverse', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const input = syntheticInput(150, seed);
      const found = evolve(input);
      const pairs = new Set(found.map(({ from, to }) => `${from}\n${to}`));
      for (const { from, to, reasons, confidence } of found) {
        expect(pairs.has(`${to}\n${from}`)).toBe(false);
        expect(confidence).toBeGreaterThanOrEqual(0.6);
        expect(reasons.every(({ evidence }) => evidence.length > 0)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});
