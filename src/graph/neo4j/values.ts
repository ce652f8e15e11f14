import neo4j from 'neo4j-driver';
import type { Parameters } from '../store.js';

/** JSON values as the server takes them: a whole number stays one, where the driver would make it a float. */
export const toServer = (parameters: Parameters): Record<string, unknown> => mapValues(parameters);

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  return typeof value === 'object' && value !== null ? mapValues(value) : value;
}

const mapValues = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, convert(value)]));
