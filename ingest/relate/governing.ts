/** The verb that makes a formulation something done or called for in its clause: 实施“…”, 坚持…, …建设深入推进. */
import type { Lexicon } from '../lexicon.js';
import { clauseAt, isMeant, type Reading, type Said } from './reading.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
/** What is fought is not stood for: 纠正“四风”. */
const OPPOSED =
  /(?:纠正|整治|反对|防止|打击|破除|根治|遏制|克服|消除|批判|肃清|停止使用|抛弃|摒弃|否定|越过|纠治|粉碎)[^，。；“”]{0,6}(?:“[^”]{1,12}”[、和]?)*“?$/u;
/** These are nouns as often: they govern only what stands right behind them. */
const DIRECT = /(?:发展|创新|加强|优化|提升|改革)(?:和完善)?“?$/u;

/** 实现X的宏伟目标: to reach it is what is stood for; 实现了X tells of what was reached. */
const goal = (before: string, after: string): string | undefined =>
  /^实现“$|(?:[要为]|力争|努力|逐步|奋力|加快|推动|推进|确保|全力|早日|作为[^，]{0,6})实现“?$/u.test(before) ||
  (/^实现$/u.test(before) && after === '') ||
  (/实现“?$/u.test(before) && /^”?(?:的)?(?:宏伟|奋斗|战略)?目标/u.test(after)) ||
  (/(?:实现|完成)“?$/u.test(before) &&
    /^”?(?:规划|计划|目标|$)/u.test(after) &&
    /(?<!是)(?:全面|提前|努力|胜利|保证|确保|争取|要|必须)(?:超额)?(?:实现|完成|完成和超额完成)“?$/u.test(before))
    ? '实现'
    : undefined;

/** 坚持A，B: a clause that is a term alone, behind one that ends in a term. */
const followsTerm = (reading: Reading, index: number, start: number): boolean =>
  (reading.said[index] ?? []).some(
    (one) => FORMULATION.has(one.kind) && one.mention.end <= start && start - one.mention.end <= 2,
  );

/** What befalls the term itself: 西部大开发继续推进. */
const GOES_ON =
  /^”?(?:作出重要指示|(?:战略|行动|改革|工程|建设|试点|计划|工作)?(?:是[^，。；]{0,16}(?:大事|重点|重中之重|关键|任务|基石|生命线|必然要求|内在要求|方向|途径|必由之路|战略|举措|法宝)|(?:必须|要)(?!看到|说明|指出)|(?:取得|迈出|成为)[^，。；]{0,16}(?:成效|进展|突破|步伐|成果|引擎|名片|品牌))|为总牵引|为指导|(?:确立为|写入|作为(?:自己的)?(?:行动指南|指导思想))|(?:战略|行动|改革|工程|建设|试点|计划)?(?:正在|正)?(?:继续|深入|全面|加快|扎实|稳步|持续|有序|纵深|深化|加速|顺利|统筹)+(?:推进|实施|开展|落实|深化|推动|展开)|(?:重大)?(?:战略)?建设(?!领军|示范|先进|标杆|企业|单位))/u;
/** A term that begins with a verb of its own says itself what is called for: 要以人为本, 切实转变外贸发展方式. */
const OWN_VERB = /^(?:以人|转变|坚持|全面|实施|推进|深化|加快|建设|打造|发展|从严|依法|绿水青山就是)/u;
const CALLS =
  /^(?:(?:我们)?(?:还|也|都)?(?:必须|要|应当?)|切实|始终|坚持|真正|坚定不移地?|毫不动摇地?|继续|进一步|着力|大力|努力)*“?$/u;
/** What is to be got rid of, a time, or something else that only bears the name. */
export const NOT_MEANT =
  /^”?(?:期间|时期|以来|问题|乱象|现象|整治|专项整治|排查|清理|联合实验室|经费|合一|示范村|示范县|示范区|企业\d|大会|论坛|座谈会|会议|领导小组|办公室|指数|规划纲要|规划即将|(?:实践)?(?:创新)?(?:示范|实践|教育)?基地|建设(?:领军|示范|先进|标杆)[^，。]{0,4}(?:企业|单位|集体))/u;
