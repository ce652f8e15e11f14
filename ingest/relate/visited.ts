/** Where a leader went: a verb of motion or seeing with the places behind it. The visitors carry on through the report. */
import type { DatePrefix } from '../../src/model/date.js';
import type { Kind } from '../../src/model/ontology.js';
import { listFrom } from './lists.js';
import type { Draft, Relate, Said } from './reading.js';
import { subjectsBefore } from './subjects.js';
import { isRecurring, timeSaid } from './time-said.js';

const GOES =
  /(?:来到|走进|前往|赶赴|赴|抵达|到|察看|查看|参观|考察|视察|调研|看望|亲临|深入|莅临|踏访|走访|(?:察看|参观|考察|视察|看望|走进|走访|调研)了)$/u;
const IN_VISIT = /^(?:上午|下午|随后|当天|之后|调研中|考察中|途中|期间|在|来到|还|走进|他们?|一行)/u;
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

export const visited: Relate = ({ resolved, said, repeats, isNews }) => {
  const drafts: Draft[] = [];
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
      const list = listFrom(resolved.placed.text, place.mention.start, here, isWhere);
      const end = ((list.at(-1) ?? place).mention.end ?? 0) - sentence.start;
      const verb = verbAt(text, start, end);
      if (verb === undefined) continue;
      const verbAtPlace = start - (text.endsWith(verb, start) ? verb.length : 1);
      const visitors =
        people.length > 0
          ? subjectsBefore(text, sentence.start, people, verbAtPlace)
          : isCarried
            ? (party?.who ?? [])
            : [];
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
  }
  return drafts;
};

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
  const isSeen = /(?:^|[，,。])在(?:[^，。]{0,12}和)?$/u.test(before) && SEES.test(text.slice(end, end + 40));
  return isSeen ? '在' : undefined;
}

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
