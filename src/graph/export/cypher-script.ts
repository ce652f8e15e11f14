/** A script that makes the entities and edges in any openCypher database: one statement a line, each safe to run again. */
import { isKind, isRelation } from '../../model/ontology.js';
import type { DumpRecord } from '../dump.js';
import type { Value } from '../store.js';

export async function* toCypher(records: AsyncIterable<DumpRecord>): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  yield 'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;\n';
  let edges = 0;
  for await (const record of records) {
    if ('document' in record) {
      const { id, ...rest } = record.document;
      yield `MERGE (n:Document {id: ${literal(id)}}) SET n += ${literal(rest)};\n`;
    } else if ('node' in record) {
      const { id, kind, ...rest } = record.node;
      if (!isKind(kind)) throw new RangeError(`${kind} is no kind`);
      yield `MERGE (n:Entity {id: ${literal(id)}}) SET n:${kind} SET n += ${literal({ kind, ...rest })};\n`;
    } else {
      edges += 1;
      const { from, to, type, attributes, evidence, ...rest } = record.edge;
      if (!isRelation(type)) throw new RangeError(`${type} is no relation`);
      const simple = Object.entries(attributes).map(([name, value]) => [
        name,
        isNested(value) ? JSON.stringify(value) : value,
      ]);
      const properties = {
        ...rest,
        ...Object.fromEntries(simple),
        evidence: evidence.map((one) => JSON.stringify(one)),
      };
      const ends = `MATCH (a:Entity {id: ${literal(from)}}) MATCH (b:Entity {id: ${literal(to)}})`;
      yield `${ends} MERGE (a)-[r:${type} {edge: ${edges}}]->(b) SET r += ${literal(properties)};\n`;
    }
  }
}

const isNested = (value: Value): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);

/** A value as Cypher writes it. Nulls are left out of maps. */
function literal(value: Value): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return `{${entries.map(([name, one]) => `${/^[a-z]\w*$/i.test(name) ? name : `\`${name}\``}: ${literal(one)}`).join(', ')}}`;
}

/** Only escapes that every Cypher parser knows; a line stays a line, and a semicolon at its end stays the only one. */
const escaped = (text: string): string =>
  text.replace(/[\\';\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => ESCAPES[character] ?? unicode(character));

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
