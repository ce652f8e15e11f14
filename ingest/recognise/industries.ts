/** Industries: the lists before 等…产业 and N大…产业, systems of industries by number, and known names before 产业. */
import type { Lexicon } from '../lexicon.js';
import { type Trie, wordTrie } from '../trie.js';
import { findAt, spanOf } from './find.js';
import { isNominal } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const HEAD =
  '(?:产业链群|产业集群|产业体系|产业链|支柱产业|主导产业|特色产业|新兴产业|未来产业|优势产业|产业|制造业集群|现代服务业|服务业|制造业|行业)(?!分平台|平台|主管|部门|标准|数据|协会|人才|工人|监管|分类|园|基金|大会|联盟)';
const QUALITY =
  '(?:重点|优势|特色|主导|支柱|战略性|新兴|未来|传统|现代|现代化|高端|先进|标志性|千亿级|万亿级|百亿级|新型|关键|绿色|数字|农业|海洋|服务|制造业?|工业|高技术|高新技术|新型|富民|乡村|骨干|基础|产业|领域|生产性|生活性|先导|未来型|战略性新兴|八大|核心|首位|优质|县域|文化|文旅|新)*';
const NUMBER =
  '(?<![\\d一二三四五六七八九十百千万第])(?:[一二三四五六七八九十两]|十[一二三四五六七八九]|\\d{1,2})(?:大|个|条)';
const FAMILY = new RegExp(`${NUMBER}${QUALITY}${HEAD}`, 'gu');
const LIST = new RegExp(`等?(?=“?(?:${NUMBER})?${QUALITY}${HEAD})`, 'gu');
/** 等专用装备及配套产业: any few words of what they are. */
const LOOSE_LIST =
  /等(?=\p{Script=Han}{2,8}产业(?:集群|链群|链)?(?:[，。；]|$|发展|做|加快|提|高质量|集聚|规模|产值|和))(?!\p{Script=Han}{0,7}(?:地|企业|项目|区域|[市县省园]|国家|高校|领域|环节|方面|机构|平台))/gu;
/** Up to where another list with a head of its own ends. */
const NEXT_LIST = /^.*(?:产业|行业|集群|产业链)(?:和|以及|与|及)/u;
const FIELD = /(?:^|[。；，])\s*(\p{Script=Han}{2,8}[与和]\p{Script=Han}{2,8})领域(?=[，：])/gu;
/** Without 等, what is built up is a row of industries where three or more share the head: 培育甲、乙、丙产业集群. */
const SHARED_HEAD =
  /(?:产业集群|产业链群|产业链|产业)(?=[，。；]|$|发展|建设|高质量|集聚|产值|规模|增加值|营收|主营)/gu;
const BUILT_UP =
  /(?:培育|壮大|发展|聚焦|做大做强|做强|做优|打造|布局|形成|围绕|聚力|推动|推进|加快|构建|集聚|提升)[^，。；：、]*$/u;
/** 门户经济、枢纽经济: economies by what drives them. */
const ECONOMIES =
  /(?<=发展|壮大|培育|做强|做优|繁荣|激活|拓展|布局|打造|推动|、|和)(?<own>(?![和与及的])\p{Script=Han}{2,4})经济(?=[，。；、和与及等]|$|发展|新)/gu;
/** Economies by who owns what, by place or by state: none is a trade. */
const NO_ECONOMY =
  /社会|市场|国民|计划|商品|集体|国有|国营|外资|通商|适应|私人|混合|民间|地下|虚拟|泡沫|转轨|股份|和|的|公私|今后|私营|民营|世界|全球|区域|县域|镇域|国际|国内|农村|实体|个体|公有|非公|开放|外向|城市|宏观|全省|全市|我国|全国|中国|地方|各类|新型|农业|工业|合作|民族|本地|省会|都市|湾区|自然|家庭|知识|小农|落后|发展|推动|促进|支持|服务|所有制|村级|市域|[省市县区国村]$/u;
