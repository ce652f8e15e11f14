/**
 * Members of a family that its number counts: 甲强、乙好、丙好的“一强两好”, 甲区、乙地“两个定位”, “三个转变”（甲、乙、丙）, “两抓”，即甲、乙. As many items as
 * the numbers of its name say stand right before it or right behind it; each of them is a name, whatever it looks like.
 */
import type { Span } from '../../src/model/evidence.js';
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { makeLeftEdge } from './left-edge.js';
import { numberOf } from './number-word.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';
import { dictionaryTag } from './segment.js';

const NUMBER = /(?<![第\d])(?:\d{1,2}|十[一二三四五六七八九]?|[一二两三四五六七八九])/gu;
/** Two figures in a row (三五, 一二三四) count nothing that stands by. */
const CODE = /[一二两三四五六七八九\d]{2}|[+＋A-Za-z]|[百千万年月日]/u;
/** Words between the closing mark of a family and the opening of its list. */
const HEAD =
  /^”?(?:\p{Script=Han}{0,8}?(?:战略|布局|格局|定位|目标|思路|任务|体系|行动|工程|机制|模式|要求|原则|部署|重点工作|工作|举措|建设|理念))?/u;
const OPENS =
  /^(?:（(?:即|指|是指|也就是)?[：:]?|[，,]?(?:即|也就是|分别是|分别为|就是|包括|具体是|具体为)[：:]?|[：:]|——)/u;
const SUMMED = /^(?:的|等|这)?“?$/u;
/** Between the list and the marks a measure may stand: 甲、乙、丙等六个“一”. */
const BREAK = /[，。；：！？（）\n]/u;
const LONGEST_ITEM = 16;
const NO_ITEM =
  /什么|谁|怎么|如何|哪[里些]|^(?:以及|其中|其他|等|和(?![平谐睦美])|与(?!时)|及|是|的)|[等了着和与及]$|\d+(?:%|％|亿|万)/u;

/** How many members a family has by its name: 两个转变、两个更加 has four, 一强五好 six. */
export function membersOf(name: string): number | undefined {
  const words = name.replace(/[“”‘’]/gu, '');
  if (CODE.test(words.replace(/十[一二三四五六七八九]/gu, '十'))) return undefined;
  const counts = [...words.matchAll(NUMBER)].map(([word]) => numberOf(word) ?? 0);
  const total = counts.reduce((sum, one) => sum + one, 0);
  // 三农, 三废: a word of the dictionary counts nothing that stands by.
  if (words.length <= 3 && /^nz?$/u.test(dictionaryTag(words) ?? '')) return undefined;
  return total >= 2 && total <= 16 && counts.length <= 4 && !(counts.length === 1 && /^[一1]/u.test(words))
    ? total
    : undefined;
}

/** The spans of its members right before a family; the first may have a verb before it. */
export function membersBefore(text: string, start: number, count: number): readonly Span[] {
  const before = text.slice(0, start);
  const gap = /(?:的|等|这)?“?$/u.exec(before)?.[0] ?? '';
  const end = start - gap.length;
  let from = end;
  while (from > 0 && end - from < count * LONGEST_ITEM && !BREAK.test(text[from - 1] as string)) from -= 1;
  // 坚定“甲”、做到“两个乙”: what stands between the marks is a verb and no member.
  const marks = (text.slice(from, end).match(/”/gu) ?? []).length;
  if (!SUMMED.test(gap) || (marks > 0 && marks < count)) return [];
  const cut = (pattern: RegExp): readonly Span[] => spansOf(text, from, end, pattern);
  // 甲、乙和丙“三废”: what the last word belongs to is open where no 的 sums the list up.
  const cuts = /[的等这]/u.test(gap) ? [cut(/[、]/gu), cut(/[、和与]/gu)] : [cut(/[、]/gu)];
  for (const spans of cuts)
    if (spans.length === count && spans.slice(1).every((one) => isItem(text, one))) return spans;
  return [];
}

/** The spans of its members in the list that opens right behind a family. */
export function membersBehind(text: string, end: number, count: number): readonly Span[] {
  const rest = text.slice(end, end + 14);
  const head = HEAD.exec(rest)?.[0] ?? '';
  for (const lead of new Set([head, rest.startsWith('”') ? '”' : ''])) {
    const open = OPENS.exec(text.slice(end + lead.length))?.[0];
    if (open === undefined) continue;
    const from = end + lead.length + open.length;
    const close = text.slice(from).search(open.startsWith('（') ? /[）。]/u : /[。）\n]/u);
    const to = close < 0 ? text.length : from + close;
    if (to - from > count * (LONGEST_ITEM + 1) * 2) continue;
    for (const pattern of [/[、；，]/gu, /[；，]/gu, /；/gu, /[、，]/gu, /、/gu, /[、和与及]/gu]) {
      const spans = spansOf(text, from, to, pattern);
      if (spans.length === count && spans.every((one) => isItem(text, one))) return spans;
    }
  }
  return [];
}

/** 和 that joins, and is none of 和平, 和谐. */
const JOINED = /^[“‘\s]*(?:以及|[和与及](?![平谐睦美时]))?[“‘]?/u;

function spansOf(text: string, from: number, to: number, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const part of text.slice(from, to).split(pattern)) {
    const inner = (spans.length > 0 ? JOINED : /^[“‘\s]*/u).exec(part)?.[0].length ?? 0;
    const tail = /[”’\s]*$/u.exec(part)?.[0].length ?? 0;
    spans.push({ start: at + inner, end: at + Math.max(inner, part.length - tail) });
    at += part.length + 1;
  }
  return spans;
}

