import { createHash } from 'node:crypto';
import { compareText } from '../model/evidence.js';

/** JSON with the names of every object sorted, so that equal values give equal text. Of plain values: no dates, no toJSON. */
export function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const object = value as { readonly [name: string]: unknown };
  let text = '';
  for (const name of Object.keys(object).sort(compareText)) {
    const member = object[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${stableJson(member)}`;
  }
  return `{${text}}`;
}

/** 96 bits over the stable JSON: tells whether what is stored is what is wanted. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(stableJson(value)).digest('hex').slice(0, 24);
