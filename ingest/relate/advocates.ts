/** Who stands for which formulation: the subject of its clause, else who speaks, else the body whose text it is. */
import type { Draft, Reading, Relate, Said } from './reading.js';
import { clauseAt, isMeant } from './reading.js';
import { atClauseStart } from './speakers.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
const MANNER: readonly (readonly [RegExp, string])[] = [
  [/提出|作出|倡导|首次|确立/u, 'proposes'],
  [/要|必须|应当|务必|确保/u, 'requires'],
  [/.*/u, 'stresses'],
];
/** Bodies of party and state: only they stand for policies. */
const GOVERNING =
  /^Organization:(?:党中央|国务院|全国|中央|国家|中共|[^:]*(?:委|政府|人大常委会|人大|政协|厅|局|部)$)/u;
/** What is fought is not stood for: 纠正“四风”. */
const OPPOSED =
  /(?:纠正|整治|反对|防止|打击|破除|根治|遏制|克服|消除|批判|肃清|停止使用|抛弃|摒弃|否定|越过|纠治|粉碎)[^，。；“”]{0,6}(?:“[^”]{1,12}”[、和]?)*“?$/u;
/** These are nouns as often: they govern only what stands right behind them. */
const DIRECT = /(?:发展|创新|加强|优化|提升|改革)(?:和完善)?“?$/u;

/** 实现X的宏伟目标: to reach it is what is stood for; 实现了X tells of what was reached. */
const goal = (before: string, after: string): string | undefined =>
  /实现“?$/u.test(before) && /^”?(?:的)?(?:宏伟|奋斗|战略)?目标/u.test(after) ? '实现' : undefined;

/** 坚持A，B: a clause that is a term alone, behind one that ends in a term. */
const followsTerm = (reading: Reading, index: number, start: number): boolean =>
  (reading.said[index] ?? []).some(
    (one) => FORMULATION.has(one.kind) && one.mention.end <= start && start - one.mention.end <= 2,
  );

/** What befalls the term itself: 西部大开发继续推进. */
const GOES_ON =
  /^”?(?:作出重要指示|(?:战略|行动|改革|工程|建设|试点|计划|工作)?(?:是[^，。；]{0,16}(?:大事|重点|重中之重|关键|任务|基石|生命线|必然要求|内在要求|方向|途径|必由之路|战略|举措|法宝)|(?:必须|要)(?!看到|说明|指出)|(?:取得|迈出|成为)[^，。；]{0,16}(?:成效|进展|突破|步伐|成果|引擎|名片|品牌))|为总牵引|为指导|(?:战略|行动|改革|工程|建设|试点|计划)?(?:继续|深入|全面|加快|扎实|稳步|持续|有序|纵深|深化|加速|顺利|统筹)+(?:推进|实施|开展|落实|深化|推动|展开)|(?:重大)?(?:战略)?建设(?!领军|示范|先进|标杆|企业|单位))/u;
/** A term that begins with a verb of its own says itself what is called for: 要以人为本, 切实转变外贸发展方式. */
const OWN_VERB = /^(?:以人|转变|坚持|全面|实施|推进|深化|加快|建设|打造|发展|从严|依法|绿水青山就是)/u;
const CALLS =
  /^(?:(?:我们)?(?:还|也|都)?(?:必须|要|应当?)|切实|始终|坚持|真正|坚定不移地?|毫不动摇地?|继续|进一步|着力|大力|努力)*“?$/u;
/** What is to be got rid of, a time, or something else that only bears the name. */
const NOT_MEANT =
  /^”?(?:期间|时期|以来|问题|乱象|现象|整治|专项整治|排查|清理|联合实验室|经费|合一|示范村|示范县|示范区|企业\d|大会|论坛|座谈会|会议|领导小组|办公室|指数|规划纲要|规划即将|(?:实践)?(?:创新)?(?:示范|实践|教育)?基地|建设(?:领军|示范|先进|标杆)[^，。]{0,4}(?:企业|单位|集体))/u;
const NUMBERED = /^(?:第?[一二三四五六七八九十]{1,3}[、，．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.])/u;
const REPORTED = /^(?:在.{0,10}(?:指引|引领)下)/u;

