/** Functional areas by their last word: 济南新旧动能转换起步区, 自贸试验区济南片区, 省会经济圈; and their short words, bound to the document. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

/** These heads name one area even where no proper noun stands before them. */
const DEFINITE = /(?:起步区|先行区|综合试验区|试验区|先导区|示范区|综试区|都市圈|经济圈|城市群|片区)$/u;
const GRANTED =
  /国家级?(?!实验室|重点|战略科技)(?:(?!作用|机制|建设|[的、])\p{Script=Han}){3,18}?(?:创新示范区|示范区|试验区|先导区|产业集聚区)/gu;
const BACKED =
  /(?<=^|[，。；、])(?:深化|积极|大力|全力)?支持(?<own>\p{Script=Han}{2,4})(?=(?:加快)?(?:建设|打造|创建|争创)(?!的|单位|项目|运营|主体|成本|资金))/gu;
/** A belt with words in marks is a formulation: “山水相依”生态走廊. */
const BELT = /(?:走廊|旅游带|文化带|创新带|旅游圈|新城)$/u;
/** A trial that the state has given to an area, by its matter. */
const NATIONAL = /^国家\p{Script=Han}{4,}(?:试验区|先导区)$/u;
const FREE_TRADE = /中国(?:[（(]\p{Script=Han}{2,4}[）)]|[—–-]{1,2}(?:\p{Script=Han}{2,6}(?:组织|国家)?)?)$/u;
const CLASS_OWN =
  /^(?:现代|农业|高新技术|农村|经济技术|产业|农业科技|科技|综合|旅游|文化|生态|海洋|经济|高技术|农业高新技术|现代农业|新型|工业化)+$/u;
const LOCAL =
  /(?:推动|推进|加快|完善|抓好|支持|做强|提升|优化|高标准建设|加快建设|、)(?<name>(?:中央|总部|南部|北部|东部|西部|滨海|滨河|滨湖|沿江|老|主|高新|国际|\p{Script=Han}{2})(?:商务区|经济区|山区|新城(?!市)|东区|西区|南区|北区|城区|医学中心|城市副中心|起步区|先行区|科学城|会展城|高铁片区))(?=能级|开发|建设|绿色|功能|城市功能|规划|提质|高质量|发展|、|全面|形象|成形|崛起|提升)/gu;
const CLASS_LOCAL =
  /^(?:特色|现代|国家|各类|高端|老旧|新型|一批|产业|旅游|智慧|绿色|生态|农业|工业|物流|核心|重点|城乡|合肥|建设|开发|经济|城市|市辖|老城|主城|中心|自贸|综保|高新区|示范|全市|全区|全县|都市|海洋|贫困|革命|民族|边境|少数|石质|深山|丘陵|大石)/u;
const NO_SHORT =
  /国家|省级|市级|各|本|我|全|首|级|个|批|新|老|两|所有|现有|建设|推进|推动|支持|发展|园区|开发|依托|围绕|加快|创建|升级/u;
const PLURAL_BEFORE = /[个批类各多些]$|[省市国]级$/u;
const PLURAL_AFTER = /^(?:之一|等|们|内各|之间|以上)/u;

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
      if (word === '景区' && /^[A-Za-z\d级]/u.test(scene.text.slice(start, end))) continue;
      // 甲特别合作区、乙经济特别合作区: among others of its sort it is one.
      const isAmong =
        scene.text[start - 1] === '、' && finds.some((one) => one.end === start - 1 && one.hints['head'] === word);
      if (CLASS_OWN.test(own) || /建设好|打造|创建/u.test(own) || (BELT.test(word) && /“/u.test(own))) continue;
      const isPlaced =
        /(?:位于|坐落于|地处|在)$/u.test(scene.text.slice(0, start)) && own.length >= 2 && /园区$|片区$/u.test(word);
      const isShort =
        /^(?:综保区|经开区|高新区)$/u.test(word) &&
        /^\p{Script=Han}{2,3}$/u.test(own) &&
        head - start === own.length &&
        !NO_SHORT.test(own);
      const isNamed =
        isPlaced ||
        isAmong ||
        isShort ||
        hasBody(scene, start, end) ||
        isAnchored(scene, start, head, lexicon) ||
        (NATIONAL.test(scene.text.slice(start, end)) &&
          !/^[、\d]|^等|^[一二三四五六七八九十两]+个/u.test(scene.text.slice(end))) ||
        (DEFINITE.test(word) && own.length >= 4 && own.length === head - start);
      if (
        isNamed &&
        isNominal(scene, edge + care, head, weak) &&
        !/^(?:世界级|国家级|省级|国内|国际|全球|一流)/u.test(own)
      )
        finds.push(findAt(scene, { start, end }, { kind: 'District', rule: 'zone-head', hints: { head: word } }));
    }
    finds.push(...granted(scene), ...backed(scene, lexicon));
    return [
      ...finds,
      ...local(scene),
      ...stations(scene, lexicon),
      ...harbours(scene, lexicon),
      ...airports(scene, lexicon),
    ];
  };
}

/** 济青烟国家某某示范区, 枣庄国家某某创新示范区: a zone of the state in the area that is named right before, whatever verbs its matter holds. */
function granted(scene: Scene): readonly Find[] {
  return [...scene.text.matchAll(GRANTED)].flatMap((match) => {
    const start = areaStart(scene, match.index);
    const end = match.index + match[0].length;
    return match.index - start >= 2 ? [findAt(scene, { start, end }, { kind: 'District', rule: 'zone-named' })] : [];
  });
}

