/** Rivers, lakes, mountains and regions: those everyone knows, and names in a list of places or behind a verb of motion. */
import type { Lexicon } from '../lexicon.js';
import { buildTrie, wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

/** A region whose name is a part of the country and a class of land. */
const DIRECTION_REGION = /(?:东|西|南|北|中)部山区/gu;
const GENERIC =
  /^(?:现代|特色|美丽|和美)|江山|河湖|大江|大河|^山水|孤岛|青山|江河|湖泊|金山|靠山|群山|高山|深山|母亲河|上游|下游|先辈|人民|美丽|生态|幸福|长江黄河|^\p{Script=Han}[江河湖]\p{Script=Han}[江河湖]$/u;
/** 修复大清河生态环境, 治理某河流域: a river or lake that is seen to. */
const TENDED = /(?:修复|治理|整治|保护|疏浚|改善|推进|实施|开展|加强|沿|跨)$/u;
const TENDED_AS = /^(?:生态|流域|水质|水环境|治理|沿线|两岸|段|综合治理|整治|河道|岸线|防洪|清淤)/u;
const SEPARATOR = /[、和及与]/u;

export function nature(lexicon: Lexicon): Recogniser {
  const known = buildTrie(
    [...lexicon.names('nature')].flatMap(([name, aliases]) => [name, ...aliases].map((one) => [one, name] as const)),
  );
  const heads = wordTrie(lexicon.words('nature.head'));
  const visit = lexicon.words('verb.visit');
  const leftEdge = makeLeftEdge(lexicon);

  return (scene) => {
    const finds: Find[] = [];
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = known.longestAt(scene.text, at);
      if (!match || /^[文精]/u.test(scene.text.slice(match.end))) continue;
      // 淮河海河辽河: one right behind the other, with no pause between.
      const isJoined = finds.at(-1)?.end === at || known.longestAt(scene.text, match.end) !== undefined;
      if (!isBoundary(scene, at) && !isJoined) continue;
      const isWord =
        isJoined ||
        isBoundary(scene, match.end) ||
        /^(?:流域|两岸|沿岸|中下游|上游|下游)/u.test(scene.text.slice(match.end));
      if (isWord)
        finds.push(
          findAt(scene, { start: at, end: match.end }, { kind: 'Place', rule: 'known-nature', name: match.value }),
        );
      at = match.end - 1;
    }
    for (const { head, end } of headsIn(scene, heads)) {
      const start = leftEdge(scene, head);
      const first = known.longestAt(scene.text, start);
      if (first && first.end < end && known.longestAt(scene.text, first.end)?.end === end) continue;
      // 指导珠江三角洲, 好黄河: a known name with other words before it.
      const last = known.longestBefore(scene.text, end);
      if (last && last.start > start && !/^[大小新古老泛南北东西]$/u.test(scene.text.slice(start, last.start)))
        continue;
      const size = head - start;
      const isName =
        size >= 1 &&
        size <= 4 &&
        end - start >= 3 &&
        !GENERIC.test(scene.text.slice(start, end)) &&
        !scene.quotations.some((one) => one.start === start && one.end === end) &&
        lexicon.divisions.trie.longestBefore(scene.text, end) === undefined &&
        inPlaceFrame(scene, start, end);
      if (isName) finds.push(findAt(scene, { start, end }, { kind: 'Place', rule: 'nature-head' }));
    }
    for (const match of scene.text.matchAll(DIRECTION_REGION)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (SEPARATOR.test(scene.text[span.start - 1] ?? '') && SEPARATOR.test(scene.text[span.end] ?? ''))
        finds.push(findAt(scene, span, { kind: 'Place', rule: 'region-in-list' }));
    }
    return finds;
  };

  /** In a list, behind a verb of motion, or a proper noun by the dictionary; a common noun (江河, 高山) is none of them. */
  function inPlaceFrame(scene: Scene, start: number, end: number): boolean {
    const token = scene.tokens[tokenAt(scene, start)];
    const inner = scene.tokens.slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1);
    if (inner.some((one) => /^(?:v|vn|d|p|c|u|r|a|m)$/u.test(one.tag) && one.text.length > 1)) return false;
    if (inner.some((one) => /^(?:ns|x)$/u.test(one.tag) && one.text.length > 1)) return true;
    if (TENDED.test(scene.text.slice(Math.max(0, start - 4), start)) && TENDED_AS.test(scene.text.slice(end)))
      return true;
    if (inner.some((one) => /^(?:n|v|vn|a|b|m|d)$/u.test(one.tag) && one.text.length > 1 && one.end < end - 1))
      return false;
    const before = scene.tokens[tokenAt(scene, start) - 1]?.text ?? '';
    return (
      visit.has(before) ||
      (SEPARATOR.test(before) && /[、和及与等]/u.test(scene.text[end] ?? '') && token?.start === start)
    );
  }
}
