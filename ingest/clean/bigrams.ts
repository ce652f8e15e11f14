/**
 * How likely one character is behind another, learned from the document itself: a damaged page repeats in its sound
 * parts the words that are damaged elsewhere. What it never uses gets the share of its class in GBK.
 */

import { simplify } from '../script.js';
import { bytesOf } from './gbk.js';

export interface CharacterModel {
  /** Natural logarithm of the probability of `character` behind `before`. */
  readonly score: (before: string, character: string) => number;
  /** Characters the document has behind `before`. */
  readonly successors: (before: string) => readonly string[];
  /** True where the document uses two Simplified characters in a row often enough to make a word of them. */
  readonly isWord: (pair: string) => boolean;
  /** True where the document has these three characters in a row. */
  readonly knows: (triple: string) => boolean;
}

/** Taken off each count of a pair: what was seen once is less than it seems. */
const DISCOUNT = 0.5;
/** A pair of characters seen this often is a word of the document. */
const WORD = 3;
const PAIR_SHARE = 0.6;
const SINGLE_SHARE = 0.38;
const UNSEEN_SHARE = 0.02;
const IS_QUOTE = /[“”‘’]/;
const IS_HAN = /[\u3400-\u9fff]/;
const IS_WORD = /^[\u3400-\u9fff]{2}$/;

export function learnCharacters(text: string): CharacterModel {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  const behind = new Map<string, string[]>();
  const triples = new Set<string>();
  let total = 0;
  let before = '';
  let beforeLast = '';
  for (const character of text) {
    total += 1;
    singles.set(character, (singles.get(character) ?? 0) + 1);
    const pair = before + character;
    const seen = pairs.get(pair) ?? 0;
    pairs.set(pair, seen + 1);
    if (seen === 0) behind.set(before, [...(behind.get(before) ?? []), character]);
    triples.add(beforeLast + pair);
    beforeLast = before;
    before = character;
  }
  const words = new Set(
    [...pairs].filter(([pair, count]) => count >= WORD && IS_WORD.test(pair)).map(([pair]) => simplify(pair)),
  );
  return {
    isWord: (pair) => words.has(pair),
    score(prior, character) {
      const single = singles.get(character) ?? 0;
      // What a quotation mark stands behind says nothing of the words before it.
      const share = IS_QUOTE.test(character)
        ? 0
        : Math.max(0, (pairs.get(prior + character) ?? 0) - DISCOUNT) / Math.max(4, singles.get(prior) ?? 0);
      const unseen = UNSEEN_SHARE * classShare(character);
      return Math.log(PAIR_SHARE * share + (SINGLE_SHARE * single) / Math.max(1, total) + unseen);
    },
    knows: (triple) => triples.has(triple),
    successors: (prior) => behind.get(prior) ?? [],
  };
}

/** Common characters of GB 2312 stand in its first level (B0–D7), rarer ones in the second, the rest of GBK around them. */
function classShare(character: string): number {
  if (!IS_HAN.test(character)) return 1e-5;
  const [lead = 0, trail = 0] = bytesOf(character) ?? [];
  if (trail < 0xa1) return 1e-5;
  if (lead >= 0xb0 && lead <= 0xd7) return 0.9 / 3755;
  return lead >= 0xd8 && lead <= 0xf7 ? 0.08 / 3008 : 1e-5;
}
