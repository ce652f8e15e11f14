import { hash } from 'node:crypto';

/** Names of members as JSON writes them, with their colon. They are those of a few record types, over and over. */
const written = new Map<string, string>();

/** JSON with the names of every object sorted by code units, so that equal values give equal text. Of plain values: no dates, no toJSON. */
export function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const object = value as { readonly [name: string]: unknown };
  let text = '';
  for (const name of Object.keys(object).sort()) {
    const member = object[name];
    if (member !== undefined) text += (text === '' ? '' : ',') + writtenName(name) + stableJson(member);
  }
  return `{${text}}`;
}

function writtenName(name: string): string {
  const known = written.get(name);
  if (known !== undefined) return known;
  const made = `${JSON.stringify(name)}:`;
  written.set(name, made);
  return made;
}

/** 96 bits over the stable JSON: tells whether what is stored is what is wanted. */
export const hashOf = (value: unknown): string => hash('sha256', stableJson(value), 'hex').slice(0, 24);
