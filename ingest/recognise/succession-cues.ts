/**
 * Words that say outright that one thing followed another: 由…转向…, 更名为, 升级版, 取代, 并入.
 * Pure pattern work on one sentence; offsets are into it. Cues are mostly about things, not names, so what stands on both
 * sides has to look like a pair of names: quoted, found by a recogniser, or with one head in common.
 */
import type { Span } from '../../src/model/evidence.js';
import type { Kind, SuccessionKind } from '../../src/model/ontology.js';
import { hitAt, type PatternHit } from './pattern-hit.js';

export interface SuccessionCue {
  readonly older: Span;
  readonly newer: Span;
  readonly kind: SuccessionKind;
  /** The words that say so. */
  readonly words: string;
}

/** A side of a cue: quoted words, or a run without marks of clause or list. Names that a recogniser knows may be inside. */
const SIDE = '(?:[^，。；：！？“”\\n]{0,8}“[^“”]{1,24}”[\\u4e00-\\u9fff]{0,8}?|[^，。；：！？“”\\n]{2,24}?)';
const A = `(?<older>${SIDE})`;
const B = `(?<newer>${SIDE})`;
const C = `(?<second>${SIDE})`;
/** Another that goes the same way. */
const SECOND = `(?<other>${SIDE})`;
const END = '(?=[，。；：！？\\n）)]|$|开展|试点|要求|成为|就|使)';

interface CuePattern {
  readonly pattern: RegExp;
  readonly kind: SuccessionKind;
}

const cue = (source: string, kind: SuccessionKind): CuePattern => ({ pattern: new RegExp(source, 'gud'), kind });

// Source of the verbs: ordinary Chinese usage for renaming, raising and replacing; none is taken from a text.
const CUES: readonly CuePattern[] = [
  cue(
    `(?:由|从)${A}(?:的)?(?:全面|逐步|正式|加快|整体)?(?:更名|改名|改称|改设|改制|改建)(?:为|成)?${B}${END}`,
    'renamed',
  ),
  cue(
    `(?:由|从)${A}(?:全面|逐步|正式|加快|整体)?(?:升级|提升|升格|跃升|拓展|扩展|扩大|增加|上升|深化)(?:为|到|成)${B}${END}`,
    'upgraded',
  ),
  cue(
    `(?:由|从)${A}(?:向|到)${B}的?(?:根本性?|历史性|伟大|战略性?|重大|全面|逐步|加快|平稳)*(?:转变|转型|转换|转轨|转移|转折|过渡)`,
    'superseded',
  ),
  // 从…到…，从…到…的历史性转变: each pair of such a run is one.
  cue(`从${A}到${B}(?=，[^。；]{0,60}?(?:历史性|根本性?|伟大|深刻|重大)的?(?:转变|转折|变革|跨越|飞跃))`, 'superseded'),
  cue(
    `(?:停止(?:使用|执行|实行)|抛弃|摒弃|废止|废除)了?${A}，(?:同时|进而|转而|相应)?(?:改用|改行|提出|确立|实行|建立|代之以)了?${B}${END}`,
    'superseded',
  ),
  cue(`${B}的?前身(?:是|为)${A}${END}`, 'renamed'),
  cue(`${B}[（(]原(?:名|称|来的?|为|来叫)?${A}[）)]`, 'renamed'),
  cue(
    `(?:由|从|把|将)${A}(?:全面|逐步|正式|加快|整体)?(?:转向|转变为|转为|调整为|改为|变为|转到|替换为|过渡到|改成)${B}${END}`,
    'superseded',
  ),
  cue(`(?:把|将)?${A}(?:已|正式|整体|随之|由此|现已)*(?:更名为|改名为|改称为?|改设为|改建为)${B}${END}`, 'renamed'),
  cue(
    `(?:把|将)?${A}(?:已|正式|整体|随之|由此|现已)*(?:升级为|升格为|提升为|拓展为|扩展为|上升为|扩大为)${B}${END}`,
    'upgraded',
  ),
  cue(`(?:把|将)?${A}(?:已|正式|整体|随之|由此|全面)*(?:调整为|改为|转向|改征)${B}${END}`, 'superseded'),
  cue(`${B}由${A}升级而来`, 'upgraded'),
  cue(`(?:设立|成立|组建)${B}，?由(?:原)?${A}(?:改设|改建|改组|改制|更名|组建)(?:而来|而成)?${END}`, 'renamed'),
  cue(`${B}(?:是|为|打造成为?)${A}的升级版`, 'upgraded'),
  cue(`${B}(?:取代|替代|代替|接替)了?${A}${END}`, 'superseded'),
  cue(`原来?的?${A}(?:，[^，。；“”]{0,10})?，?(?:已|被)?(?:由|被)${B}(?:所)?(?:取代|替代|代替)`, 'superseded'),
  cue(`${A}[^。；“”]{0,10}?(?:已|被)?(?:由|被)${B}(?:所)?(?:取代|替代|代替)`, 'superseded'),
  cue(`撤销(?:[县地]级)?${A}，?(?:设立|成立|组建|改设)${B}${END}`, 'renamed'),
  cue(
    `(?:把|将)?${A}(?:和|与|、)${SECOND}(?:的职责)?(?:，)?(?:整合|合并|归并)(?:，|并|后|起来，)?(?:组建|设立|成立|形成|建立|为|成为?)(?:统一的)?${B}${END}`,
    'merged',
  ),
  cue(`不再保留${A}，?(?:组建|设立|成立)${B}${END}`, 'superseded'),
  cue(`${A}(?:整体|一并|正式)?并入${B}${END}`, 'merged'),
  cue(`${A}(?:向|同|与)${B}并轨`, 'merged'),
  cue(
    `(?:把|将|由)?${A}(?:正式|整体)?(?:拆分|分拆|分设|分立|一分为二，?分别设立)(?:为|成)?${B}(?:和|与|、)${C}${END}`,
    'split',
  ),
  cue(`在${A}(?:的)?基础上，?(?:提出|建设|打造|形成|升级为|组建|设立)了?${B}${END}`, 'upgraded'),
  cue(
    `不再(?:实行|实施|提|使用|沿用|执行)${A}，(?:而是|改为|转而)?(?:实行|实施|提出?|使用|执行|改用)?${B}${END}`,
    'superseded',
  ),
];

