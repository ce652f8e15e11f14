/**
 * The derived graph as rows for the engine. Each record has a digest of all that is written with it, its relationships
 * included; a record whose stored digest is the same need not be written.
 * Invariant: a relationship is written with exactly one record, and its other end has its id in that record's digest.
 */
import type { Edge } from '../model/entity.js';
import { MailuoError } from '../model/errors.js';
import type { Kind, Relation } from '../model/ontology.js';
import { relationRecord } from '../model/ontology.js';
import { searchStarts, searchText } from '../model/search.js';
import type {
  AssembledDocument,
  AssembledEntity,
  AssembledGraph,
  AssembledMention,
  AssembledPassage,
  AssembledStatement,
} from './assemble/assembled-graph.js';
import { hashOf, stableJson } from './stable-json.js';
import type { Value } from './store.js';
import { degrees, type Told, toldBy } from './told.js';

type Properties = { readonly [name: string]: Value };

export interface GraphRecord {
  readonly id: string;
  readonly hash: string;
  /** The row of the statement that writes it. */
  readonly row: Properties;
}

export interface EntityRecord extends GraphRecord {
  readonly kind: Kind;
}

export interface PassageRecord extends GraphRecord {
  readonly mentions: readonly Properties[];
}

export interface StatementRecord extends GraphRecord {
  readonly passages: readonly Properties[];
}

export interface EdgeRecord extends GraphRecord {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
}

/** Each record is made when it is asked for: all of them at once would take several times the memory of the graph. */
export interface GraphRecords {
  readonly documents: Iterable<GraphRecord>;
  readonly entities: Iterable<EntityRecord>;
  readonly passages: Iterable<PassageRecord>;
  readonly statements: Iterable<StatementRecord>;
  readonly edges: Iterable<EdgeRecord>;
}

/** Digests over the properties, without the digest itself, and the relationships written with them. */
export const nodeHash = (properties: Properties): string => hashOf(properties);

export const passageHash = (properties: Properties, mentions: readonly Properties[]): string =>
  hashOf([properties, mentions]);

export const statementHash = (
  properties: Properties,
  { subject, object, passages }: { subject: Value; object: Value; passages: readonly string[] },
): string => hashOf([properties, subject, object, passages]);

export const edgeHash = (
  properties: Properties,
  { relation, from, to }: { relation: Relation; from: string; to: string },
): string => hashOf([properties, relation, from, to]);

export function recordsOf(graph: AssembledGraph): GraphRecords {
  const degree = degrees(graph.edges);
  const told = toldBy(graph);
  return {
    documents: each(graph.documents, documentRecord),
    entities: each(graph.entities, (entity) => entityRecord(entity, degree.get(entity.id) ?? 0)),
    passages: each(graph.passages, passageRecord),
    statements: each(graph.statements, statementRecord),
    edges: each(graph.edges, (edge) => edgeRecord(edge, told(edge))),
  };
}

const each = <T, R>(items: readonly T[], make: (item: T) => R): Iterable<R> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});

function documentRecord(document: AssembledDocument): GraphRecord {
  return node(document.id, present({ ...document, pages: document.pages ?? null }));
}

function entityRecord(entity: AssembledEntity, degree: number): EntityRecord {
  const { id, kind, name, aliases, documents, mentions } = entity;
  const search = searchText([name, ...aliases]);
  const properties = present({
    id,
    kind,
    name,
    aliases,
    documents,
    documentCount: documents.length,
    firstUsed: entity.firstUsed ?? null,
    lastUsed: entity.lastUsed ?? null,
    mentions,
    degree,
    search,
    starts: searchStarts(search),
  });
  return { ...node(id, properties), kind };
}

function passageRecord({ mentions, ...passage }: AssembledPassage): PassageRecord {
  const rows = mentions.map((mention) => mentionRow(passage.id, mention));
  const properties = present({ ...passage });
  const hash = passageHash(properties, rows);
  const row = { id: passage.id, document: passage.document, order: passage.order, properties: { ...properties, hash } };
  return { id: passage.id, hash, row, mentions: rows };
}

function mentionRow(passage: string, { entity, ...mention }: AssembledMention): Properties {
  return { passage, entity, start: mention.start, end: mention.end, properties: present({ ...mention }) };
}

function statementRecord(statement: AssembledStatement): StatementRecord {
  const { id, subject, object, passages, evidence, attributes, ...rest } = statement;
  const properties = present({
    id,
    ...rest,
    attributes: stableJson(attributes),
    quote: evidence[0]?.quote ?? null,
    quotes: evidence.map(({ quote }) => quote),
    sources: evidence.map(({ document }) => document),
    starts: evidence.map(({ start }) => start),
    ends: evidence.map(({ end }) => end),
  });
  const hash = statementHash(properties, { subject, object, passages });
  const row = { id, subject, object, properties: { ...properties, hash } };
  return { id, hash, row, passages: passages.map((passage) => ({ statement: id, passage })) };
}

function edgeRecord(edge: Edge, told: Told): EdgeRecord {
  const { id, type, from, to, attributes, reasons, evidence } = edge;
  requireKnown(edge);
  const properties = present({
    ...attributes,
    id,
    origin: edge.origin,
    status: edge.status,
    confidence: edge.confidence,
    since: edge.since ?? attributes['since'] ?? null,
    until: edge.until ?? null,
    documents: edge.documents,
    statements: edge.statements,
    ...told,
    quote: evidence[0]?.quote ?? null,
    ...(reasons === undefined
      ? {}
      : {
          reasons: reasons.map(({ zh }) => zh),
          reasonsEn: reasons.map(({ en }) => en),
          reasonsJson: stableJson(reasons),
        }),
  });
  const hash = edgeHash(properties, { relation: type, from, to });
  return { id, hash, relation: type, from, to, row: { id, from, to, properties: { ...properties, hash } } };
}

/** An attribute that the ontology does not list would be lost in the dump: rather stop than lose it. */
function requireKnown({ id, type, attributes }: Edge): void {
  const known = relationRecord(type).attributes;
  const unknown = Object.keys(attributes).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new MailuoError('integrity', `edge ${id}: ${type} has no attribute ${unknown.join(', ')} in the ontology`);
}

function node(id: string, properties: Properties): GraphRecord {
  const hash = nodeHash(properties);
  return { id, hash, row: { id, properties: { ...properties, hash } } };
}

/** Without what is null: an engine stores no nulls, and the digest must be the same either way. */
const present = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
