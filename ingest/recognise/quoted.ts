/**
 * Formulations in quotation marks. Whether quoted words are one is told by the word to the left, the word to the right,
 * their own form, and whether the dictionary has them as an ordinary word. The kind follows from the head behind the marks.
 */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

const NUMBER = '[一二三四五六七八九十两双百千万\\d]';
/** 四个意识, 六稳, 三不腐, 两张清单, 五个振兴、一个有序推进. */
const FAMILY = new RegExp(
  `^(?:新|老)?${NUMBER}{1,3}(?:个|大|项|条|张|种|位|件|为|不|步|化|保|稳|线|权|网)?\\p{Script=Han}{1,6}$`,
  'u',
);
const FIGURE = /^[\d.,万亿千百%％+＋A-Za-z/×-]+$/u;
const STRUCTURE = /^\d{1,3}(?:[+＋][\dNXnx]{1,5})+$/u;
const CODE = /^(?:\d{3,7}[A-ZN]?|\d{1,4}[NX]|[一二三四五六七八九十百千]{2,5})$/u;
/** What a code of figures is the code of: “11158”发展思路, “1+1+9”工作部署, “51020”先进制造业. */
const CODED =
  /^\p{Script=Han}{0,11}?(?:产业体系|产业集群体系|产业集群|制造业集群体系|制造业集群|产业链群|产业|制造业|体系|集群|思路|战略体系|战略|工程|专项行动|行动计划|行动|计划|布局|格局|目标|总体部署|部署|安排|任务|重点工作|中心工作|工作部署|工作安排|工作思路|工作体系|工作布局|工作|产业定位|定位|机制|模式|政策|规划|框架|举措|工作法|载体|架构|路径|基金集群|基金群?|领域)/u;
const PLAN_PERIOD = /^(?:十[一二三四五六七八九]?|[一二三四五六七八九])五$/u;
const SENTENCE = /[。？！?!…]|[我你他她它咱您]们?|了$|吗$|呢$|吧$/u;
const ARTICLES = /^双?[\d一二三四五六七八九十百]{1,3}条(?:意见|措施|政策|举措)?$/u;
/** Some put the title of a policy between these marks: “加快甲发展若干措施”. */
const QUOTED_POLICY =
  /^(?![^、]*[，。])\S{4,30}(?:若干措施|若干政策|若干意见|实施意见|指导意见|管理办法|实施办法|实施方案|行动方案|条例|暂行规定|(?:强|[加促推支])\S{4,}意见)$/u;
const THEME = /[^\d一二三四五六七八九十〇○零0-9今去明本近往多几半周当全整上下百千万][年]$/u;
const SPOKEN = /(?:说|指出|强调|表示|问|答|写道|认为|喊|道|曰|称)(?:过)?[:：,，]?$/u;
/** 以“甲”为抓手: what work is led by. */
const isMeans = (left: string, right: string): boolean => /[以把将]$/u.test(left) && /^(?:为|作为)/u.test(right);
/** What a text turns against is no formulation of its own. */
export const BLAMED =
  /(?:反对|防止|避免|不搞|遏制|杜绝|盲目的?|警惕|谨防|告别|走出|陷入|绝不能?|决不能?|不能|不要|吃|摘掉|清除|粉碎|所谓的?|变相|一些|个别|那种|名目繁多的)$/u;
/** “…新格局”初步构建: the marks are the subject of what is carried out. */
const CARRIED_OUT =
  /^(?:加快|初步|基本|逐步|全面|深入|扎实|持续|稳步|有序|全力|成功)?(?:构建|形成|建立|实施|推进|推行|推广|落地|启动|成势|落实|见效|叫响|唱响|打响)/u;
