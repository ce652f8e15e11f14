/**
 * Decisions that need more than one document. Each is a pure function of what it is given;
 * the text half implements them, the graph half calls them, and neither imports the other.
 */
import type { DatePrefix } from './date.js';
import type { DocumentRecord } from './document.js';
import type { Evidence } from './evidence.js';
import type { Kind, Level, Relation, SuccessionKind } from './ontology.js';
import type { Attributes, LocalEntity } from './statement.js';

/** A decision a person took. The last one on a pair, by `at`, holds. Pairs are unordered but for successions. */
export interface Judgement {
  readonly verdict: 'same' | 'not same' | 'unsure' | 'evolved' | 'not evolved';
  /** Entity ids, or names. For `evolved`, `a` is the older. */
  readonly a: string;
  readonly b: string;
  readonly by: string;
  /** When, as a date prefix or ISO time: given, never read from a clock by the core. */
  readonly at: string;
  readonly note?: string;
}

/** One entity of the collection and the local entities that are it. */
export interface ResolvedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `document` and `key` of each member. */
  readonly members: readonly { readonly document: string; readonly key: string }[];
}

export type Resolve = (entities: readonly LocalEntity[], judgements: readonly Judgement[]) => readonly ResolvedEntity[];

/** One use of a term, with what the document says of itself. */
export interface ProfileUse {
  readonly document: string;
  /** Order of the passage it stands in: terms of one passage stand side by side. */
  readonly passage: number;
  readonly date?: DatePrefix;
  /** As in `Use`. */
  readonly about?: DatePrefix;
  readonly frame: string;
  /** Entity id of the speaker or issuer. */
  readonly owner?: string;
  readonly level?: Level;
  readonly retrospective: boolean;
  readonly evidence: Evidence;
}

/** How one entity is used over time: all that evolution is decided from. */
export interface UsageProfile {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** By document, then place. */
  readonly uses: readonly ProfileUse[];
  /** Ids of its parts and of the wholes it is a part of. */
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  /** Statements of EVOLVED_INTO that a text makes outright are not here: they are statements like any other. */
}

/** A post held by a person: what SUCCEEDED_BY is decided from. */
export interface PostHolding {
  readonly leader: string;
  readonly organization: string;
  readonly post: string;
  readonly document: string;
  readonly date?: DatePrefix;
  readonly evidence: Evidence;
}

/** A document as evolution needs it: its date, owner and size. */
export type DatedDocument = Pick<DocumentRecord, 'id' | 'title' | 'date' | 'level' | 'issuer'> & {
  /** UTF-16 code units of sound text. */
  readonly size: number;
};

export interface EvolutionInput {
  readonly documents: readonly DatedDocument[];
  readonly profiles: readonly UsageProfile[];
  readonly posts: readonly PostHolding[];
  /** Outright statements of succession, by entity id, for raising a pair to stated and for vetoes. */
  readonly stated: readonly { readonly from: string; readonly to: string }[];
  readonly judgements: readonly Judgement[];
}

/** A reason in words, with the words of the documents that bear it out. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
  readonly evidence: readonly Evidence[];
}

/** An inferred succession. It becomes an edge with origin `inferred` whose evidence is that of its reasons. */
export interface Succession {
  readonly relation: Extract<Relation, 'EVOLVED_INTO' | 'SUCCEEDED_BY'>;
  readonly from: string;
  readonly to: string;
  readonly kind?: SuccessionKind;
  readonly since?: DatePrefix;
  readonly confidence: number;
  readonly rule: string;
  readonly attributes: Attributes;
  readonly reasons: readonly Reason[];
}

export type Evolve = (input: EvolutionInput) => readonly Succession[];

/** Groups of documents that are one text published again: each group counts as one source. Only groups of two or more. */
export type FindReprints = (documents: readonly DocumentRecord[]) => readonly (readonly string[])[];

/** What the composition root hands to the graph half. */
export interface CollectionRules {
  readonly resolve: Resolve;
  readonly evolve: Evolve;
  readonly findReprints: FindReprints;
}
