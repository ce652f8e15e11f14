/** Signs as numbers, so that a model learnt from documents holds none of their words. */

const NUMBERS = new Map<string, number>();
const NUMBERS_KEPT = 50_000;

/** A number for a word: FNV-1a over its code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function wordNumber(text: string): number {
  let known = NUMBERS.get(text);
  if (known === undefined) {
    known = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) known = Math.imul(known ^ text.charCodeAt(at), 0x01000193);
    if (NUMBERS.size > NUMBERS_KEPT) NUMBERS.clear();
    NUMBERS.set(text, known);
  }
  return known;
}

/** The finaliser of MurmurHash3 over what a sign is made of (public domain, A. Appleby). */
export function signNumber(sign: number, a: number, b: number, c: number): number {
  let hash = Math.imul(sign + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ c, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