/** 适应发展X要求的新观念, 服务X的体制机制: something else is spoken of, which has to do with the term. */
const NEEDED = /(?:适应|符合|满足)[^＿]*＿”?(?:建设|发展)?(?:要求|需要|需求)的|＿”?(?:战略|建设|发展)?的体制机制/u;
const REPORTED = /^(?:在.{0,10}(?:指引|引领)下)/u;
const FITTED = /(?:适应|符合|反映|体现|关于|有关|影响|违反|脱离|不同于)(?:了)?“?$/u;

/** How a term stands in its clause. */
export interface Governing {
  readonly verb: string;
  /** The verb stands behind the term, which is its subject: 西部大开发继续推进. */
  readonly isBehind: boolean;
  /** The words of the clause before the term. */
  readonly before: string;
  readonly clause: { readonly start: number; readonly end: number };
}

const PATTERNS = new WeakMap<Lexicon, RegExp>();

/** 以 governs only at the head of its clause, and 以为 is another word. */
function verbsOf(lexicon: Lexicon): RegExp {
  let pattern = PATTERNS.get(lexicon);
  if (!pattern) {
    const verbs = [...lexicon.words('verb.advocate')].sort((a, b) => b.length - a.length);
    pattern = new RegExp(`(?:${verbs.filter((verb) => verb.length > 1).join('|')}|(?:^|[党委府们])以(?!为|来))`, 'u');
    PATTERNS.set(lexicon, pattern);
  }
  return pattern;
}

/**
 * What governs a term, by its own clause or, in a list, by that of the first item; nothing where the term is fought, only told of,
 * or part of the name of something else.
 * @param instead a verb that a relation takes where the clause has none
 */
export function governingOf(
  reading: Reading,
  index: number,
  term: Said,
  instead: () => string | undefined = () => undefined,
): Governing | undefined {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return undefined;
  const { text } = reading.resolved.placed;
  const governing = verbsOf(reading.lexicon);
  const clause = clauseAt(text, sentence, term.mention.start);
  const before = text.slice(clause.start, term.mention.start);
  const after = text.slice(term.mention.end, clause.end);
  if (
    REPORTED.test(before) ||
    NEEDED.test(`${before}＿${after}`) ||
    OPPOSED.test(before) ||
    NOT_MEANT.test(after) ||
    FITTED.test(before) ||
    !isMeant(term, after)
  )
    return undefined;
  const own = governing.exec(before)?.[0] ?? DIRECT.exec(before)?.[0] ?? goal(before, after) ?? ownVerb(term, before);
  const behind = own === undefined ? GOES_ON.exec(after)?.[0] : undefined;
  // “A”、“B”, or a clause that begins with “B” behind one that ends in “A”: the verb before the first is that of all.
  const isListed =
    /”[、]?“$|、$/u.test(before) ||
    (/^[、“]*$/u.test(before) && followsTerm(reading, index, clause.start)) ||
    (/^[、“]*$/u.test(before) && /(?:[”、]|^)[，,]?$/u.test(text.slice(sentence.start, clause.start)));
  const verb =
    own ?? behind ?? instead() ?? (isListed ? verbBefore(reading, sentence.start, clause.start, governing) : undefined);
  return verb === undefined ? undefined : { verb, isBehind: behind !== undefined, before, clause };
}

const ownVerb = (term: Said, before: string): string | undefined =>
  CALLS.test(before) ? OWN_VERB.exec(term.mention.name)?.[0] : undefined;

/** The verb that an earlier clause of the list has: 坚定“四个自信”、做到“两个维护”. */
function verbBefore(
  reading: Reading,
  sentenceStart: number,
  clauseStart: number,
  governing: RegExp,
): string | undefined {
  const before = reading.resolved.placed.text.slice(sentenceStart, clauseStart).slice(-40);
  return governing.exec(before)?.[0];
}
