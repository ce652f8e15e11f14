/** What an area is called upon to carry out, where the text speaks of no other: 服务和融入X, 打造X的样板区, 实施“X”战略. */
import { nameOf } from '../../src/model/identity.js';
import { holdsPost } from './holds-post.js';
import { areaOf, ownArea } from './own-area.js';
import { isMeant, type Reading, type Said } from './reading.js';
import { clauseOf, directed, INTO, isAtClauseStart, NAMED_GOAL, type Rule, SERVER, SERVES } from './serving.js';

const MODEL =
  /^”?(?:建设|发展|战略)?的?(?:\p{Script=Han}{0,4})?(?:样板区?|示范区|先行区|排头兵|主战场|标杆|先锋|引领区|中坚力量|主力军|生力军|桥头堡|重要支点|重要节点|增长极|主引擎|新高地)/u;

const IN_IT = /^(?:[^，。“”]{0,8})在(?:[^，。]{0,40}[”、])?“?$/u;
const PLAYS =
  /^”?(?:建设|实施)?(?:过程)?中(?:走在前|作示范|当先锋|勇当|的定位|走在|承担|担负|担起|担当|争当|当好|扛起|打头阵|展现|当先锋|走前列|挑大梁|勇挑|贡献|彰显|奋勇|争先|建功)/u;

const CALLED =
  /^(?:[“]|[^，。；“”]{0,8}?(?:要|必须|应当|将|会议))?(?:还要|坚定不移|毫不动摇|坚定|坚决|全面|深入|大力|加快|扎实|持续|奋力|聚力|着力|全力|切实|积极|主动|深度|进一步|牢牢|统筹|协同|一体|纵深|高标准|高质量|高水平|努力|认真|有力|有效|有序|稳步|不断|继续|紧紧|始终|更好|抓紧)*$/u;
/** What an area carries out that has a name of its own. */
const CARRIES =
  /(?:实施|推进|推动|落实|贯彻落实|坚持|锚定|围绕|对标|紧扣|紧盯|打好|打造|建设|构建|开展|争创|创建|聚焦|做强|擦亮|叫响|唱响|打响|担起|扛起|扛牢|争当|提出|确立)(?:好|了)?(?:国家|全国|全省|全市|我省|我市|全区|省委|市委|县委|区委)?“?$/u;
/** 鼓励其他市积极创造条件，加快创建…: others are to do it. */
const OTHERS_BACKED = /(?:鼓励|支持|引导|推动|指导)[^，。；]{2,30}[，,]$/u;
const EARLIER_ITEMS = /(?:“[^”]{1,24}”(?:战略|布局|行动|工程|计划|体系|目标)?(?:、|和|与|及|以及)?)+“$/u;
/** What everybody holds, wherever they are. */
const CREED =
  /以人民为中心|人民至上|初心|(?:思想|精神|理论|讲话|意识|自信|维护|确立|主义|道路|观|理念|原则|方针|方法论?|答案|结合|大局|奇迹|规定)$/u;
const COURSE = /(?:战略|布局|格局|攻坚战|行动|工程|计划|定位|体系)$/u;

/**
 * A text of an area that speaks of no other: 服务和融入X, 打造X的样板区, and in a report of what its leader or its committee
 * calls for 实施“X”战略. Whose task it is follows from whose text it is, or from whom its speaker leads.
 */
export const byOwnArea: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const one = reading.resolved.sentences[sentence];
  const speaker = reading.speakers[sentence];
  const area = ownArea(reading);
  if (area === undefined || !one || area === term.key) return [];
  // Who leads a province and speaks in a city of it calls on the city, or on the province: nobody knows.
  if (speaker !== undefined && ledBy(reading, speaker) !== area) return [];
  const { start, end } = clauseOf(reading, sentence, term.mention.start);
  // 推动“A”战略和“B”布局: the verb before the first is that of all.
  const before = text.slice(start, term.mention.start).replace(EARLIER_ITEMS, '“');
  const after = text.slice(term.mention.end, term.mention.end + 24);
  const place =
    IN_IT.test(before) && !/深化|加快|发展|提升|完善|加强/u.test(before) ? PLAYS.exec(after)?.[0] : undefined;
  const serving = SERVES.exec(before)?.[0];
  const made = INTO.test(before) ? (MODEL.exec(after)?.[0] ?? becomes(text, term)) : undefined;
  const carried =
    reading.isNews && isOwnCourse(text, term) ? (CARRIES.exec(before)?.[0] ?? directed(before, after)) : undefined;
  const verb = serving ?? place ?? made ?? carried;
  if (
    verb === undefined ||
    (!isMeant(term, after) && !MODEL.test(after)) ||
    CREED.test(nameOf(term.key)) ||
    /^”?的?(?:[理信]念|思想|精神|原则|方针|意识)/u.test(after)
  )
    return [];
  const head = before.slice(0, Math.max(0, before.length - verb.length));
  if (place === undefined && made === undefined && !isOwnHead(reading, sentence, start, head)) return [];
  const earlier = text.slice(one.start, start);
  if (hasOtherSubject(reading, sentence, term, area) || OTHERS_BACKED.test(earlier)) return [];
  return [
    {
      relation: 'SERVES',
      subject: area,
      object: term.key,
      sentence,
      start,
      end: Math.max(end, term.mention.end),
      rule: 'own-area',
      matched: [area.slice(area.indexOf(':') + 1), verb, term.mention.name],
      isInferred: true,
    },
  ];
};

