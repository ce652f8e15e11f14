import { canonicalName } from '../model/identity.js';
import { KIND_NAMES } from '../model/ontology.js';
import { entitiesById } from './entities-by-id.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import type { Asked, AskOptions } from './question.js';

const ID = new RegExp(`^(?:${KIND_NAMES.join('|')}):`);

/**
 * What bears an id, a name or an alias, the most mentioned first. A name goes before an alias.
 * At most three statements.
 */
export async function entitiesByName(
  store: Asked,
  text: string,
  options: AskOptions,
): Promise<readonly EntityRecord[]> {
  if (ID.test(text)) {
    const found = await entitiesById(store, [text], options);
    if (found.size > 0) return [...found.values()];
  }
  const name = canonicalName(text);
  if (name === '') return [];
  for (const statement of ['read/entities-by-name', 'read/entities-by-alias']) {
    const rows = await store.read({ statement, parameters: { name } }, options);
    if (rows.length > 0) return rows.map((row) => toEntity(row['entity']));
  }
  return [];
}
