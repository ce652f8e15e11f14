/**
 * Lists whose last words say what all of them are: 甲厂、乙园二期、丙路东延等重点项目, 甲坊、乙口等片区, 甲、乙、丙等区. An item needs no head of its
 * own, and half of the items need something that only a name has.
 */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag, type Token } from './segment.js';
import { ZONE_NAME } from './zone-name.js';

/** What the words behind 等 make of the items. Source: catalogues of public works, of administrative divisions and of legal persons. */
const CLASSES: readonly (readonly [Kind, RegExp])[] = [
  [
    'Place',
    /^(?:[\p{Script=Han}]{2,4}(?:片区|街区|商圈)|片区|街区|商圈|区域(?!经济|协调|发展|合作|性)|水系|河流|河道|流域|湖泊|地区|区县|县区|县市区|区市县|市县|区市|县市|功能区|园区|乡镇|镇街|街道|街镇|村庄|城区|城市|省市|省份|省区|景区|地(?=[，。；]|$|发展|开展|建设|打造)|[省市区县镇乡村](?![级直属内外域委场民务情况容政道]))/u,
  ],
  [
    'Project',
    /^(?:项目(?!监测|检测|审批|收费|管理|评审|经理|法人)|工程(?!施工|标准|技术|设计|管理|质量|咨询|监理|建设标准|总承包)|高速铁路|城际铁路|铁路|高铁|高速公路|高速|公路|轨道交通(?:线路?|项目|工程)|地铁(?!站|口|集团|公司)|道路|路段|大桥|桥梁|隧道|枢纽|机场|港口|码头|水库|电站|灌区|线路|载体|TOD|综合开发|场馆|标志性建筑|基地|产业园)/u,
  ],
  [
    'Organization',
    /^(?:企业(?!家)|[车药民央国外名]企(?!业家)|企(?=提质|业务|扩产|放量)|公司|高校|院校|大学|科研院所|院所|银行|集团|医院|学校|新型研发机构)/u,
  ],
  [
    'Event',
    /^(?:展会|赛事|节会|论坛|展览|会议|系列活动|活动|盛会|品牌活动|会展|开放平台|交流平台|展会平台|国家级(?:展会|开放平台))/u,
  ],
];
/** Words between 等 and the class. */
const COUNT =
  /^(?:一大?批|多[个项家条]|若干|[几数]\p{Script=Han}|\d+(?:余|多)?[个项家所条座处]|[二三四五六七八九十]+[大个项家所条座处])/u;
const MODIFIER =
  /^(?:全国|全省|全市|省级?|市级?|国家级?|重[要点大]|重特大|新|好|在建|新建|关键|标志性|骨干|大型|知名|龙头|优质|领军|基础设施|民生|产业|能源|交通|水利|科技|生态|城市|合作|投资|建设|文旅|文化|环保|公共服务|配套|跨区域|链主|头部|国内外?|驻\p{Script=Han}|主要|沿线|周边|世界|品牌|大|高端|双一流|科研|多|体育|历史文化|老旧|特色|行业|央企|外资|县域|医疗|教育|轨道|社会|保障|公用|民用|防洪|新兴|实体|[和与、])/u;
const ADMINISTRATIVE = /^(?:区县|县区|县市区|区市县|市县|区市|县市|城区|城市|省市|省份|省区|地(?!区)|[省市区县])/u;
const BREAK = /[，。；：！？,;:!?（）()《》\n“”]/u;
/** Behind 等 and no class: what is built there goes on or is opened. */
const OPEN = /^(?:创新发展|建设发展|加快(?:建设|发展)|建设|发展|建成|投用|投入使用|相继|开工|竣工|投产|通车|落成)/u;
const QUARTER = /(?:片区|街区|商圈)$/u;
/** Works that go by the place where they stand: 甲、乙等煤电项目. */
const PLANTS = /(?:煤电|火电|风电|光伏|水电|核电|抽水蓄能)(?:项目|工程)$/u;
/** Any words of a class before its head: 等标志性疏解项目. */
const LOOSE =
  /^(?:\d+[个项家]|一[大]?批)?(\p{Script=Han}{2,8}?)(?:项目|重大工程|重点工程|公共平台|创新平台|服务平台|科研平台)(?!管理|评审|经理|法人|建设管理)/u;
