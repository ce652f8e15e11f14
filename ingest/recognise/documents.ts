/** Policy documents: in 《》, by number (国办函〔2021〕44号), and plans named without marks (省会经济圈规划). */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

const NUMBER = /\p{Script=Han}{2,12}〔(?:19|20)\d{2}〕\d{1,4}号/gu;
const TITLE_TAIL = /[（(](?:试行|草案|修订|暂行|送审稿|征求意见稿|[^）)]{1,20}年[^）)]{0,8})[）)]$/u;
/** What stands between 《》 and is no document of policy. */
const NO_POLICY = /(?:日报|时报|杂志|周刊|歌|曲|剧|传|记|梦|故事|诗|曲谱|文选|选集|全集|文集)$/u;
/** A class of document is no name: 《纲要（草案）》 means one that stands in full elsewhere. */
const BARE =
  /^(?:纲要|规划|方案|意见|办法|报告|决定|决议|建议|通知|条例|规定|规划纲要|实施方案|工作方案|指导意见|细则|措施)$/u;
const PLAN = /规划$/u;
const OWN_TITLE =
  /^\s*(?:关于)?(?!.*《)(\S{5,60}?(?:规划|规划纲要|目标纲要|发展纲要|实施方案|行动方案|工作方案|实施意见|若干意见|若干措施|管理办法|实施细则|行动计划|条例|暂行规定)(?:[（(][^）)]{2,16}[）)])?)\s*$/u;
const PERIOD =
  /(?:(?:\p{Script=Han}{2,3}[省市])?“?(?:十[一二三四五]?五|[六七八九]五)”?(?:时期)?(?:国民经济和社会发展)?规划(?:纲要)?(?:建议)?)(?!编制|前期|期|实施|目标|主要|任务|工作|重点)|(?:(?<![\p{Script=Han}])\p{Script=Han}{2,14}(?:省|市|自治区|区|县|州|旗))?国民经济和社会发展第?[一二三四五六七八九十“”]{1,4}(?:个)?五年(?:计划|规划)(?:和(?:二[○〇零Ｏ]三五|20\d\d)年(?:远景)?目标(?:纲要|的建议)?|纲要)?/gu;
/** Verbs of making a document public, and a phrase up to its sort. */
const MADE =
  /(制定出台|研究制定|推动出台|颁布实施|制定实施|制定|制订|出台|印发|颁布|发布|公布|通过|编制|修订|修改|落实好?|实施|执行|审议通过|推出|完善|贯彻|起草|审议)(?:了|的|和实施|并实施|和完善|和贯彻|和落实|好)?(?:实施|完善)?(?:[我全][省市区县])?([^，。；：、“”《》（）的了]{4,30}?(?:规划纲要|发展纲要|开发纲要|改革纲要|工作纲要|[三五十]年规划|中长期规划|攻坚方案|总体规划|专项规划|(?:建设|发展|产业|空间|布局|保护)规划|实施方案|工作方案|行动方案|国家方案|总体方案|行动纲要|实施意见|指导意见|若干意见|若干措施|管理办法|实施办法|暂行办法|奖励办法|考核办法|条例|[一二三四五六七八九十\d]+条(?:扶持|支持|惠企|优惠)?(?:措施|政策|意见)?|行动计划|保护法|促进法|合同法|税法|公约|实施细则|白皮书|实施纲要|行政纲要))(?=[，。；、和与及]|$|编制|制定|实施|印发)/gu;
/** 作出关于…的决定, 通过的关于…的决议: what is decided or issued and begins with 关于 needs no marks. */
const ABOUT =
  /(?:作出|做出|所作|根据|按照|拥护|批准|签署|遵照|宣布|重申|通过|发布|印发|下发|颁布|公布|制定|制订|出台|提出|审议|批准|形成|起草|转发|贯彻|落实|执行|实施|学习)(?:了|的|实施|和实施)?(关于(?:(?![、，和与]关于)[^。；：“”《》\n]|“[^”]{1,5}”){4,40}?的(?:若干|几点|几项)?(?:决定|决议|建议|意见|通知|规定|指示|纲要|方案|公报|宣言|声明|准则|措施))(?![\u4e00-\u9fff]{0,2}的)/gu;
/** 关于甲、关于乙的决定: what several documents are about, before the word for all of them. */
const TOGETHER =
  /(?<list>关于[^。；：、，“”《》\n]{3,30}(?:[、，和与]关于[^。；：、，“”《》\n]{3,30}?)+)(?:的|等)(?:一系列|重要|重大|几个|[两三四五六七八]个)?(?<head>决定|决议|建议|条例|规定|意见|办法)/gu;
