/**
 * How likely a character is behind what stands before it. Two things are known: what the document itself puts behind
 * the same characters (a damaged page repeats in its sound parts what is damaged elsewhere), and how often words are
 * used at all. The document's counts are trusted as far as they go, and the words fill what they leave (the
 * interpolation of a hierarchical Pitman–Yor model: Teh 2006). All of it in Simplified characters.
 */

import { jieba } from '../jieba.js';
import { simplify } from '../script.js';
import { bytesOf } from './gbk.js';
import { LONGEST_WORD, wordShares } from './word-shares.js';

/** Where a reading stands: what may be asked of the next character. */
export interface Prefix {
  /** Natural logarithm of the likelihood of all characters so far. */
  readonly score: number;
  /** The last characters, Simplified. */
  readonly tail: string;
  /** Share of the ways to fall into words that end a word 0, 1, 2 … characters ago, of all ways. */
  readonly ends: readonly number[];
}

export interface Language {
  /** The state behind a sound text. */
  readonly after: (text: string) => Prefix;
  /** The state behind one more character, in either script. */
  readonly next: (prefix: Prefix, character: string) => Prefix;
  /** A first guess at the likelihood of a character behind a Simplified one, for a choice among thousands. */
  readonly guess: (before: string, character: string) => number;
  /** Simplified characters that are likely to stand behind a Simplified one. */
  readonly successors: (before: string) => readonly string[];
  /** Forms of a Simplified character that the document uses, or may use. */
  readonly forms: (character: string) => readonly string[];
}

/** Taken off each count of a run: what was seen once is less than it seems. */
const DISCOUNT = 0.85;
/** How many counts the likelihood by shorter runs and by words stands against, for runs of four, three and two. */
const STRENGTH = { four: 1, three: 1, two: 40 };
/** How many words of a document weigh as much as the dictionary. */
const WORDS = 4000;
/** Weight of what stands nearby, and what it stands against. */
const NEAR_SHARE = 0.15;
const NEAR_STRENGTH = 2;
const CLOSES = /[”’]/;
const QUOTE_SHARE = 0.015;
const IS_HAN = /[\u3400-\u9fff]/;
/** Share of the signs among the words of running text. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['，', 0.06],
  ['、', 0.04],
  ['。', 0.03],
  ['；', 0.008],
  ['“', 0.006],
  ['”', 0.006],
  ['：', 0.003],
  ['（', 0.003],
  ['）', 0.003],
  ['《', 0.002],
  ['》', 0.002],
  ['？', 0.0003],
  ['！', 0.0008],
  ['—', 0.0008],
  ['·', 0.0003],
]);

interface Counts {
  readonly of: ReadonlyMap<string, number>;
  /** How many there are of each run without its last character, and how many different ones. */
  readonly runs: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
}

/** Learns from a text without its damaged parts. `near` is what stands around the damage. */
export function learnLanguage(text: string): (near: string) => Language {
  const sound = asWritten(simplify(text));
  const twos = countRuns(sound, 2);
  const threes = countRuns(sound, 3);
  const fours = countRuns(sound, 4);
  const words = countWords(sound);
  const behind = successorsIn(twos);
  const forms = formsIn(text);
  const shares = wordShares();
  const signs = [...SIGNS.keys()];
  const own = words.total / (words.total + WORDS);

  const wordShare = remembered(
    (word: string): number =>
      own * ((words.of.get(word) ?? 0) / Math.max(1, words.total)) +
      (1 - own) * (shares.word(word) + (SIGNS.get(word) ?? 0)) +
      (word.length === 1 ? classShare(word) : 0),
  );
  const beginShare = remembered(
    (letters: string): number =>
      own * ((words.beginnings.get(letters) ?? 0) / Math.max(1, words.total)) + (1 - own) * shares.beginning(letters),
  );

  return (near) => {
    const nearby = countRuns(asWritten(simplify(near)), 2);
    const byRuns = (tail: string, character: string, byWords: number): number => {
      // What a quotation ends with says little of whether it ends.
      if (CLOSES.test(character)) return QUOTE_SHARE;
      const two = interpolate(twos, { run: tail.slice(-1), character, strength: STRENGTH.two, rest: byWords });
      const three = interpolate(threes, { run: tail.slice(-2), character, strength: STRENGTH.three, rest: two });
      const four = interpolate(fours, { run: tail.slice(-3), character, strength: STRENGTH.four, rest: three });
      const seen = nearby.runs.get(tail.slice(-1)) ?? 0;
      if (seen === 0) return four;
      const here = (nearby.of.get(tail.slice(-1) + character) ?? 0) / (seen + NEAR_STRENGTH);
      return (1 - NEAR_SHARE) * four + NEAR_SHARE * (here + (four * NEAR_STRENGTH) / (seen + NEAR_STRENGTH));
    };
    const next = (prefix: Prefix, written: string): Prefix => {
      const character = simple(written);
      const letters = prefix.tail + character;
      let ended = 0;
      let open = 0;
      for (let length = 1; length <= LONGEST_WORD && length <= letters.length; length += 1) {
        const begun = prefix.ends[length - 1] ?? 0;
        if (begun === 0) continue;
        const word = letters.slice(-length);
        ended += begun * wordShare(word);
        if (length < LONGEST_WORD) open += begun * beginShare(word);
      }
      const byWords = ended + open;
      const ends = [ended, ...prefix.ends.slice(0, LONGEST_WORD - 1)].map((one) => one / byWords);
      const likelihood = byRuns(prefix.tail, character, byWords) * forms.share(written, character);
      return {
        score: prefix.score + Math.log(likelihood),
        tail: letters.slice(1 - LONGEST_WORD),
        ends,
      };
    };
    const guessed = remembered((pair: string): number => {
      const written = pair.slice(-1);
      const before = pair.slice(0, -1);
      const character = simple(written);
      const byWords = wordShare(character) + beginShare(before + character);
      return byRuns(before, character, byWords) * forms.share(written, character);
    });
    const start: Prefix = { score: 0, tail: '', ends: [1] };
    return {
      next,
      after: (before) => ({ ...[...before].reduce(next, start), score: 0 }),
      guess: (before, written) => guessed(before + written),
      successors: (before) => [...new Set([...(behind.get(before) ?? []), ...shares.successors(before), ...signs])],
      forms: forms.of,
    };
  };
}

