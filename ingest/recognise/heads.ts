/** Names that end in a head word: where each such head stands, and whether what is before it is a name. */
import type { Lexicon } from '../lexicon.js';
import type { Trie } from '../trie.js';
import { NOMINAL } from './left-edge.js';
import { isBoundary, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

export interface HeadedName {
  readonly start: number;
  readonly end: number;
  /** Where the head begins. */
  readonly head: number;
}

/** Every place where a word of the sentence ends in a head; the longest head there. */
export function* headsIn(
  scene: Scene,
  heads: Trie<string>,
): Generator<{ readonly head: number; readonly end: number }> {
  for (const token of scene.tokens) {
    const match = heads.longestBefore(scene.text, token.end);
    if (match) yield { head: match.start, end: token.end };
  }
}

const PROPER = new Set(['ns', 'nt']);
const HAN = /^\p{Script=Han}{2,}$/u;
/** Tagged as names of places by the dictionary, and none. */
const COMMON =
  /^(?:宜居|美丽|江河|河湖|大江|大河|城市|中西部|中部|西部|东部|东北|西北|沿海|沿边|沿江|国家级|革命|民族|黄土|大陆|海洋|湖泊|世界级|中华|上海合作组织|本地|海内外|两岸|海内|山水|高原|平原|丘陵|山区|远洋|海岛|江海|中国|我国)$/u;
/** 川东北, 鲁南: a part of a province. Source: GB/T 2260 short names. */
const PART_OF_PROVINCE =
  /^[冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘青宁疆][东西南北中](?![部方])|^(?:巴蜀|齐鲁|燕赵|八闽|荆楚|江淮|三晋|岭南|关中|河套|陇东|徽州|潮汕|湖湘)/u;
const FUNCTION = new Set(['r', 'd', 'p', 'c', 'u', 'y', 'uj', 'ul', 'uz', 'ud', 'ug', 'uv', 'e', 'o']);
const NO_START = /^(?:还[同有是]|[只已从即也就都这那其]|先后|同国|以及|有的|没有)/u;
const NOUN_VERB = /^(?:v|vi|vg)$/u;

/** True where a name has a part that only one thing bears: an area, a place, quoted words, a word no dictionary has. */
export function isAnchored(scene: Scene, start: number, end: number, lexicon: Lexicon): boolean {
  if (/“|[A-Za-z]|\d[号期]/u.test(scene.text.slice(start, end))) return true;
  for (const token of tokensFrom(scene, start)) {
    if (token.start < start) continue;
    if (token.end > end) break;
    if (PROPER.has(token.tag) && token.text.length > 1 && !COMMON.test(token.text)) return true;
    if (token.tag === 'x' && HAN.test(token.text)) return true;
    if (lexicon.divisions.trie.longestAt(scene.text, token.start)?.end === token.end && !COMMON.test(token.text))
      return true;
  }
  const first = scene.text.slice(start, start + 3);
  if (PART_OF_PROVINCE.test(first)) return true;
  // 京|张 in 京张旅游带: two areas by one character each.
  const opening = scene.tokens[tokenAt(scene, start)] as Token;
  if (opening.start === start && opening.text.length === 1 && /^(?:ns|j)$/u.test(opening.tag) && end - start >= 4)
    return true;
  return lexicon.words('zone.bound').has(first) || startsWithArea(scene, start, lexicon) !== undefined;
}

/** True where no word of a span is a pronoun, an adverb, a conjunction or a plain verb: then it may be a name. */
export function isNominal(scene: Scene, start: number, end: number, weak: ReadonlySet<string>): boolean {
  if (NO_START.test(scene.text.slice(start, end))) return false;
  for (const token of tokensFrom(scene, start)) {
    if (token.end <= start) continue;
    if (token.start >= end) break;
    if (token.text === '“' || token.text === '”' || weak.has(token.text)) continue;
    if (
      FUNCTION.has(token.tag) &&
      !NOMINAL.test(token.text) &&
      !(token.text === '和' && token.start > start) &&
      !scene.text.startsWith('自贸', token.start)
    )
      return false;
    if (
      NOUN_VERB.test(token.tag) &&
      token.start > start &&
      token.text.length > 1 &&
      !scene.quotations.some((one) => token.start >= one.start && token.end <= one.end)
    )
      return false;
  }
  return true;
}

/** The end of an area's name that begins a name. */
export function startsWithArea(scene: Scene, start: number, lexicon: Lexicon): number | undefined {
  const match = lexicon.divisions.trie.longestAt(scene.text, start);
  return match && isBoundary(scene, start) ? match.end : undefined;
}

/** The words before the head, each that says nothing of its own taken away. */
export function ownWords(scene: Scene, name: HeadedName, generic: ReadonlySet<string>): string {
  let own = '';
  for (const token of tokensFrom(scene, name.start)) {
    if (token.end <= name.start) continue;
    if (token.start >= name.head) break;
    const word = scene.text.slice(Math.max(token.start, name.start), Math.min(token.end, name.head));
    if (!generic.has(word)) own += word;
  }
  return own;
}

/** The tokens from the one that a place falls into: a long sentence is not gone through for every name. */
function* tokensFrom(scene: Scene, at: number): Generator<Token> {
  for (let index = tokenAt(scene, at); index < scene.tokens.length; index += 1) yield scene.tokens[index] as Token;
}