/** 加快建设云南副中心城市: a goal of the whole area, and no part or plan of it. */
const becomes = (text: string, term: Said): string | undefined =>
  NAMED_GOAL.test(term.mention.name) &&
  /^”?(?:$|[，,。；;、]|的(?:定位|目标|品牌))/u.test(text.slice(term.mention.end, term.mention.end + 6))
    ? '打造'
    : undefined;

const isOwnCourse = (text: string, term: Said): boolean =>
  term.mention.rule !== 'known-formulation' &&
  term.mention.rule !== 'plan-period' &&
  (text[term.mention.start - 1] === '“' || /^“/u.test(text.slice(term.mention.start, term.mention.start + 1))
    ? true
    : COURSE.test(term.mention.name));

/** Nothing stands before the verb but who calls for it. */
function isOwnHead(reading: Reading, sentence: number, start: number, head: string): boolean {
  const speech = (reading.said[sentence] ?? []).findLast(
    (one) => one.mention.start >= start && one.mention.end <= start + head.length,
  );
  const own = speech?.kind === 'Leader' ? head.slice(speech.mention.end - start) : head;
  return CALLED.test(own) || CALLED.test(withoutBodies(reading, sentence, start, head));
}

/** 长清区委、区政府提出…: the area's own committee and government speak for it. */
function withoutBodies(reading: Reading, sentence: number, start: number, head: string): string {
  const area = ownArea(reading);
  let end = 0;
  for (const one of reading.said[sentence] ?? []) {
    if (one.isInner || one.mention.start < start || one.mention.end > start + head.length) continue;
    if (!/^[、和与]?$/u.test(head.slice(end, one.mention.start - start))) break;
    if (one.key !== area && !(one.kind === 'Organization' && areaOf(reading, one.key) === area)) break;
    end = one.mention.end - start;
  }
  return head.slice(end);
}

/** An area, a body or a person other than the speaker that a clause of the sentence begins with. */
function hasOtherSubject(reading: Reading, sentence: number, term: Said, area: string): boolean {
  return (reading.said[sentence] ?? []).some(
    (who) =>
      (SERVER.has(who.kind) || who.kind === 'Leader' || who.kind === 'Industry' || who.kind === 'Place') &&
      who.kind !== 'Strategy' &&
      who.mention.rule !== 'bound-area' &&
      who.mention.rule !== 'post-body' &&
      who.key !== area &&
      who.key !== reading.speakers[sentence] &&
      // 市委 of 市委书记, or the area's own committee.
      !(who.kind === 'Organization' && areaOf(reading, who.key) === area) &&
      who.mention.end <= term.mention.start &&
      isAtClauseStart(reading, sentence, who),
  );
}

const LED = new WeakMap<Reading, ReadonlyMap<string, string>>();

/** The area whose committee or government a speaker is or leads, where the document names it. */
function ledBy(reading: Reading, speaker: string): string | undefined {
  let led = LED.get(reading);
  if (!led) {
    const made = new Map<string, string>();
    for (const { subject, object, attributes } of holdsPost(reading)) {
      const area = HEAD_POST.test(String(attributes?.['post'] ?? '')) ? areaOf(reading, object) : undefined;
      if (area !== undefined && !made.has(subject)) made.set(subject, area);
    }
    led = made;
    LED.set(reading, led);
  }
  return led.get(speaker) ?? areaOf(reading, speaker);
}

/** Who speaks for a whole area, and not for a department of it. */
const HEAD_POST = /^(?:[^，。]{0,8}[省市区县州盟旗]委)?(?:副?书记)$|(?:副?[省市区县州盟旗]长)$|主席$/u;
