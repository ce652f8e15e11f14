/**
 * Things built, by use and by form: objects and subjects of verbs of building (建成成都至自贡高铁, 国家超算中心投入使用), routes by
 * their ends (包头——兰州线, 京沪高速铁路), transfers of water and power (引江济淮, 西电东送), and counted programmes of works.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { governed, type Phrase, splitJoined } from './governed.js';
import { isAnchored } from './heads.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag, type Token } from './segment.js';

const OPENED =
  /^(?:提前(?:.{1,3}年)?|全线|全面|正式|顺利|如期|相继|陆续|基本|已|即将|加快|成功|首次|全部|获批|启动|主体)*(?:建成|开工|通车|投产|投用|投运|开通|封顶|竣工|贯通|并网|发电|通水|通航|通气|运营|运行|投入使用|投入运营|开建|获批|上线|落地|落户|建设|接入|试运行|蓄水|合龙|完工|动工)/u;
const LEVEL_START = /^(?:国家|全省|全市|全国|全区|自治区|省级?|市级?|中国)(?=\p{Script=Han}{4})/u;
/** What a thing is given, behind its name: …平台建设, …平台功能. */
const TRAILING = /^(?:建设|改造|升级|功能|应用|前期|工作|建设改造|规划建设|作用|和|等)$/u;
/** A class before the name it is said of: 主通道重点工程隆泸叙铁路. */
const APPOSED = /^\p{Script=Han}{3,}?(?:重点工程|重点项目|标志性工程|控制性工程)(?=\p{Script=Han}{4,}$)/u;
/** Stages and branches behind the head: 软件园二期, 大桥南延. */
const PHASE = /(?:[一二三四五]期(?:工程|项目)?|改扩建|扩建|[东西南北]延|延伸段|新址|分院)$/u;
const LEVEL_CLASS = /^(?:重大|重点|级|各类|骨干|主要|有关|性|大型|在建|新建|投资|建设)*$/u;
const LAST_COUNT = /^(?:等|系列|体系|[群类])/u;
const CLASS =
  /^(?:国家级|省级|市级|世界级|高能级|一流|标志性|现代化?|新型|大型|重大|重点|骨干|区域性|综合性|专业|公共|各类|各种|基层|数字|智慧|高水平|高质量|国际|若干|更多|中小|特色|其他|首批|首座|普通|第[一二三四]批|全方位|内联外畅)/u;
/** Heads of which there is one by each name; what stands before one and is no class of them tells which. */
const UNIQUE =
  /(?:机场|大桥|隧道|水库|水电站|核电站|灌区|航电枢纽|水利枢纽|高铁|遗址公园|科创城|科技城|科创走廊|大走廊|航空港|抽水蓄能电站)$/u;
/** Source: classes of airports, bridges, reservoirs and stations in the standards of their trades. */
const CLASS_OF_UNIQUE =
  /国际|支线|通用|干线|货运|大型|中型|小型|小|大|中|新|老|高原|区域|军民合用|跨江|跨海|过江|跨河|公路|铁路|城市|农村|农田|病险|抽水蓄能|蓄能|常规|重点|骨干|枢纽|考古|国家|综合性?|沿江|沿海|世界级|一批|多座|[一二三四五六七八九十\d]+座|灌溉|现代化|山区|平原|除险|加固|规划|高水平|改造|我省|全省|水利|水电|高速|现有|在建|新建|续建|重大|控制性|生态|智慧|数字|绿色|低空|临空|产业|科技|创新|科创/gu;
/** In a document of a city or county one word tells which: there is one road, one bridge, one hospital of the name. */
const LOCAL =
  /(?:大道[东西南北中]?|快线|快速路|环路|延伸线|[东西南北中]路|大桥|公园|水厂|污水处理厂|学校|中学|小学|医院|院区|校区|体育场|新馆|步道|绿道|隧道|码头|作业区|产业园|科技园|物流园|工业园|综合体|换乘中心|客运站|货运站|变电站|水源地|通道)$/u;
