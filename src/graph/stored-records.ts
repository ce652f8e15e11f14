/**
 * The derived graph as it is stored, in the form in which it is written: for copies, exports and checks.
 * Invariant: the records of a graph that nobody has changed by hand have the digests that are stored with them.
 */
import { compareText } from '../model/evidence.js';
import { type Kind, RELATION_NAMES } from '../model/ontology.js';
import { batches } from './batches.js';
import { type HeldGraph, heldEdges, heldNodes } from './held.js';
import { nearEnd } from './near-end.js';
import {
  type EdgeRecord,
  type EntityRecord,
  edgeHash,
  type GraphRecord,
  nodeHash,
  type PassageRecord,
  passageHash,
  type StatementRecord,
  statementHash,
} from './records.js';
import type { GraphStore, Row, Value } from './store.js';
import { storedEdgeRows } from './stored-edge-rows.js';

type Properties = { readonly [name: string]: Value };

/** A record as it is stored, and the digest it was stored with. */
type Stored<R extends GraphRecord> = R & { readonly storedHash: string };

export type Batches<R extends GraphRecord> = AsyncGenerator<readonly Stored<R>[]>;

export const storedDocuments = (store: GraphStore): Batches<GraphRecord> => nodes(store, 'documents', 'document');

export const storedJudgementRecords = (store: GraphStore): Batches<GraphRecord> =>
  nodes(store, 'judgements', 'judgement');

export async function* storedEntities(store: GraphStore): Batches<EntityRecord> {
  for await (const batch of nodes(store, 'entities', 'entity')) {
    yield batch.map((record) => ({ ...record, kind: propertiesOf(record)['kind'] as Kind }));
  }
}

export async function* storedPassages(store: GraphStore): Batches<PassageRecord> {
  for await (const batch of nodes(store, 'passages', 'passage')) {
    const ids = batch.map(({ id }) => id);
    const mentions = group(await rowsOf(store, 'dump/mentions', ids), 'passage');
    const places = group(await rowsOf(store, 'dump/places', ids), 'passage');
    yield batch.map((record) => {
      const { id, storedHash } = record;
      const { hash: _, ...properties } = propertiesOf(record);
      const rows = (mentions.get(id) ?? []).map(mentionRow).sort(byPlace);
      const [place, ...more] = places.get(id) ?? [];
      const document = more.length > 0 ? null : (place?.['document'] ?? null);
      const order = place?.['order'] ?? null;
      // Where it hangs is not in the digest, for the properties say it too: if they disagree, it is another passage.
      const isInPlace = document === properties['document'] && order === properties['order'];
      const hash = isInPlace ? passageHash(properties, rows) : '';
      const row = { id, document, order, properties: { ...properties, hash } };
      return { id, hash, storedHash, row, mentions: rows };
    });
  }
}

export async function* storedStatements(store: GraphStore): Batches<StatementRecord> {
  for await (const batch of nodes(store, 'statements', 'statement')) {
    const ids = batch.map(({ id }) => id);
    const ends = group(await rowsOf(store, 'dump/ends', ids), 'statement');
    const states = group(await rowsOf(store, 'dump/states', ids), 'statement');
    yield batch.map((record) => {
      const { id, storedHash } = record;
      const { hash: _, ...properties } = propertiesOf(record);
      const [only, ...more] = ends.get(id) ?? [];
      const [subject, object] = more.length > 0 ? [null, null] : [only?.['subject'] ?? null, only?.['object'] ?? null];
      const passages = (states.get(id) ?? []).map((row) => String(row['passage'])).sort(compareText);
      const hash = statementHash(properties, { subject, object, passages });
      const row = { id, subject, object, properties: { ...properties, hash } };
      return { id, hash, storedHash, row, passages: passages.map((passage) => ({ statement: id, passage })) };
    });
  }
}

export async function* storedEdges(store: GraphStore): Batches<EdgeRecord> {
  const held = await heldEdges(store);
  const near = nearEnd(held);
  for (const relation of RELATION_NAMES) {
    const same = held.filter((one) => one.relation === relation).sort((a, b) => compareText(a.id, b.id));
    for (const batch of batches(same)) {
      const rows = await storedEdgeRows(store, batch, near);
      const records = rows.map(({ edge, from, to }) => {
        const { hash: storedHash, ...properties } = edge as Properties;
        const ends = { from: String(from), to: String(to) };
        const id = String(properties['id']);
        const hash = edgeHash(properties, { relation, ...ends });
        const row = { id, ...ends, properties: { ...properties, hash } };
        return { id, hash, storedHash: String(storedHash), relation, ...ends, row };
      });
      yield records.sort((a, b) => compareText(a.id, b.id));
    }
  }
}

export const propertiesOf = ({ row }: GraphRecord): Properties => row['properties'] as Properties;

async function* nodes(
  store: GraphStore,
  what: 'documents' | 'judgements' | 'entities' | 'passages' | 'statements',
  column: string,
): Batches<GraphRecord> {
  const ids = [...(await heldNodes(store, what)).keys()].sort(compareText);
  for (const batch of batches(ids)) {
    const rows = await rowsOf(store, `dump/${what}`, batch);
    yield rows.map((row) => {
      const { hash: storedHash, ...properties } = row[column] as Properties;
      const hash = nodeHash(properties);
      const id = String(properties['id']);
      return { id, hash, storedHash: String(storedHash), row: { id, properties: { ...properties, hash } } };
    });
  }
}

const rowsOf = (store: GraphStore, statement: string, ids: readonly string[]): Promise<readonly Row[]> =>
  store.read({ statement, parameters: { ids } });

function group(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const here = groups.get(key);
    if (here === undefined) groups.set(key, [row]);
    else here.push(row);
  }
  return groups;
}

function mentionRow({ passage, entity, mention }: Row): Properties {
  const properties = mention as Properties;
  return {
    passage: passage ?? null,
    entity: entity ?? null,
    start: properties['start'] ?? null,
    end: properties['end'] ?? null,
    properties,
  };
}

const byPlace = (a: Properties, b: Properties): number =>
  Number(a['start']) - Number(b['start']) ||
  Number(a['end']) - Number(b['end']) ||
  compareText(String(a['entity']), String(b['entity']));

/** What is really stored, by id, each with the digest of what is there, whatever digest is stored with it. */
export async function actualGraph(store: GraphStore): Promise<HeldGraph> {
  return {
    documents: await digests(storedDocuments(store)),
    entities: await digests(storedEntities(store)),
    passages: await digests(storedPassages(store)),
    statements: await digests(storedStatements(store)),
    judgements: await digests(storedJudgementRecords(store)),
    edges: await all(storedEdges(store)),
  };
}

async function digests<R extends GraphRecord>(stored: Batches<R>): Promise<ReadonlyMap<string, string>> {
  return new Map((await all(stored)).map(({ id, hash, storedHash }) => [id, hash === storedHash ? hash : '']));
}

/** Without the rows, which may be large. */
async function all<R extends GraphRecord>(stored: Batches<R>): Promise<readonly Omit<Stored<R>, 'row'>[]> {
  const found: Omit<Stored<R>, 'row'>[] = [];
  for await (const batch of stored) found.push(...batch.map(({ row: _, ...rest }) => rest));
  return found;
}
