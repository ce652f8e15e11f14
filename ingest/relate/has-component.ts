/** Parts of a formulation or an industry: spelt out, listed before or behind the whole, or named aspect by aspect. */
import { canonicalName } from '../../src/model/identity.js';
import { membersBefore, membersBehind, membersInside, membersOf } from '../recognise/family-items.js';
import type { Sentence } from '../stages.js';
import { countedParts } from './counted-parts.js';
import { listFrom, listUpTo } from './lists.js';
import type { Draft, Reading, Relate, Said } from './reading.js';

const WHOLE_KINDS = new Set(['Slogan', 'Strategy', 'Industry', 'Theme']);
const PART_KINDS = new Set(['Slogan', 'Strategy', 'Industry', 'Theme', 'Project', 'District', 'Place']);
const FORMULATION = new Set(['Slogan', 'Strategy', 'Theme']);
const BETWEEN_FAMILY = /^”?(?:等|这)?(?:\p{Script=Han}{0,2})?“?$/u;
/** 战略定位上锚定“…”: an aspect, a verb, the part. */
const ASPECT = /(?:^|[:：;；，,])((?:\p{Script=Han}{2,6}))上(?:要)?(\p{Script=Han}{2,4})“$/u;
const FAMILY_NUMBER = /^([一二三四五六七八九十两\d]{1,2})(?:大|个|条|项|篇|张|群|心|圈|核|带|极|区|轴|城|业)/u;
const CLASS =
  /^”?等(?:重点|特色|优势|新兴|一批|国家级?|省级|主导|传统|[百千万]亿级|数字|战略性?|高端|现代|高新技术|支柱|先进|未来|绿色)*“?$/u;
const CONSISTS =
  /^”?(?:建设|体系|格局|布局|目标|方针|工作体系|产业)?[，,]?[（(]?(?:主要|具体|重点|也就是|就是|即|共)?(?:包括|包含|涵盖|囊括|分别是|分别为|分为|即为?|就是|是指|指的是|指|由(?=.{4,80}(?:组成|构成)))(?:了|：|:)?/u;
/** Behind a family with its number a colon or a dash is enough. */
const COLON = /^”?(?:建设|体系|格局|布局|产业)?(?:：|:|——|—|（)/u;
const DIGITS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  一: 1,
};
/** How many sentences back the whole may stand that is spelt out: a heading above, a sentence before. */
const BACK = 6;

export const hasComponent: Relate = (reading) => {
  const found = reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index)) return [];
    const text = reading.resolved.placed.text;
    const here = reading.said[index] ?? [];
    return once([
      ...members(text, sentence, index, here),
      ...countedParts(reading, index),
      ...speltOut(reading, index, here),
      ...keyed(reading, index, here),
      ...listedBefore(text, index, here),
      ...listedBehind(text, index, here),
      ...clausesOf(reading, index, here),
      ...aspects(text, index, sentence.start, here),
      ...asOne(text, index, here),
      ...saidToBePart(text, index, here),
      ...standingFor(text, index, here),
      ...itemised(reading, index, here),
    ]);
  });
  const seen = new Set(found.map(({ subject, object }) => `${subject} ${object}`));
  return [...found, ...endedAlike(reading).filter(({ subject, object }) => !seen.has(`${subject} ${object}`))];
};

/** 四个沂南, and 产业沂南, 都市沂南, 文化沂南, 绿色沂南 beside it: as many names of one ending in the document as the family counts. */
function endedAlike(reading: Reading): readonly Draft[] {
  const { entities } = reading.resolved;
  const formulations = entities.filter((one) => FORMULATION.has(one.kind));
  return formulations.flatMap((family) => {
    const found = FAMILY_OF.exec(family.name);
    const count = DIGITS[found?.groups?.['number'] ?? ''];
    const ending = found?.groups?.['ending'];
    if (count === undefined || count < 3 || ending === undefined) return [];
    const parts = formulations.filter(
      ({ key, name }) => key !== family.key && name.endsWith(ending) && name.length === ending.length + 2,
    );
    if (parts.length !== count) return [];
    return parts.flatMap((one) => {
      const sentence = sentenceOf(reading, one.key, family.key);
      const part = (reading.said[sentence] ?? []).find((each) => each.key === one.key);
      if (!part) return [];
      const whole = (reading.said[sentence] ?? []).find((each) => each.key === family.key);
      const made = draft(sentence, { whole: whole ?? { ...part, key: family.key }, part }, 'ended-alike', {
        ...(whole && { start: whole.mention.start, end: whole.mention.end }),
      });
      return [{ ...made, matched: [family.name, one.name], ...(whole === undefined && { isInferred: true }) }];
    });
  });
}

