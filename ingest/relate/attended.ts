/** Who took part in which event: 出席…大会; 主持会议, 讲话 at the meeting a report is about; those who went along on a visit. */
import type { DatePrefix } from '../../src/model/date.js';
import type { Post } from '../recognise/post-chain.js';
import { listFrom } from './lists.js';
import { type Draft, isVisitName, type Reading, type Relate, type Said } from './reading.js';
import { atClauseStart } from './speakers.js';
import { subjectsBefore } from './subjects.js';
import { timeSaid } from './time-said.js';

const HELD = /(?:结束|落幕)(?!之?后|以[后来])|召开|举行|开幕|启幕|开赛|开锣|举办|闭幕|开班|启动|揭牌|揭幕|开营|奠基/u;
const ACT =
  /在(?:此次|本次|全市|全区|全县|全省)?(?:会|会议|大会|座谈会|动员会|推进会|调度会|仪式|活动|论坛|[^，。；“”在]{2,40}?(?:会|会议|大会|仪式|论坛|活动|式))上(?:[^，。；]{0,8}?)(?:强调|指出|要求|表示|说|讲话|发言|致辞|介绍|作了?|提出)|陪同(?=活动|会议|出席|参加)|主持(?:召开)?|出席|参加(?!的)|列席|(?:作了?|发表(?:了)?|并)?(?:重要|动员|总结|主旨|主题)?讲话|致(?:欢迎)?[辞词]|(?:交流|表态|大会)?发言|[做作](?:了)?(?:开班|动员|专题|辅导)+(?:动员|讲话|报告|授课)?|(?:共同)?(?:为[^，。；]{1,24})?(?:揭牌|揭幕|剪彩|授牌|颁奖|培土奠基)|推杆启动|见证签约|(?:作了?|进行)(?:主题|专题|主旨)?推介|宣布(?=[^，。]{0,20}(?:开幕|开工|启动|开班|开赛))|作了?(?:政府|工作|政治|专题|主旨)?(?:工作)?报告|作(?:了|出)?(?:具体)?(?:安排|部署|说明)|谈了?|讲几点意见|共同(?:按下|推动|触摸|触动|点亮|开启|启动|推杆)|按下[^，。；]{0,6}键|见证(?:[^，。；]{0,8})签约|(?:在)?主席台(?:上)?就座|作(?:了)?(?:主旨|主题|专题)+(?:演讲|授课|辅导|讲座|分享|解读)|(?:进行|作出)(?:了)?(?:全面|具体|重点)?(?:再)?(?:安排|部署|动员|说明)|部署(?:了)?[^，。；]{0,14}(?:工作|任务)|传达(?:了|学习)?[^，。；]{2,30}精神|宣读(?:了)?|通报(?:了)?|领学(?:了)?/gu;
const ROLE: readonly (readonly [RegExp, string])[] = [
  [/主持/u, '主持'],
  [/^在.*上/u, '讲话'],
  [/讲话|致|报告|意见|安排|部署|动员|授课/u, '讲话'],
  [/谈|发言|说明|通报|宣读|传达|演讲|辅导|授课/u, '发言'],
  [/出席|参加|列席/u, '出席'],
];
/** 讲话 as a noun, and taking part in something that is no meeting. */
const NO_ACT = /^(?:精神|要求|的|中|和|、|内容|稿)/u;
const THE_MEETING =
  /^(?:了)?(?:(?:[^，。；、]{0,8}的)?第[一二三四五六七八九十\d、]+次(?:全体)?会议|(?:\d个项目的|\p{Script=Han}{1,4}的)?(?:会议|大会|本次|此次|这次|全会|座谈会|(?:开幕|闭幕|开班|开工|启动|揭牌|签约|奠基|颁奖|授牌)?(?:式|仪式)|活动|培训班|并|时|$|[，,。；;、]))/u;
