/** Values as `neo4j-admin database import` reads them. */
import type { Value } from '../store.js';

/** Between the values of a list, and between labels: a character that no text has, U+001F. */
export const BETWEEN = '\u001f';

type Scalar = 'string' | 'long' | 'double' | 'boolean';
export type ColumnType = Scalar | `${Scalar}[]`;

/** The type of a column that holds this value beside those that gave `known`: the narrowest that takes both. */
export function columnType(value: Value | undefined, known: ColumnType | undefined): ColumnType {
  const found = typeOf(value);
  if (known === undefined || found === known) return found;
  if (found.endsWith('[]') !== known.endsWith('[]')) return 'string';
  // An empty list says nothing of its type, and takes any.
  if (Array.isArray(value) && value.length === 0) return known;
  const numbers =
    ['long', 'double'].includes(found.replace('[]', '')) && ['long', 'double'].includes(known.replace('[]', ''));
  const wide: Scalar = numbers ? 'double' : 'string';
  return found.endsWith('[]') ? `${wide}[]` : wide;
}

function typeOf(value: Value | undefined): ColumnType {
  if (Array.isArray(value)) {
    const types = value.map(scalarType);
    const [first = 'string'] = types;
    return types.every((one) => one === first) ? `${first}[]` : types.includes('string') ? 'string[]' : 'double[]';
  }
  return scalarType(value);
}

function scalarType(value: Value | undefined): Scalar {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** Empty for what is not there; quoted and empty for an empty text or list. */
export function importCell(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? value.map(String).join(BETWEEN) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