const FAMILY_OF = /^(?<number>[三四五六七八九十])个(?<ending>\p{Script=Han}{2})$/u;

/** The first sentence that names both, else the first that names the part. */
function sentenceOf({ said }: Reading, part: string, whole: string): number {
  const has = (here: readonly Said[], key: string): boolean => here.some((one) => one.key === key);
  const both = said.findIndex((here) => has(here, part) && has(here, whole));
  return both >= 0 ? both : said.findIndex((here) => has(here, part));
}

/** Of what two rules find in a sentence the first stands. */
const once = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ subject, object }) => {
    const pair = `${subject} ${object}`;
    return !seen.has(pair) && seen.add(pair);
  });
};

/** 甲强、乙好、丙好的“一强两好”, “三个转变”（甲、乙、丙）: as many members as the name counts. */
function members(text: string, own: Sentence, sentence: number, here: readonly Said[]): readonly Draft[] {
  const words = text.slice(own.start, own.end);
  return here.flatMap((whole) => {
    if (!FORMULATION.has(whole.kind) || whole.isInner) return [];
    const start = whole.mention.start - own.start;
    const inside = membersInside(words, { start, end: whole.mention.end - own.start });
    const count = inside.length || membersOf(whole.mention.hints['inner'] ?? whole.mention.name);
    if (count === undefined) return [];
    const before = inside.length > 0 ? inside : membersBefore(words, start, count);
    const spans = before.length > 0 ? before : membersBehind(words, whole.mention.end - own.start, count);
    const parts = spans.flatMap((span) => {
      const part = here.find(
        (one) =>
          PART_KINDS.has(one.kind) &&
          (!one.isInner || inside.length > 0) &&
          one.key !== whole.key &&
          one.mention.end - own.start === span.end &&
          one.mention.start - own.start >= span.start &&
          (span === before[0] || one.mention.start - own.start === span.start),
      );
      return part ? [part] : [];
    });
    return parts.length * 2 > spans.length
      ? parts.map((part, order) =>
          draft(sentence, { whole, part }, 'counted-members', {
            attributes: { order: order + 1 },
            start: Math.min(whole.mention.start, part.mention.start),
            end: Math.max(whole.mention.end, part.mention.end),
          }),
        )
      : [];
  });
}

/** “强”就是综合实力强 belongs to the formulation before it that has the key among its characters. */
function speltOut(reading: Reading, sentence: number, here: readonly Said[]): readonly Draft[] {
  let order = 0;
  return here.flatMap((part) => {
    const key = part.mention.hints['key'];
    if (part.mention.rule !== 'spelt-out' || key === undefined) return [];
    const whole = wholeBefore(
      reading,
      sentence,
      part,
      (one) => one.mention.rule !== 'spelt-out' && one.mention.name.includes(key) && one.mention.name.length > 2,
    );
    if (!whole) return [];
    order += 1;
    const attributes = { order, key, meaning: part.mention.name };
    return [draft(sentence, { whole, part }, 'spelt-out', { attributes, start: part.mention.start - 6 })];
  });
}

/** The last whole named before the part: in its sentence, or in one of those above it. */
function wholeBefore(
  reading: Reading,
  sentence: number,
  part: Said,
  accepts: (one: Said) => boolean,
): Said | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - BACK); index -= 1) {
    const found = (reading.said[index] ?? []).findLast(
      (one) => WHOLE_KINDS.has(one.kind) && one.mention.end < part.mention.start && accepts(one),
    );
    if (found) return found;
  }
  return undefined;
}

