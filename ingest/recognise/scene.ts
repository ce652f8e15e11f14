/** One sentence as recognisers see it: offsets here are into the sentence's own text. */
import type { Span } from '../../src/model/evidence.js';
import type { Kind } from '../../src/model/ontology.js';
import type { Divided, Sentence } from '../stages.js';
import type { Frame } from './frame.js';
import { segment, type Token } from './segment.js';

export interface Scene {
  readonly sentence: Sentence;
  readonly text: string;
  /** Offset of the sentence in the sound text. */
  readonly base: number;
  readonly tokens: readonly Token[];
  /** 1 where a token begins; one longer than the text, its end included. */
  readonly starts: Uint8Array;
  readonly quotations: readonly (Span & { readonly depth: number })[];
  readonly frame: Frame;
  /** The sound text of the whole document: how often words stand there tells where a name ends. */
  readonly whole: string;
}

/** What a recogniser finds, with offsets into the sentence. */
export interface Find extends Span {
  readonly kind: Kind;
  readonly name: string;
  readonly rule: string;
  readonly hints: Readonly<Record<string, string>>;
}

/** A recogniser sees one sentence and what those listed before it found there. */
export type Recogniser = (scene: Scene, earlier: readonly Find[]) => readonly Find[];

const TOKENS = new WeakMap<Sentence, readonly Token[]>();

/** The words of a sentence, cut once however many ask for them. Offsets are into the sentence. */
export const tokensOf = (sentence: Sentence, whole: string): readonly Token[] =>
  TOKENS.get(sentence) ?? segment(widen(whole.slice(sentence.start, sentence.end)));

export function makeScenes(divided: Divided, frame: Frame): readonly Scene[] {
  const cut = new Map<string, readonly Token[]>();
  return divided.sentences.map((sentence) => {
    const text = widen(divided.placed.text.slice(sentence.start, sentence.end));
    let tokens = cut.get(text);
    if (!tokens) {
      tokens = segment(text);
      cut.set(text, tokens);
    }
    TOKENS.set(sentence, tokens);
    const starts = new Uint8Array(text.length + 1);
    for (const token of tokens) starts[token.start] = 1;
    starts[text.length] = 1;
    const quotations = sentence.quotations.map(({ start, end, depth }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
      depth,
    }));
    return { sentence, text, base: sentence.start, tokens, starts, quotations, frame, whole: divided.placed.text };
  });
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** Pages write 甲,乙 as often as 甲，乙: one form of each mark for all rules. Each stands for one code unit; figures and letters keep theirs. */
const widen = (text: string): string =>
  !/[,;:?!]/u.test(text)
    ? text
    : text.replace(/(?<![\da-zA-Z])[,;:?!]|[,;:?!](?![\da-zA-Z])/gu, (mark) => WIDE[mark] as string);

/** Index of the token that a place falls into, by bisection. */
export function tokenAt(scene: Scene, at: number): number {
  let low = 0;
  let high = scene.tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scene.tokens[middle] as Token).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const isBoundary = (scene: Scene, at: number): boolean => scene.starts[at] === 1;
