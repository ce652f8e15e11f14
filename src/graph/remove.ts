import type { CollectionRules } from '../model/collection.js';
import { MailuoError } from '../model/errors.js';
import type { LoadOptions, LoadResult } from './changes.js';
import { heldDocuments, storedExtractions } from './held.js';
import { load } from './load.js';
import type { GraphStore } from './store.js';

/** Takes documents out, by id or path, in one pass. Throws `input`, and removes none, when one of them is not there. */
export async function removeDocuments(
  store: GraphStore,
  names: readonly string[],
  rules: CollectionRules,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const held = await heldDocuments(store);
  const known = new Set(held.keys());
  const paths = names.every((name) => known.has(name)) ? new Map<string, string>() : await pathsOf(store, [...known]);
  const remove = names.map((name) => (known.has(name) ? name : paths.get(name)));
  const missing = names.filter((_, at) => remove[at] === undefined);
  if (missing.length > 0) {
    throw new MailuoError(
      'input',
      `no such document: ${missing.join(', ')}; nothing was removed (ids and paths are those of the dump)`,
    );
  }
  return load(store, { remove: remove as string[] }, rules, options);
}

async function pathsOf(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const extractions = await storedExtractions(store, ids);
  return new Map(extractions.map(({ document }) => [document.path, document.id]));
}
