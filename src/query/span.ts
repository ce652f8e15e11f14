import type { DatePrefix } from '../model/date.js';
import type { Asked, AskOptions } from './question.js';

/** How many documents there are, how many of them are dated, and the first and last date. */
export interface Span {
  readonly documents: number;
  readonly datedDocuments: number;
  readonly from?: DatePrefix;
  readonly to?: DatePrefix;
}

/** What there is to look through. One statement. */
export async function span(store: Asked, options: AskOptions): Promise<Span> {
  const [row] = await store.read({ statement: 'read/span' }, options);
  return {
    documents: (row?.['documents'] ?? 0) as number,
    datedDocuments: (row?.['dated'] ?? 0) as number,
    ...(typeof row?.['first'] === 'string' ? { from: row['first'] as DatePrefix } : {}),
    ...(typeof row?.['last'] === 'string' ? { to: row['last'] as DatePrefix } : {}),
  };
}
