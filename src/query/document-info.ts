import type { Value } from '../graph/store.js';
import type { DatePrefix } from '../model/date.js';
import type { DocumentRecord } from '../model/document.js';

/** What the graph stores of a document beside its text. */
export type DocumentInfo = Omit<DocumentRecord, 'text' | 'signature'> & {
  /** UTF-16 code units of the decoded text. */
  readonly size: number;
};

const OPTIONAL = ['dateBasis', 'issuer', 'publisher', 'number', 'level', 'source', 'pages'] as const;

/** From the properties of a Document node. */
export function toDocument(value: Value | undefined): DocumentInfo {
  const row = value as { readonly [name: string]: Value };
  const rest = OPTIONAL.filter((name) => row[name] !== undefined && row[name] !== null).map((name) => [
    name,
    row[name],
  ]);
  return {
    id: row['id'] as string,
    path: row['path'] as string,
    title: row['title'] as string,
    sha256: row['sha256'] as string,
    size: row['size'] as number,
    ...(typeof row['date'] === 'string' ? { date: row['date'] as DatePrefix } : {}),
    ...Object.fromEntries(rest),
  };
}

/** The page, from 1, on which an offset of a document stands; null in one without pages. */
export function pageOf(document: Pick<DocumentRecord, 'pages'> | undefined, offset: number): number | null {
  if (document?.pages === undefined) return null;
  const at = document.pages.findLastIndex((start) => start <= offset);
  return at < 0 ? null : at + 1;
}
