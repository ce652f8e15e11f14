import { type EntityRecord, toEntity } from './entity-record.js';
import type { Asked, AskOptions } from './question.js';

/** Entities by id; an id that nothing bears is left out. */
export async function entitiesById(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, EntityRecord>> {
  const rows = await store.read({ statement: 'read/entities-by-id', parameters: { ids } }, options);
  return new Map(rows.map((row) => toEntity(row['entity'])).map((entity) => [entity.id, entity]));
}
