/** Brings the findings of all rules together: one edge for one change, none that leaps over a step, none against a judgement. */
import type { EvolutionInput, Judgement, Reason } from '../../src/model/collection.js';
import { compareText } from '../../src/model/evidence.js';
import { type Candidate, handoverEvidence } from './candidate.js';
import type { Term } from './term.js';
import { isCutShort, isOneWording } from './wording.js';

export function reconcile(
  candidates: readonly Candidate[],
  terms: ReadonlyMap<string, Term>,
  input: EvolutionInput,
): readonly Candidate[] {
  const contradicted = new Set(input.stated.map(({ from, to }) => pairKey(to, from)));
  const judged = verdicts(input.judgements, terms);
  // The reverse of what a text says outright contradicts it, unless periods of a slot show a return.
  const open = candidates.filter(
    ({ from, to, rule }) =>
      (rule === 'slot' || !contradicted.has(pairKey(from.id, to.id))) && !judged.forbidden.has(pairKey(from.id, to.id)),
  );
  const apart = open.filter(
    ({ from, to, rule }) => !isOneWording(from.name, to.name) && (rule !== 'role' || !isCutShort(from.name, to.name)),
  );
  const merged = leapless(undisputed(saidOnce(mergeAlike(apart), input.stated, terms)), input.stated);
  const known = new Set(merged.map(({ from, to }) => pairKey(from.id, to.id)));
  const decided = judged.confirmed.filter(({ from, to }) => !known.has(pairKey(from.id, to.id)));
  return [
    ...merged.map((candidate) =>
      judged.sure.has(pairKey(candidate.from.id, candidate.to.id)) ? { ...candidate, confidence: 1 } : candidate,
    ),
    ...decided,
  ];
}

const pairKey = (a: string, b: string): string => `${a}\n${b}`;

/** One candidate for a pair and a year; confidences of independent rules add up as chances of being wrong multiply. */
function mergeAlike(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${pairKey(candidate.from.id, candidate.to.id)}\n${candidate.rule === 'slot' ? candidate.since : ''}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const slotted = new Set(
    [...groups.values()]
      .flat()
      .filter((c) => c.rule === 'slot')
      .map((c) => pairKey(c.from.id, c.to.id)),
  );
  return [...groups.values()].flatMap((group) => {
    const [best, ...others] = [...group].sort((a, b) => b.confidence - a.confidence || compareText(a.rule, b.rule)) as [
      Candidate,
      ...Candidate[],
    ];
    // A slot knows the periods; a rule that looks from first use to last does not.
    if (best.rule !== 'slot' && slotted.has(pairKey(best.from.id, best.to.id))) return [];
    const wrong = others.reduce((chance, other) => chance * (1 - 0.4 * other.confidence), 1 - best.confidence);
    const reasons: readonly Reason[] = [
      ...new Map(group.flatMap((c) => c.reasons).map((reason) => [reason.zh, reason])).values(),
    ];
    return [{ ...best, confidence: Math.min(0.98, 1 - wrong), reasons }];
  });
}

/**
 * A longer or shorter way of saying an end makes no second succession: of those alike but for that, what a text states stands,
 * else the surest. Slots have periods of their own.
 */
function saidOnce(
  candidates: readonly Candidate[],
  stated: EvolutionInput['stated'],
  terms: ReadonlyMap<string, Term>,
): readonly Candidate[] {
  const known = new Map<string, { readonly from: string; readonly to: string }[]>();
  const note = (from: Term, to: Term): void => {
    for (const key of [`from ${from.id}`, `to ${to.id}`])
      known.set(key, [...(known.get(key) ?? []), { from: from.name, to: to.name }]);
  };
  for (const { from, to } of stated) {
    const [older, newer] = [terms.get(from), terms.get(to)];
    if (older && newer) note(older, newer);
  }
  const isTold = ({ from, to }: Candidate): boolean =>
    (known.get(`from ${from.id}`) ?? []).some((one) => one.to !== to.name && isOneWording(one.to, to.name)) ||
    (known.get(`to ${to.id}`) ?? []).some((one) => one.from !== from.name && isOneWording(one.from, from.name));
  return [...candidates]
    .sort((a, b) => b.confidence - a.confidence || compareText(a.from.id, b.from.id) || compareText(a.to.id, b.to.id))
    .filter((candidate) => {
      if (candidate.rule === 'slot') return true;
      if (isTold(candidate)) return false;
      note(candidate.from, candidate.to);
      return true;
    });
}

