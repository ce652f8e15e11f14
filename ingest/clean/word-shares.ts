/**
 * How often each word of the dictionary is used, and each beginning of one: what a text is likely to say where the
 * document itself does not tell. Frequencies of jieba's dictionary (MIT), counted in newspapers, novels and web pages.
 */
import { dictionaryText } from '../lexicon.js';

export interface WordShares {
  /** Share of a word among all words, 0 where it is none. */
  readonly word: (word: string) => number;
  /** Share of the longer words that begin so. */
  readonly beginning: (letters: string) => number;
  /** Characters that stand behind this one inside words. */
  readonly successors: (character: string) => readonly string[];
}

/** Longer words are names and set phrases, too rare to matter. In UTF-16 code units. */
export const LONGEST_WORD = 5;
/** Words counted less often are as likely to be mistakes as words. */
const SEEN = 4;

let made: WordShares | undefined;

/** Made at the first call, in about half a second, and kept. */
export function wordShares(): WordShares {
  made ??= makeShares(dictionaryText());
  return made;
}

function makeShares(dictionary: string): WordShares {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const behind = new Map<string, Set<string>>();
  let total = 0;
  for (const match of dictionary.matchAll(/^([㐀-鿿]{1,5}) (\d+)/gm)) {
    const [, word = '', figure = ''] = match;
    const count = Number(figure);
    if (count < SEEN) continue;
    total += count;
    words.set(word, count);
    for (let length = 1; length < word.length; length += 1) {
      const begins = word.slice(0, length);
      beginnings.set(begins, (beginnings.get(begins) ?? 0) + count);
      const last = word.charAt(length - 1);
      const next = behind.get(last);
      if (next) next.add(word.charAt(length));
      else behind.set(last, new Set([word.charAt(length)]));
    }
  }
  const successors = new Map([...behind].map(([character, next]) => [character, [...next]] as const));
  return {
    word: (word) => (words.get(word) ?? 0) / total,
    beginning: (letters) => (beginnings.get(letters) ?? 0) / total,
    successors: (character) => successors.get(character) ?? [],
  };
}
