import { describe, expect, test } from '@jest/globals';
import { isStanding } from '../../bin/standing-judgement.js';
import type { Judgement } from '../../src/model/collection.js';

const decided = (...all: readonly (readonly [string, string, Judgement['verdict']])[]): Judgement[] =>
  all.map(([a, b, verdict], index) => ({ a, b, verdict, by: 'ann', at: `2026-01-0${index + 1}` }));

describe('a decision stands', () => {
  test.each([
    ['not evolved', 'after itself', [['a', 'b', 'not evolved']], true],
    ['not evolved', 'after itself the other way round', [['b', 'a', 'not evolved']], true],
    [
      'not evolved',
      'not once it was taken back',
      [
        ['a', 'b', 'not evolved'],
        ['a', 'b', 'unsure'],
      ],
      false,
    ],
    ['evolved', 'after itself', [['a', 'b', 'evolved']], true],
    ['evolved', 'not the other way round', [['b', 'a', 'evolved']], false],
    [
      'same',
      'beside a decision on succession',
      [
        ['b', 'a', 'same'],
        ['a', 'b', 'not evolved'],
      ],
      true,
    ],
    [
      'unsure',
      'not after any other',
      [
        ['a', 'b', 'unsure'],
        ['a', 'b', 'evolved'],
      ],
      false,
    ],
    ['unsure', 'not before any', [], false],
    ['same', 'not on another pair', [['a', 'c', 'same']], false],
  ] as const)('%s: %s', (verdict, _, before, expected) => {
    const [one] = decided(['a', 'b', verdict]);
    if (!one) throw new Error('none');
    expect(isStanding(decided(...before), { ...one, at: '2026-02-01' })).toBe(expected);
  });
});
