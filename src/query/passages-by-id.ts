import { type PassageRecord, toPassage } from './passage-record.js';
import type { Asked, AskOptions } from './question.js';

/** Passages by id; an id that nothing bears is left out. One statement. */
export async function passagesById(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, PassageRecord>> {
  const rows = await store.read({ statement: 'read/passages-by-id', parameters: { ids } }, options);
  return new Map(rows.map((row) => toPassage(row['passage'])).map((passage) => [passage.id, passage]));
}
