/** Where a leader went: a verb of motion or seeing with the places behind it. The visitors carry on through the report. */
import type { DatePrefix } from '../../src/model/date.js';
import { nameOf } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';
import type { Post } from '../recognise/post-chain.js';
import { listFrom } from './lists.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { atClauseStart } from './speakers.js';
import { subjectsBefore } from './subjects.js';
import { isRecurring, timeSaid } from './time-said.js';

const GOES =
  /(?:来到|走进|前往|赶赴|赴|抵达|到|察看|查看|参观|考察|视察|调研|看望|亲临|深入|莅临|踏访|走访|观摩|巡查|瞻仰|慰问|暗访|(?:暗访|察看|查看|参观|考察|视察|看望|慰问|走进|走访|调研|观摩|巡查|瞻仰|检查|到访|走访慰问|看望慰问)了)$/u;
const TEAM =
  '(?:考察团|代表团|访问团|参访团|慰问团|调研组|检查组|督导组|督查组|督察组|考察组|视察组|视察团|慰问组|巡查组|巡视组|工作组|访问组|考核组|调查组|验收组)';
const IN_VISIT = new RegExp(
  `^(?:(?:\\d{1,2}日|当日|当天)?(?:上午|下午|晚上)|随后|当天|之后|接着|调研中|考察中|途中|期间|在|来到|还|走进|他们?|一行|(?:\\p{Script=Han}{2,12})?(?:${TEAM}|[省市区县]领导)(?:一行)?)`,
  'u',
);
/** 考察团一行实地…: a team goes on with its visit, however much stands between. */
const TEAM_FIRST = new RegExp(`^(?:[^，。；]{0,12}[，,])?(?:\\p{Script=Han}{0,10}?)${TEAM}`, 'u');
/** 调研组由…甲某带队, 以…甲某为组长的调研组, 甲某率领的考察组: who leads a team. */
const LED: readonly RegExp[] = [
  new RegExp(`${TEAM}(?:一行)?(?:[^，。；]{0,8})?由[^，。；]{0,40}$`, 'u'),
  /(?:^|[，,；;])(?:[^，。；]{0,16})?(?:以|由)[^，。；]{0,40}$/u,
  /^[^。；]{0,60}$/u,
];
const LEADS: readonly RegExp[] = [
  /^(?:同志)?(?:带队|率队|率领|带领|任(?:组长|团长|领队)|担任(?:组长|团长|领队))/u,
  new RegExp(`^(?:同志)?(?:为(?:组长|团长|领队)|率领|带领|带队|任(?:组长|团长))的[^，。；]{0,24}${TEAM}`, 'u'),
  new RegExp(
    `^(?:同志)?(?:(?:率领|带领|率)[^，。；]{2,30}(?:${TEAM}|一行)|(?:率团|率队|带队)(?:[，,。；]|考察|出访|调研|检查))`,
    'u',
  ),
];
/** 在县人大常委会主任甲某的陪同下: who is with the visitor is not who visits. */
const WITH = /在[^，。；]{0,60}?(?:的)?(?:陪同|带领|引导|引领)下/gu;
/** 在X，某某走进…: the place first, then who looks at what there. */
const THERE_FIRST = /(?:^|[，,。；;”])在$/u;
const LOOKS =
  /^(?:一行)?(?:先后|还|又|仔细|认真|实地|详细|深入|现场|边走边|逐一|专门|亲切)*(?:走进|察看|查看|了解|听取|询问|看望|参观|考察|视察|观看|同|与|来到|看|问|慰问|检查|通过[^。；]{2,30}[，,](?:深入|详细|全面)?了解)/u;
const GROUP = new RegExp(`^(?:[省市区县]领导(?:同志)?(?:一行)?|大家|一行人?|${TEAM}(?:一行)?|他们?|她)`, 'u');
/** A report says at its beginning that it is of a visit. */
const OF_VISIT = /调研|考察|走访|视察|慰问|看望|督导|检查/u;
const LEAD = 300;
/** Somebody who looks around, at something that has no name. */
const LOOKS_AROUND = /(?:来到|走进|察看|查看|看望|参观|走访|边走边看|边走边问)/u;
const BEHIND =
  /^[^，,。；;]{0,12}?(?:学习考察|考察调研|调研|考察|视察|检查工作|检查指导|(?:安全|执法|实地|联合|重点)?检查(?!院|站|组)|指导|参观|看望|慰问|走访|督导|督查|督察|视导|观摩|现场办公)/u;
