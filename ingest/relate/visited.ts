/** Where a leader went: a verb of motion or seeing with the places behind it. The visitors carry on through the report. */
import type { DatePrefix } from '../../src/model/date.js';
import type { Kind } from '../../src/model/ontology.js';
import { listFrom } from './lists.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { atClauseStart } from './speakers.js';
import { subjectsBefore } from './subjects.js';
import { isRecurring, timeSaid } from './time-said.js';

const GOES =
  /(?:来到|走进|前往|赶赴|赴|抵达|到|察看|查看|参观|考察|视察|调研|看望|亲临|深入|莅临|踏访|走访|(?:察看|参观|考察|视察|看望|走进|走访|调研)了)$/u;
const IN_VISIT =
  /^(?:(?:\d{1,2}日|当日|当天)?(?:上午|下午|晚上)|随后|当天|之后|接着|调研中|考察中|途中|期间|在|来到|还|走进|他们?|一行|(?:\p{Script=Han}{2,12})?(?:考察团|代表团|调研组|检查组|督导组|[省市区县]领导)(?:一行)?)/u;
/** 在X，某某走进…: the place first, then who looks at what there. */
const THERE_FIRST = /(?:^|[，,。；;”])在$/u;
const LOOKS =
  /^(?:一行)?(?:先后|还|又|仔细|认真|实地|详细|深入|现场|边走边|逐一|专门|亲切)*(?:走进|察看|查看|了解|听取|询问|看望|参观|考察|视察|观看|同|与|来到|看|问|慰问|检查)/u;
const GROUP = /^(?:[省市区县]领导(?:同志)?(?:一行)?|大家|一行人?|考察团|调研组|他们?|她)/u;
/** A report says at its beginning that it is of a visit. */
const OF_VISIT = /调研|考察|走访|视察|慰问|看望|督导|检查/u;
const LEAD = 300;
/** Somebody who looks around, at something that has no name. */
const LOOKS_AROUND = /(?:来到|走进|察看|查看|看望|参观|走访|边走边看|边走边问)/u;
const BEHIND = /^[^，。；]{0,6}(?:学习考察|考察调研|调研|考察|视察|检查工作|检查指导|指导|参观|看望|慰问|走访|督导)/u;
const SEES =
  /^(?:[、和]?[^，。；]{0,16})[，,](?:了解|听取|察看|查看|询问|详细询问|实地|看望|同|与|仔细|认真听取|走进|边走边)/u;
const WHERE: ReadonlySet<Kind> = new Set(['District', 'Place', 'Project', 'Organization']);
/** Found bodies and areas that nobody goes to by these words: 到省委 is no visit, 深入全省 neither. */
const NOWHERE = new Set(['post-body', 'bound-area', 'standing-committee']);
/** A report of a visit goes on for this many sentences without naming the visitors again. */
const CARRIES = 6;

interface Party {
  readonly who: readonly Said[];
  readonly sentence: number;
  readonly date: DatePrefix | undefined;
}

