import type { Row, Value } from '../graph/store.js';
import { bounds, type Page, type Window } from './page.js';
import { type PassageRecord, toPassage } from './passage-record.js';
import type { Asked, AskOptions } from './question.js';

/** One page of the passages of each of some documents, in reading order. One statement. */
export async function passagesOf(
  store: Asked,
  args: Window & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<PassageRecord>>> {
  const parameters = { ids: args.ids, ...bounds(args) };
  const rows = await store.read({ statement: 'read/passages-of', parameters }, options);
  return new Map(rows.map((row) => [row['of'] as string, toPassagePage(row)]));
}

export const toPassagePage = (row: Row): Page<PassageRecord> => ({
  total: row['total'] as number,
  items: (row['page'] as readonly Value[]).map(toPassage),
});
