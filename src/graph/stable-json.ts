import { createHash } from 'node:crypto';
import { compareText } from '../model/evidence.js';

/** JSON with the names of every object sorted, so that equal values give equal text. */
export const stableJson = (value: unknown): string => JSON.stringify(value, sorted);

/** 96 bits over the stable JSON: tells whether what is stored is what is wanted. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(stableJson(value)).digest('hex').slice(0, 24);

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