const CLASS_OF_LOCAL =
  /农村|乡村|城乡|城区|城市|高标准|市政|道路|社区|口袋|街头|公共|普惠|义务教育|九年一贯制|寄宿制?|三甲|专科|县级|乡镇|中心|特殊|标准化|地下|停车|充电|体育|健身|滨河|沿河|滨水|景观|森林|湿地|郊野|主题|儿童|亲子|文化|旅游|商业|特色|美丽|宜居|幼儿|人民|中医|妇幼|职业|高中|初中|第[一二三四五六七八九十]+|专业|现代|高端|智能|数字|电商|农业|工业|物流|冷链|化工|食品|医药|装备|电子|信息|新材料|新能源|新型|骨干|主干|断头|支|次|主|环形|内部|背街|老旧|消防|生命|应急|绿色|安全|快捷|便捷|对外|出海|运输|交通|疏散|高品质|优质|知名|品牌|民办|公办|配套|示范|样板|精品|一流|双|多|各|该|本|两|几|条|座|所|个|级|市|县|区|镇|乡|村/gu;
/** Of these a city has one. */
const ONLY_ONE =
  /^(?:市|县|区)?(?:市民中心|园博园|植物园|动物园|博物馆|图书馆|档案馆|科技馆|规划馆|规划展览馆|美术馆|文化馆|大剧院|体育中心|奥体中心|会展中心|文化中心|文化艺术中心|文体中心|青少年宫|行政中心|政务服务中心|高铁站|火车站|人民医院|中医院|妇幼保健院)(?:新馆|新址|新院区?)?$/u;
/** How many of them there are: then they are a sort. */
const COUNTED_BEHIND =
  /^(?:约|共|近|超|等)?[\d.]+(?:个|座|所|处|条|家|公里|万|平方)|^[一二两三四五六七八九十]+[个座所处条家]/u;
/** 毗河供水一期, 长征渠引水: works of water by their source. */
const WATER =
  /(?<=^|[，、；。：]|加快|推进|建设|开工|实施|谋划|推动|完成|建成|启动|新建|续建)(?!加快|推进|包括|建设|开工|实施|完成|建成|启动|城乡|农村|城市|集中|应急|饮用|安全|区域|跨|一体|规模|生态|全域|全省|全市|县级|乡镇|保障|优先|科学|统一|水库|调水|工业|生活|居民|南水|东水|北水|西水)\p{Script=Han}{2,5}(?:供水|引水|调水|输水)(?:[一二三]期)?(?:(?:骨干|配套|主体)?工程)?(?=等|、|建成|开工|前期|通水|项目|[，。；]|和|加快)/gu;
/** 乌东德、白鹤滩等14座大中型水电站: the class behind the list is the head of each. */
const LIST_HEADED =
  /(?<list>(?:\p{Script=Han}{2,8}、){0,6}\p{Script=Han}{2,8})等(?:一批)?(?:\d+|[一二两三四五六七八九十]+)?[座条个处]?(?:大中型|大型|中型|重大|重点|骨干|支线|国家)*(?<head>水电站|核电站|抽水蓄能电站|电站|高速公路|高速|铁路|高铁|机场|水库|大桥|遗址公园|灌区)/gu;
const PHYSICAL =
  /[\p{Script=Han}“”]{2,14}?(?<what>(?:调蓄|引水|供水|调水|输水|水资源配置|扩容|改扩建|扩建|输变电|防洪|蓄滞洪区|堤防|除险加固|交流加强|直流|送出|疏港|航道整治|复线|连通|跨江|跨海)工程)/gu;
/** 广珠（澳）高铁: a route with a branch. */
const BRANCHED =
  /(?<=^|[，。；、]|建设|开工|推进|加快|建成|启动|实施|开通|推动)(?!建设|开工|推进|加快|建成|启动|实施|开通|推动)\p{Script=Han}{2,4}（\p{Script=Han}{1,3}）(?:高速铁路|高铁|铁路|高速公路|高速|城际)/gu;