export const visited: Relate = (reading) => {
  const { resolved, said, repeats, isNews } = reading;
  const drafts: Draft[] = [];
  const isVisit = OF_VISIT.test(resolved.placed.text.slice(0, LEAD));
  const dayOf = (one: Party | undefined): DatePrefix | undefined => one?.date ?? resolved.document.date;
  let party: Party | undefined;
  for (const [index, sentence] of resolved.sentences.entries()) {
    if (repeats.has(index)) continue;
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    const here = said[index] ?? [];
    const people = here.filter((one) => one.kind === 'Leader' && !one.isInner);
    const isCarried =
      people.length === 0 && party !== undefined && index - party.sentence <= CARRIES && IN_VISIT.test(text);
    let covered = -1;
    for (const place of here) {
      if (!isWhere(place) || place.mention.start < covered) continue;
      const start = place.mention.start - sentence.start;
      const list = stops(resolved.placed.text, place, here);
      const end = ((list.at(-1) ?? place).mention.end ?? 0) - sentence.start;
      const verb = verbAt(text, start, end);
      if (verb === undefined) {
        const who = lookers(text, sentence.start, { start, end }, people, party?.who ?? []);
        if (who.length === 0) continue;
        const date = timeSaid(text.slice(0, start), resolved.document.date) ?? party?.date;
        const dated = date ?? (isNews ? resolved.document.date : undefined);
        for (const one of who)
          for (const where of list)
            drafts.push(draft(index, one, where, { rule: 'visit-there', verb: '在', date: dated }));
        party = { who, sentence: index, date: dated };
        covered = end + sentence.start;
        continue;
      }
      const verbAtPlace = start - (text.endsWith(verb, start) ? verb.length : 1);
      const visitors =
        people.length > 0 ? goers(text, sentence.start, people, verbAtPlace) : isCarried ? (party?.who ?? []) : [];
      if (visitors.length === 0) continue;
      covered = end + sentence.start;
      const before = text.slice(0, start);
      const date = timeSaid(before, resolved.document.date) ?? (people.length > 0 ? undefined : party?.date);
      const dated = date ?? (isNews ? (party?.date ?? resolved.document.date) : undefined);
      const isUndated = isRecurring(before) || isReferred(text.slice(end));
      const places = list.filter((one) => !isTopic(text.slice(one.mention.end - sentence.start), one));
      for (const where of withoutOuter(places, resolved.placed.text))
        for (const one of visitors) {
          if (one.key === where.key) continue;
          const from =
            people.length > 0
              ? Math.min(one.mention.start, where.mention.start)
              : sentence.start + Math.max(0, start - verb.length);
          drafts.push({
            relation: 'VISITED',
            subject: one.key,
            object: where.key,
            sentence: index,
            start: from,
            end: where.mention.end,
            rule: people.length > 0 ? 'visit-verb' : 'visit-carried',
            matched: [one.mention.name, verb, where.mention.name],
            ...(dated && !isUndated && { attributes: { date: dated } }),
          });
        }
      if (people.length > 0) party = { who: visitors, sentence: index, date: dated };
    }
    if (isCarried && party) party = { ...party, sentence: index };
    const topic = drafts.at(-1)?.sentence === index ? undefined : placeTold(reading, index);
    const looker = topic && people[0];
    if (looker && isNews && (party || isVisit) && new Set(people.map((one) => one.key)).size === 1)
      if (
        atClauseStart(text, looker.mention.start - sentence.start) &&
        LOOKS_AROUND.test(text.slice(looker.mention.end - sentence.start, looker.mention.end - sentence.start + 16))
      ) {
        drafts.push(draft(index, looker, topic, { rule: 'visit-topic', verb: '', date: dayOf(party) }));
        party = { who: [looker], sentence: index, date: dayOf(party) };
      }
  }
  return drafts;
};

/** 贯彻习近平总书记视察山东…: right before the verb a person is its subject, wherever the clause began. */
function goers(text: string, base: number, people: readonly Said[], verb: number): readonly Said[] {
  const who = subjectsBefore(text, base, people, verb);
  const last = people.findLast((one) => one.mention.end - base <= verb);
  return who.length === 0 && last && /^(?:总书记|主席|总理)?$/u.test(text.slice(last.mention.end - base, verb))
    ? [last]
    : who;
}

/** The places of one clause: a list, whose members may have words behind them that are no part of the name. */
function stops(text: string, first: Said, here: readonly Said[]): readonly Said[] {
  const list = listFrom(text, first.mention.start, here, isWhere);
  let last = list.at(-1) ?? first;
  const more: Said[] = [];
  for (const one of here) {
    if (one.mention.start < last.mention.end || !isWhere(one)) continue;
    const gap = text.slice(last.mention.end, one.mention.start);
    if (!/^[^，,。；;：:]{0,16}、[^，,。；;：:、在]{0,24}$/u.test(gap)) break;
    if (!/^(?:[、，,。；;]|等|和|及|建设现场|施工现场|现场|项目)/u.test(text.slice(one.mention.end))) break;
    more.push(one);
    last = one;
  }
  return [...list, ...more];
}

/** 在X，刘强走进展厅; 在X，市领导察看…: who looks around at a place that is named first. */
function lookers(
  text: string,
  base: number,
  { start, end }: { readonly start: number; readonly end: number },
  people: readonly Said[],
  party: readonly Said[],
): readonly Said[] {
  if (!THERE_FIRST.test(text.slice(0, start))) return [];
  const gap = /^(?:[^，。；]{0,10})?[，,]/u.exec(text.slice(end))?.[0];
  if (gap === undefined) return [];
  const isOnSite = /现场[，,]$/u.test(gap);
  const at = end + gap.length;
  const group = GROUP.exec(text.slice(at))?.[0];
  if (group !== undefined) return LOOKS.test(text.slice(at + group.length)) ? party : [];
  const behind = people.filter((one) => one.mention.start - base >= at);
  const first = behind[0];
  if (!first || !/^[^，,。；]{0,16}$/u.test(text.slice(at, first.mention.start - base))) return [];
  const who = [first];
  for (const one of behind.slice(1)) {
    const last = who.at(-1) as Said;
    if (!/^[、和](?:[^，,。；]{0,14})$/u.test(text.slice(last.mention.end - base, one.mention.start - base))) break;
    who.push(one);
  }
  return isOnSite || LOOKS.test(text.slice((who.at(-1) as Said).mention.end - base)) ? who : [];
}

