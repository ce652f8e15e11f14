import type { ResolvedEntity } from '../../model/collection.js';
import { MailuoError } from '../../model/errors.js';
import type { Extraction } from '../../model/statement.js';

/** From a document and the key of one of its entities to the entity of the collection. */
export type Links = (document: string, key: string) => string;

/** Throws `integrity` when an entity belongs to two, to none, or when two share an id. */
export function linksOf(extractions: readonly Extraction[], resolved: readonly ResolvedEntity[]): Links {
  const byDocument = new Map<string, Map<string, string>>();
  const ids = new Set<string>();
  for (const entity of resolved) {
    if (ids.has(entity.id)) throw new MailuoError('integrity', `two entities have the id ${entity.id}`);
    ids.add(entity.id);
    for (const { document, key } of entity.members) {
      const keys = byDocument.get(document) ?? new Map<string, string>();
      byDocument.set(document, keys);
      if (keys.has(key)) throw new MailuoError('integrity', `${document}: ${key} belongs to two entities`);
      keys.set(key, entity.id);
    }
  }
  const link: Links = (document, key) => {
    const id = byDocument.get(document)?.get(key);
    if (id === undefined) throw new MailuoError('integrity', `${document}: no entity for ${key}`);
    return id;
  };
  for (const { entities } of extractions) for (const { document, key } of entities) link(document, key);
  return link;
}
