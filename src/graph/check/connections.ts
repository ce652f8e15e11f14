import { isBefore, isDatePrefix } from '../../model/date.js';
import { compareText } from '../../model/evidence.js';
import { heldDocuments } from '../held.js';
import type { EdgeRecord } from '../records.js';
import type { GraphStore, Value } from '../store.js';
import {
  propertiesOf,
  storedDocuments,
  storedEdges,
  storedEntities,
  storedPassages,
  storedStatements,
} from '../stored-records.js';
import type { Finding } from './finding.js';

/** What an edge needs to know of a statement. */
interface Backing {
  readonly relation: Value | undefined;
  readonly subject: Value | undefined;
  readonly object: Value | undefined;
  readonly sources: readonly string[];
}

type Report = (subject: string, problem: string) => void;

/** Every edge backed by statements between its ends, every count and interval right, nothing without what it belongs to. */
export async function checkConnections(store: GraphStore, findings: Finding[]): Promise<void> {
  const report: Report = (subject, problem) => findings.push({ subject, problem });
  const sourceOf = await checkDocuments(store, report);
  await checkPassages(store, report);
  const statements = await checkStatements(store, report);
  const ends = await checkEdges(store, { statements, sourceOf }, report);
  await checkEntities(store, ends, report);
}

/** Returns the independent source that each document counts as. */
async function checkDocuments(store: GraphStore, report: Report): Promise<ReadonlyMap<string, string>> {
  const raw = await heldDocuments(store);
  const sources = new Map<string, string>();
  for await (const batch of storedDocuments(store)) {
    for (const record of batch) {
      if (!raw.has(record.id)) report(`document ${record.id}`, 'has no extraction');
      const reprints = (propertiesOf(record)['reprints'] ?? []) as readonly string[];
      sources.set(record.id, [record.id, ...reprints].sort(compareText)[0] as string);
    }
  }
  for (const id of raw.keys()) if (!sources.has(id)) report(`document ${id}`, 'has an extraction but no node');
  return sources;
}

async function checkPassages(store: GraphStore, report: Report): Promise<void> {
  for await (const batch of storedPassages(store)) {
    for (const record of batch) {
      const { document, order } = propertiesOf(record);
      if (record.row['document'] !== document)
        report(`passage ${record.id}`, `does not hang on its document ${document}`);
      else if (record.row['order'] !== order)
        report(`passage ${record.id}`, `stands in the wrong place of ${document}`);
    }
  }
}

async function checkStatements(store: GraphStore, report: Report): Promise<ReadonlyMap<string, Backing>> {
  const statements = new Map<string, Backing>();
  for await (const batch of storedStatements(store)) {
    for (const record of batch) {
      const { subject, object } = record.row;
      const { relation, sources } = propertiesOf(record);
      statements.set(record.id, { relation, subject, object, sources: (sources ?? []) as readonly string[] });
      if (subject === null || object === null) report(`statement ${record.id}`, 'has not one subject and one object');
      if (record.passages.length === 0) report(`statement ${record.id}`, 'stands in no passage');
    }
  }
  return statements;
}

interface Known {
  readonly statements: ReadonlyMap<string, Backing>;
  readonly sourceOf: ReadonlyMap<string, string>;
}

/** Returns how many edges each entity has. */
async function checkEdges(store: GraphStore, known: Known, report: Report): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  for await (const batch of storedEdges(store)) {
    for (const edge of batch) {
      for (const end of [edge.from, edge.to]) ends.set(end, (ends.get(end) ?? 0) + 1);
      for (const problem of problemsOfEdge(edge, known)) {
        report(`${edge.from} ${edge.relation} ${edge.to} (${edge.id})`, problem);
      }
    }
  }
  return ends;
}

function* problemsOfEdge(edge: EdgeRecord, { statements, sourceOf }: Known): Generator<string> {
  const properties = propertiesOf(edge);
  const ids = (properties['statements'] ?? []) as readonly string[];
  if (ids.length === 0) yield 'is backed by no statement';
  const sources = new Set<string>();
  for (const id of ids) {
    const statement = statements.get(id);
    if (statement === undefined) yield `is backed by ${id}, which is not there`;
    else if (statement.relation !== edge.relation || statement.subject !== edge.from || statement.object !== edge.to) {
      yield `is backed by ${id}, which says something else`;
    }
    for (const document of statement?.sources ?? []) sources.add(sourceOf.get(document) ?? document);
  }
  if (properties['documents'] !== sources.size) {
    yield `counts ${properties['documents']} independent documents, and there are ${sources.size}`;
  }
  const [since, until] = [String(properties['since'] ?? ''), String(properties['until'] ?? '')];
  if (isDatePrefix(since) && isDatePrefix(until) && isBefore(until, since))
    yield `ends (${until}) before it begins (${since})`;
  for (const date of [since, until]) if (date !== '' && !isDatePrefix(date)) yield `has ${date} for a date`;
}

async function checkEntities(store: GraphStore, ends: ReadonlyMap<string, number>, report: Report): Promise<void> {
  const documents = await heldDocuments(store);
  for await (const batch of storedEntities(store)) {
    for (const record of batch) {
      const properties = propertiesOf(record);
      const named = (properties['documents'] ?? []) as readonly string[];
      if (named.length === 0) report(record.id, 'is named in no document');
      for (const id of named) if (!documents.has(id)) report(record.id, `is named in ${id}, which is not there`);
      if (properties['documentCount'] !== named.length) report(record.id, 'counts its documents wrong');
      if (properties['degree'] !== undefined && properties['degree'] !== (ends.get(record.id) ?? 0)) {
        report(record.id, `counts ${properties['degree']} facts, and there are ${ends.get(record.id) ?? 0}`);
      }
    }
  }
}
