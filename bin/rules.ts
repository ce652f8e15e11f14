import { rememberingEvolve } from '../ingest/evolve/evolve.js';
import { findReprints } from '../ingest/reprints.js';
import { resolveCollection } from '../ingest/resolve/collection.js';
import type { CollectionRules } from '../src/model/collection.js';

/** What the text half decides over the collection, handed to the graph half. */
export const RULES: CollectionRules = Object.freeze({
  resolve: resolveCollection,
  evolve: rememberingEvolve(),
  findReprints,
});