/** “4”是“四个中心”: what a figure of 1+453 stands for. */
function keyed(reading: Reading, sentence: number, here: readonly Said[]): readonly Draft[] {
  const text = reading.resolved.placed.text;
  return here.flatMap((part) => {
    if (part.isInner || !PART_KINDS.has(part.kind)) return [];
    const before = text.slice(Math.max(0, part.mention.start - 12), part.mention.start);
    const found = /“(\d)”(?:就是|是指|是|指|即|：|:)“?$|(?:^|[；;，,。：:\s])(\d)(?:就是|是指|是|即|指)“?$/u.exec(
      before,
    );
    const key = found?.[1] ?? found?.[2];
    if (key === undefined) return [];
    const whole = wholeBefore(
      reading,
      sentence,
      part,
      (one) => one.mention.rule === 'quoted-structure' && one.mention.name.includes(key),
    );
    if (!whole) return [];
    const family = familyBehind(text, part, here) ?? part;
    return [draft(sentence, { whole, part: family }, 'keyed', { attributes: { key }, start: part.mention.start - 4 })];
  });
}

/** “2”即A、B两大支柱产业: the figure stands for the family that the list ends in. */
function familyBehind(text: string, first: Said, here: readonly Said[]): Said | undefined {
  const listed = listFrom(text, first.mention.start, here, (one) => PART_KINDS.has(one.kind));
  const end = listed.at(-1)?.mention.end ?? first.mention.end;
  return here.find(
    (one) =>
      !one.isInner &&
      one.kind === first.kind &&
      countOf(one.mention.name) !== undefined &&
      (one === listed.at(-1) || (one.mention.start >= end && one.mention.start - end <= 2)),
  );
}

const countOf = (name: string): number | undefined => {
  const number = FAMILY_NUMBER.exec(name)?.[1];
  return number === undefined ? undefined : (DIGITS[number] ?? Number(number));
};

/** A、B、C四大支柱产业: as many items as the number says, or a list with 等; 信息、生物等高新技术产业 without a number. */
function listedBefore(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    if (!WHOLE_KINDS.has(whole.kind) || whole.isInner) return [];
    const count = countOf(whole.mention.name);
    const isIndustry = whole.kind === 'Industry';
    const accepts = (one: Said): boolean =>
      PART_KINDS.has(one.kind) &&
      one.key !== whole.key &&
      (!isIndustry || one.kind === 'Industry') &&
      (isIndustry || count !== undefined || (FORMULATION.has(one.kind) && CLASS_HEAD.test(whole.mention.name)));
    const listed = [
      ...listUpTo(text, whole.mention.start, here, {
        accepts,
        last: count === undefined ? CLASS : BETWEEN_FAMILY,
      }),
    ];
    const gap = text.slice(listed.at(-1)?.mention.end ?? 0, whole.mention.start);
    const isClass = count === undefined && listed.length > 0 && gap.includes('等');
    if (isClass) listed.unshift(...beyondUnknown(text, listed[0] as Said, here.filter(accepts)));
    const isFull = listed.length > 1 && (gap.includes('等') || listed.length === count);
    const isOne = listed.length === 1 && gap.includes('等') && isIndustry;
    const items = isFull || isOne ? listed : counted(text, whole, here.filter(accepts), count);
    if (items.length === 0) return [];
    return items.map((part, order) =>
      draft(sentence, { whole, part }, count === undefined ? 'class-of' : 'listed-before', {
        attributes: { order: order + 1 },
        end: whole.mention.end,
      }),
    );
  });
}

/** What of the list stands before an item that has no name here: A、物联网、B等产业. */
function beyondUnknown(text: string, first: Said, known: readonly Said[]): readonly Said[] {
  const found: Said[] = [];
  let at = first.mention.start;
  for (;;) {
    const unknown = UNKNOWN.exec(text.slice(Math.max(0, at - 14), at))?.[0];
    if (unknown === undefined) return found;
    const to = at - unknown.length;
    const next = known.find((one) => !one.isInner && one.mention.end === to);
    if (!next || next.kind !== first.kind) return found;
    found.unshift(next);
    at = next.mention.start;
    const before = known.find((one) => !one.isInner && one.mention.end === at - 1 && text[at - 1] === '、');
    if (before && before.kind === first.kind) {
      found.unshift(before);
      at = before.mention.start;
    }
  }
}