const TRANSFER =
  /(?:[东西南北][电气水煤粮油][东西南北][送输调运]|引\p{Script=Han}{1,2}[济入补]\p{Script=Han}{1,2}(?=工程|[、，。；]|$)|[南北东西]水[南北东西]调|(?<=“|、|，|推动|推进|实施|加快|开工)\p{Script=Han}电[入出]\p{Script=Han}(?=”|、|，|工程|特高压|等))(?:工程)?/gu;
const ENDS = /—{1,2}[\p{Script=Han}]{2,4}(?:线|铁路|高速公路|公路|高铁|输油管线|输气管道|特高压(?:工程)?)/gu;
const ROUTE = /(?:高速铁路|城际铁路|高铁|铁路|高速公路|高速|公路|运河|特高压|油田|气田)(?:[一二三]期)?(?:工程)?/gu;
/** 崇左至凭祥铁路: a route by both ends. */
const FROM_TO =
  /(?<=^|[，。；、]|推进|建成|开工|加快|建设|开通|推动|新建|续建|规划|启动|实施|抓好|完成|确保|力争|争取|谋划|支持)(?!由|从)\p{Script=Han}{2,3}至\p{Script=Han}{2,4}?(?:（[^）]{2,12}）)?(?:高速铁路|城际铁路|铁路|高铁|高速公路|高速|公路|快速路|输气管道|输油管道|特高压)(?:[一二三]期)?(?:工程|项目)?/gu;
/** Words before a route that say which sort it is. */
const ROUTE_CLASS =
  /(?:还有|如|[也都有]|高速|城际|普速|客运|货运|既有|中西部|干线|农村|乡村|国家|地方|沿海|沿江|沿边|边境|山区|旅游|专用|出省|市域|市郊|新建|电气化|疏港|县乡|城市|新增|修建|建设|运营|营业|全国|我国|开通|主要|一级|二级|等级|改建|复线|国防|森林|地下|双线|快速|重载|高铁|发展|交通|修筑|条|等|和|的|级|新|段|座|里|以上|与|里程|水运|民航|航空|主干|长途|电力|通信|普通|省际|国道|公里|修|建|通|新修|开工|一带|至|到|多|上|中国)$/u;
const MARKED =
  /^(?![一二三四五六七八九十两](?:个|大)?\p{Script=Han}|数字|智慧|城市|最强|一网|超级|中国|世界|国际)[\p{Script=Han}A-Za-z\d·]{1,10}(?:中心|平台|云|系统|园区|产业园|基地|工厂|馆|码头|小镇)$/u;
const BUILDS =
  /(?:建成|建设|新建|开工|启用|投用|上线|升级|改造|打造|搭建|开通|运营|完善|提升|开发|推出)(?:了|全省|全市|统一的?)?$/u;
const ACHIEVED =
  /(?:实现|确保|力争|推动|争取)(?:了)?(?<work>(?![\d一二三四五六七八九十]+[个条座项])[\p{Script=Han}（）A-Za-z\d]{3,22}?)(?:项目)?(?:主体)?(?:工程|结构)?(?:基本|全部|全线|顺利|提前|如期|正式)?(?:竣工|建成通车|建成投用|建成投产|通车|完工|开工建设|投产|封顶|贯通|投用|蓄水|通水)/gu;
const WORD_CLASS =
  /^(?:伟大|安全|系统|希望|土木|水利|化学|生物|遗传|软件|重点|重大|世纪|立体|国际|国家|基础|建筑|世界|人民|公共)/u;
const COUNTED =
  /(?:国家|全省|自治区|全市|省)?(?:[二三四五六七八九十百][一二三四五六七八九十百]{0,2}大|\d{1,3}(?:大|项))(?:重[点大]|标志性)?[^的批“”、]{0,6}?(?:重点工程|重大工程|工程|重大项目)(?![技造师])/gu;

