import type { Judgement } from '../model/collection.js';

const isOfSuccession = ({ verdict }: Judgement): boolean => verdict === 'evolved' || verdict === 'not evolved';

/** Of all that was decided of two, oldest first, what still holds: at most one decision on sameness and one on succession. */
export function standing(decisions: readonly Judgement[]): readonly Judgement[] {
  const since = decisions.slice(decisions.findLastIndex(({ verdict }) => verdict === 'unsure') + 1);
  const last = [since.findLast(isOfSuccession), since.findLast((one) => !isOfSuccession(one))];
  return since.filter((one) => last.includes(one));
}