/** One item between two marks, short and without a verb at its head. */
const UNKNOWN =
  /、(?!发展|推进|推动|建设|打造|实施|加快|培育|支持|促进|壮大|做|提升|开展|加强|完善|优化|聚焦|围绕|以|在|与|和|对|将)[\p{Script=Han}A-Za-z0-9+]{2,8}、$/u;

/** Heads of formulations that are themselves a class: 泰山人才工程、“…计划”等省级人才工程. */
const CLASS_HEAD = /(?:工程|行动|计划|专项|试点|改革|制度|政策|战略)$/u;

/** As many items before a family as its number says, of which some have no name: those that have one are parts of it. */
function counted(text: string, { mention }: Said, known: readonly Said[], count: number | undefined): readonly Said[] {
  if (count === undefined || count < 3) return [];
  const reach = Math.max(0, mention.start - MOST_LISTED);
  const before = text.slice(reach, mention.start).replace(/[“”等]+$/u, '');
  const to = reach + before.length;
  const clause = before.slice(before.search(/[^，,。；;：:\n]*$/u));
  const cuts = clause.split(/”?[、]“?|”“/u);
  const last = (cuts.at(-1) ?? '').split(/[和与及]/u);
  const parts = [...cuts.slice(0, -1), ...last];
  if (parts.length < count || parts.slice(-count + 1).some((part) => part.length < 2 || part.length > 16)) return [];
  const length = parts.slice(-count + 1).join('、').length;
  const from = to - length;
  const items = known.filter(
    (one) =>
      !one.isInner &&
      one.mention.end <= to &&
      (one.mention.start >= from || one.mention.end === from - 1 || one.mention.end === from - 2) &&
      /^[”、和与及等“]|^$/u.test(text.slice(one.mention.end, one.mention.end + 1)) &&
      parts.some((part) => part.endsWith(one.mention.name.replace(/[“”]/gu, '')) && isWholeCut(part, one)),
  );
  return items.length * 2 >= count && items.at(-1)?.mention.end === to ? items : [];
}

/** 科技惠安 is an item of 五个惠安, and 惠安 in it is none; the first item may have a verb before it. */
const isWholeCut = (part: string, { mention, kind }: Said): boolean =>
  part.length === mention.name.length || (kind !== 'District' && kind !== 'Place');

const MOST_LISTED = 120;

/** 一是, 第二, （三）, at the head of an item. */
const ORDINAL =
  /(?:^|[，,；;：:。])(?:第?([一二三四五六七八九十]{1,2})(?:是|、|要)|第([一二三四五六七八九十]{1,2})[，,])/gu;
/** Between an ordinal and the part stands at most a verb with its adverbs. */
const GOVERNED =
  /^(?:要|是|在|着力|大力|全力|加快|深入|积极|坚决|切实|全面|扎实|持续|稳步|进一步)*(?:推进|推动|实施|开展|深化|打造|建设|建立|构建|完善|健全|发展|培育|抓好|促进|实现|坚持|启动|加强|强化|突出|打好|做好)?(?:好|了)?“?$/u;
/** What may stand between a whole and its first item. */
const INTRODUCES =
  /^”?(?:的)?(?:建设|战略|工作|行动|改革)?(?:的)?(?:\p{Script=Han}{0,4}(?:任务|内容|重点|思想|措施|举措|方面|目标|要求)(?:和\p{Script=Han}{2,6})?)?(?:是|有|包括|如下)?[，,。：:；;]?$/u;

/** X的基本任务，一是…；二是…: the items of a list with ordinals are parts of the whole that it is about. */
function itemised(reading: Reading, sentence: number, here: readonly Said[]): readonly Draft[] {
  const { text } = reading.resolved.placed;
  const own = reading.resolved.sentences[sentence];
  if (!own) return [];
  const words = text.slice(own.start, own.end);
  const marks = [...words.matchAll(ORDINAL)].map((match) => ({
    at: match.index + match[0].length,
    from: match.index,
    order: DIGITS[(match[1] ?? match[2]) as string] ?? 0,
  }));
  const first = marks[0];
  if (!first || first.order === 0) return [];
  const whole = wholeOfItems(reading, sentence, first.order, first.from);
  if (!whole) return [];
  return marks.flatMap(({ at, order }, index) => {
    const end = marks[index + 1]?.from ?? words.length;
    return here
      .filter(
        (one) =>
          WHOLE_KINDS.has(one.kind) &&
          !one.isInner &&
          one.key !== whole.key &&
          one.mention.start - own.start >= at &&
          one.mention.end - own.start <= end &&
          GOVERNED.test(words.slice(at, one.mention.start - own.start)),
      )
      .slice(0, 1)
      .map((part) => draft(sentence, { whole, part }, 'itemised', { attributes: { order } }));
  });
}

