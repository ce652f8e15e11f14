import type { StepCardFragment } from '../generated/graphql.js';
import { KIND_WORDS } from '../words/kinds.js';
import type { Language } from '../words/language.js';
import { phrase } from '../words/phrases.js';
import type { Chain } from './chain.js';

/** What the lanes of the picture stand for. */
export const LANE_BASES = Object.freeze(['owner', 'theme', 'kind'] as const);
export type LaneBasis = (typeof LANE_BASES)[number];

export interface Lane {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly StepCardFragment[];
}

/** The steps in lanes, each lane and its steps by first use. Every step stands in exactly one lane. */
export function intoLanes(chain: Chain, basis: LaneBasis, language: Language): readonly Lane[] {
  const keyOf = basis === 'owner' ? ownerKey : basis === 'theme' ? lineKey(chain, language) : kindKey(language);
  const lanes = new Map<string, { title: string; steps: StepCardFragment[] }>();
  for (const step of inOrder(chain)) {
    const { key, title } = keyOf(step, language);
    const lane = lanes.get(key) ?? { title, steps: [] };
    lane.steps.push(step);
    lanes.set(key, lane);
  }
  return [...lanes].map(([key, lane]) => ({ key, ...lane }));
}

/** The steps by first use, but none before one it follows on, as far as they do not follow on one another. */
export function inOrder(chain: Pick<Chain, 'steps' | 'hops'>): readonly StepCardFragment[] {
  const left = [...chain.steps].sort(byFirstUse);
  const ordered: StepCardFragment[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map((step) => step.term.id));
    const next = left.findIndex(
      ({ term }) =>
        !chain.hops.some(
          (hop) => hop.object.id === term.id && hop.subject.id !== term.id && waiting.has(hop.subject.id),
        ),
    );
    ordered.push(...left.splice(Math.max(0, next), 1));
  }
  return ordered;
}

/** By first use; terms without a date last; ties by id. */
function byFirstUse(a: StepCardFragment, b: StepCardFragment): number {
  const first = a.firstUsed ?? '9999';
  const second = b.firstUsed ?? '9999';
  if (first !== second) return first < second ? -1 : 1;
  return a.term.id < b.term.id ? -1 : a.term.id > b.term.id ? 1 : 0;
}

type LaneName = { readonly key: string; readonly title: string };

/** Who uses the term most; of equals the one who did first. */
function ownerKey(step: StepCardFragment, language: Language): LaneName {
  const [owner] = [...step.users].sort(
    (a, b) =>
      b.useCount - a.useCount ||
      compare(a.firstUsed ?? '9999', b.firstUsed ?? '9999') ||
      compare(a.entity.id, b.entity.id),
  );
  if (!owner) return { key: '', title: phrase(language, 'laneUnknown') };
  return { key: owner.entity.id, title: owner.entity.name };
}

/** The first line the term belongs to, named by its newest term. */
function lineKey(chain: Chain, language: Language) {
  const names = new Map(chain.steps.map((step) => [step.term.id, step.term.name]));
  return (step: StepCardFragment): LaneName => {
    const index = chain.lines.findIndex((line) => line.includes(step.term.id));
    const newest = chain.lines[index]?.at(-1);
    const name = newest === undefined ? undefined : names.get(newest);
    return { key: String(index), title: name ?? phrase(language, 'lineNumber', { number: index + 1 }) };
  };
}

function kindKey(language: Language) {
  return (step: StepCardFragment): LaneName => ({ key: step.term.kind, title: KIND_WORDS[step.term.kind][language] });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