/** 在某饭店会见…, 在某公司主持召开座谈会. */
const MEETS = /^(?:亲切|共同)?(?:会见|会晤|主持召开)/u;
const SEES =
  /^(?:[、和]?[^，。；]{0,16})[，,](?:了解|听取|察看|查看|询问|详细询问|实地|看望|同|与|仔细|认真听取|走进|边走边)/u;
const WHERE: ReadonlySet<Kind> = new Set(['District', 'Place', 'Project', 'Organization']);
/** Found bodies and areas that nobody goes to by these words: 到省委 is no visit, 深入全省 neither. */
const NOWHERE = new Set(['post-body', 'bound-area', 'standing-committee']);
/** A report of a visit goes on for this many sentences without naming the visitors again. */
const CARRIES = 6;

/** 到我县调研, 来我市考察: here the word for the document's own area says where. */
const OWN = /^[我本][省市区县州旗]$/u;

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
  const isPart = (one: Said, whole: Said): boolean =>
    reading.lexicon.divisions.named(nameOf(one.key)).some(({ parents }) => parents.includes(nameOf(whole.key)));
  let party: Party | undefined;
  let team: Party | undefined;
  let unled: { readonly place: Said; readonly verb: string; readonly date: DatePrefix | undefined }[] = [];
  for (const [index, sentence] of resolved.sentences.entries()) {
    if (repeats.has(index)) continue;
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    const here = said[index] ?? [];
    if (resolved.sentences[index - 1]?.paragraph !== sentence.paragraph) unled = [];
    const others = withOthers(text, sentence.start);
    const people = here.filter((one) => one.kind === 'Leader' && !one.isInner && !others(one));
    const seats = new Set(here.flatMap((one) => bodiesOf(one, here, sentence.start)));
    const isTeam = TEAM_FIRST.test(text);
    const head = leaderOf(text, sentence.start, people);
    if (head) {
      // 市委书记甲某、市长乙某带领考察团: all of them.
      const listed = subjectsBefore(text, sentence.start, people, head.mention.end - sentence.start);
      team = {
        who: listed.length > 0 ? listed : [head],
        sentence: index,
        date: timeSaid(text, resolved.document.date),
      };
      for (const one of team.who)
        for (const { place, verb, date } of unled)
          drafts.push(draft(place.mention.sentence, one, place, { rule: 'visit-team', verb, date }));
      unled = [];
    }
    const isCarried =
      people.length === 0 && party !== undefined && index - party.sentence <= CARRIES && IN_VISIT.test(text);
    let covered = -1;
    for (const place of here) {
      if (!isWhere(place) || seats.has(place) || place.mention.start < covered) continue;
      const start = addressStart(resolved.placed.text, place, here) - sentence.start;
      const list = stops(resolved.placed.text, place, here);
      const end = ((list.at(-1) ?? place).mention.end ?? 0) - sentence.start;
      const verb = verbAt(text, start, end);
      if (verb === undefined) {
        const who = lookers(text, sentence.start, { start, end }, people, party?.who ?? team?.who ?? []);
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
      if (place.mention.rule === 'bound-area' && !isOwnGoal(text, start, end)) continue;
      const isByTeam = isTeam && !people.some((one) => one !== head && one.mention.end - sentence.start <= verbAtPlace);
      const words = text.slice(0, start);
      const visitors = isByTeam
        ? (team?.who ?? [])
        : people.length > 0
          ? head &&
            LEADS[1]?.test(text.slice(head.mention.end - sentence.start)) &&
            head.mention.end - sentence.start <= verbAtPlace
            ? [head]
            : goers(text, sentence.start, people, verbAtPlace)
          : isCarried
            ? (party?.who ?? [])
            : [];
      if (isByTeam && !team) {
        const date = timeSaid(words, resolved.document.date) ?? (isNews ? resolved.document.date : undefined);
        unled.push(...list.map((one) => ({ place: one, verb, date })));
        covered = end + sentence.start;
      }
      if (visitors.length === 0) continue;
      covered = end + sentence.start;
      const before = text.slice(0, start);
      const date = timeSaid(before, resolved.document.date) ?? (people.length > 0 ? undefined : party?.date);
      const dated = date ?? (isNews ? (party?.date ?? resolved.document.date) : undefined);
      const isUndated = isRecurring(before) || isReferred(text.slice(end));
      const places = list.filter((one) => !isTopic(text.slice(one.mention.end - sentence.start), one));
      for (const where of withoutOuter(places, resolved.placed.text, isPart).filter((one) =>
        isGoal(verb, text.slice(one.mention.end - sentence.start), one),
      ))
        for (const one of visitors) {
          if (one.key === where.key) continue;
          const from =
            one.mention.sentence === index
              ? Math.min(one.mention.start, where.mention.start)
              : sentence.start + Math.max(0, start - verb.length);
          drafts.push({
            relation: 'VISITED',
            subject: one.key,
            object: where.key,
            sentence: index,
            start: from,
            end: where.mention.end,
            rule: isByTeam ? 'visit-team' : people.length > 0 ? 'visit-verb' : 'visit-carried',
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
    if (/[，,。；;：:]/u.test(gap)) break;
    // An area in the words that follow a name (某公司青州卷烟厂) is no stop, nor what goes on into other words.
    if (gap === '') continue;
    if (!/^[^，,。；;：:]{0,16}、[^，,。；;：:、在]{0,24}$/u.test(gap)) break;
    if (!/^(?:[、，,。；;]|等|和|及|建设现场|施工现场|现场|项目)/u.test(text.slice(one.mention.end))) continue;
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
  // 在西古村，听说…: who was last said to go about hears it there.
  if (/^(?:听说|得知|看到|了解到|当得知|看着|听到)/u.test(text.slice(at))) return people.length <= 1 ? party : [];
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

const isWhere = (one: Said): boolean =>
  WHERE.has(one.kind) &&
  !one.isInner &&
  (!NOWHERE.has(one.mention.rule) || (one.mention.rule === 'bound-area' && OWN.test(one.mention.hints['bound'] ?? '')));

/** 到我县调研 goes there, 推动我县发展 does not. */
const isOwnGoal = (text: string, start: number, end: number): boolean =>
  /(?:[到赴来]|来到|莅临|深入|前往|赶赴|抵达)$/u.test(text.slice(0, start)) && BEHIND.test(text.slice(end));

/** Where an address begins whose last step a place is: 我县灵川镇双潭村. */
function addressStart(text: string, place: Said, here: readonly Said[]): number {
  const outer = here.find(
    (one) =>
      (one.kind === 'District' || one.kind === 'Place') && !one.isInner && one.mention.end === place.mention.start,
  );
  return outer && text[outer.mention.end - 1] !== '，' ? addressStart(text, outer, here) : place.mention.start;
}

/** What a person's titles name: 耀州区委 of 耀州区委书记甲某 is no place that anybody sees. */
function bodiesOf(person: Said, here: readonly Said[], base: number): readonly Said[] {
  if (person.kind !== 'Leader' || person.mention.hints['posts'] === undefined) return [];
  const start = titleStart(person, base);
  return here.filter((one) => one.mention.start >= start && one.mention.end <= person.mention.start);
}

/** Whether a person stands in 在…的陪同下. */
function withOthers(text: string, base: number): (one: Said) => boolean {
  const spans = [...text.matchAll(WITH)].map((match) => [base + match.index, base + match.index + match[0].length]);
  return ({ mention }) => spans.some(([start = 0, end = 0]) => mention.start >= start && mention.end <= end);
}

/** Who leads the team that a sentence tells of. */
function leaderOf(text: string, base: number, people: readonly Said[]): Said | undefined {
  return people.find((one) => {
    const before = text.slice(0, titleStart(one, base) - base);
    const after = text.slice(one.mention.end - base);
    return LED.some((pattern, at) => pattern.test(before) && LEADS[at]?.test(after));
  });
}

/** Where the titles before a name begin. */
function titleStart({ mention }: Said, base: number): number {
  const posts = JSON.parse(mention.hints['posts'] ?? '[]') as readonly Post[];
  return Math.min(mention.start, ...posts.map((post) => base + (post.body?.start ?? post.areaStart ?? post.start)));
}

/** 济南市历城区 side by side is one place: the area named last, or what stands in it. */
function withoutOuter(
  places: readonly Said[],
  text: string,
  isPart: (one: Said, whole: Said) => boolean,
): readonly Said[] {
  return places.filter((one, at) => {
    const next = places[at + 1];
    // 到铜川市宜君县、耀州区调研: the whole, where several of its parts are listed.
    const isWhole = at === 0 && places.length > 2 && places.slice(1).every((each) => isPart(each, one));
    return !next || isWhole || text.slice(one.mention.end, next.mention.start) !== '';
  });
}

/** Behind a comma, without a new subject. */
const NEXT_DOES = /^[，,](?:实地|现场|专题|详细)?(?:检查|调研|考察|督导|看望|慰问|走访|察看|查看|了解|开展)/u;

/** What may stand between the verb and the name: 到联系点…, 来到位于即墨区的…, 来到正在建设的…. */
const MODIFIERS =
  /(?:(?:位于|坐落于|坐落在|地处)[^，。；、]{1,14}的|(?:正在|在)建(?:设)?的|正在施工的|(?:新|刚刚?)(?:建成|落成|建|投用)的|(?:包联|包保|联系|帮扶|挂包|挂钩|定点|对口)(?:帮扶)?(?:点|村|企业|项目|的)?)$/u;

function verbAt(text: string, start: number, end: number): string | undefined {
  const before = text.slice(0, start).replace(MODIFIERS, '');
  const after = text.slice(end);
  if (/(?:在|到|赴|来)$/u.test(before) && !/(?:达到|直到|来自|得到|受到|存在|现在)$/u.test(before)) {
    // 到滦镇街道，检查…: the same who went there.
    const behind = (MEETS.exec(after) ??
      BEHIND.exec(after) ??
      (/[到赴来]$/u.test(before) ? NEXT_DOES.exec(after) : null))?.[0];
    if (behind !== undefined) return `${before.slice(-1)}${behind}`;
  }
  const going = GOES.exec(before)?.[0];
  if (going !== undefined && isMotion(going, before)) return going;
  const there = TO_LIST.test(before) && BEHIND.test(after) ? '到' : undefined;
  if (there !== undefined) return there;
  const listed = IN_LIST.exec(before)?.[1];
  if (listed !== undefined && isMotion(listed, before.slice(0, before.lastIndexOf(listed) + listed.length)))
    return listed;
  const isSeen = /(?:^|[，,。])在(?:[^，。]{0,12}和)?$/u.test(before) && SEES.test(text.slice(end, end + 40));
  return isSeen ? '在' : undefined;
}

/** 部门，到A、B进行检查: a list behind 到 whose first members have no name that is known. */
const TO_LIST = /(?:[，,]|先后|分别|一行)(?:还|又)?[到赴](?!会|任|位|场)[^，,。；;：:“”]{2,40}[、和及]$/u;
/** The verb of a list whose first members have no name that is known. */
const IN_LIST =
  /(来到|实地考察|走进|前往|察看|查看|参观|考察|视察|看望|走访)(?:了)?(?![团组])[^，,。；;：:“”]{2,60}、$/u;

/** 到 alone also means until and goes into other words; a place behind it counts where the sentence tells of a visit. */
const isMotion = (verb: string, before: string): boolean =>
  verb === '到'
    ? /(?:多次|亲自|专程|先后|再次|近日|日|上午|下午|时间|[，,]|总书记|书记|省长|市长|总理|主席|一行)到$/u.test(before)
    : !/(?:受到|得到|达到|听到|看到|提到|直到|工作调研|开展调研|专题调研|纪律检查|深入推进|进一步深入)$/u.test(before);

/** 视察山东重要讲话精神: a visit of another day that is only referred to. */
const isReferred = (after: string): boolean =>
  /^(?:时|期间|工作)?(?:的)?(?:一系列|系列|重要)*(?:讲话|指示|要求|精神|重托)/u.test(after);

/** 考察了苏州援建…: an area is looked at where its name ends; one goes to it whatever stands behind. */
const isGoal = (verb: string, after: string, one: Said): boolean =>
  one.kind !== 'District' ||
  (!/会见|会晤|主持召开/u.test(verb) &&
    (!/^(?:察看|查看|参观|考察|视察|调研|观摩|看望|慰问|走访|走进)/u.test(verb) || !OF_AREA.test(after)));
const OF_AREA = /^(?:援建|帮扶|对口|籍|市民|居民|企业|公司|投资|人民|群众|干部|代表|师生|客商)/u;

/** What stands behind an area and makes of the visit a report or a speech on it. */
const isTopic = (after: string, one: Said): boolean =>
  one.kind !== 'Place' &&
  (one.kind !== 'Project' || !/^(?:的)?(?:建设|施工|运营|推进)/u.test(after)) &&
  /^(?:的(?!施工|建设现场|现场|部分|多家|几家|企业|项目|社区|乡村|一线|重点)|工作(?!人员)|发展|经济|情况汇报|总体|规划|建设(?!现场|工地)|改革)/u.test(
    after,
  );
