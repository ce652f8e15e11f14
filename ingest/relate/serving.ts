/** Who may serve a formulation, and where in a sentence its subject stands: 近年来，三明市沙县区…, 该县…. */
import { nameOf } from '../../src/model/identity.js';
import { listUpTo } from './lists.js';
import type { Draft, Reading, Said } from './reading.js';
import { clauseAt } from './reading.js';
import { atClauseStart } from './speakers.js';

export const SERVER = new Set(['Project', 'District', 'Organization', 'Strategy']);
const LEVEL = '(?:国家|全国|全省|全市|我省|我市|全区|重大)?';
/** These say it of anything. */
export const SERVES = new RegExp(
  `(?:深度|主动|积极|全面|更好|更多|有效|有力|全力|坚决)*(?:服务和融入|服务并融入|融入和服务|服务融入|融入|服务|对接|助力|服从|支撑|赋能|抢抓)(?:和(?:服务|融入|支撑))?(?:好|了|于)?${LEVEL}“?$`,
  'u',
);
/** The same before words that say whose the marked term is: 抢抓首都“两区”. */
export const SERVES_MARKED =
  /(?:服务和融入|融入和服务|服务融入|融入|服务(?!业|型|体系)|对接|助力|支撑|赋能|抢抓)(?:好|了|于)?\p{Script=Han}{0,6}(?:[”、和]“[^”]{1,16})*“$/u;
export type Rule = (reading: Reading, sentence: number, term: Said) => readonly Draft[];

export const NO_SUBJECT = /^(?:[，,：:、。]|的|和|与|及|委|政府|人民|市民|经济|企业|居民|领导|主要)/u;

/** The area, body or project that begins a clause of the sentence before the term, and those listed with it. */
export function subjectsOf(reading: Reading, sentence: number, term: Said): readonly Said[] {
  const here = reading.said[sentence] ?? [];
  const text = reading.resolved.placed.text;
  const last = here.findLast(
    (one) =>
      one.mention.end <= term.mention.start &&
      one.key !== term.key &&
      !one.isInner &&
      (one.kind === 'Leader' ||
        (SERVER.has(one.kind) && one.mention.rule !== 'post-body' && isSubject(reading, sentence, one))),
  );
  const pointed = pointedAt(reading, sentence, Math.max(last?.mention.end ?? 0, startOf(reading, sentence)), term);
  if (pointed) return [pointed];
  const work = last?.kind === 'Leader' ? undefined : workPointedAt(reading, sentence, last, term);
  if (work) return [work];
  if (!last || last.kind === 'Leader') return [];
  const listed = listUpTo(text, last.mention.start, here, {
    accepts: (one) => one.kind === last.kind && one.key !== term.key,
    last: /^(?:、|和|与|及)$/u,
  });
  const first = listed[0];
  const isList =
    first !== undefined &&
    !isAtClauseStart(reading, sentence, first) &&
    !/(?:支持|推动|引导|鼓励)$/u.test(text.slice(0, first.mention.start));
  // 建设A（…）、B，打造…: what an item of a list that is not all read stands for is open.
  const isTorn = listed.length === 0 && text[last.mention.start - 1] === '、';
  // 济南要…；要…: an item that goes on with 要 has the subject of the one before.
  const isPast = /[；;](?!还?要|必须|并)/u.test(text.slice(last.mention.end, term.mention.start));
  return isList || isTorn || isPast ? [] : [...listed, last];
}

export const startOf = (reading: Reading, sentence: number): number => reading.resolved.sentences[sentence]?.start ?? 0;

/** 该县, 该区: the area of that kind that was named last. */
function pointedAt(reading: Reading, sentence: number, from: number, term: Said): Said | undefined {
  const words = reading.resolved.placed.text.slice(from, term.mention.start);
  const found = [...words.matchAll(/(?:^|[，,；;。：:]|以来|年)该([省市区县州旗镇乡村])(?=\p{Script=Han})/gu)].at(-1);
  if (!found || !AFTER_SUBJECT.test(words.slice(found.index + found[0].length))) return undefined;
  for (let at = sentence; at >= Math.max(0, sentence - FARTHEST_BACK); at -= 1) {
    const named = (reading.said[at] ?? []).findLast(
      (one) =>
        (one.kind === 'District' || one.kind === 'Place') &&
        one.mention.end <= from + found.index &&
        nameOf(one.key).endsWith(found[1] as string),
    );
    if (named) return named.kind === 'District' ? named : undefined;
  }
  return undefined;
}

