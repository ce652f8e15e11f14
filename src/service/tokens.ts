import { createHash, timingSafeEqual } from 'node:crypto';
import type { Settings } from './settings.js';

/** Name of the token a header bears; undefined for none and for a wrong one. Takes the same time for any of them. */
export function bearer(header: string | null, tokens: Settings['tokens']): string | undefined {
  if (tokens.length === 0) return undefined;
  const given = digest(/^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '');
  let found: string | undefined;
  for (const { name, token } of tokens) {
    if (timingSafeEqual(given, digest(token))) found = name;
  }
  return found;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
