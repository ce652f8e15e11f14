import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrated } from '../../ingest/evolve/calibration.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the surer stays the surer, and a share stays a share', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(calibrated(low)).toBeLessThanOrEqual(calibrated(high) + 1e-12);
      expect(calibrated(a)).toBeGreaterThanOrEqual(0);
      expect(calibrated(a)).toBeLessThanOrEqual(1);
    }),
  );
});

test('certainty stays certain, and the least that is shown stays the least', () => {
  expect([calibrated(0), calibrated(0.6), calibrated(1)]).toEqual([0, 0.6, 1]);
});
