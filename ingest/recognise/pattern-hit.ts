import type { Span } from '../../src/model/evidence.js';
import type { Kind } from '../../src/model/ontology.js';

/** What a pattern finds in a sentence; offsets are into the sentence. */
export interface PatternHit extends Span {
  readonly kind: Kind;
  readonly name: string;
  readonly rule: string;
  readonly hints: Readonly<Record<string, string>>;
}

interface What {
  readonly kind: Kind;
  readonly rule: string;
  /** Where it is not the words themselves. */
  readonly name?: string;
  readonly hints?: Readonly<Record<string, string>>;
}

/** The words at a place, as a hit. */
export const hitAt = (start: number, words: string, { kind, rule, name, hints }: What): PatternHit => ({
  start,
  end: start + words.length,
  kind,
  name: name ?? words,
  rule,
  hints: hints ?? {},
});