/** “发展经济，保障供给”的方针: 的 before a word for lines of policy. */
const LINE_OF =
  /^的(?:基本|总|根本|战略|指导|重要|工作|发展|城镇|城市|空间|功能|生态|景观|产业|布局|总体|鲜明|价值|目标|奋斗|教育|治理|创新|历史|光荣|政治|主攻|选人用人){0,2}(?:方针|总方针|原则|路线|理念|要求|思路|格局|布局|导向|取向|目标|定位|思想|口号|号召|战略|模式|机制|体系|结构|骨架|形态|意象|良性循环|政策|精神|使命|任务|方略|道路|机遇|愿景|主题|主线|文章|框架|标准|制度)/u;
const MODIFIED = /^(?:新时代|社会主义|现代化|国际化|国际|强省|强市|城市)/u;
/** An ordinary word is a formulation where it is said to be an aim. */
const AIM =
  /^(?:的)?(?:总目标|总体目标|奋斗目标|发展目标|工作目标|目标定位|发展定位|战略定位|工作主线|发展主线|总牵引|总抓手|总要求|文章)/u;
/** 执行国务院“约法三章”: an idiom that a body has laid down is that body's line. */
const LAID_DOWN =
  /(?:执行|落实|贯彻|遵守|践行|遵循)(?:好|了)?(?:党中央|国务院|中央|[省市区县]委|[省市区县]?政府)(?:提出的|确定的|的)?$/u;
const VERB_ONLY = /^(?:升级|建设|现代化建设|改造|应用|发展|推广|完善|服务|创新|融合|利用|示范)$/u;
const MAXIMUM = 36;
/** A principle may have eight clauses and more: “甲先行、乙突出、…”的原则. */
const LONGEST_RUN = 72;
const isRunOfClauses = (words: string): boolean => {
  const clauses = words.split(/[、，；]/u);
  const longest = clauses.length >= 4 ? 10 : 20;
  return clauses.length >= 3 && clauses.every((clause) => clause.length >= 2 && clause.length <= longest);
};

const KIND_OF_HEAD: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:[\p{Script=Han}]{0,4})(?:规划|规划体系|方案|条例|办法|意见|纲要|清单|政策文件)$/u, 'PolicyDocument'],
  [/(?:战略|行动|计划|专项行动|攻坚战|保卫战|改革|工程|提升行动|规划体系|体系|格局|布局|机制|制度|模式)$/u, 'Strategy'],
  [/(?:平台|APP|小程序)$/u, 'Project'],
  [/(?:负责制|责任制|试点|专项|攻势|政策|斗争)$/u, 'Strategy'],
  [/(?:大桥|铁路网|高速铁路网|公路网|通道|园区|中心|项目|联络站|工作站|服务站|驿站|工作室)$/u, 'Project'],
];
/** Heads that join the marks to one name: “千村共富”计划, “米字型”高速铁路网, “南山北水”绿色生态大走廊. */
const JOINED =
  /^(?:[\p{Script=Han}]{0,6}?)(?:战略定位|专项行动|提升行动|攻坚行动|行动计划|行动|计划|工程|战略布局|总体布局|战略|改革|高速铁路网|铁路网|公路网|绿色生态大走廊|生态大走廊|大走廊|走廊|规划体系|产业体系|现代产业体系|城市群格局|发展格局|发展定位|目标定位|战略布局|总体布局|主题教育|专题教育|教育实践活动|系列活动|活动|工作机制|机制|模式|试点|制度|服务体系|省长负责制|市长负责制|负责制|责任制|政策|攻势|专项|斗争|平台|APP|方针|重要思想|发展理念|园区载体|倡议|院所项目|人才联络站|联络站|工作站|服务站|驿站|工作室|项目)/u;
/** Heads that only say what sort of thing the quoted words are. */
/** Whose the words in marks are is no part of their name: 中央“四个全面”战略. */
const OF_BODY = /(?:中央|国务院|政府|[省市区县州]委|大会|全会|会议|党代会|总书记|主席|我[国省市区县州])$/u;
const HELD = /^(?:集中|签约|开工|竣工|推介|路演|对接|观摩|推进会|现场会|启动|攻坚)/u;
const EMPTY_HEAD =
  /^(?:APP|政策|斗争|战略定位|发展定位|目标定位|改革|建设|活动|系列活动|战略布局|总体布局|发展理念|方针|倡议|发展格局|工作)$/u;