/** A sitting of the meeting that a report is of. */
const SITTING = /^第[一二三四五六七八九十\d、]+次(?:全体)?会议$/u;
const WENT_ALONG =
  /(?:参加|陪同|一同|随同|带领|率领)(?:了)?(?:相关|有关|上述|\p{Script=Han}{0,10}?)?(?:活动|调研|考察团?|代表团|检查|督导|督查|走访|慰问|会议|会见)?/u;
const AT_MEETING = /^(?:会上|会议|大会|座谈会上|全会|随后|会前|会后|仪式上|活动中|开班式上|启动仪式上)/u;
const CEREMONY = /仪式|[^模方形]式$|揭牌|开工|签约|启动|奠基|开幕|开班|培训班|颁奖/u;
/** 参加活动的还有A、B: those named behind the verb. */
const ALSO =
  /(?:^|[，,；;])(?:(?:一同|共同|陪同)?(?:参加|出席|列席|陪同)(?:了)?([^，。；]{0,12}?)的(?:领导|市领导|区领导|县领导|嘉宾)?(?:还)?有|在?(?:大会|开幕式)?(?:的)?主席台(?:上)?(?:前排)?就[座坐]的[^，,。；：:]{0,24}?[有是])(?:[：:])?/u;
/** 某大会，3月28日上午在某地隆重开幕: the event is the subject of the clause behind it. */
const HELD_NEXT =
  /^[，,](?:\d{1,4}[年月日\d]*|[昨今][日天])(?:上午|下午|晚)?(?:[在于][^，,。；]{2,16})?(?:正式|隆重|胜利|顺利|成功)?(?:召开|举行|开幕|闭幕|启幕|举办)/u;
/** So many sentences on, a report still tells who took part in its meeting. */
const NEAR = 4;
const NEAR_IN_NEWS = 24;

interface Meeting {
  readonly said: Said;
  readonly sentence: number;
  readonly date: DatePrefix | undefined;
}

export const attended: Relate = (reading) => {
  const visit = reading.said.flat().find(isVisitName);
  let main: Meeting | undefined;
  return reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index)) return [];
    main = meetingHeld(reading, index) ?? (isOfAnother(reading, index, main) ? undefined : main);
    const named = namedInVisit(reading, index);
    if (sentence.isHeading) {
      main ??= meetingHeaded(reading, index);
      return named;
    }
    const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
    const people = (reading.said[index] ?? []).filter((one) => one.kind === 'Leader' && !one.isInner);
    if (people.length === 0) return named;
    const also = alsoThere(
      reading,
      index,
      people,
      main ?? (visit && { said: visit, sentence: index, date: undefined }),
    );
    if (also.length > 0) return [...named, ...also];
    const found = actsIn(reading, index, people, main);
    main ??= meetingNamed(reading, index, found);
    if (found.length > 0) return [...named, ...found];
    const opened = inOpening(reading, index, people, main);
    if (opened.length > 0) return [...named, ...opened];
    const spoke = [...atMeeting(reading, index, people, main), ...spokeNext(reading, index, people, main)];
    if (spoke.length > 0) return [...named, ...spoke];
    const along = WENT_ALONG.exec(text);
    const date = reading.resolved.document.date;
    const alongside =
      visit && along && !/会议/u.test(along[0]) && isSameNews(reading, index, visit)
        ? people
            .filter((one) => one.mention.start < sentence.start + along.index)
            .map((one) => draft(index, { who: one, event: visit, verb: along[0], role: '陪同', date }))
        : [];
    return [...named, ...alongside];
  });
};

/** A paragraph that begins with a day of its own, on a page of several short reports, is about another visit. */
function isSameNews({ resolved: { sentences, placed } }: Reading, index: number, visit: Said): boolean {
  const paragraph = sentences[index]?.paragraph;
  const first = sentences.find((one) => one.paragraph === paragraph);
  const told = sentences[visit.mention.sentence];
  return (
    first === undefined ||
    told === undefined ||
    told.isHeading ||
    told.paragraph === paragraph ||
    !/^\s*\d{1,2}月\d{1,2}日/u.test(placed.text.slice(first.start, first.end))
  );
}

