/**
 * Courses of action that are listed and then counted: 实施甲、乙、丙三大战略. Where the number of items is the number that is said, each item
 * is a name, and so are the count and its head.
 */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import { numberOf } from './number-word.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const COUNT =
  /(?<![\d.])(?<number>[二三四五六七八九十]|1?\d)(?:大|项|个|场)(?:发展|重点|重大|专项|强?[市省区县]|核心|主要)?(?<head>战略|攻坚战|保卫战|攻坚行动|提升行动|专项行动|行动|工程|计划|革命运动|革命|会战|攻势|硬仗)/gu;
const SHARED =
  /(?<=实施|贯彻|推进|坚持|落实|执行)(?<first>(?:(?![和与及、的]|战略)\p{Script=Han}){4,9})(?=[和与、](?:(?![和与及、的]|战略)\p{Script=Han}){3,9}战略(?![决部目任]))/gu;
const BREAK = /[，。；：！？（）《》“”\n]/u;
/** Items of which the whole is only one more: classes of things, parts of clauses. */
const NO_ITEM = /的|^(?:把|将|对|让|包括|其中|以及|其他|相关|有关|重点|等)|[和与及等]$/u;

export function countedCourses(lexicon: Lexicon): Recogniser {
  const governs = lexicon.words('verb.govern');
  const strong = lexicon.words('stop.strong');
  return (scene) => [
    ...[...scene.text.matchAll(COUNT)].flatMap((match) => counted(scene, match)),
    ...[...scene.text.matchAll(SHARED)].flatMap((match) => shared(scene, match)),
  ];

  /** 实施甲和乙战略: both are strategies; the head stands behind the second. */
  function shared(scene: Scene, match: RegExpExecArray): readonly Find[] {
    const first = match.groups?.['first'] ?? '';
    const span = { start: match.index, end: match.index + first.length };
    if (!isBoundary(scene, span.start) || !isBoundary(scene, span.end) || strong.has(first.slice(0, 2))) return [];
    return [findAt(scene, span, { kind: 'Strategy', rule: 'shared-head', name: `${first}战略` })];
  }

  function counted(scene: Scene, match: RegExpExecArray): readonly Find[] {
    const number = numberOf(match.groups?.['number'] ?? '');
    if (number === undefined || number < 2 || !isBoundary(scene, match.index)) return [];
    const items = itemsBefore(scene, match.index, number);
    if (items.length !== number) return [];
    const end = match.index + match[0].length;
    const head = match.groups?.['head'] ?? '';
    const first = items[0] as { start: number };
    if (/工程|计划/u.test(head) && !/[大场]/u.test(match[0])) return [];
    // Works and campaigns are told apart by a word; what is listed before them has no name of its own.
    if (/(?:行动|工程|计划)$/u.test(head))
      return [
        findAt(
          scene,
          { start: first.start, end },
          { kind: 'Strategy', rule: 'counted-courses', hints: { head, inner: match[0] } },
        ),
      ];
    return [
      ...items.map((item) => findAt(scene, item, { kind: 'Strategy', rule: 'counted-item', hints: { head } })),
      findAt(scene, { start: match.index, end }, { kind: 'Strategy', rule: 'counted-courses', hints: { head } }),
    ];
  }

  /** The list that ends at a place; none where an item is no name. */
  function itemsBefore(scene: Scene, to: number, number: number): readonly { start: number; end: number }[] {
    let from = to;
    while (from > 0 && !BREAK.test(scene.text[from - 1] as string)) from -= 1;
    const parts: { start: number; end: number }[] = [];
    let at = from;
    for (const words of scene.text.slice(from, to).split(/[、和与]/u)) {
      parts.push({ start: at, end: at + words.length });
      at += words.length + 1;
    }
    const items = parts.slice(-number);
    const [first, second] = items;
    if (items.length !== number || parts.length !== number || !first || !second) return [];
    const start = behindVerb(scene, first);
    const opened = [{ start, end: first.end }, ...items.slice(1)];
    const sizes = opened.map((item) => item.end - item.start);
    const isNamed = opened.every(({ start: one, end }) => {
      const words = scene.text.slice(one, end);
      return words.length >= 2 && words.length <= 14 && !NO_ITEM.test(words) && isBoundary(scene, end);
    });
    return isNamed && Math.max(...sizes) <= Math.min(...sizes) * 3 ? opened : [];
  }

  /** Where the last governing verb in the first item ends; an item may begin with a verb of its own. */
  function behindVerb(scene: Scene, item: { start: number; end: number }): number {
    let start = item.start;
    for (let index = tokenAt(scene, item.start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index];
      if (!token || token.end > item.end - 2) break;
      const tail = token.text.slice(-2);
      if (governs.has(token.text) || (token.text.length === 4 && governs.has(tail)) || isPlainVerb(token.text))
        start = token.end;
      else if (start > item.start) break;
    }
    return start;
  }

  function isPlainVerb(word: string): boolean {
    return strong.has(word) && /^(?:打造|大力|全面|深入|扎实|抓好|发动|发起|聚焦|围绕|坚决|持续|继续|全力)/u.test(word);
  }
}
