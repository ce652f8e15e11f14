/** Who stands for which formulation: the subject of its clause, else who speaks, else the body whose text it is. */
import { governingOf, NOT_MEANT } from './governing.js';
import { listFrom, listUpTo } from './lists.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { isMeant } from './reading.js';
import { atClauseStart } from './speakers.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
const MANNER: readonly (readonly [RegExp, string])[] = [
  [/提出|作出|倡导|首次|确立/u, 'proposes'],
  [/要|必须|应当|务必|确保/u, 'requires'],
  [/.*/u, 'stresses'],
];
const PARTY = 'Organization:中国共产党';
/** Bodies of party and state: only they stand for policies. */
const GOVERNING =
  /^Organization:(?:党中央|国务院|中国共产党|全国|中央|国家|中共|[^:]*(?:委|政府|人大常委会|人大|政协|厅|局|部)$)/u;
const NUMBERED = /^(?:第?[一二三四五六七八九十]{1,3}[、，．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.])/u;

export const advocates: Relate = (reading) => {
  const done = new Set<string>();
  return reading.resolved.sentences.flatMap((sentence, index) => {
    // A heading of a plan is its issuer's: 三、实施“强省会”战略. That of a news report is its writer's, unless it cites.
    if (sentence.isHeading && reading.isNews && !reading.repeats.has(index)) {
      const fresh = headlined(reading, index).filter(({ subject, object }) => !done.has(`${subject} ${object}`));
      for (const { subject, object } of fresh) done.add(`${subject} ${object}`);
      return fresh;
    }
    if (reading.repeats.has(index) || (sentence.isHeading && !NUMBERED.test(textOf(reading, index)))) return [];
    const authored = (reading.said[index] ?? []).flatMap((term) => {
      const found = [...authorOf(reading, index, term), ...proposedBy(reading, index, term)];
      const fresh = found.filter(({ subject }) => !done.has(`${subject} ${term.key}`));
      for (const { subject } of fresh) done.add(`${subject} ${term.key}`);
      return fresh;
    });
    const called = (reading.said[index] ?? []).flatMap((term) => {
      if (!FORMULATION.has(term.kind) || term.mention.rule === 'spelt-out' || term.isInner) return [];
      const who = subjectOf(reading, index, term);
      if (!who) return [];
      const found = governingOf(reading, index, term, () => calledFor(reading, index, term, who));
      if (found === undefined) return [];
      const { before, clause } = found;
      if (who.rule === 'clause-subject' && OTHERS_ACT.test(before)) return [];
      const all = [who.key, ...(who.beside ?? [])].filter((key) => !done.has(`${key} ${term.key}`));
      for (const key of all) done.add(`${key} ${term.key}`);
      const manner = (MANNER.find(([pattern]) => pattern.test(before)) ?? MANNER[2])?.[1] ?? 'stresses';
      const start = who.at !== undefined && who.at < clause.start ? Math.max(who.at, sentence.start) : clause.start;
      return all.map(
        (key): Draft => ({
          relation: 'ADVOCATES',
          subject: key,
          object: term.key,
          sentence: index,
          start,
          end: Math.max(clause.end, term.mention.end),
          rule: who.rule,
          matched: [found.verb, term.mention.name],
          attributes: { manner },
        }),
      );
    });
    return [...authored, ...called];
  });
};

/** Behind a leader or body and before a term these words make the term his: 市委确定的“…”, 省委“…”, 总书记提出的…. */
export const HIS =
  /^(?:总书记|同志|主席|总理|书记|省长|市长)?(?:“|(?:首次|创造性)?(?:提出|确定|倡导|部署|作出|擘画|确立|谋划|推出|开创|创立|赋予\p{Script=Han}{0,6})(?:了|的)“?|(?:[^，。；“”、]{0,14}和)?对\p{Script=Han}{2,4}?(?:工作)?(?:提出的)?“)$/u;

/** “四个甲”，是省委、省政府对乙提出的新目标: whose it is, said behind it. */
const PROPOSED = /^”?(?:建设|战略|行动|目标)?[，,]?(?:既|也|正)?是(?:由)?(?:[去今本]\p{Script=Han}{1,3}|\d{4}年)?$/u;
const BY = /^(?:[^，。；“”]{0,24}?)(?:提出|作出|确定|确立|部署|谋划|赋予)的/u;

