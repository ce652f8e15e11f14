/**
 * What somebody goes to see: 先后来到甲镇敬老院、乙软件园、丙科技等地. The verb of the visit makes definite what elsewhere would be a class,
 * so that a class word at the end and something before it are enough; in a list with a class behind it (等企业, 等项目) even without one.
 */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { buildTrie, wordTrie } from '../trie.js';
import { boundArea } from './administrative-areas.js';
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

const GOES =
  /(?:(?:来到|走进|前往|赶赴|抵达|奔赴|走访|慰问|看望|参观|考察|察看|查看|视察|观摩|巡查|瞻仰|踏访|调研|检查|督导|督查|莅临|深入|暗访|巡访)|(?:先后|实地|一行|还|分别|首先|随后|又|带队|率队|专程|再次|冒雨|[，。；])(?:到|赴|去了|去)|(?:随后|接着|之后|当天|最后)，?\p{Script=Han}{2,4}?(?:一行)?(?:又|还)?(?:到|赴))(?:了|慰问|看望|参观|考察|检查|视察|察看|调研|观摩)*/gu;
/** 在A、B等处，某某详细了解…: the places first. */
const THERE_FIRST =
  /(?:^|[。；])在([^，。；]{3,70})[，](?=[^。；]{0,26}(?:了解|察看|查看|询问|听取|参观|走进|看望|叮嘱|每到一处|走访|观看|认真|仔细|一边|与|同|现场|指出|强调))/gu;
/** 在某饭店会见…: where guests are met. */
const MEETS_AT = /在([^，。；、在]{4,16})(?=(?:亲切)?(?:会见|会晤))/gu;
const CLAUSE_END = /[，。；：！？\n]/u;
const SITUATED = /^(?:位于|坐落于|坐落在|地处)[^，。；、的]{2,16}的/u;
const ETC =
  /(?<=\p{Script=Han}{2})[两三四五六七八九十\d]+(?:家|个|处)(?=企业|公司|项目|单位|园区|学校|乡镇|村|点位|地)|等(?=$|[，。；]|\d|地|处|[一二三四五六七八九十多]|项目|企业|公司|现场|点位|单位|场所|机构|园区|重点|村|开展|进行|调研|考察|走访|慰问|工程|在建|建设|民生|实地|部分|景区|景点|学校)/u;
