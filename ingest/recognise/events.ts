/** Congresses and sessions by number, meetings with a name, exhibitions and games by edition. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

const N = '[一二三四五六七八九十\\d]+';
/** Sessions of party and people's congresses: 党的二十大, 二十届三中全会, 十四届全国人大三次会议, 省第十二次党代会. */
const SESSIONS: readonly (readonly [string, RegExp])[] = [
  ['plenum', new RegExp(`(?:党的)?${N}届(?:${N}中、)*${N}中全会`, 'gu')],
  [
    'congress',
    new RegExp(
      `党的${N}大(?![会队批类个项])|(?:党的?|中国共产党)?第${N}次全国代表大会|(?<=[的、和])${N}大(?=精神|报告|以来|召开|胜利)|(?<=[、和的在是])(?:十[一二三四五六七八九]|二十)大(?=[、，。和以的])`,
      'gu',
    ),
  ],
  [
    'session',
    new RegExp(
      `(?:第?${N}届全国(?:人大|政协|人民代表大会)|[省市区县]?第?${N}届(?:人大|人民代表大会|政协))(?:常委会)?第?${N}次(?:全体)?会议(?:第${N}次全体会议)?|[省市区县]第?${N}次党代会|[省市区县]?委${N}届${N}次全会`,
      'gu',
    ),
  ],
  ['economic-work', /中央(?:经济|农村|金融|城市|民族|人才|外事|宗教)工作会议/gu],
  [
    'edition',
    new RegExp(
      `第${N}届(?!(?:全国)?(?:人大|人民|政协|委员|中央))[^，。；、“”《》：！？]{2,24}?(?:博览会|论坛|大会|运动会|全运会|人才节|文化节|艺术节|旅游节|洽谈会|交易会|大赛|峰会|年会|电影节|啤酒节|展览会|冬奥会|奥运会|亚运会|高峰论坛|园博会|花博会|场景汇|服务贸易会|音乐节|戏剧节|美食节|购物节|消费季|马拉松|锦标赛|邀请赛|联赛|研讨会|报告会|展销会|展会)`,
      'gu',
    ),
  ],
  [
    'games',
    /(?:北京|杭州|成都)?(?:冬奥会|冬残奥会|奥运会|残奥会|亚运会|大运会|全运会|世博会|世园会|园博会|进博会|服贸会|广交会|消博会|投洽会|链博会|高交会|智博会|数博会|数贸会|东博会|西博会|丝博会|农高会|糖酒会|工博会|文博会|旅博会|药交会|厦洽会)/gu,
  ],
];
/** Named meetings of the leadership of an area. */
/** Wars, campaigns and movements with a name of their own. Source: textbooks of the history of China since 1840. */
const HISTORIC =
  /第[一二三四五六七八九十]+次全国(?:经济|人口|农业|工业|污染源|文物|土壤)普查|第[一二三四五六七八九十]+次(?:经济|人口|农业)普查|(?:整风|三反|五反|土改|镇反|肃反|反右派?|农业合作化|社会主义教育|新文化|五卅|一二·九)运动|(?:无产阶级)?文化大革命|“文革”|抗日战争|解放战争|抗美援朝(?:战争)?|北伐战争|第[一二三四五]次反“?围剿”?|(?:邓小平)?南方谈话|土地革命战争|五四运动|辛亥革命|鸦片战争|甲午战争|中日战争|第[一二]次(?:国内革命战争|世界大战)|朝鲜战争|长征(?=[的，。、胜])|遵义会议|延安整风(?:运动)?|大跃进(?:运动)?|人民公社化运动|真理标准(?:问题)?(?:的)?(?:大)?讨论|九一八事变|七七事变|卢沟桥事变|西安事变|汶川(?:特大)?地震|玉树(?:强烈)?地震|唐山(?:大)?地震|亚洲金融危机|国际金融危机|新冠肺炎疫情|新冠疫情|非典疫情/gu;
const STANDING =
  /(?:中共)?[^，。；：、“”\s]{0,14}(?:省|市|区|县|地)委(?:第[^，。；：、]{1,6}届委员会[^，。；：、]{0,6})?(?:常委会?)(?:[（(]扩大[）)]|扩大)?会议?/gu;