/** A role alone is weak evidence: where another rule sees the older go on as something else in that year, that is the succession. */
function undisputed(candidates: readonly Candidate[]): readonly Candidate[] {
  const others = new Set(
    candidates.filter(({ rule }) => rule !== 'role').map(({ from, since }) => `${from.id}\n${since?.slice(0, 4)}`),
  );
  return candidates.filter(
    ({ rule, from, since }) => rule !== 'role' || !others.has(`${from.id}\n${since?.slice(0, 4)}`),
  );
}

/** Drops A → C where A → B → C is known: a leap yields to its intermediate step. Merges and slots have steps of their own. */
function leapless(candidates: readonly Candidate[], stated: EvolutionInput['stated']): readonly Candidate[] {
  const next = new Map<string, { readonly to: string; readonly since?: string }[]>();
  const add = (from: string, step: { readonly to: string; readonly since?: string }): void => {
    const list = next.get(from);
    if (list) list.push(step);
    else next.set(from, [step]);
  };
  for (const { from, to, since } of candidates) add(from.id, { to: to.id, ...(since === undefined ? {} : { since }) });
  for (const { from, to } of stated) add(from, { to });
  const inOrder = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a.slice(0, 4) <= b.slice(0, 4);
  // A slot may switch between two fillers twice, years apart: only a second step of the same time makes a leap of it.
  const isNear = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
  return candidates.filter((leap) => {
    if (leap.kind === 'merged' || leap.kind === 'split') return true;
    return !(next.get(leap.from.id) ?? []).some(
      (step) =>
        step.to !== leap.to.id &&
        step.to !== leap.from.id &&
        inOrder(step.since, leap.since) &&
        (next.get(step.to) ?? []).some(
          (second) =>
            second.to === leap.to.id &&
            inOrder(step.since, second.since) &&
            (leap.rule !== 'slot' || isNear(second.since, leap.since)),
        ),
    );
  });
}

interface Verdicts {
  readonly forbidden: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
  readonly confirmed: readonly Candidate[];
}

/** The last judgement on a pair holds. `same` and `not evolved` forbid a succession, `evolved` makes it sure. */
function verdicts(judgements: readonly Judgement[], terms: ReadonlyMap<string, Term>): Verdicts {
  const forbidden = new Set<string>();
  const sure = new Set<string>();
  const confirmed: Candidate[] = [];
  const last = new Map<string, Judgement>();
  for (const judgement of [...judgements].sort((a, b) => compareText(a.at, b.at)))
    last.set([judgement.a, judgement.b].sort().join('\n'), judgement);
  const byName = new Map<string, Term[]>();
  if (last.size > 0) for (const term of terms.values()) byName.set(term.name, [...(byName.get(term.name) ?? []), term]);
  const named = (name: string): readonly Term[] =>
    terms.has(name) ? [terms.get(name) as Term] : (byName.get(name) ?? []);
  for (const judgement of last.values())
    for (const from of named(judgement.a))
      for (const to of named(judgement.b)) {
        if (from.id === to.id) continue;
        if (judgement.verdict === 'evolved') {
          forbidden.add(pairKey(to.id, from.id));
          sure.add(pairKey(from.id, to.id));
          confirmed.push(decidedBy(judgement, from, to));
        } else if (judgement.verdict === 'same' || judgement.verdict === 'not evolved') {
          forbidden.add(pairKey(from.id, to.id)).add(pairKey(to.id, from.id));
        }
      }
  return { forbidden, sure, confirmed };
}

function decidedBy(judgement: Judgement, from: Term, to: Term): Candidate {
  const note = judgement.note === undefined ? '' : `：${judgement.note}`;
  const since = to.uses[0]?.date;
  return {
    from,
    to,
    kind: 'superseded',
    ...(since === undefined ? {} : { since }),
    confidence: 1,
    rule: 'judgement',
    reasons: [
      {
        zh: `${judgement.by}于${judgement.at}确认${note}`,
        en: `Confirmed by ${judgement.by} on ${judgement.at}${note}`,
        evidence: handoverEvidence(from, to),
      },
    ],
  };
}