const COUNTED_TWICE =
  /^\d+[个项](?!方面|领域|环节)\p{Script=Han}{2,16}?(?:项目|工程)|^\d+[个项][^，。；、]{0,12}、\d+[个项][^，。；]{0,12}?(?:项目|工程)/u;
const LOOSE_FIRMS = /^(\p{Script=Han}{2,8}?)企业(?!家|主导|为主|化|文化)/u;
const NO_CLASS =
  /领域|方面|行业|问题|工作|的|类|部门|地区|企业|单位|人员|群众|形式|方式|手段|政策|支持|推进|实施|加快|为|和|产业发展|环节|任务|资金|服务|内容|要求/u;
const ELIDED = /(?:铁路|高铁|高速公路|高速|公路|大桥|水库|隧道|机场|电站)(?=(?:项目|工程)?$)/u;
const ROUTES = /(?:铁路|高铁|高速公路|高速)(?:项目|工程)?$/u;
/** A route by its ends. */
const BETWEEN = /^\p{Script=Han}{2,4}至\p{Script=Han}{2,4}(?:（[^）]{2,12}）)?$/u;
/** 甲项目、乙福利院4大项目: counted, and without 等. */
const COUNTED = /(?:\d+|[二三四五六七八九十])[大个](?:重点|重大|产业)?(?:项目|工程)/gu;
const SEEN =
  /(?:来到|前往|走进|察看了?|查看了?|考察了?|参观了?|观摩了?|实地察看了?)(?<list>[^，。；！？：“”\n]{4,160})(?=[，。；]|$)/gu;
const SITE = /(?:项目)?(?:建设|施工)?(?:现场|一线|工地)?(?:等(?:地|处|项目(?:现场)?)?)?$/u;
const SUBJECT =
  /(?:^|[，。；])\s*(?<work>[\p{Script=Han}（）A-Za-z\d·]{5,40}?(?:项目|工程))(?=由|总投资|占地|位于|主要|计划(?:总)?投资|规划|总建筑|预计|于\d|自\d|一期|建成后|正式|正在|建成|开工|投产|竣工|启动|落地|签约|迁驻|加快|进展|顺利|已(?:完成|建成|开工|进入))/gu;
const NO_SUBJECT =
  /^(?:该|本|此|这|各|其|全|两|几|多|一|所有|目前|其中|同时|今年|去年|去|年|月|重点|重大|产业|民生|在建|新建|续建|上述|相关|有关|我|市|区|县|省|招商|投资|落地|签约|开工|[\d一二三四五六七八九十])|[的了]|月份|年度|\d+个/u;
const SIGNED = /引进|签约|落户|招引|引育|入驻|落地/u;
const PROPER = /^(?:ns|nt|nr|nz|nrt|nrfg|eng)$/u;
/** Words of classes: what is made of them alone is none of these things. */
const COMMON =
  /^(?:重点|重大|基础设施|公共服务|设施|服务|产业|项目|工程|建设|改造|交通|水利|能源|科技|教育|医疗|卫生|养老|住房|文化|体育|旅游|农业|工业|商业|民生|城市|农村|乡村|社区|道路|管网|学校|医院|园区|中小|企业|高校|院所|机构|部门|个人|社会|生态|环保|绿化|安全|信息|数据|网络|平台|技术|创新|示范|综合|配套|物流|仓储|冷链|充电桩|停车场|污水|垃圾|供水|供热|供气|燃气|公交|公园|绿道|广场|大型|特色|新型|现代|智能|数字|智慧|传统|高端|人才|资金|土地|金融|税收|市场|贸易|消费|国际|国内|省内|市内|周边|沿线|其他|以及|部分|地方|各类|各级|各地|东部|西部|中部|南部|北部|沿海|内陆|发达|落后|贫困|重要|主要|有关|相关|国有|民营|外资|上市|龙头|骨干|优势|服务业|特色小镇|小镇|集聚区|现代|研发|检测|培训|孵化|实验|试验|中试|会展|会议|商务|商业|文旅|研学|康养|托育|政务|市民|群众|青年|大学生|返乡|创业|双创|农产品|粮食|蔬菜|畜禽|水产|电商|快递|物资|应急|消防|防汛|防洪|抗旱|水系|河道|湿地|恢复|森林|草原|天然林|防沙|治沙|水土保持|石漠化|治理|保护|修复|新材料|新能源|光伏|风电|水电|核电|火电|电网|输电|特高压|轨道|油气|排涝|海绵|地下|管廊|生态|储能|氢能|充电|加氢)+$/u;