/** What may stand behind the name in its item. */
const TAIL =
  /^(?:$|[（(]|的?(?:项目|建设|施工|改造|改扩建)*(?:现场|工地|一线|车间)|内|里|调研|考察|走访|慰问|看望|检查|开展|督导|参观|学习|了解|察看|查看|询问|进行|实地|指导|座谈|观摩|与|和|向|看|听取|视察|体验|巡查|项目|建设|生产|复工|施工|时|后|就|专题|现场|为|给|送|安置|调度|督查|瞻仰|暗访|主持|召开|对接|洽谈|运行|运营)/u;
/** Said of what is seen, and naming nothing. */
const CLASS =
  /^(?:重点|重大|部分|有关|相关|基层|农村|城市|城乡|城区|市直|区属|市属|县属|各|各类|各地|一线|生产|产业|工业|科技|农业|现代|龙头|骨干|民营|国有|规上|规模以上|高新技术|高新|中小|中小微|困难|对口|定点|帮扶|包联|联系|挂点|包保|辖区|周边|附近|多家|几家|两家|数家|[一二三四五六七八九十两几多\d]+(?:个|家|处|座|所|余家|多家)|新建|在建|续建|改建|拟建|全市|全区|全县|全省|老|小|大|新|企业|示范|特色|先进|物流|文化|旅游|文旅|商贸|公共|养老|教育|医疗|社会|社区|乡镇|镇村|街道|街头|村级|镇|乡|村|民生|工程|建设|安全|消防|防汛|扶贫|脱贫|创业|创新|展厅|车间|厂区|公司|产品|成果|设备|样品|农机|种粮|种植|专业|水稻|蔬菜|机械|招商|引资|签约|落地|开工|在谈|外资|央企|上市|典型|代表性|标志性|综合|基础设施|配套|环保|生态|主要|核心|标准化|智能化|数字化|自动化|中心|院校|高等|职业|公办|民办|普惠|中小学|大型|知名|优秀|优质|本地|当地|驻地|参展|参会|实体|项目|施工|办学|爱国主义|红色|党建|教学|实训|实习|培训|研发|种植|养殖|产销|交易|农贸|集贸|批发|我市|我区|我县|我省|该市|该区|该县|等|和|及)+$/u;
const NO_NAME =
  /^(?:基地|平台|中心|园区|项目|企业)[和及与]|[，。；：！？的]|^(?:其|该|本|各|这|那|每|某|多|几|同|与|和|对|为|从|以|所|被|把|将|要|如何|怎样|什么|家中|家里)|[一二三四五六七八九十两]户|情况|工作$|精神|重要讲话|群众|老人$|同志$|党员$|职工$|员工$/u;
const LEVEL = /^(?:自治区|省|市|区|县|州)(?![场民政容])/u;
const SEPARATORS = /、|以及|及(?!其)|和|与/gu;
/** In UTF-16 code units. */
const LONGEST = 32;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function visitStops(lexicon: Lexicon): Recogniser {
  const heads = buildTrie<Kind>([
    ...[...lexicon.words('seen.place')].map((one) => [one, 'Place'] as const),
    ...[...lexicon.words('seen.work')].map((one) => [one, 'Project'] as const),
    ...[...lexicon.words('seen.body')].map((one) => [one, 'Organization'] as const),
  ]);
  const makers = wordTrie(lexicon.words('seen.maker'));
  const strong = lexicon.words('stop.strong');
  const weak = lexicon.words('stop.weak');

  return (scene, earlier) => {
    const finds: Find[] = [];
    for (const { start, end } of [...stretches(scene.text), ...behindPersons(scene.text, earlier)])
      finds.push(...stops(scene, { start, end }, earlier));
    return finds;
  };

  function stops(scene: Scene, stretch: Stretch, earlier: readonly Find[]): readonly Find[] {
    const etc = ETC.exec(scene.text.slice(stretch.start, stretch.end));
    const end = etc ? stretch.start + etc.index : stretch.end;
    const behind = etc ? scene.text.slice(end + (etc?.[0].length ?? 0), Math.min(scene.text.length, end + 14)) : '';
    const items = itemsOf(scene, { start: stretch.start, end });
    const named = items.map((item) => headed(scene, item, earlier));
    const isList =
      items.length > 1 &&
      (named.some((one) => one !== undefined) || /^[^，。；]{0,8}(?:企业|公司|项目|单位)/u.test(behind));
    return items.flatMap((item, index) => named[index] ?? (isList ? (bare(scene, item, behind, earlier) ?? []) : []));
  }

  /** The items of a list; 和 joins two of them only where both sides could stand alone. */
  function itemsOf(scene: Scene, { start, end }: Stretch): readonly Stretch[] {
    const items: Stretch[] = [];
    let from = start;
    for (const match of scene.text.slice(start, end).matchAll(SEPARATORS)) {
      const at = start + match.index;
      const isComma = match[0] === '、';
      const isJoin = isComma || (isBoundary(scene, at) && endsInHead(scene, from, at));
      if (!isJoin || inBrackets(scene.text.slice(start, at))) continue;
      items.push({ start: from, end: at });
      from = at + match[0].length;
    }
    items.push({ start: from, end });
    return items.map((item) => withoutSituation(scene.text, item)).filter((item) => item.end - item.start >= 3);
  }

  function endsInHead(scene: Scene, from: number, end: number): boolean {
    const at =
      end - (/[（(][^（）()]{2,10}[）)]$/u.exec(scene.text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0);
    const head = heads.longestBefore(scene.text, at - phaseBefore(scene.text, at));
    return (head !== undefined && head.start > from) || /[村镇乡]$|街道$|社区$/u.test(scene.text.slice(from, at));
  }

  /** The longest beginning of an item that ends in a class word and has something of its own. */
  function headed(scene: Scene, item: Stretch, earlier: readonly Find[]): Find | undefined {
    const { text } = scene;
    for (let end = Math.min(item.end, item.start + LONGEST); end >= item.start + 3; end -= 1) {
      if (!TAIL.test(text.slice(end, item.end))) continue;
      const head = heads.longestBefore(text, end - phaseBefore(text, end));
      if (!head || head.start <= item.start || !isBoundary(scene, end)) continue;
      const name = definite(scene, { start: item.start, end }, head.start);
      // 大数据产业园视察项目…: a longer name that holds a verb is none, and the shorter one stands.
      if (name === undefined) continue;
      if (isTaken(earlier, item.start, end)) return undefined;
      return findAt(scene, { start: item.start, end }, { kind: head.value, rule: 'visit-stop', name });
    }
    return undefined;
  }

  /** The name where it is one: 市图书馆 is that of the document's city. */
  function definite(scene: Scene, { start, end }: Stretch, head: number): string | undefined {
    const { text } = scene;
    const own = text.slice(start, head);
    if (
      (!isBoundary(scene, start) && !/[、及和与]/u.test(text[start - 1] ?? '')) ||
      NO_NAME.test(text.slice(start, end)) ||
      CLASS.test(own) ||
      hasVerb(scene, start, head)
    )
      return undefined;
    const level = LEVEL.exec(own)?.[0];
    if (level === undefined) return own.length >= 2 ? text.slice(start, end) : undefined;
    const area = boundArea(level, scene.frame);
    return area && `${area.name}${text.slice(start + level.length, end)}`;
  }

  /** 龙人科技、筑友智造等企业: what the class behind the list says they are, else the trade that ends the name. */
  function bare(scene: Scene, item: Stretch, behind: string, earlier: readonly Find[]): Find | undefined {
    const { text } = scene;
    const words = text.slice(item.start, item.end);
    const isListed = /、$/u.test(text.slice(0, item.start)) || /^(?:、|等)/u.test(text.slice(item.end));
    if (!isListed || words.length > 14 || !/^[\p{Script=Han}A-Za-z\d（）()·“”]+$/u.test(words)) return undefined;
    if (!isBoundary(scene, item.start) || !isBoundary(scene, item.end) || NO_NAME.test(words) || CLASS.test(words))
      return undefined;
    if (hasVerb(scene, item.start, item.end) || isTaken(earlier, item.start, item.end)) return undefined;
    const tag = dictionaryTag(words);
    if (tag !== undefined && !/^(?:n[rtz]|x)/u.test(tag)) return undefined;
    const maker = makers.longestBefore(text, item.end);
    const isMaker =
      maker !== undefined && maker.start - item.start >= 2 && !CLASS.test(text.slice(item.start, maker.start));
    const kind =
      /^[^，。；]{0,8}(?:企业|公司|单位)/u.test(behind) || isMaker
        ? 'Organization'
        : /^[^，。；]{0,8}(?:项目|工程)/u.test(behind)
          ? 'Project'
          : undefined;
    return kind && findAt(scene, item, { kind, rule: 'visit-stop' });
  }

  /** A verb of policy inside makes a clause of it; what is noun as well may stand. */
  function hasVerb(scene: Scene, start: number, end: number): boolean {
    for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index];
      if (!token || token.start >= end) return false;
      if (token.text.length >= 2 && strong.has(token.text) && !weak.has(token.text)) return true;
      if (/^(?:p|c|r|d|u[a-z]?)$/u.test(token.tag) && token.text.length >= 2) return true;
    }
    return false;
  }
}

