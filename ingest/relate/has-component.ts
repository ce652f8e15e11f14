/** Parts of a formulation or an industry: spelt out, listed before the whole, or named aspect by aspect behind it. */
import type { Draft, Relate, Said } from './reading.js';

const WHOLE_KINDS = new Set(['Slogan', 'Strategy', 'Industry', 'Theme']);
const PART_KINDS = new Set(['Slogan', 'Strategy', 'Industry', 'Theme', 'Project', 'District', 'Place']);
const BETWEEN_FAMILY = /^”?(?:等|这)?(?:\p{Script=Han}{0,2})?“?$/u;
/** 战略定位上锚定“…”: an aspect, a verb, the part. */
const ASPECT = /(?:^|[:：;；，,])((?:\p{Script=Han}{2,6}))上(?:要)?(\p{Script=Han}{2,4})“$/u;
const FAMILY_NUMBER = /^([一二三四五六七八九十两\d]{1,2})(?:大|个|条|项)/u;
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
};

export const hasComponent: Relate = (reading) =>
  reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index)) return [];
    const text = reading.resolved.placed.text;
    const here = reading.said[index] ?? [];
    return [
      ...speltOut(index, here),
      ...listedBefore(text, index, here),
      ...aspects(text, index, sentence.start, here),
      ...asOne(text, index, here),
    ];
  });

/** “强”就是综合实力强 belongs to the formulation before it that has the key among its characters. */
function speltOut(sentence: number, here: readonly Said[]): readonly Draft[] {
  let order = 0;
  return here.flatMap((part) => {
    const key = part.mention.hints['key'];
    if (part.mention.rule !== 'spelt-out' || key === undefined) return [];
    const whole = here.findLast(
      (one) =>
        WHOLE_KINDS.has(one.kind) &&
        one.mention.rule !== 'spelt-out' &&
        one.mention.end < part.mention.start &&
        one.mention.name.includes(key),
    );
    if (!whole) return [];
    order += 1;
    return [
      draft(sentence, whole, part, 'spelt-out', { order, key, meaning: part.mention.name }, part.mention.start - 6),
    ];
  });
}

/** A、B、C四大支柱产业; “科创济南、智造济南…”“五个济南”: as many items as the number says, or a list with 等. */
function listedBefore(text: string, sentence: number, here: readonly Said[]): readonly Draft[] {
  return here.flatMap((whole) => {
    const number = FAMILY_NUMBER.exec(whole.mention.name)?.[1];
    if (number === undefined || !WHOLE_KINDS.has(whole.kind)) return [];
    const items = runBefore(text, whole, here);
    const gap = text.slice(items.at(-1)?.mention.end ?? 0, whole.mention.start);
    const count = DIGITS[number] ?? Number(number);
    if (items.length < 2 || (!gap.includes('等') && items.length !== count)) return [];
    return items.map((part, order) =>
      draft(sentence, whole, part, 'listed-before', { order: order + 1 }, part.mention.start, whole.mention.end),
    );
  });
}

/** The run of mentions joined by 、 that ends right before the whole. */
function runBefore(text: string, whole: Said, here: readonly Said[]): readonly Said[] {
  const run: Said[] = [];
  let at = whole.mention.start;
  for (const one of [...here].reverse()) {
    if (one.mention.end > at || !PART_KINDS.has(one.kind) || one.key === whole.key) continue;
    const gap = text.slice(one.mention.end, at);
    if (!(run.length === 0 ? BETWEEN_FAMILY : /^”?[、和]“?$/u).test(gap)) break;
    run.unshift(one);
    at = one.mention.start;
  }
  return run;
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
    return [draft(sentence, whole, part, 'aspect', { order }, part.mention.start)];
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
      draft(sentence, whole, part, 'as-one', { order: order + 1 }, from, whole.mention.end),
    );
  });
}

function draft(
  sentence: number,
  whole: Said,
  part: Said,
  rule: string,
  attributes: Readonly<Record<string, string | number>>,
  start: number,
  end = part.mention.end,
): Draft {
  return {
    relation: 'HAS_COMPONENT',
    subject: whole.key,
    object: part.key,
    sentence,
    start: Math.min(start, part.mention.start),
    end: Math.max(end, part.mention.end),
    rule,
    matched: [whole.mention.name, part.mention.name],
    attributes,
  };
}