/** The whole right before the first item: in its sentence, or at the end of the one before it; or one whose number is that of the items. */
function wholeOfItems(reading: Reading, sentence: number, order: number, before: number): Said | undefined {
  const { resolved, said } = reading;
  const { text } = resolved.placed;
  let index = sentence;
  let to = (resolved.sentences[sentence]?.start ?? 0) + before;
  // Back to the sentence of the first item: 二是… may stand in a sentence of its own.
  for (let above = order; above > 1; ) {
    index -= 1;
    const one = resolved.sentences[index];
    if (!one || index < sentence - BACK_ITEMS) return undefined;
    const found = [...text.slice(one.start, one.end).matchAll(ORDINAL)][0];
    if (!found) continue;
    const at = DIGITS[(found[1] ?? found[2]) as string] ?? 0;
    if (at === 0 || at >= above) return undefined;
    above = at;
    to = one.start + found.index;
  }
  const isOwn = text.slice(resolved.sentences[index]?.start ?? 0, to).length > 2;
  const lead = isOwn ? index : index - 1;
  const sentenceOf = resolved.sentences[lead];
  if (!sentenceOf) return undefined;
  const end = isOwn ? to : sentenceOf.end;
  const wholes = (said[lead] ?? []).filter(
    (one) => FORMULATION.has(one.kind) && !one.isInner && one.mention.end <= end,
  );
  const items = itemsFrom(reading, index);
  const numbered = items < 3 ? undefined : wholes.find((one) => countIn(one.mention.name) === items);
  const last = wholes.at(-1);
  if (numbered || !last) return numbered;
  const words = text.slice(last.mention.end, end);
  const isIntroduced = INTRODUCES.test(words) && (sentenceOf.isHeading || isOwn);
  return isIntroduced || CUE.test(words) ? last : undefined;
}

/** 的主要任务, 的指导思想和基本任务: what follows spells the whole out. */
const CUE =
  /^”?(?:建设|战略|工作|行动|改革)?的?\p{Script=Han}{0,4}(?:任务|内容|重点|思想|措施|举措|方面|目标|要求)(?:和\p{Script=Han}{2,6})?(?:是|有|包括|如下)?[，,。：:；;]?$/u;
const BACK_ITEMS = 24;

/** 十化, 八大行动, “四抓四提升”: the number that a name bears. */
const countIn = (name: string): number | undefined => {
  const found = /([两二三四五六七八九十])(?:大|个|项|条|化|抓|进|聚力|提升|\p{Script=Han})/u.exec(
    name.replace(/^第/u, ''),
  )?.[1];
  return found === undefined ? undefined : DIGITS[found];
};

/** How many items a list has that begins at this sentence. */
function itemsFrom({ resolved }: Reading, from: number): number {
  let count = 0;
  for (let index = from; index < Math.min(resolved.sentences.length, from + BACK_ITEMS * 2); index += 1) {
    const one = resolved.sentences[index];
    if (!one) break;
    for (const match of resolved.placed.text.slice(one.start, one.end).matchAll(ORDINAL)) {
      const order = DIGITS[(match[1] ?? match[2]) as string] ?? 0;
      if (order === count + 1) count = order;
      else if (order === 1) return count;
    }
  }
  return count;
}