/** A paragraph that begins with another meeting whose name nobody could read: what follows is no more of the one before. */
function isOfAnother(reading: Reading, index: number, main: Meeting | undefined): boolean {
  const { sentences, placed } = reading.resolved;
  const sentence = sentences[index];
  return (
    sentence !== undefined &&
    main !== undefined &&
    sentence.paragraph !== sentences[index - 1]?.paragraph &&
    !placed.text.slice(sentence.start, sentence.end).includes(main.said.mention.name) &&
    /^(?:\d{1,2}月\d{1,2}日|昨[日天]|今[日天]|近日|日前)[^。；]*(?:会议?|仪式|典礼|活动|论坛)[^，。；]{0,16}(?:召开|举行|举办)/u.test(
      placed.text.slice(sentence.start, sentence.end),
    )
  );
}

/** 某某出席某会议 in a headline: the meeting that the sentences behind it are of, unless they name another. */
function meetingHeaded(reading: Reading, index: number): Meeting | undefined {
  const sentence = reading.resolved.sentences[index];
  const events = (reading.said[index] ?? []).filter((one) => one.kind === 'Event' && !isVisitName(one) && !one.isInner);
  const [only] = events;
  if (!sentence || !only || events.length > 1 || !reading.isNews) return undefined;
  const text = reading.resolved.placed.text.slice(sentence.start, only.mention.start);
  return /(?:出席|参加|主持(?:召开)?|召开|在)(?:\p{Script=Han}{0,4})?$/u.test(text)
    ? { said: only, sentence: index, date: reading.resolved.document.date }
    : undefined;
}

/** 会上，某某通报…: who is the subject of the first clause behind it was there. */
function atMeeting(
  reading: Reading,
  index: number,
  people: readonly Said[],
  main: Meeting | undefined,
): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  const first = people[0];
  if (!sentence || !main || !first || !reading.isNews) return [];
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const opening = /^(?:会上|座谈会上|仪式上|活动上|活动中|推进会上|动员会上|大会上)[，,]/u.exec(text)?.[0];
  const at = first.mention.start - sentence.start;
  if (opening === undefined || at > 40 || /[，,。；]/u.test(text.slice(opening.length, at))) return [];
  if (!atClauseStart(text, at) || index - main.sentence > NEAR_IN_NEWS) return [];
  const who = [first];
  for (const one of people.slice(1)) {
    const last = who.at(-1) as Said;
    if (
      !/^[、和与][^，。；]{0,20}$/u.test(
        text.slice(last.mention.end - sentence.start, one.mention.start - sentence.start),
      )
    )
      break;
    who.push(one);
  }
  const rest = text.slice((who.at(-1) as Said).mention.end - sentence.start);
  if (/^(?:的|同志的|重要|讲话精神)/u.test(rest)) return [];
  return who.map((one) =>
    draft(index, { who: one, event: main.said, verb: opening, role: '发言', date: dateOf(reading, main) }),
  );
}

/** 在甲会议上，市委书记某某强调: the meeting in the first clause, who speaks in the next. */
function inOpening(
  reading: Reading,
  index: number,
  people: readonly Said[],
  main: Meeting | undefined,
): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  const [first] = people;
  if (!sentence || !first) return [];
  const { text } = reading.resolved.placed;
  const words = text.slice(sentence.start, first.mention.start);
  const opening = OPENING.exec(words);
  if (!opening) return [];
  const event = (reading.said[index] ?? []).find(
    (one) =>
      one.kind === 'Event' &&
      one.mention.end <= first.mention.start &&
      /^[^，。；]{0,4}上[，,]/u.test(text.slice(one.mention.end)) &&
      /[在于]$/u.test(text.slice(sentence.start, one.mention.start)),
  );
  const named = opening[1] ?? '';
  const isMain =
    main !== undefined &&
    (main.said.mention.name.endsWith(named.slice(-3)) || /^(?:会|会议|大会|仪式|活动|论坛)$/u.test(named)) &&
    index - main.sentence <= NEAR_IN_NEWS;
  const said = event ?? (isMain ? main?.said : undefined);
  if (!said || !SPEAKS.test(text.slice(first.mention.end, sentence.end))) return [];
  if (/[，,。；]/u.test(words.slice((opening.index ?? 0) + opening[0].length))) return [];
  const date = timeSaid(words, reading.resolved.document.date) ?? dateOf(reading, main);
  return [draft(index, { who: first, event: said, verb: opening[0], role: '讲话', date })];
}