/** 支持前海建设…: who is backed to build something, by a word that is no common noun, is an area. */
function backed(scene: Scene, lexicon: Lexicon): readonly Find[] {
  return [...scene.text.matchAll(BACKED)].flatMap((match) => {
    const own = match.groups?.['own'] ?? '';
    const start = match.index + match[0].length - own.length;
    const token = scene.tokens[tokenAt(scene, start)] as Token;
    const isName = token.start === start && token.text === own && /^(?:ns|x)$/u.test(token.tag);
    return isName && lexicon.divisions.named(own).length === 0
      ? [findAt(scene, { start, end: start + own.length }, { kind: 'District', rule: 'zone-backed' })]
      : [];
  });
}

/** Left over the words that may name an area, or several by one character each. */
function areaStart(scene: Scene, end: number): number {
  if (!isBoundary(scene, end)) return end;
  let at = end;
  for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
    const token = scene.tokens[index] as Token;
    const isArea = /^(?:ns|nt|j|nr|nrfg|nz|b|ng|x)$/u.test(token.tag) && /^[\p{Script=Han}—]{1,4}$/u.test(token.text);
    if (!isArea || end - token.start > 9) break;
    at = token.start;
  }
  // 济青烟 is in no dictionary: between pauses, all of it.
  const item = /(?:^|[、，。；和])(?<own>[\p{Script=Han}]{2,4})$/u.exec(scene.text.slice(Math.max(0, end - 5), end))
    ?.groups?.['own'];
  if (at < end || item === undefined || /[建推促支加深提获等]/u.test(item)) return at;
  const tokens = scene.tokens.slice(tokenAt(scene, end - item.length), tokenAt(scene, end - 1) + 1);
  return tokens.some(({ tag }) => /^(?:[vdpcm]|vn|u[a-z]?)$/u.test(tag)) ? at : end - item.length;
}

/**
 * In a document of a city or county its parts are named without the city: 推动中央商务区能级提升, 加快高新东区开发建设. The verb before
 * and what is done with the area behind make the class word a name.
 */
function local(scene: Scene): readonly Find[] {
  if (!scene.frame.city && !scene.frame.district) return [];
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(LOCAL)) {
    const words = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - words.length;
    if (
      !CLASS_LOCAL.test(words) &&
      !CLASS_OWN.test(words.replace(/(?:商务区|经济区|功能区|示范区|新区|新城|片区|区)$/u, ''))
    )
      finds.push(findAt(scene, { start, end: start + words.length }, { kind: 'District', rule: 'zone-local' }));
  }
  return finds;
}

/** A zone that has a committee of its own somewhere in the text is one. */
const hasBody = (scene: Scene, start: number, end: number): boolean =>
  end - start >= 5 &&
  ['党工委', '管委会', '工委'].some((body) => scene.whole.includes(`${scene.text.slice(start, end)}${body}`));

/** 郑州东站: a station by its city and its side. */
function stations(scene: Scene, lexicon: Lexicon): readonly Find[] {
  return [...scene.text.matchAll(/[东南西北]站(?!台|点|位)/gu)].flatMap((match) => {
    const area = lexicon.divisions.trie.longestBefore(scene.text, match.index);
    return area ? [findAt(scene, { start: area.start, end: match.index + 2 }, { kind: 'Place', rule: 'station' })] : [];
  });
}

/** 秦皇岛港, 黄骅综合大港: a harbour by its city. */
function harbours(scene: Scene, lexicon: Lexicon): readonly Find[] {
  return [...scene.text.matchAll(/(?:综合大)?港(?=[、，。；和与及等吞的通]|$)/gu)].flatMap((match) => {
    const area = lexicon.divisions.trie.longestBefore(scene.text, match.index);
    const end = match.index + match[0].length;
    return area && isBoundary(scene, area.start) && isBoundary(scene, end)
      ? [findAt(scene, { start: area.start, end }, { kind: 'Place', rule: 'harbour' })]
      : [];
  });
}

const MADE =
  /^(?:[一二三四]期)?(?:迁建|改扩建|扩建|新建|T\d航站楼|第?[二三]跑道)(?:工程|项目)?|^[一二三四]期(?:工程|项目)?/u;

/** 石家庄正定国际机场: an airport by its city and the place where it is. */
function airports(scene: Scene, lexicon: Lexicon): readonly Find[] {
  return [
    ...scene.text.matchAll(
      /(?<!新建|通用|支线|民航|民用|运输|货运|大型|各|个)(?:国际)?机场(?!群|建设|集团|公司|高速|铁路|路|口岸|股份|工程|项目)/gu,
    ),
  ].flatMap((match) => {
    const end = match.index + match[0].length;
    for (let at = match.index; at >= Math.max(2, match.index - 3); at -= 1) {
      const own = lexicon.divisions.trie.longestBefore(scene.text, at);
      if (!own) continue;
      const city = lexicon.divisions.trie.longestBefore(scene.text, own.start);
      const start = city?.start ?? own.start;
      const between = scene.text.slice(at, match.index);
      if (!isBoundary(scene, start) || !/^\p{Script=Han}{0,3}$/u.test(between)) return [];
      // 延吉机场迁建: what is done to it is a work.
      const work = MADE.exec(scene.text.slice(end))?.[0] ?? '';
      return work === ''
        ? [findAt(scene, { start, end }, { kind: 'Place', rule: 'airport' })]
        : [findAt(scene, { start, end: end + work.length }, { kind: 'Project', rule: 'airport-work' })];
    }
    return [];
  });
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
  // 充分发挥 is one word to the dictionary, and a noun.
  return !before || /(?:发挥|用好|建好)$/u.test(before.text) || !/^(?:[mqab]|n|nz)$/u.test(before.tag);
}