/** A word of every pattern: the patterns are dear, and most sentences have none of these. */
const CUE_WORD =
  /更名|改[名称设制建为成征]|(?:升级|提升|升格|跃升|拓展|扩展|扩大|增加|上升|深化)[为到成]|转[型换轨移折]|变革|跨越|飞跃|前身|[（(]原|停止|抛弃|摒弃|废[止除]|整合|合并|归并|转[向变为到]|调整为|变为|替换|过渡|升级|取代|替代|代替|接替|撤销|并入|并轨|拆分|分拆|分设|分立|一分为二|基础上|不再/u;

/** Doubt and wish: such a sentence states no succession. */
const HYPOTHETICAL = /如果|假如|能否|是否|可能|不得|不应|不能|防止|避免|严禁|决不/u;

/** Every cue of a sentence, the first pattern that fits a place. Wide spans: names have to be found in them. */
export function successionCues(text: string): readonly SuccessionCue[] {
  if (!CUE_WORD.test(text)) return [];
  if (HYPOTHETICAL.test(text)) return [];
  const found: SuccessionCue[] = [];
  for (const { pattern, kind } of CUES)
    for (const match of text.matchAll(pattern)) {
      const older = match.indices?.groups?.['older'];
      const newer = match.indices?.groups?.['newer'];
      if (!older || !newer) continue;
      const spans = { older: { start: older[0], end: older[1] }, newer: { start: newer[0], end: newer[1] } };
      if (found.some((known) => overlaps(known.newer, spans.newer) || overlaps(known.older, spans.older))) continue;
      found.push({ ...spans, kind, words: match[0] });
      const other = match.indices?.groups?.['other'];
      if (other) found.push({ older: { start: other[0], end: other[1] }, newer: spans.newer, kind, words: match[0] });
      const second = match.indices?.groups?.['second'];
      if (second)
        found.push({ older: spans.older, newer: { start: second[0], end: second[1] }, kind, words: match[0] });
    }
  return found;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words a name never begins with, nor ends in. */
const LEAD =
  /^(?:我国|我省|我市|全国|全省|全市|已经|已|正在|其中|同时|今年|去年|明年|\d{4}年(?:\d+月)?|原来的?|原有的?|原|过去的?|以往的?|现在的?|把|将|由|从|对|经过|经|主要|逐步|加快|实现|推动|推进|开展|实施|实行|稳步|完成|开始|出台|落实|重点是|重点|后者|前者|用|以|会|即)+/u;
const TRAIL = /(?:的|建设|制度改革|试点|工作|等)$/u;
const MEASURED =
  /[\d零一二三四五六七八九十百千万亿]+(?:元|人|个|亿|万|%|项|家|年|天|倍|平方|公里|名|次|岁)|更多|更加|更好|以上|以下|左右|主要|有序|百分之|分之|我们|他们|你们/u;

const DOCTRINE = /^[\u4e00-\u9fff]{2,6}主义$/u;
/** 旧模式 and 新模式 name nothing: they only say which comes after. */
const UNNAMED = /^(?:新|旧|老|原|原有|传统|现代|先进|落后|单一|多种|多元|其他|另一种)的?[\u4e00-\u9fff]{1,2}$/u;

/** The names in a cue when no recogniser knows them: both quoted, or alike in their last character and not mere measures. */
export function namesOfCue(text: string, cueSpans: SuccessionCue): readonly [older: Span, newer: Span] | undefined {
  const older = nameIn(text, cueSpans.older, 'end');
  const newer = nameIn(text, cueSpans.newer, 'start');
  if (!older || !newer) return undefined;
  const [a, b] = [text.slice(older.start, older.end), text.slice(newer.start, newer.end)];
  if (a === b || MEASURED.test(a) || MEASURED.test(b) || UNNAMED.test(a) || UNNAMED.test(b)) return undefined;
  // 从新民主主义到社会主义的过渡 tells stages of a society, no course of action.
  if (/[到向]/u.test(cueSpans.words) && DOCTRINE.test(a) && DOCTRINE.test(b)) return undefined;
  const quoted = text[older.start - 1] === '“' && text[newer.start - 1] === '“';
  const alike =
    HEAD.exec(a)?.[0] !== undefined &&
    HEAD.exec(a)?.[0] === HEAD.exec(b)?.[0] &&
    [a, b].every((name) => name.length >= 3 && name.length <= 14 && !/[、和与]/u.test(name));
  const areas = AREA.test(a) && AREA.test(b) && a.length <= 14 && b.length <= 14;
  const clauses = /[并且而地便已]/u;
  const bare = !clauses.test(a) && !clauses.test(b);
  // One name in marks and a short noun: 用留置取代“两规”措施.
  const oneQuoted =
    (text[older.start - 1] === '“') !== (text[newer.start - 1] === '“') &&
    /取代|代替|替代|更名|改名/u.test(cueSpans.words) &&
    [a, b].every((name) => name.length <= 8 && !/[、和与]/u.test(name));
  const types = isTurnOfTypes(cueSpans.words, a, b);
  const isTurn = /^(?:由|从|把|将).*(?:转向|转变为|转为|改为|调整为)/u.test(cueSpans.words);
  // 新时代现代化强省会, 新时代社会主义现代化强省会: built on one head of several characters.
  const raised =
    /提升为|升级为|提升到|上升为|拓展为/u.test(cueSpans.words) &&
    commonTail(a, b) >= 3 &&
    a.length <= 16 &&
    b.length <= 16;
  const turned = /转[向变为型换轨]|改为|过渡/u.test(cueSpans.words) && ARRANGEMENT.test(a) && ARRANGEMENT.test(b);
  // 下岗职工基本生活保障向失业保险并轨: schemes, whatever each is called.
  const schemes =
    /并轨|并入/u.test(cueSpans.words) && SCHEME.test(a) && SCHEME.test(b) && a.length <= 16 && b.length <= 16;
  return quoted ||
    ((schemes || types || alike || areas || oneQuoted || turned || raised || (isTurn && oneWordApart(a, b))) && bare)
    ? [older, newer]
    : undefined;
}

function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

const isTurnOfTypes = (words: string, a: string, b: string): boolean =>
  TYPE.test(a) && TYPE.test(b) && /转向|转变为|转为|改为|调整为/u.test(words);

/** What is paid or let to people under one set of rules. */
const SCHEME = /^[\u4e00-\u9fff]{4,16}$(?<=保障|保险|救助|补贴|补助|津贴|住房|租房|公积金|制度)/u;

/** Ways in which a state arranges things: one may take the place of another whatever their heads. */
const ARRANGEMENT = /^[\u4e00-\u9fff]{2,10}(?:体制|制度|机制|体系|方式|模式|制|管理|控制|经营|政策|战略|为主)$/u;

/** 制造大国, 制造强国; 先证后照, 先照后证: as long as each other, three characters of four in common. */
function oneWordApart(a: string, b: string): boolean {
  const left = [...b];
  const shared = [...a].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length === b.length && a.length >= 4 && a.length <= 10 && shared / a.length >= 0.75;
}

/** Head nouns of what a state carries on. Things that merely change (土地, 作物, 城市) are no succession of policies. */
const HEAD =
  /(?:政策|战略|方针|体制|制度|机制|体系|方式|模式|格局|经济|社会|主义|阶段|计划|规划|纲要|工程|行动|方案|目标|责任制|所有制|制|税|费|保险|双控|经营|路线|任务)$/u;
const AREA = /^(?!.*(?:地区|城市|园区|校区|社区)$)[^、]{2,}(?:省|市|区|县|州|经济圈|都市圈|城市群|经济带)$/u;

function nameIn(text: string, span: Span, nearest: 'start' | 'end'): Span | undefined {
  const words = text.slice(span.start, span.end);
  const quotes = [...words.matchAll(/“([^“”]{1,24})”/gu)];
  const quote = nearest === 'end' ? quotes.at(-1) : quotes[0];
  if (quote)
    return { start: span.start + quote.index + 1, end: span.start + quote.index + 1 + (quote[1] as string).length };
  const trail = TRAIL.exec(words)?.[0].length ?? 0;
  // 扩张性的积极财政政策 is named by what stands behind its last 的.
  const behind = words.slice(0, words.length - trail).lastIndexOf('的') + 1;
  const lead = behind > 0 ? behind : (LEAD.exec(words)?.[0].length ?? 0);
  const start = span.start + lead;
  const end = span.end - trail;
  return end - start >= 2 ? { start, end } : undefined;
}

const kindOf = (name: string, quoted: boolean): Kind =>
  /(?:先行区|起步区|试验区|示范区|开发区|高新区|新区|省|市|区|县|州|经济圈|都市圈)$/u.test(name)
    ? 'District'
    : /年$/u.test(name) && quoted
      ? 'Theme'
      : quoted
        ? 'Slogan'
        : 'Strategy';

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** 增值税由生产型改为消费型: what changes its type is part of both names. */
const TYPE = /^[\u4e00-\u9fff]{2,3}型$/u;

/** The noun right before 由 that the types are of, up to six characters; undefined where there is none. */
function bearerOf(text: string, { older }: SuccessionCue): string | undefined {
  const before = text.slice(0, older.start).replace(/[由从]$/u, '');
  const run = /[\u4e00-\u9fff]*$/u.exec(before)?.[0] ?? '';
  const noun = run.replace(/^.*(?:推行|推动|促进|实现|加快|逐步|使|让|是|的)/u, '');
  return /[由从]$/u.test(text.slice(0, older.start)) && noun.length >= 2 && noun.length <= 6 ? noun : undefined;
}

/** Names on both sides of a cue that no recogniser before has found. */
export function succeedingNames({ text }: { readonly text: string }, earlier: readonly Span[]): readonly PatternHit[] {
  return successionCues(text).flatMap((found) => {
    const names = namesOfCue(text, found);
    if (!names) return [];
    const [older, newer] = names.map((span) => text.slice(span.start, span.end)) as [string, string];
    const quoted = text[names[0].start - 1] === '“';
    const areTypes = TYPE.test(older) && TYPE.test(newer);
    const bearer = bearerOf(text, found);
    // A type without what it is of names nothing.
    if (areTypes && !quoted && bearer === undefined) return [];
    return names.flatMap((span, index) =>
      earlier.some((known) => overlaps(known, span) && !(isInside(known, span) && kindOf(older, quoted) !== 'District'))
        ? []
        : [
            hitAt(span.start, [older, newer][index] as string, {
              kind: kindOf(older, quoted),
              rule: 'succession-cue',
              ...(bearer !== undefined && areTypes ? { name: `${[older, newer][index]}${bearer}` } : {}),
            }),
          ],
    );
  });
}