const LONGEST = 26;
/** 办好汉中某某节: the segmenter may join the verb's second character to the name. */
/** 甲工程等14条高速公路项目和乙: where another list of the same clause ends. */
const EARLIER_LIST = /^.*等[^、，]{0,14}?(?:项目|工程|公路|铁路|高速|企业|园区|水库|机场)(?:建设)?[和及与]/u;
const CARE =
  /^(?:(?:建成投产|建成投用|建成通车|投产|投用)|(?:支持|鼓励|引导|推动)(?=\p{Script=Han}{2})|[区市省县境]内|本地|当地|(?:精心|务实|高水平)?(?:[办用建抓]好)+|(?<=[办用建抓])好)/u;
const EVENT = /(?:会|节|赛|展|论坛|杯|周|马拉松|联赛|季|[汇荟])$|^“[^“”]{2,8}”$/u;
const REPRESENTED = /以(?<list>[^，。；：的]{2,60})为(?:代表|龙头|引领|主力)(?<behind>[^，。；]{0,12})/gu;
/** Bodies among what is set up. */
const BODY = /(?:研究院|研究所|实验室|大学|学院|科学院)$/u;
/** 崇明线, 13号线东延伸 before 等轨道交通线. */
const METRO =
  /^(?:\p{Script=Han}{2,5}|\d{1,2}号)线(?:[东西南北]延(?:伸|长)?(?:线)?|[一二三]期|\p{Script=Han}{1,3}段)?$/u;
/** 机场三期, 京滨城际南段: a stage or a stretch of something built. */
const STAGE =
  /^(?!.{0,3}[个第前中后初近远长短周学])\p{Script=Han}{2,12}[一二三四五六]期(?:工程|项目|扩建)?$|(?:高铁|铁路|城际|高速|公路|号线|快速路)\p{Script=Han}{0,4}段$|号线\p{Script=Han}{0,2}延伸?线$|(?:机场|港|站|大桥|水厂)(?:迁建|扩建|改扩建)$/u;
const METRO_LIST = /^[^。；]*等\p{Script=Han}{0,4}(?:轨道交通|地铁|城际)/u;
/** What is said of companies whose short names are listed. */
const FIRMS = /(?:企业|公司|[车药]企)$/u;
/** Trades that hardly any product is called by. */
const SURE_MAKER =
  /^(?:科技|电子|股份|生物|药业|制药|重工|实业|控股|智造|半导体|光电|电气|电器|酒业|乳业|食品|服饰|矿业|纸业|轮胎|微电子|精密|钢铁|铝业|铜业|茶业|家居|传媒|重汽|水务|卫星|种业|集团)$/u;
/** Classes of companies, of owners and of what they make. */
const NO_FIRM =
  /专精特新|瞪羚|独角兽|小巨人|单项冠军|链主|高新|科技型|规上|规下|中小|小微|个体|农户|合作社|农场|院所|机构|高校|园区|平台|项目|产业|行业|制造|加工|设备|产品|零部件|企业|公司|(?:芯片|加速卡|[器机]|中心|系统|软件|硬件|材料|电池|组件|终端|技术|服务|基地|模型)$|^(?:国有|民营|外资|央属|省属|市属|本地|外地|上市|房地产|建筑|餐饮|住宿|外贸|商贸|物流|电商|互联网|服务业?|工业|农业|矿山|危化品?|食品|药品|医药|钢铁|水泥|化工|电力|燃气|能源|金融|保险|银行|证券|纺织|建材|汽车|电子|软件|机械|造纸|石化|有色)$/u;
/** Meetings and games as a class. */
const EVENT_CLASS =
  /^(?:国际|国内|全国|大型|重大|重要|系列|高端|专业|体育|文化|旅游|文旅|科技|学术|经贸|招商|招聘|商务|品牌|特色|音乐|艺术|美食|产业|行业|座谈|推介|对接|洽谈|博览|运动|演唱|新闻发布|培训|展览|体验|展销|技能|宣讲|报告|研讨|交流|联谊|书画|摄影|演讲|知识竞|歌咏|比|竞|讲座|主题党|志愿服务|[和与、])*(?:会|节|赛|展|论坛|杯|周|季|汇)$/u;
