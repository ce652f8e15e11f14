/** An area behind its whole (济南市章丘区), a zone whose name begins with an area, a core city of its region. */
import { nameOf } from '../../src/model/identity.js';
import type { Lexicon } from '../lexicon.js';
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
        drafts.push(...belongsTo(resolved.placed.text, index, one, here));
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
        const outer = whole ?? bound;
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