const VISIT = /^\p{Script=Han}{2,20}?[在到赴]\p{Script=Han}{2,12}?(?:调研|考察|督导|检查|走访|慰问)/u;
const LEAGUE = /“[^“”]{2,8}”(?:联赛|杯赛?|大赛|马拉松|论坛|大会|峰会|博览会|文化节)/gu;
const HELD_NAMED =
  /(?:举办|组织|承办|办好|召开|筹办|成功举办|举行|主办)(?:好|了)?(\p{Script=Han}{4,18}?(?:大赛|论坛|博览会|峰会|洽谈会|交易会|运动会|锦标赛|联赛|艺术节|文化节|旅游节|购物节|消费季|大会|年会|挑战赛|推介会))(?=[，。；、和与及等]|$|活动)/gu;
const HELD = /(?:主持)?(?:召开|举行)(座谈会|调度会|现场会|推进会|汇报会|专题会议?|工作会议?)/gu;
/** 数博会, 厦洽会: fairs by their short names. */
const FAIR = /[\p{Script=Han}](?:博会|洽会|贸会|交会)(?=[，。、；：”和与及等]|$|成功|举[办行]|开幕|期间|上|签约)/gu;
const FAIR_BEFORE = /(?:^|[，。、；：“和与及届]|举办|办好|用好|参加|依托|借助|参展|承办)$/u;
/** Several held in one clause: 举办甲论坛、乙大会和丙文化节等活动. */
const HELD_LIST = /(?:举办|承办|办好|主办|协办|举行|筹办|筹备)(?:好|了)?(?<list>[^，。；：！？\n]{3,120})/gu;
const LISTED_HEAD =
  /(?:博览会|展览会|交易会|洽谈会|运动会|论坛|峰会|大会|年会|锦标赛|邀请赛|公开赛|挑战赛|联赛|大赛|文化节|艺术节|电影节|旅游节|音乐节|美食节|丰收节|购物节|消费节|消费季|马拉松|展会|[荟汇节展赛杯]|会)$/u;
const QUOTED_ITEM = /^(?:\d{4}年)?“[^“”]{2,10}”(?:[\p{Script=Han}]{0,8})$/u;
const CLASS_EVENT =
  /^(?:国际|国内|国家级?|省级|世界级|全国|大型|重大|重要|系列|高端|高水平|高规格|专业|体育|文化|旅游|文旅|科技|学术|经贸|招商|商务|品牌|特色|传统|各类|各种|一批|一系列|更多|好|精品|国际性|标志性|顶级|知名|群众|主题|线上|线下|冬季|夏季|音乐|艺术|美食|产业|行业|人才|投资|农业|工业|合作|交流|专场|大中型|群众性|综合性|区域性|职业|院校|创新|创业|竞|比|大|会议|论坛|展览|展会|赛事|活动|演唱|招聘|新闻发布|庆祝|纪念|座谈|推介|对接|洽谈|博览|民俗|非遗|灯|花|书画|运动|职业技能|技能|创新创业|全民健身|等|和|与|及)*(?:会|节|展|赛|汇|荟|杯|论坛|峰会|大会)?$/u;
/** What a gathering of more than one country or of the whole of one is called by. */
const SCOPE =
  /^(?:世界|全球|国际(?!性|级)|中国|全国(?!性|人)|亚洲|亚太|东盟|海峡|两岸|丝绸之路|丝路|海丝|金砖|上合|中[东非阿欧拉日韩俄](?!部))/u;
/** 中国国际服务贸易交易会: words that are verbs elsewhere stand in the names of fairs. */
const SCOPED =
  /(?:世界|全球|中国|亚洲|亚太|海峡两岸)(?:[（(][\p{Script=Han}]{2,6}[）)])?(?:(?!举[办行]|召开|参加|打造|[的了在是为将等])[\p{Script=Han}—]){3,14}?(?:博览会|展览会|交易会|洽谈会|高峰论坛|峰会)/gu;
const SCOPED_HEAD = /(?:博览会|展览会|峰会|论坛|大会|节|交易会|洽谈会|年会|运动会|大赛)$/u;
const GENERIC = /^(?:这次|本次|此次|今天的?|全体|有关|各种|重要|一系列|专题|工作|两次|历次|代表|新闻)?$/u;

