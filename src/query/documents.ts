import type { Parameters, Row, Value } from '../graph/store.js';
import type { Level } from '../model/ontology.js';
import { type DocumentInfo, toDocument } from './document-info.js';
import { bounds, EMPTY_PAGE, type Page, type Window } from './page.js';
import { days, type Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

interface DocumentFilter {
  readonly period?: Period | undefined;
  readonly levels?: readonly Level[] | undefined;
  readonly issuer?: string | undefined;
  /** Words the title must hold. */
  readonly title?: string | undefined;
  /** Entities that must all be mentioned. */
  readonly mentions?: readonly string[] | undefined;
}

type DocumentOrder = 'DATE' | 'DATE_DESC' | 'TITLE';

export interface DocumentsArguments extends Window {
  readonly filter?: DocumentFilter | undefined;
  readonly order: DocumentOrder;
}

/** One page of documents. At most two statements. */
export async function documents(
  store: Asked,
  args: DocumentsArguments,
  options: AskOptions,
): Promise<Page<DocumentInfo>> {
  const parameters = await documentParameters(store, args, options);
  const [row] = await store.read({ statement: 'read/documents', parameters }, options);
  return row === undefined ? EMPTY_PAGE : toDocumentPage(row);
}

/** What the statements about documents take. A statement of its own finds the documents that mention entities. */
export async function documentParameters(
  store: Asked,
  { filter, order, ...window }: DocumentsArguments,
  options: AskOptions,
): Promise<Parameters> {
  return {
    order,
    ...bounds(window),
    ...days(filter?.period),
    levels: filter?.levels ?? null,
    issuer: filter?.issuer ?? null,
    title: filter?.title ?? null,
    only: filter?.mentions === undefined ? null : await mentioningAll(store, filter.mentions, options),
  };
}

export const toDocumentPage = (row: Row): Page<DocumentInfo> => ({
  total: row['total'] as number,
  items: (row['page'] as readonly Value[]).map(toDocument),
});

async function mentioningAll(store: Asked, ids: readonly string[], options: AskOptions): Promise<readonly string[]> {
  const wanted = [...new Set(ids)];
  const rows = await store.read({ statement: 'read/documents-mentioning', parameters: { ids: wanted } }, options);
  const [first, ...rest] = rows.map((row) => row['documents'] as readonly string[]);
  if (first === undefined || rows.length < wanted.length) return [];
  return first.filter((document) => rest.every((list) => list.includes(document)));
}
