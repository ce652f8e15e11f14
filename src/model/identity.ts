/**
 * Ids are made from content alone, so the same text always gives the same ids.
 * Identity half of the invariant "building twice gives a byte-identical dump".
 */
import { hash } from 'node:crypto';
import type { Kind, Relation } from './ontology.js';

/** A name without what does not tell two names apart: width, white space and quotation marks. */
export function canonicalName(name: string): string {
  // Once more at the end: without the space before it, an accent may join the letter before.
  return name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」『』]/gu, '')
    .normalize('NFKC');
}

/**
 * Id of an entity: kind, canonical name, and what tells namesakes apart where there are any.
 * Readable, because analysts paste ids into queries: `Slogan:大强美富通`.
 */
export function entityId(kind: Kind, name: string, apart?: string): string {
  return apart === undefined ? `${kind}:${canonicalName(name)}` : `${kind}:${canonicalName(name)}@${apart}`;
}

/** The name in an entity's id, without what keeps it apart from its namesakes. */
export const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/@.*$/u, '');

/** Id of an edge: its type, its ends and what tells it apart. 24 hexadecimal digits. */
export function edgeId(type: Relation, ends: readonly [from: string, to: string], apart: readonly string[]): string {
  return digest(['edge', type, ...ends, ...apart]);
}

/**
 * Id of a statement: what it says and the words that say it, not where they stand, so that an edit elsewhere
 * in the document leaves it alone. `occurrence` counts equal statements of one document from 0.
 */
export function statementId(parts: readonly string[], occurrence: number): string {
  return digest(['statement', ...parts, String(occurrence)]);
}

/** SHA-256 over the parts, unambiguous in their borders, cut to 96 bits. */
export function digest(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24);
}
