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
  readonly action: 'addDocument' | 'removeDocument' | 'restoreDocument' | 'judge';
  readonly subjects: readonly string[];
  readonly outcome: string;
  /** Whether it keeps the document that it replaced or removed. */
  readonly canRestore: boolean;
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

/** The document that a record keeps, as the writer gave it; undefined where it keeps none. One statement. */
export async function auditFormer(store: Asked, id: string, options: AskOptions): Promise<string | undefined> {
  const [row] = await store.read({ statement: 'read/audit-former', parameters: { id } }, options);
  return (row?.['former'] ?? undefined) as string | undefined;
}

/** Adds a record, with the document that was replaced or removed where there was one. One statement. */
export async function addAudit(
  store: Pick<GraphStore, 'write'>,
  entry: Omit<AuditEntry, 'id' | 'canRestore'>,
  former?: string,
): Promise<AuditEntry> {
  const record = { id: digest(['audit', entry.at, entry.by, entry.action, ...entry.subjects]), ...entry };
  const properties = { ...record, ...(former === undefined ? {} : { former }) };
  await store.write([{ statement: 'write/audit', parameters: { id: record.id, properties } }]);
  return { ...record, canRestore: former !== undefined };
}

const toEntry = (row: Row): AuditEntry => row['entry'] as unknown as AuditEntry;