const ITEM_BREAK = /[，。；：！？（）“”\n]/u;
/** Bodies, persons and areas are no industries, and a word that joins two things makes no name. */
const NO_ITEM =
  /^发展|[的了在和与或等市县省]|及(?!零部件|配套|关键|核心|其?制品|衍生|成套|装备|应用)|^(?:左右|高校|企业|机构|部门|院所|大学)|(?:企业|项目|领域|要求|安全|方案|能力|博览会|大会|论坛|大赛|展会|园区|平台|基地|集团|公司|(?<!动力|传动|控制|导航|驱动|制动|储能)系统)$/u;
/** 大力发展新型储能, 先进光伏: the sort belongs to the name behind a pause or a verb. */
const NEW_SORT =
  /(?:^|[，。；、]|发展|培育|壮大|做强|拓展|推动|聚焦|和|与)(?<sort>新型|先进(?!材料|制造)|高端(?!装备|化工|软件)|智能)$/u;
const SORTED = /^(?:$|[，。；、等和与及]|产业|行业|发展|规模|装机|应用|领域)/u;
const FIELDS =
  /等(?:重点|关键|优势|前沿|新兴|战略性?|战略必争|未来|核心|高技术|特色|高端|\p{Script=Han}{2}产业|\p{Script=Han}{2}文化|产业|技术|行业|工业|科技|数字)*(?:领域|赛道|方向|新业态|业态)/gu;
const NO_FIELDS = /^(?:安全|隐患|风险|整治|执法|监管|改革|开放|准入|腐败|违法|专项|合作)/u;
/** What is made or grown: the end of the name of a trade. */
const TRADE =
  /(?:装备|电池|新?材料|芯片|制造|育种|器械|机器人|传感器|新药|制药|生物|出版|音乐|演艺|竞技|动漫|游戏|视频|软件|硬件|终端|计算|通信|航天|航空|卫星|船舶|车辆)$/u;
/** What government sees to, and no trade. */
const PUBLIC =
  /教育|医疗$|卫生|就业|社保|社会|政务|安全|环境|治理|执法|监管|民生|养老|住房|法[律治]|党建|科研|人才|财政|税|城市|乡村|农村|城乡|消防|应急|交通$|能源$|水利|文化$|体育$|农业$|工业$|基础设施|公共|保障|服务$|管理|改革|信用|知识产权|标准|政策|资金|土地|审批|就医|出行|消费|生态|扶贫|救助|工程建设|招投标|招标|采购|国企|教学|课程/u;
const ITEM = /^[\p{Script=Han}A-Za-z\d＋+“”]{2,14}$/u;