/** Reports to congresses: 党的二十大报告, 政府工作报告. */
const REPORT =
  /(?:党的[一二三四五六七八九十]+大|党的[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会)(?:报告|决定|公报|《决定》)|党章|中央一号文件/gu;
/** What a government or a congress hears, named without marks. */
const HEARD = /(?:[省市区县州](?=党代会|第))?(?:第[一二三四五六七八九十]+次)?党代会报告|(?:人民)?政府工作报告/gu;
/** 作题为《…》的报告, 以《…》为题: a speech by its title. */
const SPOKEN =
  /(?:题目(?:是|为)|题为|(?:标题|主题)为)《(?<title>[^《》\n]{8,60})》|以《(?<lesson>[^《》\n]{8,60})》为题/gu;
const TYPE =
  /(?:规划纲要|开发纲要|改革纲要|工作纲要|[三五十]年规划|中长期规划|攻坚方案|发展纲要|总体规划|专项规划|(?:建设|发展|产业|空间|布局|保护)规划|实施方案|工作方案|行动方案|国家方案|总体方案|行动纲要|实施意见|指导意见|若干意见|若干措施|管理办法|实施办法|暂行办法|奖励办法|考核办法|条例|[一二三四五六七八九十\d]+条(?:扶持|支持|惠企|优惠)?(?:措施|政策|意见)?|行动计划|实施细则|白皮书|实施纲要|行政纲要)$/u;
const BESIDE = new RegExp(`^[^，。；：、“”《》（）的了]{3,28}?${TYPE.source.slice(0, -1)}(?=[，。；、和与]|$)`, 'u');
const ARTICLES =
  /(?<=(?:落实|出台|执行|兑现|推出|印发)(?:好|了)?)(?!一系列|各项)(?:\p{Script=Han}{2,8})?[一二三四五六七八九十\d]{1,3}条(?:扶持|支持|惠企|优惠)?(?:措施|政策|意见)(?=[，。；、]|$)/gu;
const NO_MADE =
  /^(?:和|中长期|一批|一系列|相关|有关|具体|配套|相应|各项|各类|三年|年度|重点|专项|[一二三四五六七八九十两\d]+[个项部件份条]|本地区?|本部门|各自|更加|统一|切实|规范)|规划$|在|(?<!应)对(?!外)|为|等$|落实|制定|出台|法和/u;

export function documents(lexicon: Lexicon): Recogniser {
  const heads = [...lexicon.words('document.head')].filter(
    (head) => head.length > 1 || head === '法' || head === '书' || head === '条',
  );
  const plans = wordTrie(['规划', '总体规划', '发展规划', '战略规划']);
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');

  return (scene) => [
    ...titles(scene),
    ...heard(scene),
    ...spoken(scene),
    ...numbers(scene),
    ...ownTitle(scene),
    ...periods(scene),
    ...made(scene),
    ...articles(scene),
    ...about(scene),
    ...unmarked(scene),
  ];

  function* titles(scene: Scene): Generator<Find> {
    for (let at = scene.text.indexOf('《'); at >= 0; at = scene.text.indexOf('《', at + 1)) {
      const end = closing(scene.text, at);
      if (end === undefined) continue;
      const title = scene.text.slice(at + 1, end);
      const bare = title.replace(TITLE_TAIL, '').replace(/[〉》”]+$/u, '');
      if (bare.length < 2 || NO_POLICY.test(bare) || BARE.test(bare)) continue;
      const isPolicy = heads.some((head) => bare.endsWith(head));
      if (isPolicy) yield findAt(scene, { start: at + 1, end }, { kind: 'PolicyDocument', rule: 'book-marks' });
      at = end;
    }
  }

  /** 潍坊市政府工作报告, 第十二次党代会报告. */
  function* heard(scene: Scene): Generator<Find> {
    for (const match of matchesBy('报告', scene.text, HEARD)) {
      const end = match.index + match[0].length;
      const start = lexicon.divisions.trie.longestBefore(scene.text, match.index)?.start ?? match.index;
      const isOpen = isBoundary(scene, start) || /\p{P}$/u.test(scene.text.slice(0, start));
      if (
        isOpen &&
        !/^(?:起草|厅|会|团|解读|名词)/u.test(scene.text.slice(end)) &&
        scene.text[match.index - 1] !== '《'
      )
        yield findAt(scene, { start, end }, { kind: 'PolicyDocument', rule: 'heard-report' });
    }
  }

  function* spoken(scene: Scene): Generator<Find> {
    for (const match of matchesBy('《', scene.text, SPOKEN)) {
      const title = match.groups?.['title'] ?? match.groups?.['lesson'] ?? '';
      const start = match.index + match[0].indexOf(title);
      yield findAt(scene, { start, end: start + title.length }, { kind: 'PolicyDocument', rule: 'spoken-title' });
    }
  }

  function* numbers(scene: Scene): Generator<Find> {
    for (const match of matchesBy('〔', scene.text, NUMBER))
      yield findAt(
        scene,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'PolicyDocument', rule: 'document-number' },
      );
  }

  /** The title at the head of a plan or rule is that document's name. */
  function* ownTitle(scene: Scene): Generator<Find> {
    const title = OWN_TITLE.exec(scene.text)?.[1];
    if (scene.sentence.order > 2 || title === undefined || /[，。；：]/u.test(title)) return;
    const start = scene.text.indexOf(title);
    yield findAt(scene, { start, end: start + title.length }, { kind: 'PolicyDocument', rule: 'own-title' });
  }

  /** “十五五”规划纲要, 第七个五年计划: the plan of a period is a document. */
  function* periods(scene: Scene): Generator<Find> {
    if (!scene.text.includes('五')) return;
    for (const match of scene.text.matchAll(PERIOD))
      yield findAt(
        scene,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'PolicyDocument', rule: 'period-plan' },
      );
  }

  /** 出台促进民间投资实施意见, 颁布应对气候变化国家方案: what is made public and ends as documents do. */
  function* made(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(MADE)) {
      const [all, verb, words] = match as unknown as [string, string, string];
      // 实施甲提升行动计划: what is carried out is the course; what is drawn up is the document.
      if (/行动计划$/u.test(words) && /^(?:实施|执行|落实好?|完善|贯彻)$/u.test(verb)) continue;
      const start = match.index + all.length - words.length;
      const own = words.replace(TYPE, '');
      const least = /\d条\p{Script=Han}*$/u.test(words) ? 2 : 4;
      if (own.length < least || NO_MADE.test(own) || !isBoundary(scene, start)) continue;
      yield findAt(scene, { start, end: start + words.length }, { kind: 'PolicyDocument', rule: 'made-document' });
      yield* beside(scene, start + words.length);
    }
  }

  /** 落实工业20条扶持政策: measures known by their number. */
  function* articles(scene: Scene): Generator<Find> {
    if (!scene.text.includes('条')) return;
    for (const match of scene.text.matchAll(ARTICLES))
      if (isBoundary(scene, match.index) && !NO_MADE.test(match[0]))
        yield findAt(
          scene,
          { start: match.index, end: match.index + match[0].length },
          { kind: 'PolicyDocument', rule: 'counted-articles' },
        );
  }

  /** 完善甲建设规划、乙总体规划: the verb before the first governs those listed behind it. */
  function* beside(scene: Scene, from: number): Generator<Find> {
    for (let at = from; /[、和]/u.test(scene.text[at] ?? ''); ) {
      const next = BESIDE.exec(scene.text.slice(at + 1, at + 40))?.[0];
      if (next === undefined || NO_MADE.test(next.replace(TYPE, '')) || next.replace(TYPE, '').length < 3) return;
      yield findAt(
        scene,
        { start: at + 1, end: at + 1 + next.length },
        { kind: 'PolicyDocument', rule: 'made-document' },
      );
      at += next.length + 1;
    }
  }

  function* about(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(ABOUT)) {
      const words = match[1] as string;
      const start = match.index + match[0].length - words.length;
      yield findAt(scene, { start, end: start + words.length }, { kind: 'PolicyDocument', rule: 'about-document' });
    }
    for (const match of scene.text.matchAll(TOGETHER)) {
      const head = match.groups?.['head'] ?? '';
      let at = match.index;
      for (const part of (match.groups?.['list'] ?? '').split(/[、，](?=关于)|[和与](?=关于)/u)) {
        const end = at + part.length;
        const name = part.endsWith(`的${head}`) ? part : `${part}的${head}`;
        yield findAt(scene, { start: at, end }, { kind: 'PolicyDocument', rule: 'about-together', name });
        at = end + 1;
      }
    }
    for (const match of scene.text.matchAll(REPORT))
      yield findAt(
        scene,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'PolicyDocument', rule: 'congress-report' },
      );
  }

  /** A plan without marks needs a proper name before the head. */
  function* unmarked(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, plans)) {
      const start = leftEdge(scene, head);
      const own = scene.text.slice(start, head);
      if (
        own.length < 2 ||
        (own.length < 3 && /区$/u.test(own)) ||
        /[五年“”]$/u.test(own) ||
        !PLAN.test(scene.text.slice(head, end)) ||
        /^(?:了|体系|建设|选址|设计|引领|编制|面积|区域|范围|展示|展览|馆|和)/u.test(scene.text.slice(end))
      )
        continue;
      if (!isNominal(scene, start, head, weak) || /^[对向把将在以按从由]/u.test(own)) continue;
      if (isAnchored(scene, start, head, lexicon) || /(?:圈|区|群|省会)$/u.test(own))
        yield findAt(scene, { start, end }, { kind: 'PolicyDocument', rule: 'plan-head' });
    }
  }
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '《') depth += 1;
    if (text[at] === '》') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}