/** 该项目, 项目建成后: the one work that this sentence or the one before it in the paragraph has named. */
function workPointedAt(reading: Reading, sentence: number, last: Said | undefined, term: Said): Said | undefined {
  const { sentences, placed } = reading.resolved;
  const from = Math.max(last?.mention.end ?? 0, startOf(reading, sentence));
  const words = placed.text.slice(from, term.mention.start);
  if (
    !/(?:^|[，,；;])(?:该(?:项目|工程|平台|中心|基地|园区|大桥)|(?:项目|工程)(?=(?:全部|全面|正式)?(?:建成|投用|投产|运营|通车|实施)))/u.test(
      words,
    )
  )
    return undefined;
  const isWork = (one: Said): boolean =>
    (one.kind === 'Project' || (one.kind === 'Organization' && /(?:中心|平台|基地|研究院)$/u.test(one.mention.name))) &&
    !one.isInner;
  const here = (reading.said[sentence] ?? []).filter((one) => isWork(one) && one.mention.end <= term.mention.start);
  const isSame = sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph;
  const found = here.length > 0 ? here : isSame ? (reading.said[sentence - 1] ?? []).filter(isWork) : [];
  return new Set(found.map((one) => one.key)).size === 1 ? found[0] : undefined;
}

const FARTHEST_BACK = 8;

export const INTO =
  /^(?:(?:努力|着力|积极|奋力|全力|加快|高标准|高水平|率先|力争|全面|不断|持续)*(?:打造|建设成为|争创|创建|塑造|擦亮|叫响|展现|争当))(?:为|好|成为|出)?(?:具有|全国|全省|国家级?|世界|国际|一流|区域性|重要|新)*“?$/u;

/** 立足“…”定位, 朝着“…”的目标, 以“…”为引领: what an area steers by. */
export const directed = (before: string, after: string): string | undefined =>
  (/^”的?(?:总体|工作|总|建[点设])?(?:要求|理念|原则|思路|方针|目标|定位|模式|工作法)/u.test(after)
    ? /(?:按照|遵循|秉持|秉承|坚持|围绕|本着)[^，。；“”]{0,8}“$/u.exec(before)?.[0]
    : undefined) ??
  (/^”为(?:目标|引领|抓手|牵引|核心)/u.test(after)
    ? /以(?:打造|建设|创建|争创|建成)“$/u.exec(before)?.[0]
    : undefined) ??
  /(?:立足|瞄准|朝着|向着|奔着|抢抓|锁定)\p{Script=Han}{0,6}“?$/u.exec(before)?.[0] ??
  (/^”?(?:战略|行动|布局)?为(?:引领|统领|目标|抓手|牵引|核心|主线|导向|总抓手|总牵引|总引领|总纲|契机)/u.test(after)
    ? /以\p{Script=Han}{0,6}“?$/u.exec(before)?.[0]
    : undefined);

/** A goal in marks, or one that is a thing to become; a plan that is only built up is no goal of the area alone. */
export const NAMED_GOAL =
  /^“|(?:城市|城|高地|样板|标杆|示范|新区|中心|枢纽|门户|名城|之都|之城|窗口|典范|策源地|增长极|引领区)$/u;

const AFTER_SUBJECT =
  /^(?:$|(?:项目|工程|大桥|公园|平台)?的(?:全面|正式|顺利)?(?:建成|建设|投用|实施|落地|开通|启用|成立|揭牌|签约|投产|运营|落户|开工|落成|通车|推进)(?:投用|运营|通车|使用|投产|启用|实施)*[，,]|(?:正式|顺利|成功)?(?:揭牌|成立|落户|开工|启用|开通|签约|奠基|投入运营|投入使用)(?:成立|运营|使用)?[，,]|(?:项目|工程)?(?:全面|全部|正式|顺利)?(?:建成|投用|投产|投运|通车|运营|完工|落成|达产)(?:投用|投产|运营|通车|达产)?(?:后|以后|之后)|[，,：:]|(?:将|要|正|正在|已|还|也|均|都|则|又|始终|一直|近年来|今年|去年|这些年|上下|各级)*(?:[，,]|作为|必须|应|须|需要|深度|主动|积极|有|在|努力|加快|全力|坚决|切实|抢抓|强化|发挥|锚定|对标|坚持|实施|深入|围绕|紧紧|紧扣|紧盯|紧密|扛|落实|服务|融入|助力|支撑|按照|以|提出|牢记|全面|奋力|着力|为|聚焦|聚力|打造|推进|推动|建设战略|完整|准确|立足|瞄准|牢牢|大力|持续|不断|着眼|把|率先|先后|成功|认真|扎实|贯彻|践行|探索|开展|启动|创新|创建|争创|争当|构建|依托|突出|统筹|高标准|高质量|高水平|纵深|一体|充分|严格|优化|深化|培育|做强|做优|擦亮|叫响|走|精准|多措并举|通过|抓住|抓牢|乘|借助|致力|力争|确立|确定|明确|推行|承担|肩负|当好|勇|高度|狠抓|迅速|组织|建立|完善|加强|着重|重点|集中|紧抓|发起|牢固|制定|出台|推出|发展|加大|拓展|搭建|引导|精心|专注|全域|全员|掀起|上下|秉承|秉持|遵循|响应|紧跟|携手|联合|纷纷|相继|陆续|分别|各[镇乡街部单级社村][^，。；]{0,8}?(?:将|把|要|积极|纷纷|深入|开展)))/u;

