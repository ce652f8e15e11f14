/** Whether a person's name begins at a place, and where it ends. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { isBoundary, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** True where punctuation or the end of the text bounds it on the right. */
  readonly isBounded: boolean;
}

export interface PersonNames {
  readonly at: (scene: Scene, start: number) => PersonName | undefined;
}

const HAN = /^\p{Script=Han}+$/u;
const EDGE = /^(?:$|[\s,，。；;：:、）)！!？?》”])/u;
/** Another title behind 和: the name ends before it, whatever word the segmenter makes of the two (…义和省长…). */
const NEXT_POST = /^[和与及](?:[省市区县州]委?|政府)?[副代]{0,2}(?:书记|[省市区县州]长|主席|主任|总理|部长)/u;
const ABOUT = /^就[^，。；]{2,24}?(?:提出|作出?|作了|进行|发表|部署|谈|讲|与|开展|展开|接受|答|回答|强调|主持)/u;
const DOTTED = /^[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+/u;
const NAME_TAGS = new Set(['nr', 'nrt', 'nrfg', 'x']);
const NO_NAME = /[的了和与及等在是有为不之其各该市县省区委长们将作说对到向要会也都]/u;
/** Surnames that are everyday words: their names need a bound or a follower. */
const COMMON = /^[于和全来多门等保过从向任应明时方高都单官是但路支线关农凡展信由干党]/u;

export function personNames(lexicon: Lexicon): PersonNames {
  const surnames = lexicon.words('surname');
  const double = lexicon.words('surname.double');
  const follow = wordTrie(lexicon.words('name.follow'));

  return { at };

  function at(scene: Scene, start: number): PersonName | undefined {
    const { text } = scene;
    const dotted = DOTTED.exec(text.slice(start, start + 20))?.[0];
    if (dotted)
      return {
        start,
        end: start + dotted.length,
        name: dotted,
        isBounded: EDGE.test(text.slice(start + dotted.length)),
      };
    const spaced = /^(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s,，。；、）)])/u.exec(
      text.slice(start, start + 8),
    );
    if (spaced && surnames.has(spaced[1] as string))
      return { start, end: start + spaced[0].length, name: `${spaced[1]}${spaced[2]}`, isBounded: true };
    const family = double.has(text.slice(start, start + 2)) ? 2 : surnames.has(text[start] ?? '') ? 1 : 0;
    if (family === 0) return undefined;
    const options = [family + 2, family + 1].filter(
      (size) => HAN.test(text.slice(start, start + size)) && text.length >= start + size,
    );
    const ranked = options
      .map((size) => ({ size, points: points(scene, start, start + size) }))
      .filter((one) => one.points > 0)
      .sort((a, b) => b.points - a.points || b.size - a.size);
    const best = ranked[0];
    if (!best) return undefined;
    const end = start + best.size;
    return { start, end, name: text.slice(start, end), isBounded: EDGE.test(text.slice(end)) };
  }

  /** How well a name would end there: 3 for punctuation, 2 for a word that follows names, 1 for the end of a word; 0 for no name. */
  function points(scene: Scene, start: number, end: number): number {
    const name = scene.text.slice(start, end);
    const tag = dictionaryTag(name);
    // The dictionary has a few famous full names under other tags.
    if (tag !== undefined && !NAME_TAGS.has(tag) && !(tag === 't' && end - start === 3)) return 0;
    if (NO_NAME.test(name.slice(1)) && !tag?.startsWith('nr')) return 0;
    const rest = scene.text.slice(end, end + 8);
    const bounded = EDGE.test(rest);
    if (COMMON.test(name) && !bounded && !follow.longestAt(scene.text, end)) return 0;
    if (bounded || NEXT_POST.test(rest)) return 3;
    // 孙立成就…提出: the segmenter takes 成就 for a word.
    if (end - start === 3 && ABOUT.test(scene.text.slice(end, end + 30))) return 2;
    const follower = follow.longestAt(scene.text, end);
    if (follower && isBoundary(scene, end) && scene.tokens[tokenAt(scene, end)]?.start === end)
      return 2 + (follower.value.length > 1 ? 0.5 : 0);
    if (follower && follower.value.length > 1) return 2;
    return isBoundary(scene, end) && tag !== undefined ? 1 : isBoundary(scene, end) && end - start === 3 ? 0.5 : 0;
  }
}