export function works(lexicon: Lexicon): Recogniser {
  const heads = wordTrie([...lexicon.words('project.head'), ...lexicon.words('project.head.governed')]);
  const verbs = new Set(
    [...lexicon.words('verb.build'), ...lexicon.words('verb.build.more')].filter((one) => one.length <= 4),
  );
  const strong = lexicon.words('stop.strong');
  const governing = {
    verbs,
    subjectOf: OPENED,
    names: (scene: Scene, phrase: Phrase): readonly Find[] => splitJoined(scene, phrase, work),
  };
  return (scene) => [...governed(scene, governing), ...byForm(scene), ...inMarks(scene), ...achieved(scene)];

  /** 建成“甲中心”并投入使用: what is built stands in marks, with its class as its last word. */
  function* inMarks(scene: Scene): Generator<Find> {
    for (const one of scene.quotations) {
      const words = scene.text.slice(one.start, one.end);
      if (
        words.length > 14 ||
        !MARKED.test(words) ||
        !BUILDS.test(scene.text.slice(Math.max(0, one.start - 8), one.start - 1))
      )
        continue;
      yield findAt(
        scene,
        { start: one.start - 1, end: one.end + 1 },
        { kind: 'Project', rule: 'marked-work', name: words },
      );
    }
  }

  /** 实现甲路建成通车, 实现乙工程竣工: the work whose end is reached. */
  function* achieved(scene: Scene): Generator<Find> {
    for (const match of matchesBy(/竣工|通车|完工|开工|投[用产]|封顶|贯通|[蓄通]水/u, scene.text, ACHIEVED)) {
      const words = match.groups?.['work'] ?? '';
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      if (!isBoundary(scene, start)) continue;
      const head = heads.longestBefore(scene.text, end);
      const isRoad =
        /^\p{Script=Han}{2,6}[路桥线街]$/u.test(words) && !/道路|公路|铁路|线路|高速|网|[新旧主支干]线/u.test(words);
      const own = head ? scene.text.slice(start, head.start) : words;
      const isNamed =
        isRoad || isPhase(words) || (head !== undefined && own.length >= 2 && !CLASS.test(words) && !isGeneric(own));
      if (isNamed) yield findAt(scene, { start, end }, { kind: 'Project', rule: 'achieved-work' });
    }
  }

  function work(scene: Scene, { first, last, verb }: Phrase): Find | undefined {
    let from = first;
    let to = last;
    while (
      from < to &&
      (strong.has(text(scene, from)) ||
        (/^[vd]/u.test(scene.tokens[from]?.tag ?? '') && text(scene, from).length === 2))
    )
      from += 1;
    while (from < to && /^(?:工程|项目|基本|完成|运行|首批)$/u.test(text(scene, from))) from += 1;
    while (to > from && TRAILING.test(text(scene, to))) to -= 1;
    const end = scene.tokens[to]?.end ?? 0;
    const whole = scene.text.slice(scene.tokens[from]?.start ?? 0, end);
    const start = end - whole.length + (APPOSED.exec(whole)?.[0].length ?? 0);
    const words = scene.text.slice(start, end);
    if (/主体工程$|^“[^”]*”项目$/u.test(words)) return undefined;
    const phase = PHASE.exec(words)?.[0].length ?? 0;
    const head = heads.longestBefore(scene.text, end) ?? heads.longestBefore(scene.text, end - phase);
    const isLocal =
      (scene.frame.city !== undefined ||
        scene.frame.district !== undefined ||
        scene.frame.province?.name.endsWith('市') === true) &&
      !COUNTED_BEHIND.test(scene.text.slice(end));
    if (isLocal && ONLY_ONE.test(words))
      return findAt(scene, { start, end }, { kind: 'Project', rule: 'local-works', hints: { verb } });
    if (isPhase(words) && !head && !CLASS.test(words) && !isClause(scene, from, to))
      return findAt(scene, { start, end }, { kind: 'Project', rule: 'phase', hints: { verb } });
    if (
      /^(?:\d|约\d)/u.test(scene.text.slice(end)) &&
      /^\d[\d.]*(?:公里|万|亿|个|座|处|平方)/u.test(scene.text.slice(end))
    )
      return undefined;
    if (
      !head ||
      head.start - start < 2 ||
      words.length > 26 ||
      CLASS.test(words) ||
      LAST_COUNT.test(scene.text.slice(end))
    )
      return undefined;
    if (
      /^[一二三四五六七八九十两\d—－~-]+[个项条座批家处所台套]|所有|[“”]|以及|^(?:好|一批|一)|在|设立|落户|[，；]/u.test(
        words,
      ) ||
      /^的/u.test(scene.text.slice(end))
    )
      return undefined;
    if (/^(?:项目|工程|基地|中心|园|线路|通道|平台|系统)$/u.test(head.value) && head.start - start < 4)
      return undefined;
    const isLong = /(?:装置|平台|中心|库)$/u.test(head.value) && head.start - start >= 8 && !/[和与及等]/u.test(words);
    const level = LEVEL_START.exec(words)?.[0].length ?? 0;
    if (level > 0 && LEVEL_CLASS.test(scene.text.slice(start + level, head.start))) return undefined;
    if (ROUTE_CLASS.test(scene.text.slice(start, head.start)) && /(?:铁路|公路|高速|高铁)/u.test(head.value))
      return undefined;
    const isAnchoredHere = isAnchored(scene, start, head.start, lexicon);
    const unique =
      UNIQUE.test(head.value) && scene.text.slice(start, head.start).replace(CLASS_OF_UNIQUE, '').length >= 2;
    const isNamed =
      isAnchoredHere ||
      level > 0 ||
      isLong ||
      unique ||
      (isLocal && isLocalName(scene.text.slice(start, end), phase)) ||
      hasName(scene, start, head.start);
    const isWhole = isAnchoredHere && /^(?:项目|工程)$/u.test(head.value);
    if (!isNamed || (!isWhole && isClause(scene, from, to))) return undefined;
    return findAt(
      scene,
      { start, end },
      { kind: 'Project', rule: 'governed-works', hints: { verb, head: head.value } },
    );
  }

  function* byForm(scene: Scene): Generator<Find> {
    for (const pattern of [TRANSFER, COUNTED])
      for (const match of scene.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (isBoundary(scene, span.start) || /^\p{P}/u.test(scene.text[span.start - 1] ?? '，'))
          yield findAt(scene, span, { kind: 'Project', rule: 'works-form' });
      }
    for (const match of matchesBy(/供水|引水|调水|输水/u, scene.text, WATER)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = /^\p{Script=Han}+?(?=供水|引水|调水|输水)/u.exec(match[0])?.[0].length ?? 0;
      const isNamed = /期|工程/u.test(match[0])
        ? isNominal(scene, span)
        : own >= 2 && isProper(scene, span.start, span.start + own);
      if (isBoundary(scene, span.start) && isNamed) yield findAt(scene, span, { kind: 'Project', rule: 'works-form' });
    }
    for (const match of matchesBy('）', scene.text, BRANCHED)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBoundary(scene, span.start)) yield findAt(scene, span, { kind: 'Project', rule: 'route' });
    }
    for (const match of matchesBy('工程', scene.text, PHYSICAL)) yield* physical(scene, match);
    for (const match of matchesBy(
      /等.{0,12}(?:电站|高速|铁路|高铁|机场|水库|大桥|遗址公园|灌区)/u,
      scene.text,
      LIST_HEADED,
    ))
      yield* listHeaded(scene, match);
    for (const match of matchesBy('—', scene.text, ENDS)) {
      const from = scene.tokens[tokenAt(scene, match.index - 1)] as Token;
      if (match.index > 0 && from.text.length >= 2 && from.text.length <= 4)
        yield findAt(
          scene,
          { start: from.start, end: match.index + match[0].length },
          { kind: 'Project', rule: 'works-form' },
        );
    }
    for (const match of matchesBy('至', scene.text, FROM_TO)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBoundary(scene, span.start)) yield findAt(scene, span, { kind: 'Project', rule: 'route-ends' });
    }
    for (const match of scene.text.matchAll(ROUTE)) yield* route(scene, match.index, match.index + match[0].length);
    for (const token of scene.tokens)
      if (
        token.text.length >= 4 &&
        !ROUTE_CLASS.test(token.text.slice(0, 2)) &&
        !WORD_CLASS.test(token.text) &&
        /^n[szt]$/u.test(token.tag) &&
        /(?:工程|铁路|运河|大桥|电站|机场|枢纽)$/u.test(token.text)
      )
        yield findAt(scene, token, { kind: 'Project', rule: 'works-word' });
  }

  /** 观音寺调蓄工程, 贵阳环高扩容工程: what is done to water, lines and roads is built, where a name says which. */
  function* physical(scene: Scene, match: RegExpExecArray): Generator<Find> {
    const { what = '' } = match.groups ?? {};
    const head = match.index + match[0].length - what.length;
    const start = lastStart(scene, match.index, head);
    const own = scene.text.slice(start, head);
    const isWider = /^(?:扩容|改扩建|扩建)/u.test(what);
    if (isWider && !/(?:高速|公路|铁路|线|环[高线]|机场|水库|港|医院|水厂|电厂|枢纽|段|环高)$/u.test(own)) return;
    if (
      own.length < 2 ||
      !isBoundary(scene, start) ||
      isGeneric(own) ||
      /[的、和]|^(?:国家|全省|全市|重大|重点)$/u.test(own)
    )
      return;
    if (isAnchored(scene, start, head, lexicon) || hasName(scene, start, head))
      yield findAt(scene, { start, end: match.index + match[0].length }, { kind: 'Project', rule: 'physical-works' });
  }

  function* listHeaded(scene: Scene, match: RegExpExecArray): Generator<Find> {
    const { list = '', head = '' } = match.groups ?? {};
    let at = match.index;
    const isRow = namesAmong(scene, list, at) >= 2;
    for (const [index, item] of list.split('、').entries()) {
      const end = at + item.length;
      // The first may have the verb that governs the list in front of it.
      const start = index === 0 ? lastStart(scene, at, end) : at;
      at = end + 1;
      if (/^(?:改扩建|扩建|新建|续建)/u.test(scene.text.slice(start, end))) continue;
      if (lexicon.words('country').has(scene.text.slice(start, end))) continue;
      const own = scene.text.slice(start, end);
      const tag = dictionaryTag(own);
      const isName =
        tag === undefined
          ? own.length <= 5 && (isProper(scene, start, end) || isRow)
          : /^n[szrt]/u.test(tag) || (isRow && tag === 'n' && own.length === 3);
      if (own.length < 2 || !isName || !isBoundary(scene, start) || heads.longestBefore(scene.text, end)) continue;
      if (
        /铁路|高速|高铁|机场/u.test(head) &&
        lexicon.divisions.trie.longestAt(scene.text, start)?.end === end &&
        !/机场/u.test(head)
      )
        continue;
      yield findAt(scene, { start, end }, { kind: 'Project', rule: 'works-form', name: `${own}${head}` });
    }
  }

  /** How many items of a list are made of words that only names have: then the others are names as well. */
  function namesAmong(scene: Scene, list: string, from: number): number {
    let at = from;
    let count = 0;
    for (const item of list.split('、')) {
      if (item.length >= 2 && item.length <= 5 && isProper(scene, at, at + item.length)) count += 1;
      at += item.length + 1;
    }
    return count;
  }

  /** Where the last nouns before a place begin. */
  function lastStart(scene: Scene, from: number, end: number): number {
    let start = end;
    for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (
        token.start < from ||
        strong.has(token.text) ||
        verbs.has(token.text) ||
        /^(?:[pcrmd]|u[a-z]?|v)$/u.test(token.tag)
      )
        break;
      start = token.start;
    }
    return start;
  }

  /** 雄忻、石雄铁路: the one before 、 bears the head as well. */
  function* sharing(scene: Scene, at: number, head: string): Generator<Find> {
    const own = /(?:^|[^\p{Script=Han}])\p{Script=Han}*?(\p{Script=Han}{2})、$/u.exec(
      scene.text.slice(Math.max(0, at - 10), at),
    )?.[1];
    const start = at - 3;
    const tag = own === undefined ? 'n' : dictionaryTag(own);
    if (own === undefined || tag !== undefined || !isBoundary(scene, start)) return;
    yield findAt(scene, { start, end: at - 1 }, { kind: 'Project', rule: 'route', name: `${own}${head}` });
  }

  /** 京沪高速铁路, 隆黄铁路: two or three characters for the ends, which no dictionary has as a word. */
  function* route(scene: Scene, head: number, end: number): Generator<Find> {
    if (
      /^(?:网|局|部|线路|公司|建设|交通|运输|站|口|职工|工人|里程|通车|货|客|沿线|发展|、)/u.test(
        scene.text.slice(end),
      ) &&
      !/^(?:建设|、|沿线|通车)/u.test(scene.text.slice(end))
    )
      return;
    for (const size of [4, 3, 2]) {
      const start = head - size;
      const own = scene.text.slice(Math.max(0, start), head);
      if (start < 0 || !/^\p{Script=Han}+$/u.test(own) || !isBoundary(scene, start) || ROUTE_CLASS.test(own)) continue;
      const token = scene.tokens[tokenAt(scene, start)] as Token;
      const tag = dictionaryTag(own);
      const isName =
        (tag === undefined && size <= 3 && (token.end >= head || token.text.length === 1)) ||
        tag === 'ns' ||
        tag === 'nz';
      if (!isName || lexicon.words('stop.strong').has(token.text) || /^[vdpcurt]/u.test(token.tag)) continue;
      yield findAt(scene, { start, end }, { kind: 'Project', rule: 'route' });
      yield* sharing(scene, start, scene.text.slice(head, end));
      return;
    }
  }
}

