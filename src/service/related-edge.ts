import type { Related } from '../query/related.js';

/** What an edge of a relationship resolves from. */
export type RelatedEdge = Related & { readonly cursor: string };
