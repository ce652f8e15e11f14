import type { DocumentInfo } from './document-info.js';
import { type DocumentsArguments, documentParameters, toDocumentPage } from './documents.js';
import type { Page } from './page.js';
import type { Asked, AskOptions } from './question.js';

/** One page of the documents that mention each of some entities. At most two statements. */
export async function documentsOf(
  store: Asked,
  args: DocumentsArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<DocumentInfo>>> {
  const { ids, ...rest } = args;
  const parameters = { ids, ...(await documentParameters(store, rest, options)) };
  const rows = await store.read({ statement: 'read/documents-of', parameters }, options);
  return new Map(rows.map((row) => [row['of'] as string, toDocumentPage(row)]));
}
