/** An area behind its whole (济南市章丘区), a zone whose name begins with an area, a core city of its region. */
import { nameOf } from '../../src/model/identity.js';
import type { Lexicon } from '../lexicon.js';
import type { Resolved } from '../stages.js';
import { listFrom, listUpTo } from './lists.js';
import type { Draft, Relate, Said } from './reading.js';

const CORE = /^(?:的)?(?:核心城市|中心城市|重要城市|龙头城市|副中心城市|重要组成部分|核心区)/u;

/** 辖, 包括, 由…组成: what an area is made of. */
const MADE_OF =
  /^(?:规划区|行政区|规划范围)?[，,]?(?:现|共|范围|主要|具体|规划范围)?(?:下辖|辖|管辖|包括|涵盖|包含|由(?=.{3,80}组成))(?:了)?/u;

export const partOf: Relate = ({ resolved, said, repeats, lexicon }) =>
  said.flatMap((here, index) => {
    const sentence = resolved.sentences[index];
    if (!sentence || repeats.has(index)) return [];
    const drafts: Draft[] = [];
    for (const one of here) {
      if (one.kind === 'Organization' && !one.isInner)
        drafts.push(
          ...[...belongsTo(resolved.placed.text, index, one, here), ...bodyInName(resolved, index, one)].slice(0, 1),
        );
      if (one.kind === 'District' || one.kind === 'Place')
        drafts.push(...playsPartOf(resolved.placed.text, index, one, here));
      if (one.kind !== 'District') continue;
      drafts.push(...madeOf(resolved.placed.text, index, one, here), ...liesIn(resolved.placed.text, index, one, here));
      if (one.mention.rule === 'division') {
        const whole = here.find(
          (other) =>
            other.mention.rule === 'division' &&
            other.mention.end === one.mention.start &&
            other.key !== one.key &&
            isWithin(lexicon, nameOf(one.key), nameOf(other.key)),
        );
        const bound = here.find(
          (other) =>
            other.mention.rule === 'bound-area' &&
            other.mention.end === one.mention.start &&
            other.key !== one.key &&
            isWithin(lexicon, nameOf(one.key), nameOf(other.key)),
        );
        const outer = whole ?? bound ?? listedBehind(resolved.placed.text, one, here, lexicon);
        if (outer) drafts.push(draft(index, one, outer, 'area-behind-whole'));
      } else if (one.mention.rule !== 'bound-area') {
        // 南沙新区“…特别示范区”: a zone in marks right behind the area that has it.
        const outer = here.find(
          (other) =>
            other.kind === 'District' &&
            !other.isInner &&
            !one.isInner &&
            other.key !== one.key &&
            other.mention.rule !== 'bound-area' &&
            resolved.placed.text.slice(other.mention.end, one.mention.start) === '“' &&
            other.mention.end < one.mention.start,
        );
        if (outer) drafts.push(draft(index, one, outer, 'area-behind-whole'));
      }
      const inside = here.find(
        (other) =>
          other.mention.rule === 'division' &&
          other.mention.start === one.mention.start &&
          other.mention.end < one.mention.end &&
          other.key !== one.key,
      );
      // 南宁都市圈 is more than 南宁, and 济南-青岛…先导区 lies in two cities.
      const isWider =
        inside !== undefined &&
        (/(?:都市圈|城市群|经济圈|经济带|协作区)$/u.test(one.mention.name) ||
          /^[—－-]/u.test(resolved.placed.text.slice(inside.mention.end)));
      if (inside && !isWider && (one.mention.rule === 'zone-head' || one.mention.rule === 'echo'))
        drafts.push(draft(index, one, inside, 'area-in-name'));
      const rest = resolved.placed.text.slice(one.mention.end, sentence.end);
      const core = CORE.exec(rest);
      if (core) {
        const city =
          here.find(
            (other) =>
              other.mention.rule === 'division' &&
              other.mention.start > one.mention.end &&
              /^[，,]$/u.test(resolved.placed.text.slice(one.mention.end + core[0].length, other.mention.start)),
          ) ??
          here.find(
            (other) =>
              other.mention.rule === 'division' &&
              other.mention.end < one.mention.start &&
              /^(?:是|作为|为)(?:[^，。]{0,16}和)?$/u.test(
                resolved.placed.text.slice(other.mention.end, one.mention.start),
              ),
          );
        if (city && city.key !== one.key) drafts.push(draft(index, city, one, 'core-city'));
      }
    }
    return drafts;
  });

/** 济南市章丘区, and not 济南临沂, two cities side by side: by the table of divisions, where it has both. */
function isWithin({ divisions }: Lexicon, part: string, whole: string): boolean {
  const known = divisions.named(part);
  return (
    known.length === 0 ||
    divisions.named(whole).length === 0 ||
    known.some(({ parents }) => divisions.named(whole).some(({ name }) => parents.includes(name)))
  );
}