export function events(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('event.head'));
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');
  return (scene, earlier) => [
    ...sessions(scene),
    ...standing(scene),
    ...historic(scene),
    ...leagues(scene),
    ...fairs(scene),
    ...heldLists(scene),
    ...headed(scene),
    ...quoted(scene),
    ...visit(scene, earlier),
    ...heldAt(scene, earlier),
  ];

  function* sessions(scene: Scene): Generator<Find> {
    for (const [rule, pattern] of SESSIONS)
      for (const match of scene.text.matchAll(pattern)) {
        // 吉林省十二届人大常委会…会议: the area that is named before it belongs to it.
        const area =
          rule === 'session' && /人大|政协|代表大会/u.test(match[0])
            ? lexicon.divisions.trie.longestBefore(scene.text, match.index + (/^[省市区县]/u.test(match[0]) ? 1 : 0))
            : undefined;
        const span = { start: Math.min(match.index, area?.start ?? match.index), end: match.index + match[0].length };
        const words = scene.text.slice(span.start, span.end);
        yield findAt(scene, span, { kind: 'Event', rule: `event-${rule}`, name: sessionName(rule, words) });
      }
  }

  function* historic(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(HISTORIC)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield findAt(scene, span, { kind: 'Event', rule: 'historic-event', name: match[0].replace(/[“”]/gu, '') });
    }
  }

  /** “川超”联赛, 组织高层次人才大赛: a contest named in marks, or held. */
  function* leagues(scene: Scene): Generator<Find> {
    for (const match of matchesBy('”', scene.text, LEAGUE))
      yield findAt(
        scene,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'Event', rule: 'league' },
      );
    for (const match of scene.text.matchAll(HELD_NAMED)) {
      const words = match[1] as string;
      const start = match.index + match[0].length - words.length;
      if (!/^(?:一系列|系列|各类|各种|多场|首届|重要|国际|大型|好|\d)|[等的]/u.test(words) && isBoundary(scene, start))
        yield findAt(scene, { start, end: start + words.length }, { kind: 'Event', rule: 'held-event' });
    }
  }

  function* fairs(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(SCOPED)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBoundary(scene, span.start)) yield findAt(scene, span, { kind: 'Event', rule: 'scoped-event' });
    }
    for (const match of matchesBy(/[博洽贸交]会/u, scene.text, FAIR)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = scene.text.slice(Math.max(0, span.start - 2), span.start);
      if (isBoundary(scene, span.start) || FAIR_BEFORE.test(before))
        yield findAt(scene, span, { kind: 'Event', rule: 'fair' });
    }
  }

  function* heldLists(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(HELD_LIST)) {
      const list = match.groups?.['list'] ?? '';
      let at = match.index + match[0].length - list.length;
      for (const part of list.split(/([、和]|以及)/u)) {
        const words = /^.*?(?=等(?:$|[\p{Script=Han}\d]))/u.exec(part)?.[0] ?? part;
        const span = { start: at, end: at + words.length };
        at += part.length;
        if (isHeldItem(words) && isBoundary(scene, span.end) && !words.includes('和'))
          yield findAt(scene, span, { kind: 'Event', rule: 'held-list' });
        // What no longer is a list of things held ends it.
        if (words !== part) break;
      }
    }
  }

  function* standing(scene: Scene): Generator<Find> {
    for (const match of matchesBy(/[省市区县地]委.*会/u, scene.text, STANDING)) {
      const body = /(?:中共)?(?:\p{Script=Han}{2,8}[省市区县])?[省市区县]?委/u.exec(match[0]);
      const at = match[0].search(/(?:中共\p{Script=Han}{2,10}|[省市区县]|\p{Script=Han}{2,3}[省市区县])委/u);
      // 市委书记某某代表市委常委会: a body that somebody speaks for, and no meeting.
      if (!body || at < 0 || /书记|代表|主持|主席|领导/u.test(match[0])) continue;
      const offset = /^中共/u.test(match[0].slice(at)) ? at : Math.max(0, match[0].search(/[省市区县]委/u));
      const start = match.index + offset;
      yield findAt(
        scene,
        { start, end: match.index + match[0].length },
        { kind: 'Event', rule: 'standing-committee', hints: { meeting: 'yes' } },
      );
    }
  }

  /** A meeting or a war with a proper name before its head; generic meetings (工作会议) are none. */
  function* headed(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const start = leftEdge(scene, head);
      const own = scene.text.slice(start, head);
      if (
        own.length < 2 ||
        GENERIC.test(own) ||
        /^(?:两国|双方)/u.test(own) ||
        !(isAnchored(scene, start, head, lexicon) || isScoped(scene.text.slice(start, end), own)) ||
        !isNominal(scene, start, head, weak)
      )
        continue;
      // 国务院建议全国人民代表大会…: the congress of the constitution is a body where no number says which session.
      if (/(?:人民|党员)代表大会$/u.test(scene.text.slice(start, end)) && !/第|届|次/u.test(own)) continue;
      if (/^(?:员|场|议|厅|馆|主席|代表|精神的)/u.test(scene.text.slice(end))) continue;
      yield findAt(scene, { start, end }, { kind: 'Event', rule: 'event-head' });
    }
  }

  /** “…”动员大会: the words in the marks and the head are its name. */
  function* quoted(scene: Scene): Generator<Find> {
    for (const one of scene.quotations) {
      if (one.depth > 1) continue;
      const match = heads.longestAt(scene.text, one.end + 1);
      if (match && match.value.length >= 2)
        yield findAt(scene, { start: one.start - 1, end: match.end }, { kind: 'Event', rule: 'quoted-event' });
    }
  }

  /** A headline that says who went where is the name of the visit: 刘家义李干杰在济南调研. */
  function* visit(scene: Scene, earlier: readonly Find[]): Generator<Find> {
    const match = VISIT.exec(scene.text);
    if (!match || scene.text.length > 60 || /[。；]/u.test(scene.text)) return;
    const place = earlier.find((one) => one.kind === 'District' && one.start > 0 && one.end <= match[0].length);
    if (place) yield findAt(scene, { start: 0, end: match[0].length }, { kind: 'Event', rule: 'visit-event' });
  }

  /** 在先行区管委会主持召开座谈会: a meeting is known by where it is held. */
  function* heldAt(scene: Scene, earlier: readonly Find[]): Generator<Find> {
    for (const match of scene.text.matchAll(HELD)) {
      const at = earlier.find(
        (one) =>
          one.end === match.index &&
          (one.kind === 'Organization' || one.kind === 'District') &&
          /[在到]$/u.test(scene.text.slice(0, one.start)),
      );
      const start = match.index + match[0].length - (match[1] as string).length;
      if (at)
        yield findAt(
          scene,
          { start, end: match.index + match[0].length },
          {
            kind: 'Event',
            rule: 'held-at',
            name: `${scene.text.slice(at.start, at.end)}${match[1]}`,
            hints: { inner: match[1] as string },
          },
        );
    }
  }
}

