/** What our kinds and relations are in the words of others. Where nobody has a word, ours stands alone. */
import type { Kind, Relation } from '../../model/ontology.js';

/** Namespace of our own words, and of the entities. */
const TERMS = 'urn:mailuo:term:';
export const ENTITIES = 'urn:mailuo:entity:';
export const DOCUMENTS = 'urn:mailuo:document:';
export const EDGES = 'urn:mailuo:edge:';

export const PREFIXES = Object.freeze({
  mailuo: TERMS,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
});

export const KIND_CLASSES: Readonly<Record<Kind, readonly string[]>> = Object.freeze({
  Leader: ['schema:Person', 'prov:Agent'],
  Organization: ['schema:Organization', 'prov:Agent'],
  District: ['schema:AdministrativeArea'],
  Place: ['schema:Place'],
  Project: ['schema:Project'],
  Strategy: ['schema:Intangible'],
  Slogan: ['schema:Intangible'],
  Theme: ['schema:Intangible'],
  Industry: ['schema:DefinedTerm'],
  Event: ['schema:Event'],
  PolicyDocument: ['schema:DigitalDocument'],
});

/** Properties of others that hold from subject to object. */
export const RELATION_PROPERTIES: Partial<Readonly<Record<Relation, string>>> = Object.freeze({
  HOLDS_POST: 'schema:worksFor',
  LOCATED_IN: 'schema:location',
  PART_OF: 'schema:containedInPlace',
  HAS_COMPONENT: 'schema:hasPart',
});

/** `#`, `%` and white space would end an address or break it; letters of any script may stay (RFC 3987). */
export const iri = (namespace: string, id: string): string =>
  namespace + id.replace(/[^\p{L}\p{N}\-._~:@]/gu, (character) => encodeURIComponent(character));