/** 京港澳和沪昆扩容 before 等…高速公路. */
const TWO_ROUTES = /^(\p{Script=Han}{2,4})和\p{Script=Han}{2,4}?(?:扩容|扩能|提速|改扩建|扩建)?$/u;
const isClassOfRoutes = (behind: string): boolean =>
  /^[^。；]{0,30}?等(?:一批)?(?:\d+|[一二三四五六七八九十]+)?条?(?:在建|新建)?(?:高速铁路|铁路|高铁|高速公路|高速)/u.test(
    behind,
  );

export function enumerations(lexicon: Lexicon): Recogniser {
  const leftEdge = makeLeftEdge(lexicon);
  const strong = lexicon.words('stop.strong');
  const makers = wordTrie(lexicon.words('seen.maker'));
  const industries = lexicon.words('industry');
  const facility = wordTrie([...lexicon.words('project.head'), ...lexicon.words('project.head.governed')]);

  return (scene, earlier) => {
    const finds: Find[] = [];
    for (let at = scene.text.indexOf('等'); at > 0; at = scene.text.indexOf('等', at + 1)) {
      const group = classOf(scene, at + 1);
      if (group) finds.push(...list(scene, at, group, earlier));
    }
    for (const match of scene.text.includes('、') ? scene.text.matchAll(COUNTED) : []) {
      if (!/、[^，。；、]{3,40}$/u.test(scene.text.slice(Math.max(0, match.index - 42), match.index))) continue;
      const kind: Kind = 'Project';
      finds.push(...list(scene, match.index, { kind, words: '项目', end: match.index + match[0].length }, earlier));
    }
    for (const match of scene.text.matchAll(REPRESENTED)) {
      const { list: row = '', behind = '' } = match.groups ?? {};
      const isOfFirms =
        /企业|公司|集团/u.test(behind) ||
        /企业|公司/u.test(scene.text.slice(Math.max(0, match.index - 12), match.index));
      if (isOfFirms) finds.push(...firmsIn(scene, match.index + 1, row));
    }
    return [...finds, ...seen(scene), ...subjects(scene)];
  };

  /** 以甲药业、乙生物为代表的企业: as many names as items, each short. */
  function firmsIn(scene: Scene, from: number, row: string): readonly Find[] {
    let at = from;
    const items = row.split(/[、和]/u).map((words) => {
      const item = { start: at, end: at + words.length };
      at = item.end + 1;
      return item;
    });
    const known = items.filter((item) => isName(scene, item) || isMaker(scene, item)).length;
    return known * 3 >= items.length && known > 0 && items.every((item) => isShort(scene, item))
      ? items.map((item) => findAt(scene, item, { kind: 'Organization', rule: 'listed-firm' }))
      : [];
  }

  /** 先后来到甲项目、乙公司总部项目建设现场: each thing of the list is one, whatever marks its name holds. */
  function* seen(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(SEEN)) {
      const list = match.groups?.['list'] ?? '';
      let at = match.index + match[0].length - list.length;
      for (const part of list.split(/(、|以及)/u)) {
        const words = part.replace(SITE, '');
        const item = { start: at, end: at + words.length };
        at += part.length;
        if (
          words.length < 4 ||
          words.length > 44 ||
          /[的和与及]$|^[的和与及]|现场|[了着]/u.test(words) ||
          !isBoundary(scene, item.end)
        )
          continue;
        if (!/(?:项目|工程|产业园|园区|公园|基地|中心|码头|大桥|综合体|生产线|工厂|展厅|展馆)$/u.test(words)) continue;
        if (COMMON.test(words) || !isHeaded(scene, item)) continue;
        yield findAt(scene, item, { kind: 'Project', rule: 'seen-list' });
      }
    }
  }

  /** 某某综合体项目由…运营, 某某材料项目总投资2亿元: the subject of what is said of one work. */
  function* subjects(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(SUBJECT)) {
      const words = match.groups?.['work'] ?? '';
      const start = match.index + match[0].length - words.length;
      const item = { start, end: start + words.length };
      const tokens = scene.tokens.slice(tokenAt(scene, start), tokenAt(scene, item.end - 1) + 1);
      if (
        COMMON.test(words) ||
        NO_SUBJECT.test(words) ||
        tokens.some(({ text, tag }) => (text.length > 1 && strong.has(text)) || /^(?:[pcrd]|u[a-z]?)$/u.test(tag))
      )
        continue;
      if (isHeaded(scene, item)) yield findAt(scene, item, { kind: 'Project', rule: 'subject-work' });
    }
  }

  function list(scene: Scene, at: number, group: Group, earlier: readonly Find[]): readonly Find[] {
    const items = itemsBefore(scene, at);
    const isKnown = (item: Item): boolean =>
      isName(scene, item) ||
      isHeaded(scene, item) ||
      isEvent(scene, item, group) ||
      isMaker(scene, item) ||
      isRoute(scene, item, group);
    const known = items.filter(isKnown);
    const isOfFirms = group.kind === 'Organization' && FIRMS.test(group.words) && items.length > 1;
    const short = items.filter((item) => isShort(scene, item)).length;
    const isClear = items.every((item) => !isClassOfFirms(scene, item));
    if (isOfFirms && isClear && known.length * 3 >= items.length && short * 3 >= items.length * 2)
      return items.map((item) => findAt(scene, item, { kind: 'Organization', rule: 'listed-firm' }));
    const least = group.kind === 'Place' ? items.length / 4 : items.length / 2;
    if (items.length === 0 || known.length < least || (group.isOpen && !isOpened(scene, items, known))) return [];
    const clause = scene.text.slice(clauseStart(scene, items[0]?.start ?? at), group.end + 12);
    // Among works that go by the companies that build them, the other short names are companies.
    const firms = items.some((item) => isMaker(scene, item) && isShort(scene, item));
    return items.flatMap(
      (item) => named(scene, item, { group, clause, firms, single: items.length === 1 }, earlier) ?? [],
    );
  }

  /** A trade with a name before it: 微芯生物. */
  function isMaker(scene: Scene, { start, end }: Item): boolean {
    const maker = makers.longestBefore(scene.text, end);
    if (maker === undefined || maker.start - start < 2 || !SURE_MAKER.test(maker.value)) return false;
    const own = scene.text.slice(start, maker.start);
    const isCoined = dictionaryTag(own) === undefined && !COMMON.test(own) && own.length <= 3;
    return isCoined || isName(scene, { start, end: maker.start });
  }

  /** 敦牡, 四梅集扩能 among railways: the ends of a route by one character each. */
  function isRoute(scene: Scene, { start, end }: Item, group: Group): boolean {
    const own = scene.text.slice(start, end).replace(/(?:扩容|扩能|提速|改扩建|扩建)$/u, '');
    return (
      ROUTES.test(group.words) &&
      /^\p{Script=Han}{2,4}$/u.test(own) &&
      dictionaryTag(own) === undefined &&
      !COMMON.test(own)
    );
  }

  /** 专精特新, 钢铁: a class of companies, or what they make. */
  function isClassOfFirms(scene: Scene, { start, end }: Item): boolean {
    const words = scene.text.slice(start, end);
    return COMMON.test(words) || industries.has(words) || NO_FIRM.test(words);
  }

  /** Long enough for the name of a work, and no task. */
  function isThing(scene: Scene, { start, end }: Item): boolean {
    const words = scene.text.slice(start, end);
    if (words.length < 3 || COMMON.test(words) || industries.has(words)) return false;
    return scene.tokens
      .slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1)
      .every(
        (token) =>
          (!strong.has(token.text) || /创新|扩建|改建|新建/u.test(token.text)) &&
          (token.text === '和' || !/^(?:[pcrd]|u[a-z]?)$/u.test(token.tag)),
      );
  }

  /** Short enough for the name that a company goes by, and no word that everybody has. */
  function isShort(scene: Scene, { start, end }: Item): boolean {
    const words = scene.text.slice(start, end);
    if (!/^[\p{Script=Han}A-Za-z\d]{2,9}$/u.test(words) || isClassOfFirms(scene, { start, end })) return false;
    if (lexicon.divisions.trie.longestAt(scene.text, start)?.end === end) return false;
    const tag = dictionaryTag(words);
    if (tag !== undefined && !/^(?:n[rtzs]|nrt|x|ns)$/u.test(tag)) return false;
    return scene.tokens
      .slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1)
      .every((token) => !strong.has(token.text) && !/^(?:[pcrud]|u[a-z]?)$/u.test(token.tag));
  }

  /** Without a class behind them most have a head of a thing built, and the others a name. */
  function isOpened(scene: Scene, items: readonly Item[], known: readonly Item[]): boolean {
    const headed = items.filter((item) => isHeaded(scene, item)).length;
    // 推动甲、乙、丙等建设: what is built needs no head where most bear a name.
    const isBuilt = items.length >= 3 && /^建设(?:[，。；]|$)/u.test(scene.text.slice((items.at(-1)?.end ?? 0) + 1));
    if (isBuilt && known.length * 2 >= items.length && items.every((item) => isThing(scene, item))) return true;
    return (
      headed === items.length || (items.length >= 3 && headed * 2 >= items.length && known.length === items.length)
    );
  }

  function named(
    scene: Scene,
    item: Item,
    {
      group,
      clause,
      firms,
      single,
    }: { readonly group: Group; readonly clause: string; readonly firms: boolean; readonly single: boolean },
    earlier: readonly Find[],
  ): Find | undefined {
    const words = scene.text.slice(item.start, item.end);
    if (words.length < 2 || words.length > LONGEST || COMMON.test(words)) return undefined;
    if (/的|^[和与及]|[了着过]|^\d+[^\d]?$|^(?:应该|用于)/u.test(words) || !isMarkedWell(words, group.kind))
      return undefined;
    const isChosen = !single || (group.kind === 'Project' && /^“?(?:重[大点]|\d+[个项条座])/u.test(group.words));
    const own = isName(scene, item) || isEvent(scene, item, group) || (isChosen && isHeaded(scene, item));
    const tag = dictionaryTag(words);
    const isQuarter = group.kind === 'Place' && QUARTER.test(group.words);
    if (
      !own &&
      (words.length < (PLANTS.test(group.words) || isQuarter || isRoute(scene, item, group) ? 2 : 3) ||
        (tag !== undefined && !/^n[rsz]/u.test(tag)))
    )
      return undefined;
    if (group.kind === 'Place') return place(scene, item, words, group, own, single);
    if (
      earlier.some((one) => one.start === item.start && one.end === item.end && /^(?:District|Leader)$/u.test(one.kind))
    )
      return undefined;
    if (lexicon.divisions.trie.longestAt(scene.text, item.start)?.end === item.end) return undefined;
    if (group.kind === 'Event' && !EVENT.test(words)) return undefined;
    if (group.kind === 'Organization' && (single || (FIRMS.test(group.words) && isClassOfFirms(scene, item))))
      return undefined;
    const plant = PLANTS.exec(group.words)?.[0];
    if (plant !== undefined && words.length <= 4 && !isHeaded(scene, item))
      return findAt(scene, item, { kind: 'Project', rule: 'listed', name: `${words}${plant}` });
    const hasHead = facility.longestBefore(scene.text, item.end) !== undefined;
    const inArea = lexicon.divisions.trie.longestAt(scene.text, item.start) !== undefined;
    const isFirm = SIGNED.test(clause) || (firms && !inArea && isShort(scene, item));
    const isCompany = group.kind === 'Project' && !hasHead && group.words.endsWith('项目') && isFirm;
    const isZone = group.kind === 'Project' && ZONE_NAME.test(words);
    const kind =
      isCompany || (group.kind === 'Project' && BODY.test(words)) ? 'Organization' : isZone ? 'District' : group.kind;
    // 九绵 in 成南扩容、九绵等高速公路 bears the head of the list.
    const elided = !hasHead && (words.length <= 3 || BETWEEN.test(words)) ? ELIDED.exec(group.words)?.[0] : undefined;
    return findAt(scene, item, { kind, rule: 'listed', ...(elided !== undefined && { name: `${words}${elided}` }) });
  }

  function place(
    scene: Scene,
    item: Item,
    words: string,
    group: Group,
    own: boolean,
    single: boolean,
  ): Find | undefined {
    const parents = [scene.frame.city?.name, scene.frame.province?.name];
    const local = lexicon.divisions.named(words).find((one) => one.parents.some((parent) => parents.includes(parent)));
    if (local && ADMINISTRATIVE.test(group.words) && isBoundary(scene, item.start))
      return findAt(scene, item, { kind: 'District', rule: 'division', name: local.name, hints: { code: local.code } });
    const isArea = lexicon.divisions.trie.longestAt(scene.text, item.start)?.end === item.end;
    if (
      /以上|省级|市级|国家级|各类|重点|^(?:经济|经济技术|高新技术产业)?开发区$|^(?:湖泊|湿地|河湖|江河|流域)$/u.test(
        words,
      )
    )
      return undefined;
    if (
      (isArea && !QUARTER.test(group.words)) ||
      words.length > 8 ||
      (single && !own) ||
      ADMINISTRATIVE.test(group.words)
    )
      return undefined;
    return findAt(scene, item, { kind: 'Place', rule: 'listed-place' });
  }

  /** The items of the list that ends at a place; the first begins behind the verb. */
  function itemsBefore(scene: Scene, to: number): readonly Item[] {
    const items: Item[] = [];
    for (let end = to; end > 0; ) {
      let from = end;
      while (from > 0 && scene.text[from - 1] !== '、') {
        const open = openOf(scene.text, from);
        if (open === undefined && BREAK.test(scene.text[from - 1] as string)) break;
        from = open ?? from - 1;
      }
      from += EARLIER_LIST.exec(scene.text.slice(from, end))?.[0].length ?? 0;
      if (end - from > 48) break;
      const opens = scene.text[from - 1] !== '、';
      const edge = verbEnd(scene, from, end, opens);
      const isFirst = opens || edge > from;
      const start =
        opens && edge === from && isBoundary(scene, end) ? Math.max(from, headEdge(scene, from, end)) : edge;
      const care = CARE.exec(scene.text.slice(start, end))?.[0].length ?? 0;
      if (start + care < end) items.unshift({ start: start + care, end });
      if (isFirst) break;
      end = from - 1;
    }
    return items.flatMap((item) => halves(scene, item));
  }

  /** 甲铁路和乙炼油厂: two items, where the first half has a head of its own. */
  function halves(scene: Scene, item: Item): readonly Item[] {
    const routes = TWO_ROUTES.exec(scene.text.slice(item.start, item.end));
    if (routes && isClassOfRoutes(scene.text.slice(item.end))) {
      const middle = item.start + (routes[1]?.length ?? 0);
      return [
        { start: item.start, end: middle },
        { start: middle + 1, end: item.end },
      ];
    }
    const join = /[和与及](?=[^和与及]{2,}$)/u.exec(scene.text.slice(item.start, item.end));
    const at = item.start + (join?.index ?? 0);
    const first = { start: item.start, end: at };
    const isMeeting = EVENT.test(scene.text.slice(first.start, at)) && EVENT.test(scene.text.slice(at + 1, item.end));
    return join && join.index >= 2 && isBoundary(scene, at) && (isHeaded(scene, first) || isMeeting)
      ? [first, { start: at + 1, end: item.end }]
      : [item];
  }

  /** The first item where no strong verb stands before it: without a word that acts as a verb at the head of the clause. */
  function headEdge(scene: Scene, from: number, end: number): number {
    const edge = leftEdge(scene, end);
    const token = scene.tokens[tokenAt(scene, from)] as Token;
    return edge === token.end && /^(?:v|vn|p|c|d)$/u.test(token.tag) ? edge : from;
  }

  /** Where the last verb, or word of grammar, before the first item ends. */
  function verbEnd(scene: Scene, from: number, end: number, opens: boolean): number {
    for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (token.start < from) break;
      const isVerb = token.text.length > 1 && strong.has(token.text) && token.tag !== 'm';
      if (/^(?:工程|项目)$/u.test(scene.text.slice(token.end, end))) continue;
      if (
        (isVerb ||
          (opens && (/^[pc]$/u.test(token.tag) || token.text === '了') && !/^[和与及至]$/u.test(token.text))) &&
        token.end < end - 1
      )
        return weakEnd(scene, index, end);
    }
    return from;
  }

  /** 加快建设甲港: a second verb behind the first belongs to no name. */
  function weakEnd(scene: Scene, index: number, end: number): number {
    const token = scene.tokens[index] as Token;
    const next = scene.tokens[index + 1];
    return next && next.end < end - 1 && /^(?:建设|发展|改造|培育|实施|打造|推进|开发|运营)$/u.test(next.text)
      ? next.end
      : token.end;
  }

  /** Words of its own before the last word of a thing built. */
  function isHeaded(scene: Scene, { start, end }: Item): boolean {
    if (METRO.test(scene.text.slice(start, end)) && METRO_LIST.test(scene.text.slice(end, end + 90))) return true;
    if (STAGE.test(scene.text.slice(start, end))) return true;
    const head = facility.longestBefore(scene.text, end);
    if (!head || head.start - start < 2 || !isBoundary(scene, end)) return false;
    const own = scene.text.slice(start, head.start);
    return !COMMON.test(own) && !/^[一二三四五六七八九十两\d]|[的了]/u.test(own);
  }

  /** Something in the words that no class has: a proper noun, a word no dictionary knows, letters or figures. */
  function isName(scene: Scene, { start, end }: Item): boolean {
    const words = scene.text.slice(start, end);
    if (/[A-Za-z]{2}|\d号|\d[A-Z]|[A-Z]\d/u.test(words)) return true;
    for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      if (token.start >= end) break;
      if (strong.has(token.text) && token.start === start) return false;
      if (token.start < start || token.end > end || token.text.length < 2) continue;
      if (PROPER.test(token.tag) || (token.tag === 'x' && /^\p{Script=Han}+$/u.test(token.text))) return true;
    }
    return lexicon.divisions.trie.longestAt(scene.text, start) !== undefined && isBoundary(scene, start);
  }
}

