import type { Value } from '../graph/store.js';
import type { Reason } from '../model/collection.js';
import type { DatePrefix } from '../model/date.js';
import { type Origin, RELATIONS, type Relation, type Status } from '../model/ontology.js';
import type { Attributes } from '../model/statement.js';

/** A fact as the graph stores it: one direct relationship between two entities. */
export interface FactRecord {
  readonly id: string;
  readonly relation: Relation;
  /** Entity ids of subject and object. */
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
  readonly status: Status;
  readonly confidence: number;
  readonly since?: DatePrefix;
  readonly until?: DatePrefix;
  /** How many independent documents state it. */
  readonly documents: number;
  /** Ids of the statements that make it, in the order of their evidence. */
  readonly statements: readonly string[];
  readonly attributes: Attributes;
  readonly reasons: readonly Reason[];
}

/** From the columns `relation`, `from`, `to` and `properties` that every statement gives for a fact. */
export function toFact(value: Value | undefined): FactRecord {
  const row = value as { readonly [name: string]: Value };
  const properties = row['properties'] as { readonly [name: string]: Value };
  const relation = row['relation'] as Relation;
  const attributes = RELATIONS[relation].attributes
    .filter((name) => name !== 'reasons' && properties[name] !== undefined && properties[name] !== null)
    .map((name) => [name, properties[name]] as const);
  return {
    id: properties['id'] as string,
    relation,
    from: row['from'] as string,
    to: row['to'] as string,
    origin: properties['origin'] as Origin,
    status: properties['status'] as Status,
    confidence: properties['confidence'] as number,
    ...(typeof properties['since'] === 'string' ? { since: properties['since'] as DatePrefix } : {}),
    ...(typeof properties['until'] === 'string' ? { until: properties['until'] as DatePrefix } : {}),
    documents: properties['documents'] as number,
    statements: (properties['statements'] ?? []) as readonly string[],
    attributes: Object.fromEntries(attributes) as Attributes,
    reasons: typeof properties['reasonsJson'] === 'string' ? (JSON.parse(properties['reasonsJson']) as Reason[]) : [],
  };
}