/** “五个济南”，即科创济南、…; 四大主导产业：A、B、C、D; 由A、B组成. */
function listedBehind(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    if (!WHOLE_KINDS.has(whole.kind) || whole.isInner) return [];
    const rest = text.slice(whole.mention.end, whole.mention.end + 120);
    const count = countOf(whole.mention.name);
    const verb = CONSISTS.exec(rest)?.[0] ?? (count === undefined ? undefined : COLON.exec(rest)?.[0]);
    if (verb === undefined) return [];
    const isIndustry = whole.kind === 'Industry';
    const items = listFrom(
      text,
      whole.mention.end + verb.length,
      here,
      (one) => PART_KINDS.has(one.kind) && one.key !== whole.key && (!isIndustry || one.kind === 'Industry'),
    );
    if (items.length === 0 || (items.length < 2 && count !== 1) || (count !== undefined && items.length > count))
      return [];
    return items.map((part, order) =>
      draft(sentence, { whole, part }, 'listed-behind', {
        attributes: { order: order + 1 },
        start: whole.mention.start,
      }),
    );
  });
}

/** 东强、西兴、南美、北起、中优: each of its clauses that the document also uses alone is a part of it. */
function clausesOf(reading: Reading, sentence: number, here: readonly Said[]): readonly Draft[] {
  const names = formulationsOf(reading);
  return here.flatMap((whole) => {
    if (!FORMULATION.has(whole.kind)) return [];
    const clauses = whole.mention.name.split(/[、，,；;]/u).map(canonicalName);
    if (clauses.length < 2) return [];
    return clauses.flatMap((clause, order) => {
      const key = names.get(clause) ?? familyIn(names, clause);
      if (key === undefined || key === whole.key) return [];
      const part: Said = { ...whole, key };
      const found = draft(sentence, { whole, part }, 'clause-of', { attributes: { order: order + 1 } });
      return [{ ...found, matched: [whole.mention.name, clause] }];
    });
  });
}

/** 两翼 of 两翼齐飞: a counted family that a clause begins with and the document also uses alone. */
const familyIn = (names: ReadonlyMap<string, string>, clause: string): string | undefined =>
  /^[一二两三四五六七八九十][\p{Script=Han}]{3,5}$/u.test(clause) ? names.get(clause.slice(0, 2)) : undefined;

const NAMED = new WeakMap<Reading, ReadonlyMap<string, string>>();

function formulationsOf(reading: Reading): ReadonlyMap<string, string> {
  let names = NAMED.get(reading);
  if (!names) {
    names = new Map(
      reading.resolved.entities
        .filter((one) => FORMULATION.has(one.kind))
        .map((one) => [canonicalName(one.name), one.key] as const),
    );
    NAMED.set(reading, names);
  }
  return names;
}

/** …战略体系:战略定位上锚定“A”;战略目标上聚焦“B”: the parts of what stands before the colon. */
function aspects(text: string, sentence: number, start: number, here: readonly Said[]): readonly Draft[] {
  let order = 0;
  return here.flatMap((part) => {
    const before = text.slice(start, part.mention.start);
    const isAspect =
      ASPECT.test(before) || /(?:^|[;；])(\p{Script=Han}{2,6})上(?:坚持|做到|把握|突出|锚定|聚焦)“$/u.test(before);
    const colon = before.search(/[:：]/u);
    if (!isAspect || colon < 0 || !PART_KINDS.has(part.kind)) return [];
    const whole = here.findLast(
      (one) =>
        WHOLE_KINDS.has(one.kind) &&
        one.mention.end <= start + colon &&
        /^(?:建设)?(?:战略|目标|工作|发展)?(?:体系|布局|思路|目标|格局)?$/u.test(
          text.slice(one.mention.end, start + colon),
        ),
    );
    if (!whole || whole.key === part.key) return [];
    order += 1;
    return [draft(sentence, { whole, part }, 'aspect', { attributes: { order } })];
  });
}

/** 打造集A、B、C等为一体的“X”: X is made of them. */
function asOne(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    const before = text.slice(Math.max(0, whole.mention.start - 120), whole.mention.start);
    const match = /集([^，。；]{4,100}?)等?(?:为|于)一体的“?$/u.exec(before);
    if (!match || !WHOLE_KINDS.has(whole.kind)) return [];
    const from = whole.mention.start - (before.length - match.index);
    const parts = here.filter(
      (one) => PART_KINDS.has(one.kind) && one.mention.start > from && one.mention.end <= whole.mention.start,
    );
    return parts.map((part, order) =>
      draft(sentence, { whole, part }, 'as-one', {
        attributes: { order: order + 1 },
        start: from,
        end: whole.mention.end,
      }),
    );
  });
}

