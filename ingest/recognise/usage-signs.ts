/**
 * The signs by which a model of usage knows names: characters, words and parts of speech around a place, marks, and what
 * the rules found there. Each sign is a number, so that a model holds none of the words it was learnt from.
 */
import type { Scene } from './scene.js';

/** Signs of one place, in the order of `SIGNS`. */
export const SIGN_COUNT = 27;
/** Outside the sentence. */
const EDGE = 0x2f;

/** Reads the signs of a scene. `read(at)` fills and returns one array, which the next call overwrites. */
export function signsOf(scene: Scene): { readonly read: (at: number) => Int32Array } {
  const { text, tokens } = scene;
  const size = text.length;
  const units = new Int32Array(size);
  const tokenOf = new Int32Array(size);
  const inMarks = new Int32Array(size);
  for (let at = 0, depth = 0; at < size; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = unit >= 0x30 && unit <= 0x39 ? 0x30 : unit;
    if (unit === 0x201c) depth = 1;
    else if (unit === 0x300a) depth = 2;
    else if (unit === 0x201d || unit === 0x300b) depth = 0;
    inMarks[at] = depth;
  }
  const words = tokens.map((token) => wordNumber(token.text));
  const tags = tokens.map((token) => wordNumber(token.tag));
  tokens.forEach((token, index) => tokenOf.fill(index, token.start, token.end));

  const unit = (at: number): number => (at >= 0 && at < size ? (units[at] as number) : EDGE);
  const word = (index: number): number => words[index] ?? EDGE;
  const tag = (index: number): number => tags[index] ?? EDGE;
  const signs = new Int32Array(SIGN_COUNT);

  function read(at: number): Int32Array {
    const index = tokenOf[at] as number;
    const token = tokens[index];
    const length = token ? token.end - token.start : 1;
    const place = !token || length === 1 ? 0 : at === token.start ? 1 : at === token.end - 1 ? 3 : 2;
    let next = 0;
    const put = (a: number, b = 0, c = 0): void => {
      signs[next] = mix(next, a, b, c);
      next += 1;
    };
    put(0);
    for (let k = -3; k <= 3; k += 1) put(unit(at + k));
    for (let k = -2; k <= 1; k += 1) put(unit(at + k), unit(at + k + 1));
    put(unit(at - 1), unit(at), unit(at + 1));
    for (let k = -2; k <= 2; k += 1) put(word(index + k));
    for (let k = -2; k <= 2; k += 1) put(tag(index + k));
    put(tag(index), tag(index + 1));
    put(place, tag(index));
    put(inMarks[at] as number);
    put(length);
    return signs;
  }
  return { read };
}


const NUMBERS = new Map<string, number>();
const NUMBERS_KEPT = 50_000;

/** A number for a word: FNV-1a over its code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function wordNumber(text: string): number {
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
function mix(sign: number, a: number, b: number, c: number): number {
  let hash = Math.imul(sign + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) ^ b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) ^ c, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
