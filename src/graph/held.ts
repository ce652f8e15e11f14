import type { Judgement } from '../model/collection.js';
import { RELATION_NAMES, type Relation } from '../model/ontology.js';
import type { Extraction } from '../model/statement.js';
import type { HeldDocument } from './arrivals.js';
import { batches } from './batches.js';
import { unpack } from './raw.js';
import type { GraphStore, Row } from './store.js';

export async function heldDocuments(store: GraphStore): Promise<ReadonlyMap<string, HeldDocument>> {
  const rows = await store.read({ statement: 'dump/held-extractions' });
  return new Map(
    rows.map(({ id, hash, location }) => [
      String(id),
      { id: String(id), hash: String(hash), ...(typeof location === 'string' ? { location } : {}) },
    ]),
  );
}

/** Throws `integrity` for one that has been tampered with. */
export async function storedExtractions(store: GraphStore, ids: readonly string[]): Promise<readonly Extraction[]> {
  const found: Extraction[] = [];
  for (const batch of batches(ids, 50)) {
    const rows = await store.read({ statement: 'dump/extractions', parameters: { ids: batch } });
    found.push(...rows.map(({ id, packed, hash }) => unpack(String(id), String(packed), String(hash))));
  }
  return found;
}

export async function storedJudgements(store: GraphStore): Promise<readonly Judgement[]> {
  const rows = await store.read({ statement: 'dump/judgements' });
  return rows.map(({ judgement }) => {
    const { id: _id, hash: _hash, ...rest } = judgement as unknown as Judgement & Record<string, unknown>;
    return rest;
  });
}

/** Id → digest of what is stored. */
export type Held = ReadonlyMap<string, string>;

export type NodeStatement = 'documents' | 'entities' | 'passages' | 'statements' | 'judgements';

export async function heldNodes(store: GraphStore, what: NodeStatement): Promise<Held> {
  const rows = await store.read({ statement: `dump/held-${what}` });
  return new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
}

export interface HeldEdge {
  readonly id: string;
  readonly hash: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export async function heldEdges(store: GraphStore): Promise<readonly HeldEdge[]> {
  const edges: HeldEdge[] = [];
  for (const relation of RELATION_NAMES) {
    const rows = await store.read({ statement: 'dump/held-edges', relation });
    edges.push(...rows.map((row) => heldEdge(relation, row)));
  }
  return edges;
}

const heldEdge = (relation: Relation, { id, hash, from, to }: Row): HeldEdge => ({
  id: String(id),
  hash: String(hash),
  from: String(from),
  to: String(to),
  relation,
});

/** All that is stored, by id, each with its digest. */
export interface HeldGraph {
  readonly documents: Held;
  readonly entities: Held;
  readonly passages: Held;
  readonly statements: Held;
  readonly judgements: Held;
  readonly edges: readonly HeldEdge[];
}

export async function heldEverything(store: GraphStore): Promise<HeldGraph> {
  return {
    documents: await heldNodes(store, 'documents'),
    entities: await heldNodes(store, 'entities'),
    passages: await heldNodes(store, 'passages'),
    statements: await heldNodes(store, 'statements'),
    judgements: await heldNodes(store, 'judgements'),
    edges: await heldEdges(store),
  };
}

/** The ids alone, as removalSteps takes them. */
export const idsOf = (held: HeldGraph) => ({
  documents: [...held.documents.keys()],
  entities: [...held.entities.keys()],
  passages: [...held.passages.keys()],
  statements: [...held.statements.keys()],
  judgements: [...held.judgements.keys()],
});
