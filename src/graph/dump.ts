/**
 * The graph as one JSON object a line: documents, then nodes, then edges, each sorted. Read from the store, not from memory:
 * what it prints is what is there. The form is fixed; score and exports read it.
 */
import { compareEvidence, compareText, type Evidence } from '../model/evidence.js';
import { RELATION_NAMES, type Relation, relationRecord } from '../model/ontology.js';
import { batches } from './batches.js';
import { type HeldEdge, heldEdges, heldNodes, type NodeStatement } from './held.js';
import { type NearEnd, nearEnd } from './near-end.js';
import type { GraphStore, Row, Value } from './store.js';
import { storedEdgeRows } from './stored-edge-rows.js';

export interface DumpDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly level: string | null;
  readonly sha256: string;
}

export interface DumpNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: readonly string[];
  readonly firstUsed: string | null;
  readonly lastUsed: string | null;
}

export interface DumpEdge {
  readonly type: Relation;
  readonly from: string;
  readonly to: string;
  readonly origin: string;
  readonly confidence: number;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly attributes: { readonly [name: string]: Value };
  readonly evidence: readonly Evidence[];
}

export type DumpRecord =
  | { readonly document: DumpDocument }
  | { readonly node: DumpNode }
  | { readonly edge: DumpEdge };

type Stored = { readonly [name: string]: Value };

export async function* dump(store: GraphStore): AsyncGenerator<string> {
  for await (const record of dumpRecords(store)) yield JSON.stringify(record);
}

export async function* dumpRecords(store: GraphStore): AsyncGenerator<DumpRecord> {
  for await (const stored of nodes(store, 'documents', 'document')) yield { document: documentOf(stored) };
  for await (const stored of nodes(store, 'entities', 'entity')) yield { node: nodeOf(stored) };
  for await (const edge of edges(store)) yield { edge };
}

async function* nodes(store: GraphStore, what: NodeStatement, column: string): AsyncGenerator<Stored> {
  const ids = [...(await heldNodes(store, what)).keys()].sort(compareText);
  for (const batch of batches(ids)) {
    const rows = await store.read({ statement: `dump/${what}`, parameters: { ids: batch } });
    const found = new Map(rows.map((row) => [String((row[column] as Stored)['id']), row[column] as Stored]));
    for (const id of batch) yield found.get(id) as Stored;
  }
}

const documentOf = (stored: Stored): DumpDocument => ({
  id: String(stored['id']),
  path: String(stored['path']),
  title: String(stored['title']),
  date: text(stored['date']),
  issuer: text(stored['issuer']),
  level: text(stored['level']),
  sha256: String(stored['sha256']),
});

const nodeOf = (stored: Stored): DumpNode => ({
  id: String(stored['id']),
  kind: String(stored['kind']),
  name: String(stored['name']),
  aliases: stored['aliases'] as readonly string[],
  documents: stored['documents'] as readonly string[],
  firstUsed: text(stored['firstUsed']),
  lastUsed: text(stored['lastUsed']),
});

async function* edges(store: GraphStore): AsyncGenerator<DumpEdge> {
  const held = (await heldEdges(store)).toSorted(byEnds);
  const near = nearEnd(held);
  for (const relation of [...RELATION_NAMES].sort(compareText)) {
    const same = held.filter((one) => one.relation === relation);
    for (const batch of batches(same, 500)) yield* await edgesOf(store, batch, near);
  }
}

const byEnds = (a: HeldEdge, b: HeldEdge): number =>
  compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.id, b.id);

async function edgesOf(store: GraphStore, held: readonly HeldEdge[], near: NearEnd): Promise<readonly DumpEdge[]> {
  const found = await storedEdgeRows(store, held, near);
  const byId = new Map(found.map((row) => [String((row['edge'] as Stored)['id']), row]));
  const stored = held.map(({ id }) => byId.get(id) as Row);
  const evidence = await evidenceOf(store, stored);
  return held.map(({ relation }, at) => edgeOf(relation, stored[at] as Row, evidence));
}

/** Statement id → its evidence. */
async function evidenceOf(store: GraphStore, rows: readonly Row[]): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const ids = [...new Set(rows.flatMap(({ edge }) => (edge as Stored)['statements'] as readonly string[]))];
  const evidence = new Map<string, readonly Evidence[]>();
  for (const batch of batches(ids)) {
    for (const { statement } of await store.read({ statement: 'dump/statements', parameters: { ids: batch } })) {
      evidence.set(String((statement as Stored)['id']), statementEvidence(statement as Stored));
    }
  }
  return evidence;
}

/** Evidence as a statement's parallel lists give it. */
export function statementEvidence(statement: Stored): readonly Evidence[] {
  const [quotes, sources, starts, ends] = ['quotes', 'sources', 'starts', 'ends'].map((name) => statement[name]) as [
    readonly string[],
    readonly string[],
    readonly number[],
    readonly number[],
  ];
  return quotes.map((quote, at) => ({
    document: sources[at] as string,
    start: starts[at] as number,
    end: ends[at] as number,
    quote,
  }));
}

function edgeOf(relation: Relation, row: Row, evidence: ReadonlyMap<string, readonly Evidence[]>): DumpEdge {
  const stored = row['edge'] as Stored;
  const all = (stored['statements'] as readonly string[]).flatMap((id) => evidence.get(id) ?? []).sort(compareEvidence);
  return {
    type: relation,
    from: String(row['from']),
    to: String(row['to']),
    origin: String(stored['origin']),
    confidence: Number(stored['confidence']),
    status: String(stored['status']),
    since: text(stored['since']),
    until: text(stored['until']),
    attributes: attributesOf(relation, stored),
    evidence: all.filter((one, at) => at === 0 || compareEvidence(all[at - 1] as Evidence, one) !== 0),
  };
}

function attributesOf(relation: Relation, stored: Stored): { readonly [name: string]: Value } {
  const names = relationRecord(relation).attributes.filter((name) => name in stored);
  const reasons = stored['reasonsJson'];
  return Object.fromEntries(
    [...names]
      .sort(compareText)
      .map((name) => [
        name,
        name === 'reasons' && typeof reasons === 'string' ? (JSON.parse(reasons) as Value) : (stored[name] as Value),
      ]),
  );
}

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
