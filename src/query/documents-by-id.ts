import { type DocumentInfo, toDocument } from './document-info.js';
import type { Asked, AskOptions } from './question.js';

/** Documents by id; an id that nothing bears is left out. One statement. */
export async function documentsById(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, DocumentInfo>> {
  const rows = await store.read({ statement: 'read/documents-by-id', parameters: { ids } }, options);
  return new Map(rows.map((row) => toDocument(row['document'])).map((document) => [document.id, document]));
}