/** Named among meetings and games by its head, or in marks. */
const isEvent = (scene: Scene, { start, end }: Item, group: Group): boolean => {
  const words = scene.text.slice(start, end);
  return group.kind === 'Event' && words.length >= 3 && EVENT.test(words) && !EVENT_CLASS.test(words);
};

/** Marks stand in pairs and do not hold the whole of a name, unless it is that of a meeting. */
const isMarkedWell = (words: string, kind: Kind): boolean =>
  !/[“”]/u.test(words) ||
  (/^[^“”]*“[^“”]{2,12}”[^“”]*$/u.test(words) && (kind === 'Event' || !/^“[^“”]*”$/u.test(words)));

/** Where the bracket or the marks open that close right before a place, if they hold a few words. */
function openOf(text: string, at: number): number | undefined {
  const close = text[at - 1];
  if (close !== '）' && close !== '”') return undefined;
  const open = text.lastIndexOf(close === '）' ? '（' : '“', at - 1);
  return open >= 0 && at - open <= 14 && !/[，。；：！？\n]/u.test(text.slice(open, at)) ? open : undefined;
}

interface Item {
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly kind: Kind;
  /** The words of the class, with what stands before it. */
  readonly words: string;
  readonly end: number;
  /** True where no word of a class follows. */
  readonly isOpen?: true;
}

