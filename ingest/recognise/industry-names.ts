/**
 * Industries by their last word with what says which (冶金工业, 农产品加工业, 文旅产业), and what stands in a row with industries that
 * are known (装备制造、特色农业、文化旅游).
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

const HEAD =
  /(?:产业链|产业集群|产业|工业|制造业|加工业|服务业|养殖业|种植业|采掘业|采矿业|运输业|[渔林牧矿盐]业|畜牧业|水产业|旅游业|建筑业|金融业|保险业|物流业|零售业|餐饮业|纺织业|种业|房地产业|信息业|手工业|电信业|航空业|造船业|冶金业|文化业|养老业|家政业|会展业|租赁业|软件业)$/u;
/** Words that say nothing of which industry it is. */
const GENERIC =
  /^(?:完整|重构|重塑|整条|全|优质|当家|工业|智能|民生|消费|幸福|全区|全市|全县|支柱|支柱性|主导|重点|相关|有关|特色|优势|新兴|传统|基础|其他|龙头|重大|配套|上下游|现代|现代化|新型|高端|先进|战略性|关键|富民|主要|国家|我国|全国|全省|全市|地方|国营|私营|国有|集体|民族|整个|大型|中小|大|小|新|旧|老|各|本|该|这些|有些|部分|当地|本地|区域|县域|乡村|社会主义|资本主义|中央|沿海|内地|发展|国民经济|一般|劳动密集型|技术密集型|资本密集型|规模以上|规上|世界|国际|国内|城乡|标志性|技术|企业|生产|接续|替代|带动|公共|大中型|跨国|主体|目标|落后|过剩|高耗能|高污染|受援|科研|学|创|就|事|行|作|专|职|成果|典型|数字|省级|国家级|市级|全球|一流|外商投资?|非农|建设|核心|领域|园区|创新|创新型|一体化|密集型|轻重|智能制造|三大|教育|科技|科技教育|转型|环境|特殊|涉外|全部|重要|骨干)*$/u;
/** Class words that may stand before any industry. */
const CLASS =
  /^(?:新一轮|传统|重点|我国|全国|全省|全市|地方|国家|省级|国家级|市级|重要|相关|区域性?|中心镇|县城|地级市|县域|乡村|农村|城镇|全球|一流|典型|建设|积极|优先|大力|领域|园区|企业|现代化|提质|整个|一般|主管|市区|民营|私营|国有|其他|重大|外商投资|外商|调整|改造|技术改造|一体化|影响|优先发展|稳定|周边|驱动|规上|大办|工业领域|时期|国民经济|国资委|监管)$/u;
/** Industries by the list that are as often matters of government. */
const SOCIAL = /^(?:文化|体育|养老|健康|托育|家政|金融|商贸|建筑|电力|环保|食品|旅游|会展|茶|服务)$/u;
const MODIFIER = /^(?:n|ns|vn|nz|b|j|l|an|x|ng|i|a|f|s|nt|vi)$/u;
/** What may follow the name of an industry; before any other word it only says of what sort that is. */
const AFTER =
  /^(?:$|[，。；：、！）)”“\s]|[和与及等的占在要也都已是有从较比为]|以及|发展|高质量|加快|尽快|力争|突破|快速|迅速|蓬勃|健康|持续|增加值|增长|比重|投资|规模|总产值|产值|营业收入|营收|利润|实现|取得|成为|不断|稳步|全面|提档|转型|优化|做[大强优]|改革|集聚|集群|领域|\p{Script=Han}{2,3}化)/u;
/** What is done, as the name of a trade. */
const WORK =
  /^(?:标注|养护|检测|检修|回收|租赁|维修|出版|演艺|演出|休闲|拆解|采掘|印刷|包装|养生|美容|培训|设计|咨询|展示|直播|殡葬|装饰|装修)$/u;
const ITEM_BREAK = /[，。；：！？（）“”\n]/u;