/** A word that only names have: of a person or a thing, or in no dictionary. */
function hasName(scene: Scene, start: number, end: number): boolean {
  return scene.tokens
    .slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1)
    .some(
      ({ text, tag }) =>
        text.length >= 2 &&
        (/^n(?:r|rt|z)$/u.test(tag) || (tag === 'x' && /^\p{Script=Han}+$/u.test(text))) &&
        !/^(?:智能|数字|高端)/u.test(text),
    );
}

const text = (scene: Scene, index: number): string => scene.tokens[index]?.text ?? '';

/** 烟台山二期: what is built in phases is one work. */
const isPhase = (words: string): boolean =>
  /^\p{Script=Han}{2,12}[一二三四五六]期(?:工程|项目)?$/u.test(words) &&
  !/[一二三四五六七八九十两]个|^第|各|分|等|和|与|学期|初期|中期|后期|前期|近期|周期|长期|短期|远期/u.test(words);

const isLocalName = (words: string, phase: number): boolean => {
  const name = phase > 0 ? words.slice(0, -phase) : words;
  const head = LOCAL.exec(name)?.[0];
  return head !== undefined && name.slice(0, -head.length).replace(CLASS_OF_LOCAL, '').length >= 2;
};

const isNominal = (scene: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  scene.tokens
    .slice(tokenAt(scene, start), tokenAt(scene, end - 1))
    .every(({ text, tag }) => !/^(?:v|d|p|c|r|a)$/u.test(tag) || /^[供引调输]水$/u.test(text));

/** Every word of it is one that only names have, or a single character. */
function isProper(scene: Scene, start: number, end: number): boolean {
  return scene.tokens
    .slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1)
    .every(({ text, tag }) => /^n[rszt]/u.test(tag) || tag === 'x' || text.length === 1);
}

/** Only words that say of what class a work is. */
const isGeneric = (own: string): boolean =>
  own
    .replace(CLASS_OF_LOCAL, '')
    .replace(CLASS_OF_UNIQUE, '')
    .replace(/[重大点全省各类的]/gu, '').length < 2;

/** A phrase with a verb of policy inside is a clause. */
function isClause(scene: Scene, first: number, last: number): boolean {
  return scene.tokens
    .slice(first, last)
    .some(({ text }) =>
      /^(?:推进|推动|开展|实施|加快|加强|坚持|实现|实行|进行|继续|大力|积极|服务|支持|促进|参与|形成|提升)$/u.test(
        text,
      ),
    );
}
