/**
 * GBK text shifted by one byte, put right. Bytes that were lost are inferred from the document's own words and from a
 * dictionary, so no repair is certain: each says how sure it is, and what is not likely enough is left as it stands.
 */

import type { Span } from '../../src/model/evidence.js';
import { simplify } from '../script.js';
import type { Edit } from './edit.js';
import { bytesOf, characterOf } from './gbk.js';
import { type Language, learnLanguage, type Prefix } from './language.js';
import { hasReading } from './pinyin-notes.js';
import { type Candidate, realign } from './realign.js';
import { findRuns, type ShiftedRun } from './shifted-runs.js';

interface Repair extends Edit {
  /** 0 to 1: the share of the chosen reading among those that are possible. */
  readonly confidence: number;
}

interface Guess extends Span {
  readonly guess: string;
  readonly confidence: number;
}

export interface Damage {
  readonly repairs: readonly Repair[];
  /** Runs that are damaged, but of which no reading is likely enough. */
  readonly unknown: readonly Guess[];
}

/** Characters around a run that its reading must go with, and those whose words are likelier in it. */
const CONTEXT = 6;
const NEAR = 200;
const CLOSE_BY = 80;
/** Natural logarithm: what each time is worth, of the first two, that a pair of characters stands close by too. */
const NEARBY = 2;
/** Natural logarithm: what a mark costs that has no partner. */
const UNPAIRED = 3;
/** And what a full stop costs that closes a quotation of a few characters. */
const STOPPED = 4;
const SHORT_QUOTE = /[“‘「][^”’」。]{1,5}。[”’」]/;
/** How much likelier than the text as it stands a reading must be to call the text damaged. */
const DAMAGED = 10;
/** A reading less likely than this for each character is no text. */
const READABLE = -8;
/** Readings less sure than this are not made. */
const SURE_ENOUGH = 0.4;
/** The same where all that may be meant differ in one character, and the rest is certain. */
const SURE_BUT_ONE = 0.2;
/** The model is surer than it is right: differences of likelihood count this much (bench/shifted.mjs). */
const TRUST = 0.8;
/** Of those that seemed certain, one in ten was not: a pair that left no trace is not missed. */
const SUREST = 0.92;
/** A reading this much less likely than the best is not meant. */
const LEAST_SHARE = 0.1;
const OPENS = '“‘《「『（(';
const CLOSES = '”’》」』）)';
const IS_HAN = /[\u3400-\u9fff]/;
const MASK = /[?\ufffd].{0,30}/g;

export function findMojibake(text: string): Damage {
  const repairs: Repair[] = [];
  const unknown: Guess[] = [];
  let learned: ReturnType<typeof learnLanguage> | undefined;
  let after = 0;
  for (const runs of findRuns(text)) {
    const open = runs.filter((run) => run.start >= after && looksShifted(text, run));
    if (open.length === 0) continue;
    learned ??= learnLanguage(text.replace(MASK, '\n'));
    const found = bestReading(text, open, learned);
    if (!found) continue;
    const { run, choice, confidence, readable, butOne } = found;
    if (readable && confidence >= (butOne ? SURE_BUT_ONE : SURE_ENOUGH)) {
      repairs.push({ start: run.start, end: run.end, put: choice, confidence });
    } else unknown.push({ start: run.start, end: run.end, guess: choice, confidence });
    after = run.end;
  }
  return { repairs, unknown };
}

/** A shift shows itself in full-width signs behind the lost byte, in characters that hardly any text uses, or in a letter inside a word. */
function looksShifted(text: string, run: ShiftedRun): boolean {
  if (run.firstReading !== undefined || run.lastReading !== undefined || text[run.start] === '\ufffd') return true;
  const inside = IS_HAN.test(text.charAt(run.start - 1)) && IS_HAN.test(text.charAt(run.end));
  return (
    (inside && run.last !== undefined) ||
    run.bytes.some(([lead, trail]) => lead === 0xa3 || isRare(characterOf(lead, trail)))
  );
}

function isRare(character: string): boolean {
  const [lead = 0, trail = 0] = bytesOf(simplify(character)) ?? [];
  return !(trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1));
}

interface Reading {
  readonly run: ShiftedRun;
  readonly choice: string;
  readonly score: number;
}