function proposedBy(reading: Reading, sentence: number, term: Said): readonly Draft[] {
  if (!FORMULATION.has(term.kind) || term.isInner || term.mention.rule === 'spelt-out') return [];
  const { text } = reading.resolved.placed;
  const end = reading.resolved.sentences[sentence]?.end ?? term.mention.end;
  const bodies = (reading.said[sentence] ?? []).filter(
    (one) =>
      !one.isInner &&
      one.mention.start > term.mention.end &&
      one.mention.rule !== 'post-body' &&
      (one.kind === 'Leader' || (one.kind === 'Organization' && GOVERNING.test(one.key))),
  );
  const first = bodies[0];
  if (!first || !PROPOSED.test(text.slice(term.mention.end, first.mention.start))) return [];
  const listed = listFrom(text, first.mention.start, bodies, () => true);
  const last = listed.at(-1) ?? first;
  const by = BY.exec(text.slice(last.mention.end, end))?.[0];
  if (by === undefined) return [];
  return listed.map(
    (one): Draft => ({
      relation: 'ADVOCATES',
      subject: one.key,
      object: term.key,
      sentence,
      start: term.mention.start,
      end: last.mention.end + by.length,
      rule: 'author',
      matched: [one.mention.name, by, term.mention.name],
      attributes: { manner: 'proposes' },
    }),
  );
}

/** Whose the term is, as the words before it say, whoever speaks of it. */
function authorOf(reading: Reading, sentence: number, term: Said): readonly Draft[] {
  if (!FORMULATION.has(term.kind) || term.isInner || term.mention.rule === 'spelt-out') return [];
  const text = reading.resolved.placed.text;
  const one = (reading.said[sentence] ?? []).findLast(
    (other) =>
      !other.isInner &&
      other.mention.end <= term.mention.start &&
      (other.kind === 'Leader' || (other.kind === 'Organization' && GOVERNING.test(other.key))) &&
      other.mention.rule !== 'post-body',
  );
  if (!one) return [];
  // 省委“某某”部署: a name may begin with its marks.
  const gap = text.slice(one.mention.end, term.mention.start + (text[term.mention.start] === '“' ? 1 : 0));
  if (!HIS.test(gap)) return [];
  const after = text.slice(term.mention.end, term.mention.end + 12);
  if (NOT_MEANT.test(after) || !isMeant(term, after)) return [];
  return [one.key, ...besideOf(reading, sentence, one)].map(
    (subject): Draft => ({
      relation: 'ADVOCATES',
      subject,
      object: term.key,
      sentence,
      start: one.mention.start,
      end: term.mention.end,
      rule: 'author',
      matched: [one.mention.name, gap, term.mention.name],
      attributes: { manner: 'proposes' },
    }),
  );
}

/** 某某在某地调研时强调 全力夺取“某某”, 某市委书记某某：建设某某: what the headline of a report has somebody call for. */
const HEADLINE = /^(?:同志)?(?:[^。；：:]{0,30}(?:强调|要求|指出|提出|表示)[：:，,\s\u3000]|\s?[：:])/u;

function headlined(reading: Reading, index: number): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  const first = (reading.said[index] ?? []).find((one) => one.kind === 'Leader' && !one.isInner);
  if (!sentence || !first || !reading.isNews) return [];
  const { text } = reading.resolved.placed;
  const says = HEADLINE.exec(text.slice(first.mention.end, sentence.end))?.[0];
  if (says === undefined) return [];
  const from = first.mention.end + says.length;
  return (reading.said[index] ?? []).flatMap((term): readonly Draft[] => {
    if (!FORMULATION.has(term.kind) || term.isInner || term.mention.rule === 'spelt-out' || term.mention.start < from)
      return [];
    const isQuoted = /[“”]$/u.test(text.slice(from, term.mention.start)) || text[term.mention.start] === '“';
    const isFirst = term.mention.start === from;
    if (!governingOf(reading, index, term, () => (isQuoted || isFirst ? says : undefined))) return [];
    return [
      {
        relation: 'ADVOCATES',
        subject: first.key,
        object: term.key,
        sentence: index,
        start: first.mention.start,
        end: term.mention.end,
        rule: 'headline',
        matched: [first.mention.name, says, term.mention.name],
        attributes: { manner: 'stresses' },
      },
    ];
  });
}

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

