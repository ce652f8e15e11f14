/**
 * The atom of the graph: one document says, in these words, that a relation holds.
 * Entities and edges are assembled from statements; nothing else puts an edge into the graph.
 * An Extraction is all that the text half knows of one document, made from that document alone.
 * Across documents nothing is decided before assembly, so the order of documents cannot matter.
 */
import type { DatePrefix } from './date.js';
import type { DocumentRecord, Passage } from './document.js';
import type { Evidence, Span } from './evidence.js';
import type { Kind, Origin, Relation, Status } from './ontology.js';

/** Attribute values of an edge, by the names the ontology lists. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An entity as one document knows it. */
export interface LocalEntity {
  readonly document: string;
  /** Unique within the document and stable under edits elsewhere: kind and the fullest name. */
  readonly key: string;
  readonly kind: Kind;
  /** The fullest name this document gives or implies (中共济南市委 for 市委 in a document of that city). */
  readonly name: string;
  /** Other surface names this document uses for it, sorted. Simplified. */
  readonly aliases: readonly string[];
  /**
   * What resolution across documents needs, by name: `jurisdiction` (济南市), `title` (书记), `partial`
   * ("given-name" when only a given name is known), `post`, `bound` (a word such as 先行区 that only this document can resolve).
   */
  readonly hints: Readonly<Record<string, string>>;
}

export interface Mention extends Span {
  readonly document: string;
  /** Order of the passage it stands in. */
  readonly passage: number;
  /** `text.slice(start, end)` of the decoded text. */
  readonly quote: string;
  /** Key of the local entity. */
  readonly entity: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}

export interface Statement {
  readonly id: string;
  readonly document: string;
  /** Order of the passage it stands in. */
  readonly passage: number;
  readonly relation: Relation;
  /** Keys of local entities of the same document. */
  readonly subject: string;
  readonly object: string;
  readonly attributes: Attributes;
  readonly origin: Origin;
  readonly status: Status;
  /** 0 to 1. */
  readonly confidence: number;
  readonly since?: DatePrefix;
  readonly until?: DatePrefix;
  /** At least one. The first is the words that state it. */
  readonly evidence: readonly Evidence[];
  /** Name of the rule, and the words of the sound text it matched. */
  readonly rule: string;
  readonly matched: readonly string[];
}

/** One use of a term in a frame: what the evolution of terms is read from. */
export interface Use {
  readonly document: string;
  readonly passage: number;
  /** Key of the local entity that is used. */
  readonly term: string;
  /**
   * The words around the term in its clause, up to 12 on each side, with the term taken out: 加快建设“＿”现代化国际大都市.
   * `＿` alone where the term is the whole clause.
   */
  readonly frame: string;
  /** The year, month or day the sentence says it speaks of, where it says one: a report of 2025 looks back on 2024. */
  readonly about?: DatePrefix;
  /** Key of the local entity that uses it: the speaker, else the issuer. */
  readonly owner?: string;
  /** True where the text looks back (…以来, 曾提出): such a use is no sign that the term is still in use. */
  readonly retrospective: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Something odd in a document: what, where, by which rule. Notes never stop a build. */
export interface Note extends Partial<Span> {
  readonly document: string;
  /** Name of the rule that made it: `pinyin-notes`, `mojibake`, `date-inferred`. */
  readonly rule: string;
  readonly kind: 'repaired' | 'dropped' | 'unknown' | 'inferred' | 'warning';
  /** One line in words. */
  readonly message: string;
  readonly confidence?: number;
}

export interface Extraction {
  readonly document: DocumentRecord;
  readonly passages: readonly Passage[];
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly uses: readonly Use[];
  readonly notes: readonly Note[];
}
