/** Where sentences and clauses of a line end. A quotation or bracket of moderate length is not cut. */
import type { Span } from '../../src/model/evidence.js';

const FINAL = '。！？!?';
const TAIL = '。！？!?…”’"」』）)】》';
const OPEN = '“‘「『（(《【〔';
const CLOSE = '”’」』）)》】〕';
const CLAUSE = '，,；;：:。！？!?\t';
/** A quotation longer than this, in UTF-16 code units, is speech of several sentences and is cut at them. */
const WHOLE = 120;

/** Sentences of `text.slice(line.start, line.end)`, without blanks around them; together they hold every character that is not blank. */
export function splitSentences(text: string, line: Span): readonly Span[] {
  const sentences: Span[] = [];
  const kept = keptWhole(text, line);
  let start = line.start;
  for (let at = line.start; at < line.end; at += 1) {
    if (!isFinal(text, at) || kept(at)) continue;
    let end = at + 1;
    while (end < line.end && TAIL.includes(text.charAt(end)) && !opensNext(text, end)) end += 1;
    push(sentences, trim(text, { start, end }));
    start = end;
    at = end - 1;
  }
  push(sentences, trim(text, { start, end: line.end }));
  return sentences;
}

/** Clauses of a sentence: what stands between commas, semicolons and colons outside short quotations and brackets. */
export function splitClauses(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  const kept = keptWhole(text, sentence);
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const character = text.charAt(at);
    if (!CLAUSE.includes(character) || kept(at) || splitsNumber(text, at)) continue;
    push(clauses, trim(text, { start, end: at }));
    start = at + 1;
  }
  push(clauses, trim(text, { start, end: sentence.end }));
  return clauses;
}

/** A straight mark behind a final one closes only where one is open before it. */
const opensNext = (text: string, at: number): boolean =>
  text.charAt(at) === '"' && (text.slice(Math.max(0, at - WHOLE), at).match(/"/g)?.length ?? 0) % 2 === 0;

/** `!` and `?` between Latin letters or digits (addresses, formulas) end nothing. */
function isFinal(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!FINAL.includes(character)) return false;
  return !((character === '!' || character === '?') && /[\w]/.test(text.charAt(at + 1)));
}

/** 1,000 and 12:30 are one. */
const splitsNumber = (text: string, at: number): boolean =>
  (text.charAt(at) === ',' || text.charAt(at) === ':') &&
  /\d/.test(text.charAt(at - 1)) &&
  /\d/.test(text.charAt(at + 1));

/** Tells for a place whether it stands inside a bracket or quotation that is kept whole. */
function keptWhole(text: string, line: Span): (at: number) => boolean {
  const spans: Span[] = [];
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    const character = text.charAt(at);
    const opens = OPEN.indexOf(character);
    if (opens >= 0) open.push({ kind: opens, at });
    const closes = CLOSE.indexOf(character);
    if (closes < 0) continue;
    const last = open.findLastIndex((one) => one.kind === closes);
    const from = open[last];
    if (!from) continue;
    open.length = last;
    if (at - from.at <= WHOLE) spans.push({ start: from.at, end: at });
  }
  if (spans.length === 0) return () => false;
  return (at) => spans.some((span) => span.start < at && at < span.end);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 0x3000 || code === 0xa0;

function push(spans: Span[], span: Span): void {
  if (span.end > span.start) spans.push(span);
}
