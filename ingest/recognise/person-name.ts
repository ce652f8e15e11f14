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
  /** True where a word of two characters or more that follows names stands right behind it. */
  readonly isFollowed?: boolean;
}

export interface PersonNames {
  readonly at: (scene: Scene, start: number) => PersonName | undefined;
  /** The same behind the title of a body, where a name is to be expected: what stands behind it may be enough to end it. */
  readonly behind: (scene: Scene, start: number) => PersonName | undefined;
}

const HAN = /^\p{Script=Han}+$/u;
const EDGE = /^(?:$|[\s,，。；;：:、）)！!？?》”])/u;
/** Another title behind 和: the name ends before it, whatever word the segmenter makes of the two (…义和省长…). */
const NEXT_POST = /^[和与及](?:[省市区县州]委?|政府)?[副代]{0,2}(?:书记|[省市区县州]长|主席|主任|总理|部长)/u;
const ABOUT = /^就[^，。；]{2,24}?(?:提出|作出?|作了|进行|发表|部署|谈|讲|与|开展|展开|接受|答|回答|强调|主持)/u;
const LAST_OF = /^等(?:[省市区县州]|领导|同志|一行|出席|参加|陪同|分别|先后|党政|\d|[一二三四五六七八九十])/u;
const DOTTED = /^[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+/u;
const NAME_TAGS = new Set(['nr', 'nrt', 'nrfg', 'x']);
const NO_NAME = /[的了与及等是不其各该市县省区委们说也办局厅处科院]/u;
/** Characters that are words of their own more often than parts of names: the segmenter has to take the whole for one word. */
const DOUBTFUL = /[和在有为之将作对到向要会都长]/u;
/** Words of one character that begin behind a name and that the segmenter joins to it: 市长吴某率…. */
const JOINED = /^(?:率|携|随|作|赴|来|到|在|对|向|就|任|说|与|等|为|同|又|还|将|也|均|已|曾)/u;
/** A word that begins behind a name, and is seldom its last character where neither a mark nor another such word follows. */
const BEGINS = /^(?:率|携|随|赴|来|到|在|对|向|就|说|与|为|同|又|还|将|也|均|已|曾|带|作)/u;
/** What a person does, and what no such word can govern: 王志向介绍, against 王志向考察团介绍. */
const ACTS =
  /^(?:介绍|汇报|表示|指出|强调|说|主持|讲话|致辞|发言|一行|同志|率|带队|陪同|来到|先后|实地|要求|认为|出席|参加|走进|察看|宣布|宣读|传达|[在就对](?!座|场))/u;
/** Surnames that are verbs or words of number as well: no ordinary word makes a name with them. */
const VERBAL = /^[祝连计常严平安温万谈解包易水乐游经管简盛能原商成古巩]/u;
/** Surnames that are everyday words: their names need a bound or a follower. */
const COMMON = /^[于和全来多门等保过从向任应明时方高都单官是但路支线关农凡展信由干党满储况帅危幸官相战来]/u;

/** Whether the last character of what may be a name begins the phrase behind it: 为 has no verb behind it, 又 nothing else. */
function tears(last: string, rest: string, points: number): boolean {
  if (/[又还将也均已曾]/u.test(last)) return true;
  // 省长龚某所作的报告.
  if (last === '所') return /^[作做提说指讲写著谈]/u.test(rest);
  if (/[为对就作]/u.test(last)) return points < 3 && !/^(?:[向与对就为同率说又还]|在(?!座|场))/u.test(rest);
  return BEGINS.test(last) && !ACTS.test(rest);
}

/** 刘某看到: the last character and the next one are a verb. */
const isVerb = (words: string): boolean => /^(?:v|d|p|c)/u.test(dictionaryTag(words) ?? '');

/** So often a document has a name whose first character no list of surnames has. */
const LEAST_USED = 3;

export function personNames(lexicon: Lexicon): PersonNames {
  const surnames = lexicon.words('surname');
  const double = lexicon.words('surname.double');
  const follow = wordTrie(lexicon.words('name.follow'));

  return { at, behind };

  function behind(scene: Scene, start: number): PersonName | undefined {
    const { text } = scene;
    const family = double.has(text.slice(start, start + 2)) ? 2 : 1;
    const found = [family + 2, family + 1].flatMap((size) => {
      const end = start + size;
      const name = text.slice(start, end);
      if (
        name.length < size ||
        !HAN.test(name) ||
        NO_NAME.test(name.slice(1).replace('其', '')) ||
        !mayBeName(scene, name)
      )
        return [];
      const isBounded = EDGE.test(text.slice(end, end + 1));
      const rest = text.slice(end, end + 8);
      const isFollowed = (follow.longestAt(text, end)?.value.length ?? 0) > 1 || ACTS.test(rest) || LAST_OF.test(rest);
      // 刘运到甲区: whatever word the segmenter makes of it, an area behind 到 is gone to.
      const isGone = /^[到赴]/u.test(rest) && lexicon.divisions.trie.longestAt(text, end + 1) !== undefined;
      const points = isBounded ? 4 : isFollowed || isGone ? 3 : BEGINS.test(rest) ? 2 : 0;
      // 王某向在场群众…: of two such words in a row the first begins the phrase.
      const isTorn =
        points < 4 &&
        !isGone &&
        ((size > family + 1 && tears(name.slice(-1), rest, points)) ||
          (follow.longestAt(text, end - 1)?.end ?? 0) > end ||
          isVerb(text.slice(end - 1, end + 1)));
      return points === 0 || isTorn ? [] : [{ start, end, name, isBounded, isFollowed, points }];
    });
    return found.sort((a, b) => b.points - a.points)[0];
  }

  /** A surname with what no everyday word makes of it; an uncommon surname where the document has the name again and again. */
  function mayBeName(scene: Scene, name: string): boolean {
    const tag = dictionaryTag(name);
    if (tag !== undefined) return NAME_TAGS.has(tag);
    const given = dictionaryTag(name.slice(-2));
    const isPlain = given === undefined || given.startsWith('nr');
    if (double.has(name.slice(0, 2))) return true;
    if (surnames.has(name[0] as string)) return isPlain || !(COMMON.test(name) || VERBAL.test(name));
    return (
      name.length === 3 &&
      isPlain &&
      dictionaryTag(name.slice(0, 2)) === undefined &&
      count(scene.whole, name) >= LEAST_USED
    );
  }

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
      .map((one) => ({ ...one, points: one.points + used(scene, start, start + one.size) }))
      .sort((a, b) => b.points - a.points || b.size - a.size);
    const best = ranked[0];
    if (!best) return undefined;
    const end = start + best.size;
    const follower = follow.longestAt(text, end);
    return {
      start,
      end,
      name: text.slice(start, end),
      isBounded: EDGE.test(text.slice(end, end + 1)),
      isFollowed: follower !== undefined && follower.value.length > 1,
    };
  }

  /** A shorter name that stands elsewhere with other words behind it, or a longer one that always stands whole. */
  function used(scene: Scene, start: number, end: number): number {
    const name = scene.text.slice(start, end);
    const family = double.has(name.slice(0, 2)) ? 2 : 1;
    if (end - start === family + 2) {
      const whole = count(scene.whole, name);
      return whole >= 2 && whole === count(scene.whole, name.slice(0, -1)) ? 1 : 0;
    }
    const longer = scene.text.slice(start, end + 1);
    return HAN.test(longer) && count(scene.whole, name) > 2 * count(scene.whole, longer) ? 1 : 0;
  }

  /** How well a name would end there: 3 for punctuation, 2 for a word that follows names, 1 for the end of a word; 0 for no name. */
  function points(scene: Scene, start: number, end: number): number {
    const name = scene.text.slice(start, end);
    const tag = dictionaryTag(name);
    // The dictionary has a few famous full names under other tags.
    if (tag !== undefined && !NAME_TAGS.has(tag) && !(tag === 't' && end - start === 3)) return 0;
    const isSurelyBounded = end - start === 3 && EDGE.test(scene.text.slice(end, end + 1));
    if (NO_NAME.test(isSurelyBounded ? name.slice(1).replace('其', '') : name.slice(1)) && !tag?.startsWith('nr'))
      return 0;
    // 刘某以《…》为题, 夏某作的报告: what begins behind the name.
    if (end - start === 3 && tag === undefined && /^(?:以[《“]|作的|作了)/u.test(scene.text.slice(end - 1, end + 2)))
      return 0;
    const token = scene.tokens[tokenAt(scene, start)];
    const isWhole = token?.start === start && token.end === end;
    const isListed = scene.text[start - 1] === '、' && scene.text[end] === '、' && end - start === 3;
    const isBounded = end - start === 3 && EDGE.test(scene.text.slice(end, end + 1)) && !/[和对向到要会都]/u.test(name);
    if (DOUBTFUL.test(name.slice(1)) && !tag?.startsWith('nr') && !isWhole && !isListed && !isBounded) return 0;
    const rest = scene.text.slice(end, end + 8);
    const bounded = EDGE.test(rest);
    // 王某向考察团介绍: the segmenter makes one word of a name it does not know and of what begins behind it.
    if (
      tag === undefined &&
      end - start === 3 &&
      !bounded &&
      /[又还将也均已曾向]/u.test(name.slice(2)) &&
      tears(name.slice(2), rest, 0)
    )
      return 0;
    if (COMMON.test(name) && !bounded && !follow.longestAt(scene.text, end)) return 0;
    if (bounded || NEXT_POST.test(rest)) return 3;
    // 赵某平等县领导: the segmenter takes 平等 for a word.
    if (end - start === 3 && LAST_OF.test(rest)) return 2;
    // 孙立成就…提出: the segmenter takes 成就 for a word.
    if (end - start === 3 && ABOUT.test(scene.text.slice(end, end + 30))) return 2;
    const follower = follow.longestAt(scene.text, end);
    if (follower && isBoundary(scene, end) && scene.tokens[tokenAt(scene, end)]?.start === end)
      return 2 + (follower.value.length > 1 ? 0.5 : 0);
    if (follower && follower.value.length > 1) return 2;
    const isJoined = token?.tag === 'x' && token.start === start && token.end === end + 1;
    if (isJoined && JOINED.test(rest)) return 1.5;
    return isBoundary(scene, end) && tag !== undefined
      ? 1
      : isBoundary(scene, end) && (end - start === 3 || isWhole)
        ? 0.5
        : 0;
  }
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found += 1;
  return found;
}
