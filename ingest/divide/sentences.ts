/** Where sentences and clauses of a line end. A quotation or bracket of moderate length is not cut. */
import type { Span } from '../../src/model/evidence.js';

const OPEN = '“‘「『（(《【〔';
const CLOSE = '”’」』）)》】〕';
/** A quotation longer than this, in UTF-16 code units, is speech of several sentences and is cut at them. */
const WHOLE = 120;

/** What a code unit may do, as bits: one look-up for each, as every character of every document comes by here. */
const FINAL = 1;
const TAIL = 2;
const CLAUSE = 4;
const BRACKET = 8;
const ROLES = new Uint8Array(0x10000);
for (const [bit, characters] of [
  [FINAL, '。！？!?'],
  [TAIL, '。！？!?…”’"」』）)】》'],
  [CLAUSE, '，,；;：:。！？!?\t'],
  [BRACKET, OPEN + CLOSE],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    ROLES[code] = (ROLES[code] ?? 0) | bit;
  }
}
const plays = (code: number, bit: number): boolean => ((ROLES[code] ?? 0) & bit) !== 0;

export interface DividedLine {
  /** Without blanks around them; together they hold every character that is not blank. */
  readonly sentences: readonly Span[];
  /** Clauses of a sentence: what stands between commas, semicolons and colons outside short quotations and brackets. */
  readonly clausesOf: (sentence: Span) => readonly Span[];
}

/** Divides `text.slice(line.start, line.end)`. */
export function divideLine(text: string, line: Span): DividedLine {
  const kept = keptWhole(text, line);
  return { sentences: splitSentences(text, line, kept), clausesOf: (sentence) => splitClauses(text, sentence, kept) };
}

type Kept = (at: number) => boolean;

function splitSentences(text: string, line: Span, kept: Kept): readonly Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  for (let at = line.start; at < line.end; at += 1) {
    if (!plays(text.charCodeAt(at), FINAL) || !endsHere(text, at) || kept(at)) continue;
    let end = at + 1;
    while (end < line.end && plays(text.charCodeAt(end), TAIL) && !opensNext(text, end)) end += 1;
    push(sentences, trim(text, { start, end }));
    start = end;
    at = end - 1;
  }
  push(sentences, trim(text, { start, end: line.end }));
  return sentences;
}

function splitClauses(text: string, sentence: Span, kept: Kept): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!plays(text.charCodeAt(at), CLAUSE) || kept(at) || splitsNumber(text, at)) continue;
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
function endsHere(text: string, at: number): boolean {
  const character = text.charAt(at);
  return !((character === '!' || character === '?') && /\w/.test(text.charAt(at + 1)));
}

/** 1,000 and 12:30 are one. */
const splitsNumber = (text: string, at: number): boolean =>
  (text.charAt(at) === ',' || text.charAt(at) === ':') &&
  /\d/.test(text.charAt(at - 1)) &&
  /\d/.test(text.charAt(at + 1));

/** Tells for a place of the line whether it stands inside a bracket or quotation that is kept whole. */
function keptWhole(text: string, line: Span): Kept {
  let inside: Uint8Array | undefined;
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    if (!plays(text.charCodeAt(at), BRACKET)) continue;
    const character = text.charAt(at);
    const opens = OPEN.indexOf(character);
    if (opens >= 0) {
      open.push({ kind: opens, at });
      continue;
    }
    const last = open.findLastIndex((one) => one.kind === CLOSE.indexOf(character));
    const from = open[last];
    if (!from) continue;
    open.length = last;
    if (at - from.at > WHOLE) continue;
    inside ??= new Uint8Array(line.end - line.start);
    inside.fill(1, from.at + 1 - line.start, at - line.start);
  }
  return inside === undefined ? () => false : (at) => inside?.[at - line.start] === 1;
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
