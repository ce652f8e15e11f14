import type { Row } from '../graph/store.js';
import { canonicalName } from '../model/identity.js';
import { KIND_NAMES } from '../model/ontology.js';
import { searchWords } from '../model/search.js';
import { entitiesById } from './entities-by-id.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import type { Asked, AskOptions } from './question.js';

const ID = new RegExp(`^(?:${KIND_NAMES.join('|')}):`);

/** Whether a text is made as the ids of entities are. */
export const isEntityId = (text: string): boolean => ID.test(text);

/** What bears an id, a name or an alias, the most mentioned first. At most three statements. */
export async function entitiesByName(
  store: Asked,
  text: string,
  options: AskOptions,
): Promise<readonly EntityRecord[]> {
  if (isEntityId(text)) {
    const found = await entitiesById(store, [text], options);
    if (found.size > 0) return [...found.values()];
  }
  return entitiesNamed(store, text, options);
}

/** What bears a name or an alias, the most mentioned first. A name goes before an alias. At most two statements. */
export async function entitiesNamed(store: Asked, text: string, options: AskOptions): Promise<readonly EntityRecord[]> {
  const name = canonicalName(text);
  if (name === '') return [];
  const rows = await store.read({ statement: 'read/entities-by-name', parameters: { name } }, options);
  const found = rows.length > 0 ? rows : await byAlias(store, name, options);
  return found.map((row) => toEntity(row['entity']));
}

/** An alias has words like any name; one without any is none. */
async function byAlias(store: Asked, name: string, options: AskOptions): Promise<readonly Row[]> {
  const words = searchWords(name);
  const [any] = words;
  if (any === undefined) return [];
  return store.read(
    { statement: 'read/entities-by-alias', parameters: { name, any, query: words.join(' AND ') } },
    options,
  );
}
