/** Functional areas by their last word: 济南新旧动能转换起步区, 自贸试验区济南片区, 省会经济圈; and their short words, bound to the document. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

/** These heads name one area even where no proper noun stands before them. */
const DEFINITE = /(?:起步区|先行区|综合试验区|试验区|先导区|示范区|综试区|都市圈|经济圈|城市群|片区)$/u;
const FREE_TRADE = /中国(?:[（(]\p{Script=Han}{2,4}[）)]|[—–-]{1,2}(?:\p{Script=Han}{2,6}(?:组织|国家)?)?)$/u;
const CLASS_OWN =
  /^(?:现代|农业|高新技术|农村|经济技术|产业|农业科技|科技|综合|旅游|文化|生态|海洋|经济|高技术|农业高新技术|现代农业|新型|工业化)+$/u;
const PLURAL_BEFORE = /[个批类各多些]$|[省市国]级$/u;
const PLURAL_AFTER = /^(?:等|们|内各|之间|以上)/u;

export function zones(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('zone.head'));
  const bound = lexicon.words('zone.bound');
  const generic = lexicon.words('zone.generic');
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');

  return (scene) => {
    const finds: Find[] = [];
    for (const { head, end } of headsIn(scene, heads)) {
      const word = scene.text.slice(head, end);
      const edge = leftEdge(scene, head);
      const care = /^(?:建设|管理|办|用|发挥)好/u.exec(scene.text.slice(edge, head))?.[0].length ?? 0;
      const start = withCountry(scene, edge + care);
      const own = ownWords(scene, { start, head, end }, generic);
      if (bound.has(word) && (head === start || (own === '' && start === head)) && isDefinite(scene, head, end)) {
        finds.push(
          findAt(scene, { start: head, end }, { kind: 'District', rule: 'zone-word', hints: { bound: word } }),
        );
        continue;
      }
      if (own.length < 2 || PLURAL_BEFORE.test(scene.text.slice(0, start)) || PLURAL_AFTER.test(scene.text.slice(end)))
        continue;
      if (CLASS_OWN.test(own)) continue;
      const isNamed =
        isAnchored(scene, start, head, lexicon) ||
        (DEFINITE.test(word) && own.length >= 4 && own.length === head - start);
      if (
        isNamed &&
        isNominal(scene, edge + care, head, weak) &&
        !/^(?:世界级|国家级|省级|国内|国际|全球|一流)/u.test(own)
      )
        finds.push(findAt(scene, { start, end }, { kind: 'District', rule: 'zone-head', hints: { head: word } }));
    }
    return finds;
  };
}

/** 中国（山东）自由贸易试验区: the country and the brackets belong to the name. */
function withCountry(scene: Scene, start: number): number {
  const match = FREE_TRADE.exec(scene.text.slice(0, start));
  return match ? match.index : start;
}

/** A zone's short word alone is a name only behind a pause or a verb, and not in a class (国家级新区, 各类开发区). */
function isDefinite(scene: Scene, head: number, end: number): boolean {
  if (!isBoundary(scene, head) || !isBoundary(scene, end)) return false;
  const before = scene.tokens[tokenAt(scene, head) - 1];
  return !before || !/^(?:[mqab]|n|nz)$/u.test(before.tag);
}
