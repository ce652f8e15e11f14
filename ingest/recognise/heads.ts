/** Names that end in a head word: where each such head stands, and whether what is before it is a name. */
import type { Lexicon } from '../lexicon.js';
import type { Trie } from '../trie.js';
import { isBoundary, type Scene } from './scene.js';

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

const PROPER = new Set(['ns', 'nt', 'nz', 'nr', 'nrt', 'nrfg']);
const HAN = /^\p{Script=Han}{2,}$/u;

/** True where a name has a part that only one thing bears: an area, a proper noun, quoted words, a word no dictionary has. */
export function isAnchored(scene: Scene, start: number, end: number, lexicon: Lexicon): boolean {
  if (scene.text.slice(start, end).includes('“')) return true;
  for (const token of scene.tokens) {
    if (token.start < start) continue;
    if (token.end > end) break;
    if (PROPER.has(token.tag) || (token.tag === 'x' && HAN.test(token.text))) return true;
  }
  const first = scene.text.slice(start, start + 3);
  return lexicon.words('zone.bound').has(first) || startsWithArea(scene, start, lexicon) !== undefined;
}

/** The end of an area's name that begins a name. */
export function startsWithArea(scene: Scene, start: number, lexicon: Lexicon): number | undefined {
  const match = lexicon.divisions.trie.longestAt(scene.text, start);
  return match && isBoundary(scene, start) ? match.end : undefined;
}

/** The words before the head, each that says nothing of its own taken away. */
export function ownWords(scene: Scene, name: HeadedName, generic: ReadonlySet<string>): string {
  let own = '';
  for (const token of scene.tokens) {
    if (token.end <= name.start) continue;
    if (token.start >= name.head) break;
    const word = scene.text.slice(Math.max(token.start, name.start), Math.min(token.end, name.head));
    if (!generic.has(word)) own += word;
  }
  return own;
}