export function industries(lexicon: Lexicon): Recogniser {
  const known = wordTrie([...lexicon.words('industry')]);
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');
  const strong = lexicon.words('stop.strong');
  return (scene) => [
    ...families(scene),
    ...beside([...lists(scene)], [...rows(scene)]),
    ...economies(scene),
    ...fields(scene),
    ...inFields(scene),
    ...headed(scene),
  ];

  /** A row that a list with 等 holds already is told by the list. */
  function beside(listed: readonly Find[], shared: readonly Find[]): readonly Find[] {
    return [
      ...listed,
      ...shared.filter((one) => !listed.some((other) => one.start < other.end && other.start < one.end)),
    ];
  }

  function* families(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(FAMILY)) {
      if (/^[一1]/u.test(match[0]) && /^一个/u.test(match[0])) continue;
      const inner = match[0]
        .replace(new RegExp(`${HEAD}$`, 'u'), '')
        .replace(/^[一二三四五六七八九十两\d]+[大个条]/u, '');
      if (
        /^\d+个.*级/u.test(match[0]) ||
        /[的和与及、]|企业|项目|领域/u.test(inner) ||
        (inner === '' && !/^.{1,2}大/u.test(match[0]))
      )
        continue;
      yield findAt(scene, spanOf(match), { kind: 'Industry', rule: 'industry-family' });
    }
  }

  /** A、B等产业 and A、B、C四大支柱产业: the items are industries because the head says so. */
  function* lists(scene: Scene): Generator<Find> {
    const taken = new Set<number>();
    for (const match of [...scene.text.matchAll(LIST), ...scene.text.matchAll(LOOSE_LIST)]) {
      const at = match.index;
      if (
        taken.has(at) ||
        (match[0] === '' && !/^“?[一二三四五六七八九十两\d]{1,2}[大个条]/u.test(scene.text.slice(at)))
      )
        continue;
      const items = itemsBefore(scene, at);
      const only = items.length === 1 ? items[0] : undefined;
      const isKnown = only !== undefined && known.longestAt(scene.text, only.start)?.end === only.end;
      if (items.length < 2 && !isKnown) continue;
      taken.add(at);
      for (const [order, item] of items.entries())
        yield findAt(scene, item, {
          kind: 'Industry',
          rule: 'industry-list',
          hints: { listEnd: String(at), order: String(order + 1) },
        });
    }
  }

  function* rows(scene: Scene): Generator<Find> {
    if (!scene.text.includes('、')) return;
    for (const match of scene.text.matchAll(SHARED_HEAD)) {
      const items = itemsBefore(scene, match.index, 'shared');
      const first = items[0];
      const before = scene.text.slice(Math.max(0, (first?.start ?? 0) - 12), first?.start ?? 0);
      const isMeasured = /^(?:产值|规模|增加值|营收|主营)/u.test(scene.text.slice(match.index + match[0].length));
      if (!first || (isMeasured ? !/^$|[，。；\s]$/u.test(before) : items.length < 3 || !BUILT_UP.test(before)))
        continue;
      for (const [order, item] of items.entries()) {
        const isLast = order === items.length - 1;
        yield findAt(
          scene,
          { start: item.start, end: isLast ? match.index + match[0].length : item.end },
          {
            kind: 'Industry',
            rule: 'industry-list',
            name: scene.text.slice(item.start, item.end),
            hints: isLast ? { inner: scene.text.slice(item.start, match.index + match[0].length) } : {},
          },
        );
      }
    }
  }

  function* economies(scene: Scene): Generator<Find> {
    if (!scene.text.includes('经济')) return;
    // “谷子经济”“票根经济”
    for (const match of scene.text.matchAll(/“(?<own>\p{Script=Han}{2,4})经济”/gu)) {
      const own = match.groups?.['own'] ?? '';
      const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
      if (!NO_ECONOMY.test(own)) yield findAt(scene, span, { kind: 'Industry', rule: 'economy-name' });
    }
    for (const match of scene.text.matchAll(ECONOMIES)) {
      const own = match.groups?.['own'] ?? '';
      const span = spanOf(match);
      if (!NO_ECONOMY.test(own) && isBoundary(scene, span.start) && isBoundary(scene, span.end))
        yield findAt(scene, span, { kind: 'Industry', rule: 'economy-name' });
    }
  }

  /** 智能制造与高端装备领域，…: the field that a clause opens with is one industry under two words. */
  function* fields(scene: Scene): Generator<Find> {
    for (const match of matchesBy('领域', scene.text, FIELD)) {
      const words = match[1] as string;
      const [first = '', second = ''] = words.split(/[与和]/u);
      if (!known.longestBefore(first, first.length) && !known.longestBefore(second, second.length)) continue;
      const start = match.index + match[0].indexOf(words);
      yield findAt(scene, { start, end: start + words.length }, { kind: 'Industry', rule: 'industry-field' });
    }
  }

  /** 在甲、乙、丙等重点领域, 培育丁、戊、己等新业态: a row of fields in which some are industries that everybody knows, and none is a task of government. */
  function* inFields(scene: Scene): Generator<Find> {
    if (!scene.text.includes('、')) return;
    for (const match of scene.text.matchAll(FIELDS)) {
      let from = match.index;
      while (from > 0 && !ITEM_BREAK.test(scene.text[from - 1] as string)) from -= 1;
      const parts = scene.text.slice(from, match.index).split('、');
      if (parts.length < (/业态/u.test(match[0]) ? 2 : 3)) continue;
      const spans: { start: number; end: number }[] = [];
      let at = from;
      for (const [index, part] of parts.entries()) {
        const end = at + part.length;
        spans.push({ start: index === 0 ? firstStart(scene, end, false) : at, end });
        at = end + 1;
      }
      const words = spans.map((span) => scene.text.slice(span.start, span.end));
      const knownOnes = spans.filter(
        (span, index) =>
          (known.longestBefore(scene.text, span.end)?.start ?? -1) >= span.start || TRADE.test(words[index] as string),
      );
      const least = /业态|赛道|产业/u.test(match[0]) ? 1 : parts.length / 3;
      const isRowOfThem = words.every(
        (one, index) =>
          ITEM.test(one) && !PUBLIC.test(one) && !hasStrong(scene, spans[index] as { start: number; end: number }),
      );
      const short = words.filter((one) => one.length === 2 && !known.longestAt(one, 0)).length;
      if (knownOnes.length < least || !isRowOfThem || short * 3 >= parts.length) continue;
      if (NO_FIELDS.test(scene.text.slice(match.index + match[0].length))) continue;
      for (const span of spans)
        if (isBoundary(scene, span.start) && isOwn(scene.text.slice(span.start, span.end), known))
          yield findAt(scene, span, { kind: 'Industry', rule: 'industry-fields' });
    }
  }

  function isOwn(words: string, trades: Trie<string>): boolean {
    return !NO_ITEM.test(words) && (words.length > 2 || trades.longestAt(words, 0)?.end === words.length);
  }

  function* headed(scene: Scene): Generator<Find> {
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = isBoundary(scene, at) ? known.longestAt(scene.text, at) : undefined;
      if (!match) continue;
      const head =
        /^(?:产业链群|产业集群|产业链|产业|制造业|服务业|行业|业|集群)/u.exec(scene.text.slice(match.end))?.[0] ?? '';
      const end = match.end + head.length;
      const isWhole = match.value.endsWith('业') || match.value.endsWith('经济') || match.value.length >= 4;
      const isTrade =
        !/^(?:文化|体育|旅游|养老|健康|金融|服务|教育)$/u.test(match.value) && SORTED.test(scene.text.slice(end));
      const sort = isTrade ? (NEW_SORT.exec(scene.text.slice(Math.max(0, at - 8), at))?.groups?.['sort'] ?? '') : '';
      if ((head === '' && !isWhole && sort === '') || !isBoundary(scene, end)) continue;
      if (
        /^(?:协会|商会|联盟|园|部|局|厅|项目|工程|委|企业|化|大学|学院|集团|公司|基金|大省|强|人|用地|品|制成)/u.test(
          scene.text.slice(end),
        )
      )
        continue;
      const start = head === '' ? at : Math.min(at, leftEdge(scene, at) >= at - 6 ? leftEdge(scene, at) : at);
      const text = scene.text.slice(start, end);
      if (/^(?:现代|传统|新型|高端|先进|智能|绿色|海洋|农业|特色)?/u.test(text) && !/[、的]/u.test(text)) {
        yield findAt(scene, { start: at - sort.length, end }, { kind: 'Industry', rule: 'industry-name' });
      }
      at = end - 1;
    }
  }

  /** Items of the list that ends at a place, the verb before the first item left out. */
  function itemsBefore(
    scene: Scene,
    end: number,
    how: 'summed' | 'shared' = 'summed',
  ): readonly { start: number; end: number }[] {
    let from = end;
    while (from > 0 && !ITEM_BREAK.test(scene.text[from - 1] as string)) from -= 1;
    from += NEXT_LIST.exec(scene.text.slice(from, end))?.[0].length ?? 0;
    const parts = scene.text.slice(from, end).split(/、|(?<=、[^、]{3,})[和及](?=[^、和及]{3,}$)/u);
    const items: { start: number; end: number }[] = [];
    // Where the head counts its items, A与B is one of them.
    const isCounted = how === 'summed' && parts.length >= 3 && scene.text[end] !== '等';
    let at = from;
    for (const [index, part] of parts.entries()) {
      const span = { start: index === 0 ? firstStart(scene, at + part.length, isCounted) : at, end: at + part.length };
      at += part.length + 1;
      const words = scene.text.slice(span.start, span.end);
      const isLong = how === 'summed' && parts.length >= 3 && words.length <= 10;
      if (
        !ITEM.test(words) ||
        NO_ITEM.test(
          isCounted
            ? words.replace(/(?<=.{2})[与和](?=.{2})/u, '')
            : isLong
              ? words.replace(/(?<=.{2})及(?=.{2})/u, '')
              : words,
        )
      ) {
        items.length = 0;
        continue;
      }
      // 养老 is a verb by the dictionary, and an industry that everybody knows.
      const isKnown = known.longestAt(scene.text, span.start)?.end === span.end;
      if (
        !isCounted &&
        !isKnown &&
        ((!isNominal(scene, span.start, span.end, weak) && !isRow(scene, span)) ||
          (index > 0 && !isRow(scene, span) && leftEdge(scene, span.end) > span.start))
      ) {
        // One item that is a verb as well does not end a row that has begun.
        if (!isLong || items.length < 2 || words.length > 8 || hasStrong(scene, span)) items.length = 0;
        continue;
      }
      items.push(span);
    }
    return isCounted && !/^“?(?:[三四五六七八九十\d])/u.test(scene.text.slice(end)) ? [] : items;
  }

  function hasStrong(scene: Scene, span: { start: number; end: number }): boolean {
    return scene.tokens
      .slice(tokenAt(scene, span.start), tokenAt(scene, span.end - 1) + 1)
      .some(({ text, tag }) => text !== '地' && (strong.has(text) || /^(?:[pcr]|u[a-z]?)$/u.test(tag)));
  }

  /** Nouns and verbs of one sort of service in a row: 工业设计、技术咨询、信息服务等. */
  function isRow(scene: Scene, span: { start: number; end: number }): boolean {
    return scene.tokens
      .slice(tokenAt(scene, span.start), tokenAt(scene, span.end - 1) + 1)
      .every(
        ({ text, tag }, index) =>
          !strong.has(text) && (/^(?:n|vn|b|j|an|a|ns|nz|x|l)$/u.test(tag) || (index > 0 && tag === 'v')),
      );
  }

  /** 大力发展养生保健: a verb right behind the verb of policy begins the name. */
  function beforeNounOfDoing(scene: Scene, edge: number): number {
    const index = tokenAt(scene, edge) - 1;
    const [before, verb] = [scene.tokens[index], scene.tokens[index - 1]];
    const isPart =
      before?.end === edge &&
      /^(?:养生|养老|托育|休闲|出版|印刷|租赁|检测|咨询|培训|康复|冶炼)$/u.test(before.text) &&
      verb !== undefined &&
      strong.has(verb.text);
    return isPart ? before.start : edge;
  }

  function firstStart(scene: Scene, end: number, isCounted: boolean): number {
    const edge = beforeNounOfDoing(scene, leftEdge(scene, end));
    const start = edge + (/^(?:左右|以上|多个)/u.exec(scene.text.slice(edge))?.[0].length ?? 0);
    return isCounted && /[与和]/u.test(scene.text[start - 1] ?? '') ? leftEdge(scene, start - 1) : start;
  }
}