function classOf(scene: Scene, from: number): Group | undefined {
  // 等“十大产业项目”: the class may stand in marks.
  const mark = scene.text[from] === '“' ? 1 : 0;
  let at = from + mark + (COUNT.exec(scene.text.slice(from + mark, from + mark + 8))?.[0].length ?? 0);
  for (let step = 0; step < 5; step += 1) {
    const rest = scene.text.slice(at, at + 12);
    const first = step > 0 || !/^(?:城市|产业)/u.test(rest);
    for (const [kind, pattern] of CLASSES) {
      const head = first ? pattern.exec(rest)?.[0] : undefined;
      if (head !== undefined) return { kind, words: scene.text.slice(from, at + head.length), end: at + head.length };
    }
    const modifier = MODIFIER.exec(rest)?.[0];
    if (modifier === undefined) break;
    at += modifier.length;
  }
  // 等12个百亿元、70个30亿元以上项目: counted twice.
  const counted = COUNTED_TWICE.exec(scene.text.slice(from, from + 36))?.[0];
  if (counted !== undefined) return { kind: 'Project', words: counted, end: from + counted.length };
  const firms = LOOSE_FIRMS.exec(scene.text.slice(from, from + 16));
  if (firms && !/合作|服务|中小|规上|涉|面向|惠及|助力|帮助|支持|[为向给使让]|\d/u.test(firms[1] ?? ''))
    return { kind: 'Organization', words: firms[0], end: from + firms[0].length };
  const loose = LOOSE.exec(scene.text.slice(from, from + 20));
  if (loose && !NO_CLASS.test(loose[1] ?? '')) return { kind: 'Project', words: loose[0], end: from + loose[0].length };
  return OPEN.test(scene.text.slice(from)) ? { kind: 'Project', words: '', end: from, isOpen: true } : undefined;
}

function clauseStart(scene: Scene, at: number): number {
  let start = at;
  while (start > 0 && !/[，。；：！？]/u.test(scene.text[start - 1] as string)) start -= 1;
  return start;
}
