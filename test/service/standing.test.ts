import { expect, test } from '@jest/globals';
import type { Judgement } from '../../src/model/collection.js';
import { standing } from '../../src/service/standing.js';

const decided = (...verdicts: readonly Judgement['verdict'][]): readonly Judgement[] =>
  verdicts.map((verdict, index) => ({ verdict, a: 'a', b: 'b', by: 'ann', at: `2026-01-0${index + 1}` }));
const verdicts = (all: readonly Judgement[]): readonly string[] => standing(all).map(({ verdict }) => verdict);

test.each([
  [[], []],
  [['same'], ['same']],
  [['same', 'not same'], ['not same']],
  [
    ['not same', 'evolved'],
    ['not same', 'evolved'],
  ],
  [
    ['evolved', 'not same', 'not evolved'],
    ['not same', 'not evolved'],
  ],
  [['same', 'unsure'], []],
  [['same', 'unsure', 'evolved'], ['evolved']],
] as const)('of %j stands %j', (all, left) => {
  expect(verdicts(decided(...all))).toEqual(left);
});
