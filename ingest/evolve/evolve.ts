/**
 * From how terms are used over time to what succeeded what. Pure: the same input gives the same output, in the same order.
 * No succession is written down here; every rule compares profiles.
 */
import type { EvolutionInput, Evolve, Succession } from '../../src/model/collection.js';
import { compareText } from '../../src/model/evidence.js';
import { calibrated } from './calibration.js';
import type { Candidate } from './candidate.js';
import { type Memory, makeMemory } from './memory.js';
import { reconcile } from './reconcile.js';
import { abbreviationSuccessions } from './rule-abbreviation.js';
import { formulationSuccessions } from './rule-formulation.js';
import { growthSuccessions } from './rule-growth.js';
import { listSuccessions } from './rule-list.js';
import { mergeSuccessions } from './rule-merge.js';
import { postSuccessions } from './rule-posts.js';
import { principleSuccessions } from './rule-principle.js';
import { roleSuccessions } from './rule-role.js';
import { seriesSuccessions } from './rule-series.js';
import { slotSuccessions } from './rule-slot.js';
import { substitutionSuccessions } from './rule-substitution.js';
import { takeovers } from './rule-takeover.js';
import { themeSuccessions } from './rule-theme.js';
import { libraryOf, type Term } from './term.js';

/** Below this an analyst would not sign; such findings are not made edges. Source: the list judged by eye in bench/evolution-judged.tsv. */
const LEAST_CONFIDENCE = 0.6;

/** Decides everything anew. */
export const evolve: Evolve = (input) => evolveWith(input, makeMemory());

/** An Evolve that decides again only what a change of documents touches, and gives what `evolve` gives. `asked` as in makeMemory. */
export function rememberingEvolve(asked?: () => void): Evolve {
  const memory = makeMemory(asked);
  return (input) => evolveWith(input, memory);
}

function evolveWith(input: EvolutionInput, memory: Memory): readonly Succession[] {
  const library = memory.enter(libraryOf(input.documents));
  const terms: Term[] = [];
  for (const profile of input.profiles) {
    const term = memory.term(profile, library);
    if (term) terms.push(term);
  }
  terms.sort((a, b) => compareText(a.id, b.id));
  const candidates = [
    ...seriesSuccessions(terms),
    ...themeSuccessions(terms),
    ...slotSuccessions(terms, library),
    ...substitutionSuccessions(terms, library),
    ...formulationSuccessions(terms, library),
    ...roleSuccessions(terms, library),
    ...growthSuccessions(terms, library),
    ...takeovers(terms, library),
    ...listSuccessions(terms),
    ...principleSuccessions(terms, library),
    ...mergeSuccessions(terms),
    ...abbreviationSuccessions(terms),
  ];
  candidates.sort(
    (a, b) =>
      compareText(a.from.id, b.from.id) ||
      compareText(a.to.id, b.to.id) ||
      compareText(a.rule, b.rule) ||
      compareText(a.since ?? '', b.since ?? ''),
  );
  const byId = new Map(terms.map((term) => [term.id, term]));
  const found = reconcile(candidates, byId, input).filter((candidate) => candidate.confidence >= LEAST_CONFIDENCE);
  return [...found.map(toSuccession), ...postSuccessions(input.posts)].sort(
    (a, b) =>
      compareText(a.from, b.from) ||
      compareText(a.to, b.to) ||
      compareText(a.since ?? '', b.since ?? '') ||
      compareText(a.rule, b.rule),
  );
}

function toSuccession(candidate: Candidate): Succession {
  const { from, to, kind, since, confidence, rule, reasons } = candidate;
  return {
    relation: 'EVOLVED_INTO',
    from: from.id,
    to: to.id,
    kind,
    ...(since === undefined ? {} : { since }),
    confidence: Math.round(calibrated(confidence) * 100) / 100,
    rule,
    attributes: { kind, ...(since === undefined ? {} : { since }), reasons: reasons.map((reason) => reason.zh) },
    reasons,
  };
}
