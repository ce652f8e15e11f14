/** `manifest.csv`: a table of a folder's documents, with a column `file` and any of the columns of metadata. */
import type { Sidecar } from './sidecar.js';

const COLUMNS: readonly string[] = ['title', 'date', 'issuer', 'publisher', 'number', 'level', 'source'];

export function readManifest(text: string): Sidecar | { readonly mistake: string } {
  const [head, ...rows] = parseCsv(text);
  const at = head?.indexOf('file') ?? -1;
  if (!head || at < 0) return { mistake: 'has no column named file' };
  const documents = rows
    .filter((row) => (row[at] ?? '') !== '')
    .map((row) => [row[at] ?? '', fieldsOf(head, row)] as const);
  return { defaults: {}, documents: Object.fromEntries(documents) };
}

const fieldsOf = (head: readonly string[], row: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    head
      .map((name, index) => [name, row[index] ?? ''] as const)
      .filter(([name, value]) => COLUMNS.includes(name) && value !== ''),
  );

/** Rows of RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (match.index + match[0].length >= text.length) break;
  }
  return rows;
}
