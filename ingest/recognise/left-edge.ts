/**
 * Where a name that has no quotation marks begins. Walks left over words from the head of the name: strong verbs and
 * function words stop it; words that are noun or verb stop it only where they act as verbs.
 */
import type { Lexicon } from '../lexicon.js';
import { type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

/** Offset of the first character of the name whose head begins at `head`; `head` itself where nothing stands before it. */
export type LeftEdge = (scene: Scene, head: number) => number;

/** Longest part before a head, in code units. Source: longest names of national plans. */
const REACH = 28;
const FUNCTION_TAGS = new Set([
  'd',
  'p',
  'c',
  'u',
  'r',
  'y',
  'e',
  'o',
  'ud',
  'ug',
  'uj',
  'ul',
  'uv',
  'uz',
  'zg',
  'df',
  't',
]);
const PUNCTUATION = /[^\p{L}\p{N}“”‘’·+—-]/u;
const COUNTED = /^[\p{N}一二三四五六七八九十百千万亿两几多余]+[个项条座件家处期批次位名年月日天万亿余多]*$/u;

export function makeLeftEdge(lexicon: Lexicon): LeftEdge {
  const strong = lexicon.words('stop.strong');
  const weak = lexicon.words('stop.weak');
  const adverbs = [...lexicon.words('adverb')];
  const isStop = (token: Token): boolean =>
    strong.has(token.text) ||
    (FUNCTION_TAGS.has(token.tag) && !weak.has(token.text) && !/^[“”]$/u.test(token.text)) ||
    PUNCTUATION.test(token.text) ||
    COUNTED.test(token.text) ||
    adverbs.some((adverb) => token.text.startsWith(adverb));

  return (scene, head) => {
    let at = head;
    let index = tokenAt(scene, head) - (scene.starts[head] === 1 ? 1 : 0);
    if (scene.starts[head] !== 1) {
      const holder = scene.tokens[tokenAt(scene, head)] as Token;
      if (strong.has(holder.text.slice(0, head - holder.start)) || adverbs.some((one) => holder.text.startsWith(one)))
        return head;
      at = holder.start;
    }
    for (; index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (head - token.start > REACH) break;
      if (token.text === '”' || token.text === '’') {
        const quotation = scene.quotations.find((one) => one.end === token.start);
        if (!quotation || head - quotation.start > REACH) break;
        at = quotation.start - 1;
        index = tokenAt(scene, at);
        continue;
      }
      if (token.text === '“' || token.text === '‘') break;
      if (isStop(token)) break;
      if (weak.has(token.text) && actsAsVerb(scene, index, isStop)) break;
      if (token.tag === 'v' && !weak.has(token.text) && actsAsVerb(scene, index, isStop)) break;
      at = token.start;
    }
    return at;
  };
}

/** A word that is noun or verb acts as a verb at the head of its clause, behind an adverb or behind another verb. */
function actsAsVerb(scene: Scene, index: number, isStop: (token: Token) => boolean): boolean {
  const before = scene.tokens[index - 1];
  if (!before || before.text === '”') return !before;
  return isStop(before) && !/^[的、“]$/u.test(before.text);
}