/** The place that the paragraph of a sentence begins with, as what it tells of. */
function placeTold({ resolved, said }: Reading, index: number): Said | undefined {
  const paragraph = resolved.sentences[index]?.paragraph;
  for (let at = index - 1; at >= Math.max(0, index - CARRIES); at -= 1) {
    const sentence = resolved.sentences[at];
    if (!sentence || sentence.paragraph !== paragraph || sentence.isHeading) return undefined;
    const topic = (said[at] ?? []).find((one) => one.mention.start === sentence.start);
    if (topic && isWhere(topic) && topic.kind !== 'District') return topic;
  }
  return undefined;
}

function draft(
  sentence: number,
  one: Said,
  where: Said,
  { rule, verb, date }: { readonly rule: string; readonly verb: string; readonly date: DatePrefix | undefined },
): Draft {
  const isHere = where.mention.sentence === sentence && one.mention.sentence === sentence;
  return {
    relation: 'VISITED',
    subject: one.key,
    object: where.key,
    sentence,
    start: isHere
      ? Math.min(one.mention.start, where.mention.start)
      : one.mention.sentence === sentence
        ? one.mention.start
        : where.mention.start,
    end: isHere
      ? Math.max(one.mention.end, where.mention.end)
      : one.mention.sentence === sentence
        ? one.mention.end
        : where.mention.end,
    rule,
    matched: [one.mention.name, verb, where.mention.name],
    ...(date && { attributes: { date } }),
  };
}

const isWhere = (one: Said): boolean => WHERE.has(one.kind) && !one.isInner && !NOWHERE.has(one.mention.rule);

/** 济南市历城区 side by side is one place: the area named last, or what stands in it. */
function withoutOuter(places: readonly Said[], text: string): readonly Said[] {
  return places.filter((one, at) => {
    const next = places[at + 1];
    return !next || text.slice(one.mention.end, next.mention.start) !== '';
  });
}

function verbAt(text: string, start: number, end: number): string | undefined {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/(?:在|到|赴)$/u.test(before) && !/(?:达到|直到|来自|得到|受到|存在|现在)$/u.test(before)) {
    const behind = BEHIND.exec(after)?.[0];
    if (behind !== undefined) return `${before.slice(-1)}${behind}`;
  }
  const going = GOES.exec(before)?.[0];
  if (going !== undefined && isMotion(going, before)) return going;
  const listed = IN_LIST.exec(before)?.[1];
  if (listed !== undefined && isMotion(listed, before.slice(0, before.lastIndexOf(listed) + listed.length)))
    return listed;
  const isSeen = /(?:^|[，,。])在(?:[^，。]{0,12}和)?$/u.test(before) && SEES.test(text.slice(end, end + 40));
  return isSeen ? '在' : undefined;
}

/** The verb of a list whose first members have no name that is known. */
const IN_LIST = /(来到|走进|前往|察看|查看|参观|考察|视察|看望|走访)(?:了)?[^，,。；;：:“”]{2,60}、$/u;

/** 到 alone also means until and goes into other words; a place behind it counts where the sentence tells of a visit. */
const isMotion = (verb: string, before: string): boolean =>
  verb === '到'
    ? /(?:多次|亲自|专程|先后|再次|近日|日|上午|下午|时间|[，,]|总书记|书记|省长|市长|总理|主席|一行)到$/u.test(before)
    : !/(?:受到|得到|达到|听到|看到|提到|直到|工作调研|开展调研|专题调研|纪律检查|深入推进|进一步深入)$/u.test(before);

/** 视察山东重要讲话精神: a visit of another day that is only referred to. */
const isReferred = (after: string): boolean =>
  /^(?:时|期间|工作)?(?:的)?(?:一系列|系列|重要)*(?:讲话|指示|要求|精神|重托)/u.test(after);

/** What stands behind an area and makes of the visit a report or a speech on it. */
const isTopic = (after: string, one: Said): boolean =>
  one.kind !== 'Place' &&
  /^(?:的(?!施工|建设现场|现场)|工作(?!人员)|发展|经济|情况汇报|总体|规划|建设(?!现场|工地)|改革)/u.test(after);