const STANDS_FOR =
  /^”?(?:等)?(?:产业|行业|领域)?为(?:代表|主导|主体|核心|重点|龙头|引领|支撑|骨干)的(?:[\p{Script=Han}]{0,4}(?:现代|新型|一批|重点))?“?$/u;

/** 以A、B为代表的未来产业: what stands for a class is of it. */
function standingFor(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    if (!WHOLE_KINDS.has(whole.kind) || whole.isInner) return [];
    const items = listUpTo(text, whole.mention.start, here, {
      accepts: (one) =>
        PART_KINDS.has(one.kind) && one.key !== whole.key && (whole.kind === 'Industry') === (one.kind === 'Industry'),
      last: STANDS_FOR,
    });
    const first = items[0];
    if (!first || !/以“?$/u.test(text.slice(Math.max(0, first.mention.start - 2), first.mention.start))) return [];
    return items.map((part, order) =>
      draft(sentence, { whole, part }, 'standing-for', { attributes: { order: order + 1 }, end: whole.mention.end }),
    );
  });
}

const PART_IS =
  /^”?(?:建设|改革)?[，,]?(?:也|又)?(?:是|作为|成为)(?:了)?(?:当前|推进|实施|[^，。；“”]{2,14}(?:确立|提出|确定|部署|明确|作出)的)?“?$/u;
const OF_WHOLE =
  /^”?(?:建设|发展|目标|任务)*(?:、\p{Script=Han}{2,6})?的(?:重要|有机|核心|关键|主要|基本)?(?:组成部分|内容|环节|重点|内涵|要义)|^”?(?:之一|的其中之一)/u;

/** X是A的支撑，也是率先构建B的组成部分: the subject of the first 是 is that of the second. */
function subjectOfIs(text: string, whole: Said, here: readonly Said[]): readonly Said[] {
  const one = here.find((each) => WHOLE_KINDS.has(each.kind) && !each.isInner);
  if (!one || one.mention.end > whole.mention.start || one.key === whole.key) return [];
  const isClauseHead = /(?:^|[，,。；;：:\n])“?$/u.test(
    text.slice(Math.max(0, one.mention.start - 2), one.mention.start),
  );
  const gap = text.slice(one.mention.end, whole.mention.start);
  return isClauseHead &&
    /^”?(?:既|不仅)?是[^；。]*[，,](?:也|又|更|还)?是(?:率先|加快|全面|构建|建设|推进|实现|打造)*“?$/u.test(gap)
    ? [one]
    : [];
}

/** 国有企业改革是经济体制改革的重要组成部分. */
function saidToBePart(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    if (!WHOLE_KINDS.has(whole.kind) || whole.isInner || !OF_WHOLE.test(text.slice(whole.mention.end))) return [];
    const near = listUpTo(text, whole.mention.start, here, {
      accepts: (one) => PART_KINDS.has(one.kind),
      last: PART_IS,
    });
    return (
      (near.length > 0 ? near : subjectOfIs(text, whole, here))
        // 甲组团作为“五辅”的组成部分: an area may be one of those that are counted.
        .filter(
          (part) =>
            part.key !== whole.key && (WHOLE_KINDS.has(part.kind) || membersOf(whole.mention.name) !== undefined),
        )
        .map((part) => draft(sentence, { whole, part }, 'said-to-be-part', { end: whole.mention.end + 6 }))
    );
  });
}

function draft(
  sentence: number,
  { whole, part }: { readonly whole: Said; readonly part: Said },
  rule: string,
  more: {
    readonly attributes?: Readonly<Record<string, string | number>>;
    readonly start?: number;
    readonly end?: number;
  } = {},
): Draft {
  return {
    relation: 'HAS_COMPONENT',
    subject: whole.key,
    object: part.key,
    sentence,
    start: Math.min(more.start ?? part.mention.start, part.mention.start),
    end: Math.max(more.end ?? part.mention.end, part.mention.end),
    rule,
    matched: [whole.mention.name, part.mention.name],
    ...(more.attributes && { attributes: more.attributes }),
  };
}
