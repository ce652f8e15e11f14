/** SHACL shapes (W3C) that the JSON-LD satisfies: names, evidence, and which kinds may stand at the ends of a relation. */
import { KIND_NAMES, ORIGINS, RELATION_NAMES, relationRecord, STATUSES } from '../../model/ontology.js';
import { PREFIXES } from './vocabulary.js';

export function toShacl(): string {
  return [header(), ...KIND_NAMES.map(kindShape), STATEMENT, QUOTATION, ...RELATION_NAMES.map(relationShape)].join(
    '\n',
  );
}

function header(): string {
  const prefixes = Object.entries({ ...PREFIXES, sh: 'http://www.w3.org/ns/shacl#' });
  return `${prefixes.map(([name, address]) => `@prefix ${name}: <${address}> .`).join('\n')}\n`;
}

const kindShape = (kind: string): string => `mailuo:${kind}Shape a sh:NodeShape ;
  sh:targetClass mailuo:${kind} ;
  sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path schema:subjectOf ; sh:minCount 1 ; sh:class schema:DigitalDocument ] .
`;

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' ');

const STATEMENT = `mailuo:StatementShape a sh:NodeShape ;
  sh:targetClass rdf:Statement ;
  sh:property [ sh:path rdf:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path rdf:object ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path mailuo:origin ; sh:minCount 1 ; sh:in ( ${quoted(ORIGINS)} ) ] ;
  sh:property [ sh:path mailuo:status ; sh:minCount 1 ; sh:in ( ${quoted(STATUSES)} ) ] ;
  sh:property [ sh:path mailuo:confidence ; sh:minCount 1 ; sh:minInclusive 0.0 ; sh:maxInclusive 1.0 ] ;
  sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:node mailuo:QuotationShape ] .
`;

const QUOTATION = `mailuo:QuotationShape a sh:NodeShape ;
  sh:property [ sh:path prov:wasQuotedFrom ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:DigitalDocument ] ;
  sh:property [ sh:path prov:value ; sh:minCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path mailuo:start ; sh:minCount 1 ; sh:minInclusive 0 ] ;
  sh:property [ sh:path mailuo:end ; sh:minCount 1 ; sh:minInclusive 1 ] .
`;

function relationShape(relation: (typeof RELATION_NAMES)[number]): string {
  const { from, to } = relationRecord(relation);
  // A succession is written from the later one: see EVOLVED_FROM in jsonld.ts.
  const [name, subjects, objects] = relation === 'EVOLVED_INTO' ? ['EVOLVED_FROM', to, from] : [relation, from, to];
  return `mailuo:${name}SubjectShape a sh:NodeShape ;
  sh:targetSubjectsOf mailuo:${name} ;
  sh:or ( ${classes(subjects)} ) .
mailuo:${name}ObjectShape a sh:NodeShape ;
  sh:targetObjectsOf mailuo:${name} ;
  sh:or ( ${classes(objects)} ) .
`;
}

const classes = (kinds: readonly string[]): string => kinds.map((kind) => `[ sh:class mailuo:${kind} ]`).join(' ');