function isItem(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length >= 2 && words.length <= LONGEST_ITEM && /^\p{Script=Han}+$/u.test(words) && !NO_ITEM.test(words);
}

/** 理念、作风的“两个转变”: what is to change is no change; the count is of deeds, and a list of deeds bears their verb. */
function areTopics(text: string, spans: readonly Span[], name: string): boolean {
  const deed = /个(\p{Script=Han}{2})$/u.exec(name)?.[1];
  return (
    deed !== undefined &&
    /^v/u.test(dictionaryTag(deed) ?? '') &&
    spans.some(
      ({ start, end }) =>
        !/[提促转抓聚强优]|\p{Script=Han}[化强高优]$/u.test(text.slice(start, end)) &&
        !text.slice(start, end).includes(deed),
    )
  );
}

/** “甲、乙、丙”三大战略: the spans of the items in the marks, where the count behind is theirs. */
export function membersInside(text: string, { start, end }: Span): readonly Span[] {
  const open = text[start] === '“' ? start + 1 : start;
  const close = text.indexOf('”', open);
  const words = text.slice(open, close < 0 ? end : close);
  if (!words.includes('、')) return [];
  const behind = COUNT_BEHIND.exec(text.slice(open + words.length))?.groups?.['number'];
  const spans = spansOf(text, open, open + words.length, /、/gu);
  return behind !== undefined && numberOf(behind) === spans.length && spans.every((one) => isItem(text, one))
    ? spans
    : [];
}

const COUNT_BEHIND =
  /^”(?:的|等)?(?<number>\d{1,2}|[两二三四五六七八九十])(?:大|个|项|条|种|类)(?!月|小时|方面|环节|字|问题|难题|关键|维度|层面|层次|阶段|步骤)/u;

/** Families of works, of trades and of bodies have members that other rules name. */
const OTHER_HEAD = /(?:产业|产业链|集群|企业|园区?|片区|基地|项目|平台|院|校|城市群|组团)$/u;

/** A member that is a trade by its last word. Source: headings of the classification of industries. */
const TRADE =
  /(?:产业|互联网|制造业|服务业|装备制造|生物医药|新材料|新能源|物流业|旅游业|(?:数字|海洋|低空|平台)经济)$/u;

/** A member that is set up or built. */
const THING = /(?:库|平台|基地|园区?|院|馆|站|工程|港|网)$/u;

export function familyItems(lexicon: Lexicon): Recogniser {
  const leftEdge = makeLeftEdge(lexicon);
  const governs = wordTrie(lexicon.words('slogan.verb'));

  return (scene, earlier) => {
    if (scene.quotations.length === 0 || !/[、；]/u.test(scene.text)) return [];
    return earlier.flatMap((whole) => {
      if (!/^(?:Slogan|Strategy)$/u.test(whole.kind) || !/^quoted/u.test(whole.rule)) return [];
      const inside = membersInside(scene.text, whole);
      if (inside.length > 0) return inside.flatMap((span) => item(scene, span, [], whole.kind));
      const words = whole.hints['inner'] ?? whole.name;
      const count = OTHER_HEAD.test(words) ? undefined : membersOf(words);
      if (count === undefined) return [];
      const listed = membersBefore(scene.text, whole.start, count);
      const last = listed.at(-1)?.end ?? 0;
      const before = governs.longestBefore(scene.text, last) ? [] : listed;
      const spans = before.length > 0 ? opened(scene, before) : membersBehind(scene.text, whole.end, count);
      if (before.length > 0 && areTopics(scene.text, spans, words)) return [];
      // 环境好的: the dictionary joins the last word to 的.
      const ends = (at: number): boolean => isBoundary(scene, at) || scene.text[at] === '的';
      return spans.every((one) => isBoundary(scene, one.start) && ends(one.end))
        ? spans.flatMap((span) => item(scene, span, earlier, 'Slogan'))
        : [];
    });
  };

  /** The first item without the verb that governs the list: as long as the others where these are of one length. */
  function opened(scene: Scene, spans: readonly Span[]): readonly Span[] {
    const [first, ...others] = spans as [Span, ...Span[]];
    const sizes = new Set(others.map(({ start, end }) => end - start));
    const size = [...sizes][0] as number;
    const alike = first.end - size;
    const again = scene.text.slice(first.start, first.end).lastIndexOf(openingOf(scene.text, others));
    const start =
      again > 0
        ? first.start + again
        : sizes.size === 1 && alike >= first.start && isBoundary(scene, alike)
          ? alike
          : Math.max(first.start, leftEdge(scene, first.end));
    const own = { start, end: first.end };
    return isItem(scene.text, own) ? [own, ...others] : [];
  }

  /** 有利于, with which all items but perhaps the first begin; nothing where they do not. */
  function openingOf(text: string, spans: readonly Span[]): string {
    const words = text.slice(spans[0]?.start, (spans[0]?.start ?? 0) + 2);
    return spans.length > 0 && spans.every(({ start }) => text.startsWith(words, start)) ? words : '\n';
  }

  function item(scene: Scene, span: Span, earlier: readonly Find[], like: Find['kind']): readonly Find[] {
    const words = scene.text.slice(span.start, span.end);
    const isNamed = earlier.some((one) => one.end === span.end && one.start <= span.start + 2);
    const kind = TRADE.test(words) && !/[和与及]/u.test(words) ? 'Industry' : THING.test(words) ? 'Project' : like;
    if (words.length < 3 && dictionaryTag(words) !== undefined) return [];
    return isNamed ? [] : [findAt(scene, span, { kind, rule: 'family-item' })];
  }
}
