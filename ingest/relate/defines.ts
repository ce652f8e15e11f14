/**
 * What says what something is: a document named after what it regulates (《济南新旧动能转换起步区建设实施方案》) or whose title
 * governs it (《关于开展…行动的实施意见》), a document that lays something down (《纲要》提出实施…), the marked words before a goal
 * (“大强美富通”现代化国际大都市).
 */
import { canonicalName } from '../../src/model/identity.js';
import { listFrom } from './lists.js';
import type { Draft, Reading, Relate, Said } from './reading.js';

const DEFINED = new Set(['Strategy', 'District', 'Project']);
const TAIL =
  /^(?:建设|发展|创建|创新|提升|培育|总体|战略|改革|管理)*(?:实施|工作|行动|三年|五年)*(?:方案|规划|规划纲要|纲要|意见|计划|办法|条例|若干意见|指导意见|实施意见|行动方案|行动计划|发展规划|总体规划|规定|决定|批复|函|通知|报告)*(?:的(?:通知|决定|批复|函|意见|规定|公告|报告))?(?:[（(][^（）()]{1,16}[）)])?$/u;
/** 关于全面开展…: what stands right behind is the matter of the document. */
const ABOUT =
  /关于(?:全面|深入|进一步|加快|大力|扎实|持续|深化|支持|做好|推动|推进|促进|加强|组织|开展|实施|打造|建设|构建|建立|完善|规范|印发)*$/u;
/** The five-year plan is what its outline is, and not something that it defines. */
const PLAN = /^“?[一二三]?十?[一二三四五六七八九]?五”?(?:规划|计划)$|五年(?:规划|计划)$/u;
/** What begins with a conjunction or a verb of making is no title. */
const NO_TITLE = /^(?:并|且|和|及|制定|出台|印发|编制|实施|有序|修订|完善)/u;
const LAYS_DOWN =
  /^(?:》|”)?(?:中)?(?:首次|进一步|正式)?(?:明确|提出|确定|部署|规定|划定|设立|批准|要求)(?:了|要)?(?:全面|深入|加快|大力|重点|统筹|启动)*(?:实施|开展|推进|建设|打造|设立|构建|建立)?(?:了)?“?$/u;
/** What the words in marks say is the quality of a goal, and the goal stands right behind them. */
const GOAL = /(?:都市|城市|省会|强[国省市区县]|之都|之城|新城|名城|中心|新区|大省|大国)(?:建设)?$/u;
const QUALITY = /^”(?:的)?(?:新时代|社会主义|现代化|国际化|高水平)*$/u;

export const defines: Relate = (reading) => {
  const named = namesOf(reading);
  return reading.said.flatMap((here, index) =>
    reading.repeats.has(index)
      ? []
      : here.flatMap((one): readonly Draft[] => {
          if (one.kind === 'PolicyDocument') return [...byTitle(named, index, one), ...laysDown(reading, index, one)];
          return one.kind === 'Slogan'
            ? [...quality(reading, index, one), ...layout(reading, index, one), ...principle(reading, index, one)]
            : [];
        }),
  );
};

interface Named {
  readonly key: string;
  readonly name: string;
}

const namesOf = ({ resolved }: Reading): readonly Named[] =>
  resolved.entities
    .filter((one) => DEFINED.has(one.kind) && one.hints['code'] === undefined && !PLAN.test(one.name))
    .flatMap((one) => [one.name, ...one.aliases].map((name) => ({ key: one.key, name: canonicalName(name) })))
    .filter((one) => one.name.length >= 4)
    .sort((a, b) => b.name.length - a.name.length);

function byTitle(named: readonly Named[], sentence: number, one: Said): readonly Draft[] {
  const title = canonicalName(one.mention.name);
  if (NO_TITLE.test(title)) return [];
  const object = named.find(({ name }) => {
    const at = title.indexOf(name);
    return at >= 0 && (TAIL.test(title.slice(at + name.length)) || ABOUT.test(title.slice(0, at)));
  });
  return object
    ? [draft(sentence, one, { key: object.key, name: object.name, end: one.mention.end }, 'named-after')]
    : [];
}

/** 《规划纲要》提出实施A、B: the document lays down what they are. */
function laysDown({ resolved, said }: Reading, sentence: number, one: Said): readonly Draft[] {
  const { text } = resolved.placed;
  const here = said[sentence] ?? [];
  const first = here.find(
    (other) => other.mention.start >= one.mention.end && DEFINED.has(other.kind) && !other.isInner,
  );
  if (one.isInner || !first || !LAYS_DOWN.test(text.slice(one.mention.end, first.mention.start))) return [];
  return listFrom(text, first.mention.start, here, (other) => DEFINED.has(other.kind)).map((other) =>
    draft(sentence, one, { key: other.key, name: other.mention.name, end: other.mention.end }, 'laid-down'),
  );
}

