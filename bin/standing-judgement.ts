import type { Judgement } from '../src/model/collection.js';

/**
 * True where the same was decided before and still stands, so that deciding it again would change nothing. `unsure` takes back every
 * earlier decision on the pair; the order of a pair matters only to `evolved`.
 */
export function isStanding(judgements: readonly Judgement[], { verdict, a, b }: Judgement): boolean {
  const isOfSuccession = (one: Judgement['verdict']): boolean => one === 'evolved' || one === 'not evolved';
  const last = ofPair(judgements, a, b)
    // Who decides on a succession says nothing of sameness; all decisions bear on a succession.
    .filter((one) => isOfSuccession(verdict) || verdict === 'unsure' || !isOfSuccession(one.verdict))
    .at(-1);
  return last?.verdict === verdict && (verdict !== 'evolved' || last.a === a);
}

/** What was decided of two, in either order, oldest first. */
export const ofPair = (judgements: readonly Judgement[], a: string, b: string): readonly Judgement[] =>
  judgements
    .filter((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
    .toSorted((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0));