interface Subject {
  readonly key: string;
  readonly rule: string;
  readonly at?: number;
  /** Bodies named right before it, that act with it: 市委、市政府. */
  readonly beside?: readonly string[];
}

/** 8名委员围绕“…”发言: in its clause the term has a subject of its own. */
const OTHERS_ACT = /^(?:\d+|[一二两三四五六七八九十多数各]{1,3}|部分|与会)(?:余|多)?(?:名|位|家|个|人员|代表)/u;

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
  // 中国共产党成立一百周年，…: the whole party is the subject of its own clause alone.
  const isOwnClause = last?.key !== PARTY || !/[，；：]/u.test(text.slice(last.mention.end - sentence.start, at));
  if (last && isOwnClause)
    return {
      key: last.key,
      rule: 'clause-subject',
      at: last.mention.start,
      beside: besideOf(reading, index, last),
    };
  const speaker = reading.speakers[index];
  if (speaker !== undefined) return { key: speaker, rule: 'speaker' };
  const author = authorByLine(reading);
  if (author !== undefined && !OF_OTHERS.test(text.slice(Math.max(0, own), at))) return { key: author, rule: 'byline' };
  if (reading.issuer === undefined || OF_OTHERS.test(text.slice(Math.max(0, own), at))) return undefined;
  return { key: reading.issuer, rule: 'issuer' };
}

const AUTHORS = new WeakMap<Reading, { readonly key: string | undefined }>();
/** How many sentences down a name may stand by itself under the title. */
const BYLINE = 5;

/** 某县委书记 刘强, in a line by itself under the title of an article that says 我们: whose article it is. */
function authorByLine(reading: Reading): string | undefined {
  let found = AUTHORS.get(reading);
  if (!found) {
    found = { key: reading.issuer === undefined && !reading.isNews ? byLine(reading) : undefined };
    AUTHORS.set(reading, found);
  }
  return found.key;
}

function byLine(reading: Reading): string | undefined {
  const { text } = reading.resolved.placed;
  if (!/我们|我[省市区县]/u.test(text)) return undefined;
  for (const [index, sentence] of reading.resolved.sentences.slice(0, BYLINE).entries()) {
    const one = (reading.said[index] ?? []).find((each) => each.kind === 'Leader');
    if (!one || one.mention.hints['posts'] === undefined) continue;
    const rest = text.slice(one.mention.end, sentence.end);
    const before = text.slice(sentence.start, one.mention.start);
    if (/^[\s（(）)]*$/u.test(rest) && /^[^，。；：]{0,24}$/u.test(before) && !/记者|通讯员|摄|编辑/u.test(before))
      return one.key;
  }
  return undefined;
}

/** 市委、市政府, 市委市政府: both act. */
function besideOf(reading: Reading, index: number, last: Said): readonly string[] {
  if (last.kind !== 'Organization') return [];
  const { text } = reading.resolved.placed;
  return listUpTo(text, last.mention.start, reading.said[index] ?? [], {
    accepts: (one) => one.kind === 'Organization' && one.mention.rule !== 'post-body' && GOVERNING.test(one.key),
    last: /^(?:、|和|与|及|)$/u,
  }).map((one) => one.key);
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
  /(?:发达(?:经济体|国家)|西方|美国|美欧|日本|欧盟|欧元区|各国|一些国家|国际社会|台湾当局|帝国主义|霸权主义|国民党|反动派|右派分子|敌人)[^。；]*$/u;

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
  if (one.kind === 'Organization' && /^(?:通报|汇报|介绍|听取|会同|有关|两家|督查|办公|负责|协助|配合)/u.test(rest))
    return false;
  return !/^(?:[，,]|重要|新时代|思想|关于|视察|的|殷殷|、|和|对[^，。、]{1,8}(?:重要|系列|一系列|殷切|嘱托|期望)|亲自|坚强|周围|保持|权威|集中统一|决策|部署|领导下|精神|统一领导|经济工作|工作会议|全会|批准|高度一致|有关|召开|党组|主要领导|(?:、[^，。的]{1,6})?(?:确定|赋予|提出|交办|部署|交给|下达)的)/u.test(
    rest,
  );
}