/** A function of a string that is worked out once. */
function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

interface Step {
  readonly run: string;
  readonly character: string;
  readonly strength: number;
  /** Likelihood by what is shorter. */
  readonly rest: number;
}

function interpolate({ of, runs, kinds }: Counts, { run, character, strength, rest }: Step): number {
  const all = runs.get(run) ?? 0;
  if (all === 0) return rest;
  const counted = Math.max(0, (of.get(run + character) ?? 0) - DISCOUNT);
  return (counted + (DISCOUNT * (kinds.get(run) ?? 0) + strength) * rest) / (all + strength);
}

function countRuns(text: string, length: number): Counts {
  const of = new Map<string, number>();
  const runs = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (let at = 0; at + length <= text.length; at += 1) {
    const whole = text.slice(at, at + length);
    const run = whole.slice(0, -1);
    const before = of.get(whole) ?? 0;
    of.set(whole, before + 1);
    runs.set(run, (runs.get(run) ?? 0) + 1);
    if (before === 0) kinds.set(run, (kinds.get(run) ?? 0) + 1);
  }
  return { of, runs, kinds };
}

function countWords(text: string) {
  const of = new Map<string, number>();
  const beginnings = new Map<string, number>();
  let total = 0;
  // With words the dictionary does not have: 科创.
  for (const word of jieba().cut(text, true)) {
    if (word.length > LONGEST_WORD || /\s/.test(word)) continue;
    total += 1;
    of.set(word, (of.get(word) ?? 0) + 1);
    for (let length = 1; length < word.length; length += 1) {
      const begins = word.slice(0, length);
      beginnings.set(begins, (beginnings.get(begins) ?? 0) + 1);
    }
  }
  return { of, beginnings, total };
}

function successorsIn({ of }: Counts): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>();
  for (const pair of of.keys()) {
    const before = behind.get(pair.charAt(0));
    if (before) before.push(pair.charAt(1));
    else behind.set(pair.charAt(0), [pair.charAt(1)]);
  }
  return behind;
}

/** In which of its forms the document writes a character: 國 or 国. A form it never uses where it uses another is unlikely. */
function formsIn(text: string) {
  const seen = new Map<string, Map<string, number>>();
  for (const written of text) {
    const character = simple(written);
    const forms = seen.get(character) ?? new Map<string, number>();
    forms.set(written, (forms.get(written) ?? 0) + 1);
    seen.set(character, forms);
  }
  const traditional = [...seen].some(([character, forms]) => [...forms.keys()].some((form) => form !== character));
  const of = (character: string): readonly string[] =>
    traditional
      ? [...new Set([character, ...(FORMS().get(character) ?? []), ...(seen.get(character)?.keys() ?? [])])]
      : [character];
  return {
    of,
    share(written: string, character: string): number {
      const forms = seen.get(character);
      const all = forms === undefined ? 0 : [...forms.values()].reduce((sum, count) => sum + count, 0);
      const base = written === character ? (traditional ? 0.5 : 0.999) : traditional ? 0.5 : 0.001;
      return ((forms?.get(written) ?? 0) + base) / (all + 1);
    },
  };
}

const simples = new Map<string, string>();
/** A character by itself made Simplified; signs that tools make half-width, full-width again. */
function simple(written: string): string {
  const known = simples.get(written);
  if (known !== undefined) return known;
  const character = asWritten(simplify(written));
  simples.set(written, character);
  return character;
}

/** Signs that stand between Chinese characters are full-width, whatever a tool made of them. */
const asWritten = (text: string): string =>
  text.replace(/[,;:!?()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

let forms: ReadonlyMap<string, readonly string[]> | undefined;
/** The Traditional forms of each Simplified character. */
function FORMS(): ReadonlyMap<string, readonly string[]> {
  if (forms) return forms;
  const made = new Map<string, string[]>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const written = String.fromCharCode(code);
    const character = simple(written);
    if (character !== written) made.set(character, [...(made.get(character) ?? []), written]);
  }
  forms = made;
  return made;
}

/** Common characters of GB 2312 stand in its first level (B0–D7), rarer ones in the second, the rest of GBK around them. */
function classShare(character: string): number {
  if (!IS_HAN.test(character)) return 1e-6;
  const [lead = 0, trail = 0] = bytesOf(character) ?? [];
  if (trail < 0xa1) return 1e-9;
  if (lead >= 0xb0 && lead <= 0xd7) return 1e-7;
  return lead >= 0xd8 && lead <= 0xf7 ? 1e-8 : 1e-9;
}
