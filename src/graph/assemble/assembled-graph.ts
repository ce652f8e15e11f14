/** The derived layer: what the engines hold beside the raw extractions. Made by `assemble` alone. */
import type { DatePrefix } from '../../model/date.js';
import type { DocumentRecord, Passage } from '../../model/document.js';
import type { Edge, Entity } from '../../model/entity.js';
import type { Span } from '../../model/evidence.js';
import type { Statement } from '../../model/statement.js';

export interface AssembledDocument extends Omit<DocumentRecord, 'text' | 'signature'> {
  /** UTF-16 code units of the decoded text. */
  readonly size: number;
  readonly passages: number;
  /** Ids of the other documents that are the same text published again, sorted. */
  readonly reprints: readonly string[];
}

/** A place where an entity is named; with the frame it fills, where the text half saw one. */
export interface AssembledMention extends Span {
  /** Entity id. */
  readonly entity: string;
  readonly quote: string;
  readonly rule: string;
  readonly frame?: string;
  /** The time the sentence says it speaks of. */
  readonly about?: DatePrefix;
  /** Entity id of who uses the term. */
  readonly owner?: string;
  readonly retrospective?: boolean;
}

export interface AssembledPassage extends Omit<Passage, 'document'> {
  /** `document#order`. */
  readonly id: string;
  readonly document: string;
  readonly mentions: readonly AssembledMention[];
}

/** A statement between entities of the graph. An inferred succession is one too: it stands in each passage it was inferred from. */
export interface AssembledStatement extends Omit<Statement, 'passage'> {
  /** Ids of the passages it stands in, sorted. */
  readonly passages: readonly string[];
}

export interface AssembledEntity extends Entity {
  /** How often it is named. */
  readonly mentions: number;
}

export interface AssembledGraph {
  readonly documents: readonly AssembledDocument[];
  readonly passages: readonly AssembledPassage[];
  readonly entities: readonly AssembledEntity[];
  readonly statements: readonly AssembledStatement[];
  readonly edges: readonly Edge[];
  /** One line for each thing that could not become part of the graph: what and why. */
  readonly setAside: readonly string[];
}

export const passageId = (document: string, order: number): string => `${document}#${order}`;