const OPENING = /(?:^|[，,\d日])在(?:此次|本次)?([^，。；]{0,40}?(?:会|会议|大会|仪式|论坛|活动|节|典礼))上[，,]/u;
const SPEAKS =
  /^(?:同志)?(?:[^，。；：]{0,10})(?:强调|指出|要求|表示|说|介绍|宣布|提出|致辞|发言|通报|部署|安排|传达|宣读|讲话|谈)/u;

/** 今天下午，某县召开推进会。县委书记某某强调，…: who speaks in the sentence behind the one that tells of the meeting. */
function spokeNext(
  reading: Reading,
  index: number,
  people: readonly Said[],
  main: Meeting | undefined,
): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  const [first] = people;
  if (!sentence || !main || !first || !reading.isNews) return [];
  if (index !== main.sentence + 1 || first.mention.hints['posts'] === undefined) return [];
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const posts = JSON.parse(first.mention.hints['posts']) as readonly Post[];
  const start = Math.min(
    first.mention.start - sentence.start,
    ...posts.map((one) => one.body?.start ?? one.areaStart ?? one.start),
  );
  const isSpeech = /^(?:强调|指出|要求|表示|说|讲话|介绍)[，,:：]/u.test(
    text.slice(first.mention.end - sentence.start),
  );
  return start === 0 && isSpeech
    ? [draft(index, { who: first, event: main.said, verb: '强调', role: '讲话', date: dateOf(reading, main) })]
    : [];
}

function alsoThere(
  reading: Reading,
  index: number,
  people: readonly Said[],
  main: Meeting | undefined,
): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  if (!sentence || !main) return [];
  const match = ALSO.exec(reading.resolved.placed.text.slice(sentence.start, sentence.end));
  const event = /调研|考察|检查|督导|走访/u.test(match?.[1] ?? '') ? reading.said.flat().find(isVisitName) : main.said;
  if (!match || !event) return [];
  const from = sentence.start + match.index + match[0].length;
  return people
    .filter((one) => one.mention.start >= from)
    .map((who) => draft(index, { who, event, verb: match[0], role: '出席', date: dateOf(reading, main) }));
}

/** The one event that a sentence says somebody attended is that of the sentences behind it, where none is said to be held. */
function meetingNamed(reading: Reading, index: number, found: readonly Draft[]): Meeting | undefined {
  const events = (reading.said[index] ?? []).filter((one) => one.kind === 'Event' && !isVisitName(one));
  const said = events.find((one) => found.some((draft) => draft.object === one.key));
  return said && new Set(events.map((one) => one.key)).size === 1
    ? { said, sentence: index, date: reading.isNews ? reading.resolved.document.date : undefined }
    : undefined;
}

/** 刘强在济南调研: who is named in the name of a visit makes it. */
function namedInVisit({ resolved, said }: Reading, index: number): readonly Draft[] {
  const visits = (said[index] ?? []).filter(isVisitName);
  if (visits.length === 0) return [];
  const leaders = resolved.entities.filter((one) => one.kind === 'Leader' && one.name.length > 1);
  return visits.flatMap((event) => {
    // 刘强专程…，调研养老工作: the words of the mention may lack the name that the event goes by.
    const name = `${event.mention.name}\n${event.key.slice(event.key.indexOf(':') + 1)}`;
    return leaders
      .filter((one) => name.includes(one.name))
      .map((one): Draft => {
        const named = (said[index] ?? []).find(
          (each) => each.key === one.key && each.mention.end <= event.mention.start,
        );
        const who = named ?? { ...event, key: one.key, mention: { ...event.mention, name: one.name } };
        const found = draft(index, { who, event, verb: '', role: '调研', date: resolved.document.date });
        return { ...found, end: Math.max(found.end, event.mention.end) };
      });
  });
}

