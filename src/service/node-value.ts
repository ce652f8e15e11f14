import type { AuditEntry } from '../query/audit.js';
import type { DocumentInfo } from '../query/document-info.js';
import type { EntityRecord } from '../query/entity-record.js';
import type { FactRecord } from '../query/fact-record.js';
import type { MentionRecord } from '../query/mentions.js';
import type { PassageRecord } from '../query/passage-record.js';
import { factType } from './relation-fields.js';

/** Whatever has a globally unique id. */
export type NodeValue = EntityRecord | FactRecord | DocumentInfo | PassageRecord | MentionRecord | AuditEntry;

/** The GraphQL type of a value, told by a property that only its sort has. */
export function nodeType(value: NodeValue): string {
  if ('kind' in value) return value.kind;
  if ('relation' in value) return factType(value.relation);
  if ('sha256' in value) return 'Document';
  if ('section' in value) return 'Passage';
  return 'action' in value ? 'AuditRecord' : 'Mention';
}