export function industryNames(lexicon: Lexicon): Recogniser {
  const known = wordTrie([...lexicon.words('industry')]);
  const strong = lexicon.words('stop.strong');
  const leftEdge = makeLeftEdge(lexicon);

  return (scene) => [...byHead(scene), ...inRows(scene)];

  function* byHead(scene: Scene): Generator<Find> {
    for (const [index, token] of scene.tokens.entries()) {
      const head = HEAD.exec(token.text)?.[0];
      if (head === undefined || !AFTER.test(scene.text.slice(token.end))) continue;
      const edge = leftEdge(scene, token.start);
      let first = index;
      while (
        first > 0 &&
        (isModifier(scene.tokens[first - 1] as Token) || (first === index && isWork(scene, first - 1))) &&
        (scene.tokens[first - 1] as Token).start >= edge
      )
        first -= 1;
      // A class word in front is no part of the name: 传统手工业 is 手工业.
      while (first < index && CLASS.test((scene.tokens[first] as Token).text)) first += 1;
      const start = (scene.tokens[first] as Token).start;
      const end = token.end + (scene.text.startsWith('集群', token.end) ? 2 : 0);
      const own = scene.text.slice(start, token.end - head.length);
      if (end - start > 14) continue;
      const isSelf = !/^(?:产业|产业链|产业集群|工业|制造业|加工业|服务业|运输业)$/u.test(head);
      if (
        (!isSelf && (own.length < 2 || GENERIC.test(own))) ||
        /[和与及]|[一二三四五六七八九十]大|发展|大办|群众/u.test(own)
      )
        continue;
      yield findAt(scene, { start, end }, { kind: 'Industry', rule: 'industry-head' });
    }
  }

  /** 数据标注产业: what is done, behind what it is done to. */
  function isWork(scene: Scene, at: number): boolean {
    const token = scene.tokens[at] as Token;
    const before = scene.tokens[at - 1];
    return WORK.test(token.text) && before !== undefined && isModifier(before);
  }

  function isModifier({ text, tag }: Token): boolean {
    return (
      text.length >= 2 &&
      (MODIFIER.test(tag) ||
        /^[xz]$/u.test(tag) ||
        /^(?:制造|加工|冶炼|开采|修理|维修|养殖|种植|印染|安装)$/u.test(text)) &&
      !strong.has(text) &&
      /^\p{Script=Han}+$/u.test(text) &&
      !/地$|^(?:供应|提供|生产|影响|优先|稳定|驱动|把准|发展|壮大|改造|提升|培育|推动|促进|带动|振兴|支持)/u.test(text)
    );
  }

  /** In a row where at least two, and half, are industries everyone knows, the others are. */
  function* inRows(scene: Scene): Generator<Find> {
    for (let from = 0; from < scene.text.length; ) {
      let end = from;
      while (end < scene.text.length && !ITEM_BREAK.test(scene.text[end] as string)) end += 1;
      const parts = scene.text.slice(from, end).split('、');
      if (parts.length >= 3) yield* row(scene, from, parts);
      from = end + 1;
    }
  }

  function* row(scene: Scene, from: number, parts: readonly string[]): Generator<Find> {
    const spans: { start: number; end: number; isKnown: boolean }[] = [];
    let at = from;
    for (const [index, part] of parts.entries()) {
      const end = index === parts.length - 1 ? lastEnd(scene, at, at + part.length) : at + part.length;
      const start = index === 0 ? firstStart(scene, at, end) : at;
      at += part.length + 1;
      const words = scene.text.slice(start, end);
      if (words.length < 2 || words.length > 9 || !isBoundary(scene, start) || !isBoundary(scene, end)) {
        yield* settled(scene, spans);
        spans.length = 0;
        continue;
      }
      const match = known.longestBefore(scene.text, end);
      // What ends in a name as short as 建筑 or 旅游 may be anything: 双塔建筑.
      const isKnown =
        match !== undefined &&
        match.start >= start &&
        !SOCIAL.test(words) &&
        (match.start === start || !SOCIAL.test(match.value));
      spans.push({ start, end, isKnown });
    }
    yield* settled(scene, spans);
  }

  function* settled(scene: Scene, spans: readonly { start: number; end: number; isKnown: boolean }[]): Generator<Find> {
    const count = spans.filter((one) => one.isKnown).length;
    if (spans.length < 3 || count < 2) return;
    const isRow = count * 2 >= spans.length;
    for (const span of spans) {
      // In a row of other things only what is an industry by its whole name.
      if (!isRow && known.longestAt(scene.text, span.start)?.end !== span.end) continue;
      const tokens = scene.tokens.slice(tokenAt(scene, span.start), tokenAt(scene, span.end - 1) + 1);
      const isName = tokens.every(
        ({ text, tag }, index) =>
          MODIFIER.test(tag) || (tag === 'v' && index > 0 && text.length === 2 && !strong.has(text)),
      );
      const words = scene.text.slice(span.start, span.end);
      if (
        isName &&
        !GENERIC.test(words) &&
        !NO_ITEM.test(words) &&
        lexicon.divisions.trie.longestAt(words, 0)?.end !== words.length
      )
        yield findAt(scene, span, { kind: 'Industry', rule: 'industry-row' });
    }
  }

  /** The last item ends before 等 or before the verb. */
  function lastEnd(scene: Scene, from: number, to: number): number {
    for (let index = tokenAt(scene, from); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      if (token.start >= to) break;
      if (
        /^(?:等|领域|产业|行业|[一二三四五六七八九十][大个])/u.test(token.text) ||
        strong.has(token.text) ||
        /^(?:u|p|d|c|m)/u.test(token.tag)
      )
        return token.start;
    }
    return to;
  }

  /** The first item begins behind the verb. */
  function firstStart(scene: Scene, from: number, end: number): number {
    for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (token.start < from) break;
      if (strong.has(token.text) || /^(?:u|p|d|c|r|m)/u.test(token.tag)) return token.end;
    }
    return Math.max(from, leftEdge(scene, end));
  }
}

const NO_ITEM =
  /(?:体系|制度|标准|机制|政策)$|^(?:发展|符合|释放|投向|适当)|(?:教育|卫生|知识产权|医疗|企业|项目|领域|能力|部门|单位|机构|人才|会|院|局|安全|服务|问题|工程|保障|治理|监管|执法|管理|建设|政府|数据|人口|就业|水利|环境|社会|大楼|中心|楼|馆|厅|站|场|厂|店|建筑物?|双塔建筑)$/u;