/** 世界某某大会: a gathering of the world, or of the country, is named where more words say of what. */
const isScoped = (words: string, own: string): boolean =>
  own.length >= 4 && SCOPE.test(own) && SCOPED_HEAD.test(words) && !/[的各等]|级/u.test(own);

/** One of those held: in marks, or by a head with words of its own. */
const isHeldItem = (words: string): boolean =>
  (QUOTED_ITEM.test(words) && !/[年月周]”|行动|工程|计划|项目|品牌|课堂/u.test(words)) ||
  (/^[\p{Script=Han}\d（）()·—“”-]{4,26}$/u.test(words) &&
    LISTED_HEAD.test(words) &&
    !CLASS_EVENT.test(words) &&
    !/^.{2,6}[届年](?:北京|杭州)?(?:奥运会|残奥会|冬奥会|亚运会|世博会|全运会|进博会|服贸会|消博会)$/u.test(words) &&
    !/^\d|[的了各]|[场次个届]|机会|社会|协会|商会|委员会|^(?:在|为|与|以)/u.test(words.replace(/^第.{1,3}届/u, '')));

/** 二十届三中全会 and 党的二十届三中全会 are one: the party's is said out. */
function sessionName(rule: string, words: string): string {
  if (rule === 'plenum') return words.startsWith('党的') ? words : `党的${words}`;
  if (rule === 'congress' && /^第/u.test(words)) return `党的${words}`;
  if (rule === 'congress' && /大$/u.test(words) && !words.startsWith('党的')) return `党的${words}`;
  return words;
}