export const advocates: Relate = (reading) => {
  const verbs = [...reading.lexicon.words('verb.advocate')].sort((a, b) => b.length - a.length);
  // 以 governs only at the head of its clause, and 以为 is another word.
  const governing = new RegExp(`(?:${verbs.filter((verb) => verb.length > 1).join('|')}|^以(?!为|来))`, 'u');
  const done = new Set<string>();
  return reading.resolved.sentences.flatMap((sentence, index) => {
    // A heading of a plan is its issuer's: 三、实施“强省会”战略. That of a news report is its writer's.
    if (
      reading.repeats.has(index) ||
      (sentence.isHeading && (reading.isNews || !NUMBERED.test(textOf(reading, index))))
    )
      return [];
    const authored = (reading.said[index] ?? []).flatMap((term) => {
      const author = authorOf(reading, index, term);
      if (!author || done.has(`${author.subject} ${term.key}`)) return [];
      done.add(`${author.subject} ${term.key}`);
      return [author];
    });
    const called = (reading.said[index] ?? []).flatMap((term) => {
      if (!FORMULATION.has(term.kind) || term.mention.rule === 'spelt-out' || term.isInner) return [];
      const who = subjectOf(reading, index, term);
      if (!who || done.has(`${who.key} ${term.key}`)) return [];
      const clause = clauseAt(reading.resolved.placed.text, sentence, term.mention.start);
      const before = reading.resolved.placed.text.slice(clause.start, term.mention.start);
      const after = reading.resolved.placed.text.slice(term.mention.end, clause.end);
      const verb =
        governing.exec(before)?.[0] ??
        DIRECT.exec(before)?.[0] ??
        goal(before, after) ??
        ownVerb(term, before) ??
        GOES_ON.exec(after)?.[0] ??
        calledFor(reading, index, term, who);
      // “A”、“B”, or a clause that begins with “B” behind one that ends in “A”: the verb before the first is that of all.
      const isListed =
        /”[、]?“$|、$/u.test(before) ||
        (/^[、“]*$/u.test(before) && followsTerm(reading, index, clause.start)) ||
        (/^[、“]*$/u.test(before) &&
          /(?:[”、]|^)[，,]?$/u.test(reading.resolved.placed.text.slice(sentence.start, clause.start)));
      const carried = isListed ? verbBefore(reading, sentence.start, clause.start, governing) : undefined;
      const found = verb ?? carried;
      if (
        found === undefined ||
        REPORTED.test(before) ||
        OPPOSED.test(before) ||
        NOT_MEANT.test(after) ||
        FITTED.test(before) ||
        !isMeant(term, after)
      )
        return [];
      done.add(`${who.key} ${term.key}`);
      const manner = (MANNER.find(([pattern]) => pattern.test(before)) ?? MANNER[2])?.[1] ?? 'stresses';
      const start = who.at !== undefined && who.at < clause.start ? Math.max(who.at, sentence.start) : clause.start;
      const draft: Draft = {
        relation: 'ADVOCATES',
        subject: who.key,
        object: term.key,
        sentence: index,
        start,
        end: Math.max(clause.end, term.mention.end),
        rule: who.rule,
        matched: [found, term.mention.name],
        attributes: { manner },
      };
      return [draft];
    });
    return [...authored, ...called];
  });
};

/** Behind a leader or body and before a term these words make the term his: 市委确定的“…”, 省委“…”, 总书记提出的…. */
const HIS =
  /^(?:总书记|同志|主席|总理|书记|省长|市长)?(?:“|(?:首次|创造性)?(?:提出|确定|倡导|部署|作出|擘画|确立|谋划|推出|开创|创立|赋予\p{Script=Han}{0,6})(?:了|的)“?)$/u;

/** Whose the term is, as the words before it say, whoever speaks of it. */
function authorOf(reading: Reading, sentence: number, term: Said): Draft | undefined {
  if (!FORMULATION.has(term.kind) || term.isInner || term.mention.rule === 'spelt-out') return undefined;
  const text = reading.resolved.placed.text;
  const one = (reading.said[sentence] ?? []).findLast(
    (other) =>
      !other.isInner &&
      other.mention.end <= term.mention.start &&
      (other.kind === 'Leader' || (other.kind === 'Organization' && GOVERNING.test(other.key))) &&
      other.mention.rule !== 'post-body',
  );
  if (!one || !HIS.test(text.slice(one.mention.end, term.mention.start))) return undefined;
  const after = text.slice(term.mention.end, term.mention.end + 12);
  if (NOT_MEANT.test(after) || !isMeant(term, after)) return undefined;
  return {
    relation: 'ADVOCATES',
    subject: one.key,
    object: term.key,
    sentence,
    start: one.mention.start,
    end: term.mention.end,
    rule: 'author',
    matched: [one.mention.name, text.slice(one.mention.end, term.mention.start), term.mention.name],
    attributes: { manner: 'proposes' },
  };
}

