/**
 * The assembled graph: what the engines hold and the dump prints. A pure function of the extractions and judgements.
 */
import type { Reason } from './collection.js';
import type { DatePrefix } from './date.js';
import type { Evidence } from './evidence.js';
import type { Kind, Origin, Relation, Status } from './ontology.js';
import type { Attributes } from './statement.js';

export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Sorted, without the name itself. */
  readonly aliases: readonly string[];
  /** Ids of the documents that mention it, sorted. */
  readonly documents: readonly string[];
  /** Dates of the first and last dated document that mentions it. */
  readonly firstUsed?: DatePrefix;
  readonly lastUsed?: DatePrefix;
}

export interface Edge {
  readonly id: string;
  readonly type: Relation;
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
  readonly status: Status;
  readonly confidence: number;
  readonly since?: DatePrefix;
  readonly until?: DatePrefix;
  /** How many independent documents state it; reprints of one text count once. */
  readonly documents: number;
  readonly attributes: Attributes;
  /** Why a succession was inferred; absent on what is only stated. */
  readonly reasons?: readonly Reason[];
  /** Ids of the statements that back it, in the order of their evidence. */
  readonly statements: readonly string[];
  readonly evidence: readonly Evidence[];
}
