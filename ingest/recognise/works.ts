/**
 * Things built, by use and by form: objects and subjects of verbs of building (建成成都至自贡高铁, 国家超算中心投入使用), routes by
 * their ends (包头——兰州线, 京沪高速铁路), transfers of water and power (引江济淮, 西电东送), and counted programmes of works.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { governed, type Phrase, splitJoined } from './governed.js';
import { isAnchored } from './heads.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag, type Token } from './segment.js';

const OPENED =
  /^(?:提前(?:.{1,3}年)?|全线|全面|正式|顺利|如期|相继|陆续|基本|已|即将|加快|成功|首次|全部|获批|启动|主体)*(?:建成|开工|通车|投产|投用|投运|开通|封顶|竣工|贯通|并网|发电|通水|通航|通气|运营|运行|投入使用|投入运营|开建|获批|上线|落地|落户|建设|接入|试运行|蓄水|合龙|完工|动工)/u;
const LEVEL_START = /^(?:国家|全省|全市|全国|全区|自治区|省级?|市级?|中国)(?=\p{Script=Han}{4})/u;
/** What a thing is given, behind its name: …平台建设, …平台功能. */
const TRAILING = /^(?:建设|改造|升级|功能|应用|前期|工作|建设改造|规划建设|作用|和)$/u;
/** A class before the name it is said of: 主通道重点工程隆泸叙铁路. */
const APPOSED = /^\p{Script=Han}{3,}?(?:重点工程|重点项目|标志性工程|控制性工程)(?=\p{Script=Han}{4,}$)/u;
/** Stages and branches behind the head: 软件园二期, 大桥南延. */
const PHASE = /(?:[一二三四五]期(?:工程|项目)?|改扩建|扩建|[东西南北]延|延伸段|新址|分院)$/u;
const LEVEL_CLASS = /^(?:重大|重点|级|各类|骨干|主要|有关|性|大型|在建|新建|投资|建设)*$/u;
const LAST_COUNT = /^(?:等|系列|体系|[群类])/u;
const CLASS =
  /^(?:国家级|省级|市级|世界级|高能级|一流|标志性|现代化?|新型|大型|重大|重点|骨干|区域性|综合性|专业|公共|各类|各种|基层|数字|智慧|高水平|高质量|国际|若干|更多|中小|特色|其他)/u;
const TRANSFER =
  /(?:[东西南北][电气水煤粮油][东西南北][送输调运]|引\p{Script=Han}{1,2}[济入补]\p{Script=Han}{1,2}(?=工程|[、，。；]|$)|[南北东西]水[南北东西]调)(?:工程)?/gu;
const ENDS = /—{1,2}[\p{Script=Han}]{2,4}(?:线|铁路|高速公路|公路|高铁|输油管线|输气管道|特高压(?:工程)?)/gu;
const ROUTE = /(?:高速铁路|城际铁路|高铁|铁路|高速公路|高速|公路|运河|特高压|油田|气田)(?:[一二三]期)?(?:工程)?/gu;
/** 崇左至凭祥铁路: a route by both ends. */
const FROM_TO =
  /(?<=^|[，。；、]|推进|建成|开工|加快|建设|开通|推动|新建|续建|规划|启动|实施|抓好|完成|确保|力争|争取|谋划|支持)(?!由|从)\p{Script=Han}{2,3}至\p{Script=Han}{2,4}?(?:（[^）]{2,12}）)?(?:高速铁路|城际铁路|铁路|高铁|高速公路|高速|公路|快速路|输气管道|输油管道|特高压)(?:[一二三]期)?(?:工程|项目)?/gu;
/** Words before a route that say which sort it is. */
const ROUTE_CLASS =
  /(?:还有|如|[也都有]|高速|城际|普速|客运|货运|既有|中西部|干线|农村|乡村|国家|地方|沿海|沿江|沿边|边境|山区|旅游|专用|出省|市域|市郊|新建|电气化|疏港|县乡|新增|修建|建设|运营|营业|全国|我国|开通|主要|一级|二级|等级|改建|复线|国防|森林|地下|双线|快速|重载|高铁|发展|交通|修筑|条|等|和|的|级|新|段|座|里|以上|与|里程|水运|民航|航空|主干|长途|电力|通信|普通|省际|国道|公里|修|建|通|新修|开工|一带|至|到|多|上|中国)$/u;
const WORD_CLASS =
  /^(?:伟大|安全|系统|希望|土木|水利|化学|生物|遗传|软件|重点|重大|世纪|立体|国际|国家|基础|建筑|世界|人民|公共)/u;
const COUNTED =
  /(?:国家|全省|自治区|全市|省)?(?:[二三四五六七八九十百][一二三四五六七八九十百]{0,2}大|\d{1,3}(?:大|项))(?:重[点大]|标志性)?[^的批]{0,6}?(?:重点工程|重大工程|工程|重大项目)(?![技造师])/gu;

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
  return (scene) => [...governed(scene, governing), ...byForm(scene)];

  function work(scene: Scene, { first, last, verb }: Phrase): Find | undefined {
    let from = first;
    let to = last;
    while (
      from < to &&
      (strong.has(text(scene, from)) ||
        (/^[vd]/u.test(scene.tokens[from]?.tag ?? '') && text(scene, from).length === 2))
    )
      from += 1;
    while (to > from && TRAILING.test(text(scene, to))) to -= 1;
    const end = scene.tokens[to]?.end ?? 0;
    const whole = scene.text.slice(scene.tokens[from]?.start ?? 0, end);
    const start = end - whole.length + (APPOSED.exec(whole)?.[0].length ?? 0);
    const words = scene.text.slice(start, end);
    const phase = PHASE.exec(words)?.[0].length ?? 0;
    const head = heads.longestBefore(scene.text, end) ?? heads.longestBefore(scene.text, end - phase);
    if (
      !head ||
      head.start - start < 2 ||
      words.length > 26 ||
      CLASS.test(words) ||
      LAST_COUNT.test(scene.text.slice(end))
    )
      return undefined;
    if (
      /^[一二三四五六七八九十两\d]+[个项条座批家处]|[“”]|^(?:好|一批|一)|在|设立|落户|[，；]/u.test(words) ||
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
    const isNamed = isAnchoredHere || level > 0 || isLong || hasName(scene, start, head.start);
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
    for (const match of scene.text.matchAll(ENDS)) {
      const from = scene.tokens[tokenAt(scene, match.index - 1)] as Token;
      if (match.index > 0 && from.text.length >= 2 && from.text.length <= 4)
        yield findAt(
          scene,
          { start: from.start, end: match.index + match[0].length },
          { kind: 'Project', rule: 'works-form' },
        );
    }
    for (const match of scene.text.matchAll(FROM_TO)) {
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