/** Each verb of taking part with those named before it, since the last such verb; one alone goes on with the same persons. */
function actsIn(reading: Reading, index: number, people: readonly Said[], main: Meeting | undefined): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return [];
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const here = reading.said[index] ?? [];
  const drafts = new Map<string, Draft>();
  let from = 0;
  for (const match of text.matchAll(ACT)) {
    const at = match.index;
    const end = at + match[0].length;
    if (here.some((one) => one.mention.start - sentence.start < at && one.mention.end - sentence.start > at)) continue;
    // 在甲某主持的会上, or a person between the two: the words are of another clause.
    if (
      /^在/u.test(match[0]) &&
      people.some((one) => one.mention.start - sentence.start > at && one.mention.end - sentence.start < end)
    )
      continue;
    const rest = text.slice(end);
    if (NO_ACT.test(rest)) continue;
    const near = people.filter((one) => one.mention.start - sentence.start >= from);
    const who = subjectsBefore(text, sentence.start, near, at);
    if (who.length === 0) continue;
    const meeting = meetingOf(reading, index, { start: at, end, verb: match[0] }, main);
    if (!meeting) continue;
    const last = who.at(-1) as Said;
    // 出席A、B等重大活动: the verb governs the whole list.
    const listed =
      meeting.said.mention.start >= sentence.start + end
        ? listFrom(reading.resolved.placed.text, meeting.said.mention.start, here, (each) => each.kind === 'Event')
        : [];
    for (const event of listed.length > 0 ? listed : [meeting.said])
      for (const one of who) {
        const key = `${one.key}\n${event.key}`;
        if (!drafts.has(key))
          drafts.set(
            key,
            draft(index, { who: one, event, verb: match[0], role: roleOf(match[0]), date: meeting.date }),
          );
      }
    // 出席并讲话: the next verb may have the same persons; a new name behind this one starts a new group.
    if (people.some((one) => one.mention.start - sentence.start > end)) from = last.mention.end - sentence.start;
  }
  return [...drafts.values()];
}

/** The event a verb is about: named behind it, or before it (在…大会上讲话), else the meeting the report is of. */
function meetingOf(
  reading: Reading,
  index: number,
  { start, end, verb }: { readonly start: number; readonly end: number; readonly verb: string },
  main: Meeting | undefined,
): Meeting | undefined {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return undefined;
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const events = (reading.said[index] ?? []).filter((one) => one.kind === 'Event');
  const offset = (one: Said): readonly [number, number] => [
    one.mention.start - sentence.start,
    one.mention.end - sentence.start,
  ];
  const date = timeSaid(text.slice(0, end), reading.resolved.document.date);
  const takesObject = /主持|出席|参加|列席/u.test(verb);
  const behind = events.find(
    (one) =>
      offset(one)[0] >= end &&
      /^[^，。；、]{0,12}$/u.test(text.slice(end, offset(one)[0])) &&
      !(main && SITTING.test(one.mention.name)),
  );
  if (takesObject && behind) return { said: behind, sentence: index, date: date ?? dateOf(reading, main) };
  const at = events.find((one) => offset(one)[0] > start && offset(one)[1] < end);
  if (at) return { said: at, sentence: index, date: date ?? dateOf(reading, main) };
  const before = events.findLast((one) => {
    const [from, to] = offset(one);
    return (
      to <= start &&
      /[在于]$/u.test(text.slice(0, from)) &&
      /^[^，。；]{0,4}上(?:作|发表|的|致)?[^，。；]{0,4}$/u.test(text.slice(to, start))
    );
  });
  if (before) return { said: before, sentence: index, date: date ?? dateOf(reading, main) };
  // 出席仪式 is about no lecture that is held the same day.
  if (
    main &&
    /^(?:了)?(?:[^，。；、]{0,6}的)?(?:\p{Script=Han}{2})?仪?式/u.test(text.slice(end)) &&
    !CEREMONY.test(main.said.mention.name)
  )
    return undefined;
  // 在甲动员会上强调: of a meeting that has a name, and no other.
  if (/^在\p{Script=Han}{4,}上/u.test(verb) && main && !sharesHead(verb, main.said)) return undefined;
  if (
    !main ||
    (takesObject &&
      !THE_MEETING.test(text.slice(end)) &&
      !isSameEnd(text.slice(end), main.said) &&
      !/^由/u.test(text.slice(0, start)))
  )
    return undefined;
  const isNear = index - main.sentence <= (reading.isNews ? NEAR_IN_NEWS : NEAR) || AT_MEETING.test(text);
  return isNear ? main : undefined;
}

