import type { AuditEntry } from '../../query/audit.js';

export const AuditRecord = { id: ({ id }: AuditEntry) => `Audit:${id}` };
