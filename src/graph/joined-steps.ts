import { ROWS } from './batches.js';
import type { Step } from './removal-steps.js';

/** Small steps that follow each other as one, of so many rows at most: a small change is one transaction, and few trips to a server. */
export function* joinedSteps(steps: Iterable<Step>, most: number = ROWS): Generator<Step> {
  let joined: Required<Step> = NONE;
  for (const { calls, size, seen = size } of steps) {
    if (joined.size > 0 && joined.size + size > most) {
      yield joined;
      joined = NONE;
    }
    joined = { calls: [...joined.calls, ...calls], size: joined.size + size, seen: joined.seen + seen };
  }
  if (joined.size > 0) yield joined;
}

const NONE: Required<Step> = { calls: [], size: 0, seen: 0 };