function quality({ resolved, said }: Reading, sentence: number, one: Said): readonly Draft[] {
  const { text } = resolved.placed;
  if (text[one.mention.start - 1] !== '“') return [];
  const goal = (said[sentence] ?? []).find(
    (other) =>
      other.kind === 'Strategy' &&
      other.mention.start > one.mention.end &&
      QUALITY.test(text.slice(one.mention.end, other.mention.start)) &&
      GOAL.test(other.mention.name),
  );
  return goal
    ? [draft(sentence, one, { key: goal.key, name: goal.mention.name, end: goal.mention.end }, 'quality-of-goal')]
    : [];
}

/** “一核两翼”的空间结构, “四个新”发展定位: how an area is laid out or what it is to be. */
const LAYOUT =
  /^”(?:[、和]?“[^”]{2,16}”)*的?(?:总体|城市|空间|功能|布局|城镇|城乡|蓝绿|生态|区域|景观|产业|旅游|文旅|经济|农业|工业|发展|战略|功能|目标)*(?:结构|格局|布局|骨架|意象|形态|定位)(?!调整)/u;
const LAID_OUT =
  /(?:构建|形成|打造|优化|完善|确立|确定|锚定|围绕|紧扣|按照|明确|深化|构筑|拉开)(?:了|起|好)?(?:“[^”]{2,24}”[、和]?)*“$/u;
/** How many sentences back the area may stand whose layout it is. */
const BACK = 8;

/** 某组团…形成“一核两翼”的空间结构: the area that the sentence, or the part of the plan, begins with. */
function layout(reading: Reading, sentence: number, one: Said): readonly Draft[] {
  const { resolved, said } = reading;
  const { text } = resolved.placed;
  const own = resolved.sentences[sentence];
  if (
    !own ||
    one.isInner ||
    text[one.mention.start - 1] !== '“' ||
    !LAYOUT.test(text.slice(one.mention.end, one.mention.end + 60))
  )
    return [];
  if (!LAID_OUT.test(text.slice(own.start, one.mention.start))) return [];
  for (let index = sentence; index >= Math.max(0, sentence - BACK); index -= 1) {
    const above = resolved.sentences[index];
    const area = (said[index] ?? []).find(
      (each) =>
        (each.kind === 'District' || each.kind === 'Project') &&
        !each.isInner &&
        each.mention.end <= one.mention.start &&
        each.mention.rule !== 'bound-area' &&
        above !== undefined &&
        (/^(?:[^，。；]{1,8}[，,])?$/u.test(text.slice(above.start, each.mention.start)) ||
          // 通过实施甲，某市正逐步构建“一核两翼”的格局: the subject of its clause.
          (index === sentence &&
            /[，,；;]$/u.test(text.slice(above.start, each.mention.start)) &&
            !/[，,；;。]/u.test(text.slice(each.mention.end, one.mention.start)))),
    );
    if (!area) continue;
    const place = { key: area.key, name: area.mention.name, end: one.mention.end };
    return [{ ...draft(sentence, one, place, 'layout-of'), ...(index < sentence && { isInferred: true }) }];
  }
  return [];
}

const PRINCIPLE =
  /^”的?(?:\p{Script=Han}{0,4})(?:原则|思路|模式|理念|要求|方针)[，,](?:大力|积极|加快|全力|统筹|扎实|深入|全面|着力|高标准|高质量)*(?:推进|实施|建设|组建|打造|创办|开展|规划建设|成立|推动)(?:好|了)?“?$/u;
const THEMED = /^”为(?:主题|主线|核心)的“?$/u;

/** 按照“甲、乙”的原则，组建X; 以“甲”为主题的X. */
function principle({ resolved, said }: Reading, sentence: number, one: Said): readonly Draft[] {
  const { text } = resolved.placed;
  const before = text.slice(Math.max(0, one.mention.start - 6), one.mention.start);
  const is = /(?:按照|遵循|坚持|本着|以)“$/u.exec(before)?.[0];
  if (is === undefined || one.isInner) return [];
  const pattern = is === '以“' ? THEMED : PRINCIPLE;
  const object = (said[sentence] ?? []).find(
    (each) => DEFINED.has(each.kind) && !each.isInner && each.mention.start > one.mention.end,
  );
  return object && pattern.test(text.slice(one.mention.end, object.mention.start))
    ? [draft(sentence, one, { key: object.key, name: object.mention.name, end: object.mention.end }, 'on-principle')]
    : [];
}

const draft = (
  sentence: number,
  one: Said,
  object: { readonly key: string; readonly name: string; readonly end: number },
  rule: string,
): Draft => ({
  relation: 'DEFINES',
  subject: one.key,
  object: object.key,
  sentence,
  start: one.mention.start,
  end: Math.max(one.mention.end, object.end),
  rule,
  matched: [one.mention.name, object.name],
});