export function quoted(lexicon: Lexicon): Recogniser {
  const verbs = wordTrie(lexicon.words('slogan.verb'));
  const heads = wordTrie(lexicon.words('slogan.head'));
  const notLeft = wordTrie(lexicon.words('slogan.not.left'));
  const notRight = wordTrie(lexicon.words('slogan.not.right'));
  const metaphors = lexicon.words('metaphor');
  const leftEdge = makeLeftEdge(lexicon);

  return (scene) => scene.quotations.flatMap((one) => (isTitle(scene, one) ? [] : judge(scene, one)));

  function judge(scene: Scene, one: Scene['quotations'][number]): readonly Find[] {
    const words = scene.text.slice(one.start, one.end).replace(/[,，、；]$/u, '');
    const left = scene.text.slice(Math.max(0, one.start - 13), one.start - 1);
    const right = scene.text.slice(one.end + 1, one.end + 15);
    if (words.length < 2 || words.length > (isRunOfClauses(words) ? LONGEST_RUN : MAXIMUM)) return [];
    const isCampaign =
      /^(?:专题|专项|主题|系列|实践|志愿服务)?(?:活动|行动|计划|工程|大讨论|的?意识|的?理念)/u.test(right) &&
      words.length >= 4;
    if ((SENTENCE.test(words) && !isCampaign) || PLAN_PERIOD.test(words)) return [];
    if (/[《〈]/u.test(words) || (!/\p{Script=Han}|[+＋]/u.test(words) && !CODE.test(words))) return [];
    if (areSiblings(words) || /榜单?$|百强|^[一二三四五六七八九十两]连[增冠涨降升跌]$/u.test(words)) return [];
    const joinedHead = JOINED.exec(right)?.[0] ?? '';
    // “甲”项目集中签约仪式: the head is part of what the marks are said of.
    const isOfMeeting = /项目$/u.test(joinedHead) && HELD.test(right.slice(joinedHead.length));
    // “开工一批”项目: projects in their stage, and no project.
    const isStage = /一批$/u.test(words) && /^(?:重大|重点)*项目$/u.test(joinedHead);
    const head =
      isOfMeeting || isStage || /[又在的了是和与对把被将已也都、等这那]|阴谋|罪恶/u.test(joinedHead) ? '' : joinedHead;
    if (/^第一/u.test(words) && head === '') return [];
    // “70后”: when somebody was born.
    if (/^[\d零〇一二三四五六七八九]{2}后$/u.test(words)) return [];
    if (ARTICLES.test(words)) return [article(scene, one)];
    if (QUOTED_POLICY.test(words))
      return [findAt(scene, one, { kind: 'PolicyDocument', rule: 'quoted-policy', hints: { quoted: 'yes' } })];
    if (THEME.test(words) && words.length <= 14)
      return [findAt(scene, one, { kind: 'Theme', rule: 'quoted-theme', hints: { quoted: 'yes' } })];
    if (STRUCTURE.test(words) || CODE.test(words)) {
      const system = CODED.exec(right)?.[0] ?? head;
      if (system !== '' || (STRUCTURE.test(words) && verbs.longestBefore(left, left.length)))
        return [structure(scene, one, system)];
      return [];
    }
    if (FIGURE.test(words))
      return /^[\d+＋]{2,8}$/u.test(words) && /^(?:工程|项目|行动|计划)$/u.test(head)
        ? [name(scene, one, words, head, 'plain')]
        : [];
    if (notLeft.longestBefore(left, left.length) && !/(?:提出|实施)[^，]*$/u.test(left.slice(-4))) return [];
    const isSort = /^企业/u.test(right) && words.length >= 4;
    const isBrand =
      /^(?:\p{Script=Han}{0,4})品牌/u.test(right) &&
      /(?:打响|叫响|擦亮|唱响|打造|塑造|做响|做亮|做强|树立)(?:了)?$/u.test(left);
    if (notRight.longestAt(right, 0) && !/平台$/u.test(head) && !isSort && !isBrand && formOf(words) !== 'family')
      return [];
    if (/[:：]$/u.test(left) && SPOKEN.test(left) && words.length > 8) return [];
    if (SPOKEN.test(left) && words.length > 8 && !/[、，,]/u.test(words)) return [];
    const form = formOf(words);
    const areaEnd = ofArea(scene, one);
    if (areaEnd !== undefined)
      return [
        findAt(
          scene,
          { start: one.start - 1, end: areaEnd },
          { kind: 'Slogan', rule: 'quoted-area', hints: { quoted: 'yes', inner: words } },
        ),
      ];
    if (
      (metaphors.has(words) && head === '') ||
      (form === 'plain' &&
        dictionaryTag(words) !== undefined &&
        head === '' &&
        !(AIM.test(right) && isGoverned(left)) &&
        !LAID_DOWN.test(left))
    )
      return [];
    const isUnknown = dictionaryTag(words) === undefined && !BLAMED.test(left);
    const verb =
      LAID_DOWN.test(left) ||
      isGoverned(left) ||
      isMeans(left, right) ||
      sharesVerb(scene, one) ||
      CARRIED_OUT.test(right);
    const isExplained = /^(?:的)?(?:基本)?(?:含义|内涵|涵义)/u.test(right);
    const noun =
      isCampaign ||
      isBrand ||
      isOneOfSome(right) ||
      isOfArea(scene, one) ||
      /^(?:[一二两三半\d]+|[零\d.]+)小时\p{Script=Han}{2,5}圈$/u.test(words) ||
      heads.longestAt(right, 0) !== undefined ||
      head !== '' ||
      isExplained ||
      (words.length >= 4 && LINE_OF.test(right));
    const points =
      (form === 'family' || form === 'parallel' ? 2 : 0) +
      (verb ? 1 : 0) +
      (/.{2}(?:行动|工程|计划|战略|专项|攻坚战)$/u.test(words) ? 2 : 0) +
      (noun ? 2 : 0) +
      (words.length >= 4 || (words.length === 3 && verb && isUnknown) ? 1 : 0) +
      (!noun && isUnknown && words.length >= 3 && (isModifier(scene, one.end + 1) || MODIFIED.test(right)) ? 1 : 0) +
      (/^(?:以|把|用)$/u.test(left.slice(-1)) ? 1 : 0);
    // “…”的 before a thing is a figure of speech, unless what follows is a word for formulations.
    const isFigure =
      form === 'plain' &&
      right.startsWith('的') &&
      !/打造|擦亮|叫响|建设/u.test(left) &&
      heads.longestAt(right, 1) === undefined;
    if (points - (isFigure ? 1 : 0) < 2 || (BLAMED.test(left) && form === 'plain')) return [];
    return [name(scene, one, words, head, form)];
  }

  /** A policy verb right before the marks, or before the area whose formulation it is: 打造好长清“…”. */
  function isGoverned(left: string): boolean {
    if (verbs.longestBefore(left, left.length)) return true;
    if (/(?:打造|建设|建成|争做|当好)\p{Script=Han}{2,8}的$|(?:提出|倡导|确立|制定|开创)(?:过|了)?的$/u.test(left))
      return true;
    const clause = left.slice(left.search(/[^，,。；：“”]*$/u));
    return /(?:打造|建设|擦亮|叫响|唱响|抓实|抓好|做好|抓牢|履行|压实|创建|构建|推进|推动|实施|开展|深化|推行|优化|完善|健全|加强|提升|全面推行|推广)(?:好|了)?(?:\p{Script=Han}{2,10}|\p{Script=Han}{2}、[\p{Script=Han}、]{2,14}等)$/u.test(
      clause,
    );
  }

  function name(scene: Scene, one: Scene['quotations'][number], words: string, head: string, form: string): Find {
    const joined = EMPTY_HEAD.test(head) || (form === 'family' && head === '项目') ? '' : head;
    const kind =
      KIND_OF_HEAD.find(([pattern]) => pattern.test(joined))?.[1] ??
      (/^[一二三四五六七八九十\d]+大\p{Script=Han}{0,4}中心$/u.test(words) ||
      /.{3}(?:云|监测网络|系统|大桥|产业园|科技园|铁路网|枢纽)$/u.test(words)
        ? 'Project'
        : /(?:行动|工程|计划|战略)$/u.test(words)
          ? 'Strategy'
          : 'Slogan');
    const isAim = /^(?:的)?(?:发展|功能|战略|目标|城市|形象)*(?:定位|目标)/u.test(
      scene.text.slice(one.end + 1, one.end + 9),
    );
    const hints: Record<string, string> = {
      quoted: 'yes',
      form,
      ...(head !== '' && { head }),
      ...(isAim && { aim: 'yes' }),
    };
    if (joined === '' && !/年$/u.test(words)) return withLeft(scene, one, words, kind, hints);
    const start = one.start - 1 > 0 ? properLeft(scene, one.start - 1) : one.start - 1;
    const end = one.end + 1 + joined.length;
    return findAt(
      scene,
      { start, end },
      { kind, rule: 'quoted-headed', name: scene.text.slice(start, end), hints: { ...hints, inner: words } },
    );
  }

  /** 济南市公共卫生“六大中心”: a family of works keeps what it is a family of. */
  function withLeft(
    scene: Scene,
    one: Scene['quotations'][number],
    words: string,
    kind: Kind,
    hints: Record<string, string>,
  ): Find {
    if (kind !== 'Project')
      return findAt(
        scene,
        { start: one.start, end: one.end },
        { kind, rule: hints['form'] === 'family' ? 'quoted-family' : 'quoted-slogan', name: words, hints },
      );
    const start = leftEdge(scene, one.start - 1);
    return findAt(
      scene,
      { start, end: one.end + 1 },
      { kind, rule: 'quoted-works', hints: { ...hints, inner: words } },
    );
  }

  /** Words before the marks that belong to the name: 城市品质“十化”提升行动. A verb or a pause bounds them. */
  function properLeft(scene: Scene, open: number): number {
    const start = leftEdge(scene, open);
    const own = scene.text.slice(start, open);
    // 甲、乙、丙“三联”机制: the last of what is counted is no part of the count.
    if (
      VERB_ONLY.test(own) ||
      OF_BODY.test(own) ||
      verbs.longestBefore(scene.text, open) ||
      (FAMILY.test(scene.text.slice(open + 1, scene.text.indexOf('”', open))) &&
        /、[^，。；：“”]{2,12}$/u.test(scene.text.slice(0, open)))
    )
      return open;
    return own.length >= 2 && !/[“”]/u.test(scene.text.slice(start, open)) ? start : open;
  }

  /** “好地方”某市: what an area calls itself, where the area stands right behind and something is built or told of it. */
  function ofArea(scene: Scene, one: Scene['quotations'][number]): number | undefined {
    const area = lexicon.divisions.trie.longestAt(scene.text, one.end + 1);
    const size = one.end - one.start;
    if (!area || size < 2 || size > 6 || !isBoundary(scene, area.end)) return undefined;
    return /^(?:建设|品牌|这一|新名片|名片|新篇章|新画卷)/u.test(scene.text.slice(area.end)) ? area.end : undefined;
  }

  function article(scene: Scene, one: Scene['quotations'][number]): Find {
    const start = properLeft(scene, one.start - 1);
    const inner = scene.text.slice(one.start, one.end);
    return findAt(
      scene,
      { start, end: one.end + 1 },
      { kind: 'PolicyDocument', rule: 'quoted-articles', hints: { inner } },
    );
  }

  function structure(scene: Scene, one: Scene['quotations'][number], head: string): Find {
    const kind = /规划/u.test(head) ? 'PolicyDocument' : 'Strategy';
    return findAt(
      scene,
      { start: one.start - 1, end: one.end + 1 + head.length },
      { kind, rule: 'quoted-structure', hints: { inner: scene.text.slice(one.start, one.end) } },
    );
  }

  /** 好品山东, 山东制造: an area and two words more, with which it presents itself. */
  function isOfArea(scene: Scene, one: Scene['quotations'][number]): boolean {
    const words = scene.text.slice(one.start, one.end).split('·')[0] ?? '';
    if (words.length !== 4) return false;
    const first = lexicon.divisions.trie.longestAt(words, 0);
    const last = lexicon.divisions.trie.longestBefore(words, 4);
    return first?.end === 2 || last?.start === 2;
  }

  /** “A”“B”, “A”、“B”: the verb before the first is that of all. */
  function sharesVerb(scene: Scene, one: Scene['quotations'][number]): boolean {
    let at = one.start - 1;
    for (let index = scene.quotations.length - 1; index >= 0; index -= 1) {
      const before = scene.quotations[index] as Scene['quotations'][number];
      if (before.depth !== one.depth || before.end >= at) continue;
      if (!/^(?:[、和及]|[，,](?:坚定|做到|增强))?$/u.test(scene.text.slice(before.end + 1, at))) return false;
      at = before.start - 1;
      if (verbs.longestBefore(scene.text, at)) return true;
    }
    return false;
  }
}

