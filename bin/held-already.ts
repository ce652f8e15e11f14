/** Documents that a graph holds as they would be read now: an interrupted build goes on with the others. */
import { createHash } from 'node:crypto';
import type { RawFile } from '../ingest/stages.js';
import { heldDocuments, storedExtractions } from '../src/graph/held.js';
import type { GraphStore } from '../src/graph/store.js';
import { MailuoError } from '../src/model/errors.js';

/** Documents looked up at once. */
const BATCH = 50;

/** Tells of a file whether the graph holds what it would be read as, from there: the same path, place, bytes and reader. */
export async function heldAlready(
  store: GraphStore,
  markOf: (file: RawFile) => string,
): Promise<(file: RawFile) => boolean> {
  const known = await heldDocuments(store);
  const ids = [...known.keys()];
  const held = new Set<string>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const { id, path, sha256, reader } of await documentsOf(store, ids.slice(at, at + BATCH)))
      if (reader !== undefined) held.add(keyOf(path, known.get(id)?.location, sha256, reader));
  }
  if (held.size === 0) return () => false;
  return (file) =>
    held.has(keyOf(file.path, file.location, createHash('sha256').update(file.bytes).digest('hex'), markOf(file)));
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** What cannot be read back is read anew: that is how a damaged graph is mended. */
async function documentsOf(store: GraphStore, ids: readonly string[]) {
  try {
    return (await storedExtractions(store, ids)).map(({ document }) => document);
  } catch (error) {
    if (error instanceof MailuoError && error.code === 'integrity') return [];
    throw error;
  }
}