function bestReading(text: string, runs: readonly ShiftedRun[], learned: ReturnType<typeof learnLanguage>) {
  const start = runs[0]?.start ?? 0;
  const end = Math.max(...runs.map((run) => run.end));
  const sound = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(MASK, '');
  const around = `${sound(start - CLOSE_BY, start)}\n${sound(end, end + CLOSE_BY)}`;
  const language = learned(`${sound(start - NEAR, start)}\n${sound(end, end + NEAR)}`);
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const before = language.after(head.slice(-CONTEXT));
  // All are weighed to the same place, or the shorter run would win.
  const tail = text.slice(end, end + CONTEXT).split('\n', 1)[0] ?? '';
  const line = (text.slice(end).split('\n', 1)[0] ?? '').slice(0, NEAR);
  const weigh = (prefix: Prefix, run: ShiftedRun, choice: string): number => {
    const rest = text.slice(run.end, end);
    const whole = head + choice + rest + line;
    const stopped = SHORT_QUOTE.test(whole.slice(Math.max(0, head.length - CONTEXT))) ? STOPPED : 0;
    const spoken = NEARBY * nearby(choice, around);
    return along(language, prefix, rest + tail).score + spoken - UNPAIRED * unpaired(whole) - stopped;
  };
  const readings: Reading[] = realign(runs, before, language).flatMap((candidates, index) => {
    const run = runs[index] as ShiftedRun;
    return candidates
      .filter((candidate) => goesWithNotes(head.slice(-1), run, candidate))
      .map(({ text: choice, prefix }) => ({ run, choice, score: weigh(prefix, run, choice) }));
  });
  const asItStands =
    along(language, before, text.slice(start, end) + tail).score -
    UNPAIRED * unpaired(head + text.slice(start, end) + line);
  return chosen(readings, asItStands);
}

/** The likeliest reading, if the text is damaged at all. Readings that say the same count together. */
function chosen(readings: readonly Reading[], asItStands: number) {
  const [best] = [...readings].sort((a, b) => b.score - a.score);
  if (!best || best.score - asItStands < DAMAGED) return undefined;
  const shares = new Map<string, number>();
  for (const { run, choice, score } of readings) {
    const key = `${run.end} ${simplify(choice)}`;
    shares.set(key, Math.max(shares.get(key) ?? 0, Math.exp(TRUST * (score - best.score))));
  }
  const confidence = 1 / [...shares.values()].reduce((sum, share) => sum + share, 0);
  const meant = [...shares].filter(([, share]) => share >= LEAST_SHARE).map(([key]) => key);
  return {
    run: best.run,
    choice: best.choice,
    confidence: Math.round(Math.min(SUREST, confidence) * 100) / 100,
    readable: best.score / (best.choice.length + CONTEXT + 1) >= READABLE,
    butOne: meant.every((key) => differInOne(key, `${best.run.end} ${simplify(best.choice)}`)),
  };
}

function differInOne(a: string, b: string): boolean {
  let differing = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differing += 1;
  return a.length === b.length && differing <= 1;
}

const along = (language: Language, prefix: Prefix, text: string): Prefix => [...text].reduce(language.next, prefix);

/** What the sentences around speak of is likelier to be spoken of here. */
function nearby(text: string, around: string): number {
  let found = 0;
  for (let at = 0; at + 2 <= text.length; at += 1)
    found += Math.min(2, around.split(text.slice(at, at + 2)).length - 1);
  return found;
}

/** Marks of quotations and brackets of a line that have no partner. */
function unpaired(line: string): number {
  const open: string[] = [];
  let alone = 0;
  for (const mark of line) {
    if (OPENS.includes(mark)) open.push(mark);
    const at = CLOSES.indexOf(mark);
    if (at < 0) continue;
    if (open.at(-1) === OPENS[at]) open.pop();
    else alone += 1;
  }
  return alone + open.length;
}

/** Readings whose characters the swallowed notes spell. */
function goesWithNotes(before: string, run: ShiftedRun, candidate: Candidate): boolean {
  if (run.lastReading !== undefined && !hasReading(candidate.text.slice(-1), run.lastReading)) return false;
  if (run.firstReading === undefined) return true;
  // The tool took the last byte of the sound character before and the lost byte for one character.
  const [, trail = 0] = bytesOf(before) ?? [];
  const [lost = 0] = bytesOf(candidate.text.charAt(0)) ?? [];
  return hasReading(characterOf(trail, lost), run.firstReading);
}