/** 铜川市宜君县、王益区、耀州区: the areas that go on a list whose first stands behind their whole. */
function listedBehind(text: string, one: Said, here: readonly Said[], lexicon: Lexicon): Said | undefined {
  const list = listUpTo(text, one.mention.start, here, {
    accepts: (other) => other.mention.rule === 'division',
    last: /^(?:[、和与及]|以及)$/u,
  });
  const first = list[0];
  return (
    first &&
    here.find(
      (other) =>
        other.mention.rule === 'division' &&
        other.mention.end === first.mention.start &&
        lexicon.divisions.named(nameOf(one.key)).some(({ parents }) => parents.includes(nameOf(other.key))),
    )
  );
}

/** 起步区作为某新区的主城区, 甲组团作为某新区外围组团之一. */
function playsPartOf(text: string, sentence: number, part: Said, here: readonly Said[]): readonly Draft[] {
  if (part.isInner) return [];
  const whole = here.find(
    (one) =>
      one.kind === 'District' &&
      !one.isInner &&
      one.key !== part.key &&
      /^(?:是|作为|为|系)$/u.test(text.slice(part.mention.end, one.mention.start)) &&
      one.mention.start > part.mention.end,
  );
  return whole && IS_PART.test(text.slice(whole.mention.end)) ? [draft(sentence, part, whole, 'is-part')] : [];
}

const IS_PART =
  /^(?:的)?(?:[^，。；的]{0,10}(?:组团|片区|城区|园区|镇|乡|区|县|新城)(?:之一|[，,。；])|主城区|中心城区|核心区|主体区|先行区|起步区|外围组团|(?:重要)?组成部分|一部分|下辖|所辖|辖区|副中心)/u;

/** 某大学商学院, 某厅公路管理局: a body whose name is that of another body of the document with what part of it. */
function bodyInName({ entities }: Resolved, sentence: number, part: Said): readonly Draft[] {
  const name = nameOf(part.key);
  const whole = entities.find(
    (one) =>
      one.kind === 'Organization' &&
      name.startsWith(one.name) &&
      one.key !== part.key &&
      (OF_BODY.test(name.slice(one.name.length)) ||
        (one.name.endsWith('大学') && /^\p{Script=Han}{2,10}医院$/u.test(name.slice(one.name.length)))),
  );
  return whole ? [{ ...draft(sentence, part, part, 'body-in-name'), object: whole.key }] : [];
}

const OF_BODY =
  /^(?!附属)\p{Script=Han}{1,12}(?:学院|系|分院|院区|校区|管理局|分局|处|科室|研究室|办公室|办公厅|分公司|支队|大队)$/u;

/** 乙中心是甲委员会下设机构, 乙公司为甲集团全资子公司: a body that is part of another. */
function belongsTo(text: string, sentence: number, part: Said, here: readonly Said[]): readonly Draft[] {
  const whole = here.find(
    (one) =>
      one.kind === 'Organization' && !one.isInner && one.key !== part.key && one.mention.start > part.mention.end,
  );
  if (
    !whole ||
    !/^”?(?:是|为|系|作为|隶属于?|[^，。；]{0,40}[，,](?:作为|是|系))$/u.test(
      text.slice(part.mention.end, whole.mention.start),
    )
  )
    return [];
  const isWithin = /隶属于?$/u.test(text.slice(0, whole.mention.start)) || BELONGS.test(text.slice(whole.mention.end));
  return isWithin ? [draft(sentence, part, whole, 'belongs-to')] : [];
}

const BELONGS =
  /^”?(?:的)?(?:下设|下属|所属|直属|派出|内设|旗下|全资|控股)(?:的)?(?:[^，。；]{0,6})?(?:机构|单位|子公司|公司|部门|中心|学院|医院|企业|平台)/u;

/** 省会经济圈由济南、淄博等市组成, 济南市辖…: the areas listed are parts of it; one alone could be anything. */
function madeOf(text: string, sentence: number, whole: Said, here: readonly Said[]): readonly Draft[] {
  if (whole.isInner) return [];
  const verb = MADE_OF.exec(text.slice(whole.mention.end, whole.mention.end + 100))?.[0];
  if (verb === undefined) return [];
  const parts = listFrom(
    text,
    whole.mention.end + verb.length,
    here,
    (one) => one.kind === 'District' && one.key !== whole.key,
  );
  return parts.length < 2 ? [] : parts.map((part) => draft(sentence, part, whole, 'made-of'));
}

/** 济南中央商务区位于历下区. */
function liesIn(text: string, sentence: number, whole: Said, here: readonly Said[]): readonly Draft[] {
  const before = text.slice(Math.max(0, whole.mention.start - 6), whole.mention.start);
  const verb = ['位于', '地处', '坐落于', '坐落在', '隶属', '隶属于', '属于', '归属'].find((word) =>
    before.endsWith(word),
  );
  if (verb === undefined) return [];
  const parts = listUpTo(text, whole.mention.start - verb.length, here, {
    accepts: (one) => one.kind === 'District' && one.key !== whole.key,
    last: /^(?:均|都|同|就)?$/u,
  });
  return parts.map((part) => draft(sentence, part, whole, 'lies-in'));
}

const draft = (sentence: number, part: Said, whole: Said, rule: string): Draft => ({
  relation: 'PART_OF',
  subject: part.key,
  object: whole.key,
  sentence,
  start: Math.min(part.mention.start, whole.mention.start),
  end: Math.max(part.mention.end, whole.mention.end),
  rule,
  matched: [part.mention.name, whole.mention.name],
});
