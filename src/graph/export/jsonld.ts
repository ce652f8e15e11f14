/**
 * JSON-LD 1.1: entities in the words of schema.org, each edge as an rdf:Statement derived (PROV-O) from the quotations that state
 * it, and dcterms:replaces where one thing followed another. What is negated is a statement only, never a triple.
 */
import { isKind, type Kind } from '../../model/ontology.js';
import type { DumpDocument, DumpEdge, DumpNode, DumpRecord } from '../dump.js';
import { DOCUMENTS, EDGES, ENTITIES, iri, KIND_CLASSES, PREFIXES, RELATION_PROPERTIES } from './vocabulary.js';

const CONTEXT = {
  ...PREFIXES,
  id: '@id',
  type: '@type',
  name: { '@id': 'schema:name', '@language': 'zh' },
  alternateName: { '@id': 'schema:alternateName', '@language': 'zh', '@container': '@set' },
  replaces: { '@id': 'dcterms:replaces', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  mentionedIn: { '@id': 'schema:subjectOf', '@type': '@id', '@container': '@set' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@container': '@set' },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  quote: 'prov:value',
  start: 'mailuo:start',
  end: 'mailuo:end',
  origin: 'mailuo:origin',
  status: 'mailuo:status',
  confidence: { '@id': 'mailuo:confidence', '@type': 'xsd:double' },
  since: 'mailuo:since',
  until: 'mailuo:until',
  firstUsed: 'mailuo:firstUsed',
  lastUsed: 'mailuo:lastUsed',
  attributes: { '@id': 'mailuo:attributes', '@type': '@json' },
  issuer: 'dcterms:publisher',
  path: 'schema:url',
  date: 'dcterms:date',
  level: 'mailuo:level',
  sha256: 'schema:sha256',
} as const;

export async function* toJsonld(records: AsyncIterable<DumpRecord>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let lines = 0;
  let edges = 0;
  for await (const record of records) {
    if ('edge' in record) edges += 1;
    for (const object of objectsOf(record, edges)) {
      yield `${lines === 0 ? '\n' : ',\n'}${JSON.stringify(object)}`;
      lines += 1;
    }
  }
  yield '\n]}\n';
}

function objectsOf(record: DumpRecord, edges: number): readonly object[] {
  if ('document' in record) return [documentOf(record.document)];
  if ('node' in record) return [entityOf(record.node)];
  const direct = directOf(record.edge);
  return [edgeOf(record.edge, edges), ...(direct === undefined ? [] : [direct])];
}

const documentOf = ({ id, title, ...rest }: DumpDocument): object => ({
  id: iri(DOCUMENTS, id),
  type: ['schema:DigitalDocument', 'prov:Entity'],
  name: title,
  ...present(rest),
});

const entityOf = ({ id, kind, name, aliases, documents, ...rest }: DumpNode): object => ({
  id: iri(ENTITIES, id),
  type: [`mailuo:${kind}`, ...(isKind(kind) ? KIND_CLASSES[kind as Kind] : [])],
  name,
  ...(aliases.length === 0 ? {} : { alternateName: aliases }),
  mentionedIn: documents.map((document) => iri(DOCUMENTS, document)),
  ...present(rest),
});

const edgeOf = ({ type, from, to, attributes, evidence, ...rest }: DumpEdge, number: number): object => ({
  id: `${EDGES}${number}`,
  type: ['rdf:Statement', 'prov:Entity'],
  subject: iri(ENTITIES, from),
  predicate: `mailuo:${type}`,
  object: iri(ENTITIES, to),
  ...present(rest),
  ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  derivedFrom: evidence.map(({ document, ...words }) => ({
    type: 'prov:Entity',
    quotedFrom: iri(DOCUMENTS, document),
    ...words,
  })),
});

/** The triple itself, for readers who do not look at statements. */
function directOf({ type, from, to, status }: DumpEdge): object | undefined {
  if (status === 'negated') return undefined;
  const [subject, object] = [{ id: iri(ENTITIES, from) }, { id: iri(ENTITIES, to) }];
  if (type === 'EVOLVED_INTO') return { ...object, replaces: subject.id, [`mailuo:EVOLVED_FROM`]: subject };
  const known = RELATION_PROPERTIES[type];
  return { ...subject, [`mailuo:${type}`]: object, ...(known === undefined ? {} : { [known]: object }) };
}

const present = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
