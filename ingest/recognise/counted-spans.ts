/**
 * Where a counted family and its parts stand in one sentence: 有利于甲、有利于乙、有利于丙这“三个有利于”, “两甲”（乙和丙）, “三项政策”，即…、…、…,
 * 四项基本原则，即坚持…，坚持…. Only lists of as many parts as the number says; offsets are into the text.
 */
import type { Span } from '../../src/model/evidence.js';
import { numberOf } from './number-word.js';

export interface CountedSpans {
  readonly whole: Span;
  readonly parts: readonly Span[];
}

const N = '[两二三四五六七八九十]|十[一二三四五六]';
/** What is counted and is a formulation though no marks show it. Source: names of such families in reports to party congresses. */
const FAMILY = `(?<plain>${N})(?:个|项|大|条)(?:基本点|有利于|基本原则|历史任务|历史性任务|基本国策|法宝|离不开|务必|毫不动摇|凡是|面向|一百年|服从)`;
const QUOTED = `“(?:新|老)?(?<quoted>${N})[^“”，。；：、一二两三四五六七八九十]{1,9}”`;
const THESE = new RegExp(`这(?:${QUOTED}|${FAMILY})`, 'gu');
const BRACKET = new RegExp(`${QUOTED}（(?:即|指|分别是|包括)?[：:]?(?<list>[^（）。；]{3,120})）`, 'gu');
const NAMELY = new RegExp(
  `${QUOTED}[，,：:]?(?:即|就是|也就是|是指|指的是|分别是|包括|：|——)[：:，,]?(?:是指|即|指)?(?<list>[^。；：（）“”]{4,160}?)(?=[。；：（）“”]|$|[，,](?:这|是|使|为|把|将|并|对|以|在|从|也|就))`,
  'gu',
);
/** Each part begins with the same word, so that commas may part them as well. */
const REPEATED = new RegExp(
  `(?:${QUOTED}|${FAMILY})[，,]?(?:即|就是|也就是|这就是|：|——)[：:]?(?<list>(?<word>\\p{Script=Han}{2,3})[^。；：（）“”，,]{2,30}?(?:[，,、](?:即|和)?\\k<word>[^。；：（）“”，,]{2,30}?)+)(?=[，,。；：]|$)`,
  'gu',
);
const LONGEST = 30;

export function countedSpans(text: string): readonly CountedSpans[] {
  if (!/[两二三四五六七八九十]/u.test(text)) return [];
  const found: CountedSpans[] = [];
  for (const match of text.includes('这') ? text.matchAll(THESE) : []) {
    const parts = before(text, match.index, countOf(match));
    if (parts) found.push({ whole: wholeOf(match, 1), parts });
  }
  if (
    /”[^。]{0,2}(?:（|即|就|也就是|是指|指|分别|包括|：|——)|[个项大条](?:基本|有利|历史|法宝|离不开|务必|毫不|凡是|面向|一百年|服从)/u.test(
      text,
    )
  ) {
    for (const pattern of [REPEATED, BRACKET, NAMELY])
      for (const match of text.matchAll(pattern)) {
        const list = match.groups?.['list'] ?? '';
        const from = match.index + match[0].lastIndexOf(list);
        const word = match.groups?.['word'];
        const parts = word === undefined ? cut(list, from, countOf(match)) : repeated(list, from, word, countOf(match));
        const whole = wholeOf(match, 0);
        if (parts && !found.some((one) => one.whole.start === whole.start)) found.push({ whole, parts });
      }
  }
  return found;
}

const countOf = (match: RegExpExecArray): number =>
  numberOf(match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '') ?? 0;

/** Without its marks. */
function wholeOf(match: RegExpExecArray, skip: number): Span {
  const words = match[0].slice(skip);
  if (words.startsWith('“')) {
    const start = match.index + skip + 1;
    return { start, end: start + words.indexOf('”') - 1 };
  }
  const end = /^[^，,：—即就也这]*/u.exec(words)?.[0].length ?? words.length;
  return { start: match.index + skip, end: match.index + skip + end };
}

/** As many items as the number says, parted by 、 with 和 before the last, each short; or names of two characters set side by side. */
function cut(list: string, from: number, count: number): readonly Span[] | undefined {
  for (const mark of ['、', '，']) {
    const parts = spans(list, from, mark);
    if (mark === '、' && /[，,]/u.test(list)) continue;
    const last = parts.at(-1);
    if (!last) continue;
    if (parts.length === count) return fit(list, from, parts) ? parts : undefined;
    const joined = /[和与及](?=[^和与及]{2,}$)/u.exec(list.slice(last.start - from));
    if (parts.length === count - 1 && joined && joined.index >= 2) {
      const at = last.start + joined.index;
      const all = [...parts.slice(0, -1), { start: last.start, end: at }, { start: at + 1, end: last.end }];
      return fit(list, from, all) ? all : undefined;
    }
  }
  return undefined;
}

const fit = (list: string, from: number, parts: readonly Span[]): boolean =>
  parts.every(
    ({ start, end }) =>
      end - start >= 2 &&
      end - start <= LONGEST &&
      !/^(?:等|其他|以及|和|及)|等$|[，,].*、|、.*[，,]/u.test(list.slice(start - from, end - from)),
  );

function spans(list: string, from: number, mark: string): readonly Span[] {
  const found: Span[] = [];
  let at = from;
  for (const words of list.replace(/,/gu, '，').split(mark)) {
    const lead = /^(?:和|以及|及|与)/u.exec(words)?.[0].length ?? 0;
    if (words.length > lead) found.push({ start: at + lead, end: at + words.length });
    at += words.length + 1;
  }
  return found;
}

/** The parts that begin with the word: each goes on to the next. */
function repeated(list: string, from: number, word: string, count: number): readonly Span[] | undefined {
  const starts = [...list.matchAll(new RegExp(`(?<=^|[，,、即和])${word}`, 'gu'))].map((match) => match.index);
  if (starts.length !== count) return undefined;
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? list.length;
    const end = start + list.slice(start, next).replace(/[，,、即和]+$/u, '').length;
    return { start: from + start, end: from + end };
  });
}

/** The list that ends there: its items begin with one word, or as many stand between commas as the number says. */
function before(text: string, to: number, count: number): readonly Span[] | undefined {
  const left = text.slice(0, to);
  const clause = left.slice(left.search(/[^，,。；：！？（）]*$/u));
  const from = to - clause.length;
  const items = clause.split('、');
  const last = items.at(-1) ?? '';
  const word = /^\p{Script=Han}{2,3}/u.exec(last)?.[0] ?? '';
  for (const size of [3, 2]) {
    const own = word.slice(0, size);
    if (own.length < size) continue;
    const start = clause.indexOf(own);
    const same = start < 0 ? undefined : repeated(clause.slice(start), from + start, own, count);
    if (same) return same;
  }
  return undefined;
}