/** 出席典礼 of an event that ends in 典礼. */
function isSameEnd(rest: string, { mention }: Said): boolean {
  const named =
    /^(?:了)?(?:本次|此次|这次)?(\p{Script=Han}{0,6}?(?:典礼|晚会|论坛|峰会|年会|大赛|博览会|推进会|动员会|现场会|发布会|启动会|培训会|汇演|演出))/u.exec(
      rest,
    )?.[1];
  return named !== undefined && mention.name.endsWith(named);
}

/** 在推进会上 of an event that ends in 推进会, 在大会上 of any. */
function sharesHead(verb: string, { mention }: Said): boolean {
  const named = /^在(?:此次|本次|全[市区县省])?(.+?)上/u.exec(verb)?.[1] ?? '';
  return mention.name.endsWith(named.slice(-3)) || /^(?:会议?|大会|仪式|活动|论坛)$/u.test(named);
}

const dateOf = (reading: Reading, main: Meeting | undefined): DatePrefix | undefined =>
  main?.date ?? (reading.isNews ? reading.resolved.document.date : undefined);

function draft(
  sentence: number,
  {
    who,
    event,
    verb,
    role,
    date,
  }: {
    readonly who: Said;
    readonly event: Said;
    readonly verb: string;
    readonly role: string;
    readonly date: DatePrefix | undefined;
  },
): Draft {
  return {
    relation: 'ATTENDED',
    subject: who.key,
    object: event.key,
    sentence,
    start: who.mention.start,
    end: who.mention.end,
    rule: 'took-part',
    matched: [who.mention.name, verb, event.mention.name],
    attributes: { role, ...(date && { date }) },
  };
}

const roleOf = (words: string): string => ROLE.find(([pattern]) => pattern.test(words))?.[1] ?? '出席';

/** The meeting that a sentence says is held: the last event of a clause with 召开 or 举行. */
function meetingHeld(reading: Reading, index: number): Meeting | undefined {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return undefined;
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  if (
    /^(?:[^，。]{0,12})(?:以来|之后|闭幕后)/u.test(text) ||
    /(?:将|拟|准备)(?:于[^，。]{0,12})?(?:召开|举行|举办)/u.test(text)
  )
    return undefined;
  const said = (reading.said[index] ?? []).findLast((one) => {
    if (one.kind !== 'Event' || one.isInner || isVisitName(one)) return false;
    const clause = sentence.clauses.find((each) => each.start <= one.mention.start && each.end >= one.mention.end);
    const { text: whole } = reading.resolved.placed;
    return (
      clause !== undefined &&
      (HELD.test(whole.slice(clause.start, clause.end)) ||
        (/^[^，。；]{0,14}$/u.test(whole.slice(sentence.start, one.mention.start)) &&
          HELD_NEXT.test(whole.slice(one.mention.end, sentence.end))))
    );
  });
  if (!said) return undefined;
  const end = said.mention.end - sentence.start;
  const next = HELD_NEXT.exec(text.slice(end))?.[0] ?? '';
  const date = timeSaid(text.slice(0, end + next.length), reading.resolved.document.date);
  return {
    said,
    sentence: index,
    date: date ?? (reading.isNews || index < NEAR ? reading.resolved.document.date : undefined),
  };
}
