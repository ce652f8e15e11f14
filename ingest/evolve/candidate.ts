import type { Reason } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { SuccessionKind } from '../../src/model/ontology.js';
import type { DatedUse, Term } from './term.js';

/** A succession as one rule sees it, before all rules are brought together. */
export interface Candidate {
  readonly from: Term;
  readonly to: Term;
  readonly kind: SuccessionKind;
  readonly since?: DatePrefix;
  /** 0 to 1: how sure this rule alone is. */
  readonly confidence: number;
  readonly rule: string;
  readonly reasons: readonly Reason[];
}

/** Quotations of uses, at most `limit`, one for each document first. */
export function quotations(uses: readonly DatedUse[], limit: number): readonly Evidence[] {
  const seen = new Set<string>();
  const distinct = uses.filter((use) => !seen.has(use.document) && seen.add(use.document));
  return (distinct.length > 0 ? distinct : uses).slice(0, limit).map((use) => use.evidence);
}

/** The last uses of the older term and the first of the newer: what any succession rests on. */
export const handoverEvidence = (from: Term, to: Term): readonly Evidence[] => [
  ...quotations([...(from.uses.length > 0 ? from.uses : from.all)].reverse(), 2),
  ...quotations(to.uses.length > 0 ? to.uses : to.all, 2),
];
