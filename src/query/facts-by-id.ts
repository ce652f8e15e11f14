import { type FactRecord, toFact } from './fact-record.js';
import type { Asked, AskOptions } from './question.js';

/** Facts by id, each found from its subject; one that is not there is left out. One statement. */
export async function factsById(
  store: Asked,
  rows: readonly { readonly id: string; readonly subject: string }[],
  options: AskOptions,
): Promise<ReadonlyMap<string, FactRecord>> {
  const found = await store.read({ statement: 'read/facts-by-id', parameters: { rows } }, options);
  return new Map(found.map((row) => toFact(row['fact'])).map((fact) => [fact.id, fact]));
}
