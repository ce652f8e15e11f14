import type { GraphStore, Row } from '../graph/store.js';
import { digest } from '../model/identity.js';
import type { Page, Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

/** One record of what was written. */
export interface AuditEntry {
  readonly id: string;
  /** RFC 3339, in UTC. */
  readonly at: string;
  /** Name of the token; never the token. */
  readonly by: string;
  readonly action: 'addDocument' | 'removeDocument' | 'judge';
  readonly subjects: readonly string[];
  readonly outcome: string;
}

/** One page of the audit, newest first. Two statements. */
export async function audit(store: Asked, { skip, first }: Window, options: AskOptions): Promise<Page<AuditEntry>> {
  const [rows, [count]] = await Promise.all([
    store.read({ statement: 'read/audit', parameters: { skip, first } }, options),
    store.read({ statement: 'read/audit-count' }, options),
  ]);
  return { total: (count?.['total'] ?? 0) as number, items: rows.map(toEntry) };
}

/** One record by its id. One statement. */
export async function auditById(store: Asked, id: string, options: AskOptions): Promise<AuditEntry | undefined> {
  const [row] = await store.read({ statement: 'read/audit-by-id', parameters: { id } }, options);
  return row === undefined ? undefined : toEntry(row);
}

/** Adds a record. One statement. */
export async function addAudit(store: Pick<GraphStore, 'write'>, entry: Omit<AuditEntry, 'id'>): Promise<AuditEntry> {
  const record = { id: digest(['audit', entry.at, entry.by, entry.action, ...entry.subjects]), ...entry };
  await store.write([{ statement: 'write/audit', parameters: { id: record.id, properties: { ...record } } }]);
  return record;
}

const toEntry = (row: Row): AuditEntry => row['entry'] as unknown as AuditEntry;
