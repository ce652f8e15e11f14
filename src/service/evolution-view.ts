/** The answer to the question of evolution, as the schema lays it out. */
import type { DatePrefix } from '../model/date.js';
import type { EntityRecord } from '../query/entity-record.js';
import type { Evolution, Step } from '../query/evolution.js';
import { useEvidence } from './evidence-item.js';

export interface TermUserView {
  /** Entity id. */
  readonly entity: string;
  readonly useCount: number;
  readonly firstUsed: DatePrefix | null;
  readonly lastUsed: DatePrefix | null;
}

export interface TermComponentView {
  readonly entity: EntityRecord;
  readonly key: string | null;
  readonly meaning: string | null;
}

export function evolutionView({ of, steps, hops, lines, searched }: Evolution) {
  const byTerm = new Map(steps.map((step) => [step.term.id, stepView(step)]));
  return {
    of: of ?? null,
    found: hops.length > 0,
    steps: [...byTerm.values()],
    hops,
    lines: lines.map((line) => ({ steps: line.terms.flatMap((term) => byTerm.get(term) ?? []), hops: line.hops })),
    searched: { ...searched, from: searched.from ?? null, to: searched.to ?? null },
  };
}

const stepView = ({ term, use, components }: Step) => ({
  term,
  firstUsed: use.firstUsed ?? null,
  lastUsed: use.lastUsed ?? null,
  useCount: use.uses,
  documentCount: use.documents,
  users: use.users.map(
    (user): TermUserView => ({
      entity: user.entity,
      useCount: user.uses,
      firstUsed: user.firstUsed ?? null,
      lastUsed: user.lastUsed ?? null,
    }),
  ),
  frames: use.frames.map(({ frame, uses, first }) => ({ frame, useCount: uses, evidence: useEvidence(first) })),
  years: use.years.map(({ year, uses, documents }) => ({ year, useCount: uses, documentCount: documents })),
  components: components.map(
    ({ entity, fact }): TermComponentView => ({
      entity,
      key: (fact.attributes['key'] ?? null) as string | null,
      meaning: (fact.attributes['meaning'] ?? null) as string | null,
    }),
  ),
  evidence: use.first.map(useEvidence),
});