const ownVerb = (term: Said, before: string): string | undefined =>
  CALLS.test(before) ? OWN_VERB.exec(term.mention.name)?.[0] : undefined;

/** What a speaker calls for stands in marks of its own, whatever the verb: 需要我们“…”, 要强化考核，“…”. */
function calledFor(reading: Reading, index: number, term: Said, who: Subject): string | undefined {
  if (who.rule !== 'speaker' || term.mention.rule === 'plan-period') return undefined;
  if (reading.resolved.placed.text[term.mention.start - 1] !== '“') return undefined;
  return CALLED_FOR.exec(textOf(reading, index).slice(0, -1))?.[0];
}

const CALLED_FOR = /(?:^|[，,；;、：:])(?:[^，。；：“”]{0,12})(?:必须|要|需要|务必|应当)/u;

const textOf = (reading: Reading, index: number): string => {
  const sentence = reading.resolved.sentences[index];
  return sentence ? reading.resolved.placed.text.slice(sentence.start, sentence.end) : '';
};

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

interface Subject {
  readonly key: string;
  readonly rule: string;
  readonly at?: number;
}

/** The last leader or body that begins a clause before the term; 我们 gives the word back to the speaker or issuer. */
function subjectOf(reading: Reading, index: number, term: Said): Subject | undefined {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return undefined;
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const at = term.mention.start - sentence.start;
  const own = Math.max(text.slice(0, at).lastIndexOf('我们'), text.slice(0, at).lastIndexOf('全市上下'));
  const subjects = (reading.said[index] ?? []).filter(
    (one) =>
      (one.kind === 'Leader' ||
        (one.kind === 'Organization' && one.mention.rule !== 'post-body' && GOVERNING.test(one.key))) &&
      one.mention.end <= term.mention.start &&
      !one.isInner &&
      !isBracketed(text, one.mention.start - sentence.start, at) &&
      atClauseStart(text, one.mention.start - sentence.start) &&
      !/^(?:的|等|管委会|领导|主要)/u.test(text.slice(one.mention.end - sentence.start)),
  );
  const last = subjects.findLast(
    (one) => one.mention.start - sentence.start > own && isActor(text, one, sentence.start),
  );
  if (last) return { key: last.key, rule: 'clause-subject', at: last.mention.start };
  const speaker = reading.speakers[index];
  if (speaker !== undefined) return { key: speaker, rule: 'speaker' };
  if (reading.issuer === undefined || OF_OTHERS.test(text.slice(Math.max(0, own), at))) return undefined;
  return { key: reading.issuer, rule: 'issuer' };
}

/** （省大数据局牵头）开展…: who stands in brackets closed before the term has to do with what went before. */
function isBracketed(text: string, start: number, at: number): boolean {
  const open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
  if (open < 0) return false;
  const close = text.slice(open).search(/[）)]/u);
  return close >= 0 && open + close > start && open + close < at;
}

/** What other countries do is not what the issuer stands for; what is fitted to a formulation does not carry it out. */
const OF_OTHERS =
  /(?:发达(?:经济体|国家)|西方|美国|美欧|日本|欧盟|欧元区|各国|一些国家|国际社会|台湾当局|帝国主义|霸权主义|国民党)[^。；]*$/u;
const FITTED = /(?:适应|符合|反映|体现|关于|有关|影响|违反|脱离|不同于)(?:了)?“?$/u;

/** Behind a subject stands, perhaps after a title, a verb or an adverb and no noun that takes it over (重要讲话精神). */
function isActor(text: string, one: Said, base: number): boolean {
  const rest = text.slice(one.mention.end - base).replace(/^(?:总书记|书记|同志|主席|总理|省长|市长)/u, '');
  const before = text.slice(0, one.mention.start - base).match(/[^，,。；：]*$/u)?.[0] ?? '';
  if (/^(?:同志)?[^，。]{0,10}(?:以后|以来|之后|时期|逝世|倡导的|提出的|开创的|领导的)/u.test(rest)) return false;
  if (
    /(?:在|同|与|向|围绕|团结|以)[^，]*核心的$|(?:按照|根据|在|同)/u.test(before) &&
    !/^以[^，]*核心的$/u.test(before)
  )
    return false;
  return !/^(?:[，,]|重要|新时代|思想|关于|视察|的|殷殷|、|和|对[^，。、]{1,8}(?:重要|系列|一系列|殷切|嘱托|期望)|亲自|坚强|周围|保持|权威|集中统一|决策|部署|领导下|精神|统一领导|经济工作|工作会议|全会|批准|高度一致|有关|召开|党组|主要领导|确定的)/u.test(
    rest,
  );
}