/** “甲”等新机制: one of some that a word for formulations sums up. */
const isOneOfSome = (right: string): boolean =>
  /^(?:“[^”]{2,10}”){0,2}等(?:\p{Script=Han}{0,4}?)(?:机制|模式|做法|经验|行动|活动|改革|工程|计划|制度|政策|战略|工作法|举措)/u.test(
    right,
  );

/** Quoted words that say which of what follows: “跨省通办”事项, “蜀里安逸”消费券. */
function isModifier(scene: Scene, at: number): boolean {
  const token = scene.tokens[tokenAt(scene, at)];
  return (
    token?.start === at &&
    /^(?:n|vn|nz|t|b|l|j|a|an|s)$/u.test(token.tag) &&
    token.text.length >= 2 &&
    !/^(?:指出|强调|表示|要求|认为|提出)$/u.test(token.text)
  );
}

/** Marks that stand inside the title of a document, or hold another title. */
const isTitle = (scene: Scene, one: { start: number; end: number }): boolean => {
  const open = scene.text.lastIndexOf('《', one.start);
  return open >= 0 && scene.text.indexOf('》', open) > one.end;
};

/** “科创济南、智造济南、文化济南”: several names in one pair of marks, all of one ending. */
function areSiblings(words: string): boolean {
  const items = words.split('、');
  const tail = items[0]?.slice(-2) ?? '';
  // 投产一批、建设一批: a measure ends clauses, and an area names.
  if (/^[一二两几]/u.test(tail)) return false;
  return items.length >= 3 && items.every((item) => item.length >= 3 && item.length <= 6 && item.endsWith(tail));
}

/** 一强五好, 一增一减: two counts in one word, that no dictionary has. */
const isTwofold = (words: string): boolean =>
  /^一\p{Script=Han}一/u.test(words) ||
  (/^一[^百千万十\p{Script=Latin}][二两三四五六七八九十]\p{Script=Han}+$/u.test(words) &&
    !/[馆场院站厅校桥]$/u.test(words) &&
    dictionaryTag(words) === undefined);

function formOf(words: string): 'family' | 'parallel' | 'plain' {
  if (FAMILY.test(words) && (!/^[一1]/u.test(words) || isTwofold(words))) return 'family';
  // 公司+股权, 孵化+研发: what is joined by plus signs is a way of doing things.
  if (/^\p{Script=Han}{2,8}(?:[+＋]\p{Script=Han}{2,8}){1,5}$/u.test(words)) return 'parallel';
  const clauses = words.split(/[、,，；;]/u);
  if (clauses.length > 1 && clauses.every((clause) => clause.length >= 2 && clause.length <= 16)) return 'parallel';
  return 'plain';
}