/** Characters of 二期, 三期工程 before a place. */
const phaseBefore = (text: string, end: number): number =>
  /(?:[一二三四五六]期(?:项目|工程)?|[（(][一二三四五六]期[）)]|改扩建|扩建|新址)$/u.exec(
    text.slice(Math.max(0, end - 5), end),
  )?.[0].length ?? 0;

const isTaken = (earlier: readonly Find[], start: number, end: number): boolean =>
  earlier.some((one) => one.kind === 'Leader' && one.start < end && one.end > start);

const inBrackets = (before: string): boolean =>
  before.lastIndexOf('（') > before.lastIndexOf('）') || before.lastIndexOf('“') > before.lastIndexOf('”');

function withoutSituation(text: string, { start, end }: Stretch): Stretch {
  const where = SITUATED.exec(text.slice(start, end))?.[0] ?? '';
  const more = /^(?:企业|公司)(?=\p{Script=Han}{4})/u.exec(text.slice(start + where.length, end))?.[0] ?? '';
  return { start: start + where.length + more.length, end };
}

/** 某某到甲镇检查, 某某一行赴乙村: right behind the person who goes. */
function* behindPersons(text: string, earlier: readonly Find[]): Generator<Stretch> {
  for (const person of earlier) {
    if (person.kind !== 'Leader') continue;
    const verb = /^(?:一行)?(?:又|还|再次|专程)?[到赴](?!位|会|任|场)/u.exec(
      text.slice(person.end, person.end + 6),
    )?.[0];
    if (verb === undefined) continue;
    const start = person.end + verb.length;
    const stop = text.slice(start, start + 240).search(CLAUSE_END);
    yield { start, end: stop < 0 ? Math.min(text.length, start + 240) : start + stop };
  }
}

/** From behind a verb of visiting, or behind 在 at the head of a sentence, to the end of the clause. */
function* stretches(text: string): Generator<Stretch> {
  for (const match of text.matchAll(GOES)) {
    const start = match.index + match[0].length;
    const stop = text.slice(start, start + 240).search(CLAUSE_END);
    yield { start, end: stop < 0 ? Math.min(text.length, start + 240) : start + stop };
  }
  for (const match of matchesBy('会', text, MEETS_AT)) {
    const words = match[1] as string;
    const start = match.index + match[0].length - words.length;
    yield { start, end: start + words.length };
  }
  for (const match of text.matchAll(THERE_FIRST)) {
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    yield { start, end: start + words.length };
  }
}
