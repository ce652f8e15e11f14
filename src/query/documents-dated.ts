import type { DatePrefix } from '../model/date.js';
import type { Level } from '../model/ontology.js';
import { days, type Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

export interface DatedDocument {
  readonly id: string;
  readonly date?: DatePrefix;
  /** UTF-16 code units of its text. */
  readonly size: number;
  readonly level?: Level;
}

/** The documents dated within a period, or all where it is open. One statement. */
export async function documentsDated(
  store: Asked,
  period: Period | undefined,
  options: AskOptions,
): Promise<readonly DatedDocument[]> {
  const rows = await store.read({ statement: 'read/documents-dated', parameters: days(period) }, options);
  return rows.map((row) => ({
    id: row['id'] as string,
    size: row['size'] as number,
    ...(typeof row['date'] === 'string' ? { date: row['date'] as DatePrefix } : {}),
    ...(typeof row['level'] === 'string' ? { level: row['level'] as Level } : {}),
  }));
}

/** Ids of the documents within a period that are also among some; null where neither limits them. */
export async function documentsWithin(
  store: Asked,
  { period, documents }: { readonly period?: Period | undefined; readonly documents?: readonly string[] | undefined },
  options: AskOptions,
): Promise<readonly string[] | null> {
  if (period?.from === undefined && period?.to === undefined) return documents ?? null;
  const dated = await documentsDated(store, period, options);
  const ids = dated.map(({ id }) => id);
  return documents === undefined ? ids : ids.filter((id) => documents.includes(id));
}