/** 甲局、乙局等部门单位纷纷…: what the listed are. */
const ETC =
  /^等(?:\p{Script=Han}{0,6}?(?:部门|单位|高校|院校|学校|企业|公司|机构|市县|区县|地市|地|市|区|县)(?:单位)?)?(?=\p{Script=Han})/u;

export const isSubject = (reading: Reading, sentence: number, one: Said): boolean =>
  isAtClauseStart(reading, sentence, one) &&
  AFTER_SUBJECT.test(
    reading.resolved.placed.text
      .slice(one.mention.end, one.mention.end + 24)
      .replace(/^”?(?:战略|地区|建设)?/u, '')
      .replace(ETC, ''),
  );

/** Nothing stands before it in its clause but a time, another item, or a verb that hands it the part of subject. */
export function isAtClauseStart(reading: Reading, sentence: number, one: Said): boolean {
  const base = reading.resolved.sentences[sentence]?.start ?? 0;
  const text = reading.resolved.placed.text.slice(base, one.mention.end);
  const at = headOf(reading, sentence, one) - base;
  return (
    atClauseStart(text, at) &&
    /(?:(?:^|[，,。；：:、])“?|明确|使|推动|支持|是|今年|近年来|以来|年|同时|指出|强调|表示)$/u.test(
      text.slice(0, at).replace(/[和与及]$/u, '、'),
    )
  );
}

/** Where an address begins whose last step an area is: 三明市沙县区. */
export function headOf(reading: Reading, sentence: number, one: Said): number {
  const whole = (reading.said[sentence] ?? []).find(
    (other) => other.kind === 'District' && !other.isInner && other.mention.end === one.mention.start,
  );
  return whole && one.kind === 'District' ? headOf(reading, sentence, whole) : one.mention.start;
}

export function clauseOf(
  reading: Reading,
  sentence: number,
  at: number,
): { readonly start: number; readonly end: number } {
  const one = reading.resolved.sentences[sentence];
  return one ? clauseAt(reading.resolved.placed.text, one, at) : { start: at, end: at };
}

export const draft = (
  sentence: number,
  who: Said,
  term: Said,
  how: { readonly rule: string; readonly verb: string; readonly start: number; readonly end?: number },
): Draft => ({
  relation: 'SERVES',
  subject: who.key,
  object: term.key,
  sentence,
  start: how.start,
  end: how.end ?? term.mention.end,
  rule: how.rule,
  matched: [who.mention.name, how.verb, term.mention.name],
});

/** A sentence without a subject of its own goes on with what the one before it in the paragraph told of. */
const LONGEST_RUN = 2;
const NO_OWN_SUBJECT =
  /^(?:同时|此外|目前|并|还|今年|近年来|今年以来|近年|其中|下一步|接下来|未来|[，,])*(?:始终|积极|主动|大力|深入|全面|加快|扎实|坚持|坚决|围绕|紧扣|紧紧|聚焦|锚定|立足|抢抓|深度|持续|不断|着力|奋力|全力|努力|落实|融入|服务|实施|推进|打造|助力|对接|以|按照|通过|创新|强化|严格|突出|统筹|依托|发挥|贯彻|践行|牢牢|瞄准|构建|建设|开展|争创|争当|勇当|作为)/u;

/** The area, or the body or project, that the sentences before were about, where no other subject has come between. */
export function goesOn(reading: Reading, sentence: number, term: Said): readonly Said[] {
  const { sentences, placed } = reading.resolved;
  const own = sentences[sentence];
  if (!own || reading.speakers[sentence] !== undefined) return [];
  if (!NO_OWN_SUBJECT.test(placed.text.slice(own.start, term.mention.start))) return [];
  for (let at = sentence; at >= Math.max(0, sentence - LONGEST_RUN); at -= 1) {
    const one = sentences[at];
    if (!one || one.paragraph !== own.paragraph || one.isHeading) return [];
    const subjects = (reading.said[at] ?? []).filter(
      (other) =>
        !other.isInner &&
        (SERVER.has(other.kind) || other.kind === 'Leader' || other.kind === 'Place') &&
        other.kind !== 'Strategy' &&
        (at < sentence || other.mention.end <= term.mention.start) &&
        (other.kind === 'Leader' || isAtClauseStart(reading, at, other)),
    );
    if (at === sentence) {
      if (subjects.length > 0) return [];
      continue;
    }
    const [first] = subjects;
    if (!first) continue;
    const isOne = subjects.every((other) => other.key === first.key);
    const before = placed.text.slice(one.start, headOf(reading, at, first));
    const isHead = /^(?:\s|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|近年来|今年以来|今年|去年|目前|[，,])*$/u.test(
      before,
    );
    return isOne &&
      isHead &&
      first.kind === 'District' &&
      first.mention.rule !== 'bound-area' &&
      isSubject(reading, at, first)
      ? [first]
      : [];
  }
  return [];
}
