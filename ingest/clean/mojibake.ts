/**
 * GBK text shifted by one byte, put right. Bytes that were lost are inferred from the document's own words and from a
 * dictionary, so no repair is certain: each says how sure it is, and what is not likely enough is left as it stands.
 */

import { simplify } from '../script.js';
import { type CharacterModel, learnCharacters } from './bigrams.js';
import type { Edit } from './edit.js';
import { bytesOf, characterOf } from './gbk.js';
import { hasReading } from './pinyin-notes.js';
import { type Candidate, realign } from './realign.js';
import { findRuns, type ShiftedRun } from './shifted-runs.js';
import { countStray } from './words.js';

interface Repair extends Edit {
  /** 0 to 1: the share of the chosen reading among those that are possible. */
  readonly confidence: number;
}

export interface Damage {
  readonly repairs: readonly Repair[];
  /** Runs that are damaged, but of which no reading is likely enough. */
  readonly unknown: readonly { readonly start: number; readonly end: number; readonly guess: string }[];
}

/** Characters around a run that its reading must go with. */
const CONTEXT = 5;
const NEAR = 80;
/** Natural logarithms: what a stray character costs, what three known characters in a row are worth. */
const STRAY = 3.5;
const KNOWN = 1.2;
/** What each time is worth, of the first two, that a pair of characters stands nearby too. */
const NEARBY = 2;
/** How much likelier than the text as it stands a reading must be to call the text damaged. */
const DAMAGED = 10;
/** A reading less likely than this for each character is no text. */
const READABLE = -8;
/** Readings less sure than this are not made. */
const SURE_ENOUGH = 0.3;
const CONSIDERED = 80;
/** A full stop does not close a quotation of a few characters. */
const SHORT_QUOTE = /[“‘「][^”’」。]{1,5}。[”’」]/;
const MASK = /[?\ufffd].{0,30}/g;

export function findMojibake(text: string): Damage {
  const repairs: Repair[] = [];
  const unknown: { start: number; end: number; guess: string }[] = [];
  let model: CharacterModel | undefined;
  let after = 0;
  for (const runs of findRuns(text)) {
    const open = runs.filter((run) => run.start >= after && looksShifted(text, run));
    if (open.length === 0) continue;
    model ??= learnCharacters(text.replace(MASK, '\n'));
    const found = bestReading(text, open, model);
    if (!found) continue;
    const { run, choice, confidence, readable } = found;
    if (readable && confidence >= SURE_ENOUGH) {
      repairs.push({ start: run.start, end: run.end, put: choice.text, confidence });
    } else unknown.push({ start: run.start, end: run.end, guess: choice.text });
    after = run.end;
  }
  return { repairs, unknown };
}

/** A shift shows itself in full-width signs behind the lost byte or in characters that hardly any text uses. */
function looksShifted(text: string, run: ShiftedRun): boolean {
  if (run.firstReading !== undefined || run.lastReading !== undefined) return true;
  return (
    run.bytes.some(([lead, trail]) => lead === 0xa3 || isRare(characterOf(lead, trail))) || text[run.start] === '\ufffd'
  );
}

function isRare(character: string): boolean {
  const [lead = 0, trail = 0] = bytesOf(simplify(character)) ?? [];
  return !(trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1));
}

interface Reading {
  readonly run: ShiftedRun;
  readonly choice: Candidate;
  readonly confidence: number;
  readonly readable: boolean;
  /** How much likelier it is than the text as it stands. */
  readonly gain: number;
}

function bestReading(text: string, runs: readonly ShiftedRun[], model: CharacterModel): Reading | undefined {
  const readings = runs.flatMap((run) => readRun(text, run, model) ?? []);
  const [best] = readings.sort((a, b) => b.gain - a.gain);
  return best && best.gain >= DAMAGED ? best : undefined;
}

function readRun(text: string, run: ShiftedRun, model: CharacterModel): Reading | undefined {
  const before = text.slice(Math.max(0, run.start - CONTEXT), run.start);
  const near = `${text.slice(Math.max(0, run.start - NEAR), run.start)}\n${text.slice(run.end, run.end + NEAR)}`;
  const after = text.slice(run.end, run.end + CONTEXT);
  const candidates = realign(run, before.slice(-1), model)
    .filter((candidate) => goesWithNotes(before.slice(-1), run, candidate))
    .slice(0, CONSIDERED)
    .map((candidate) => ({
      ...candidate,
      score: candidate.score + inContext(before, candidate.text, after, model) + nearby(candidate.text, near),
    }))
    .sort((a, b) => b.score - a.score);
  const [choice] = candidates;
  if (!choice) return undefined;
  const shares = candidates.map((candidate) => Math.exp(candidate.score - choice.score));
  const confidence = 1 / shares.reduce((sum, share) => sum + share, 0);
  const asItStands = likelihood(before.slice(-1), text.slice(run.start, run.end), model);
  return {
    run,
    choice,
    confidence: Math.round(confidence * 100) / 100,
    readable: choice.score / (choice.text.length + 1) >= READABLE,
    gain: choice.score - asItStands,
  };
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

function inContext(before: string, text: string, after: string, model: CharacterModel): number {
  const whole = before + text + after;
  let known = 0;
  for (let at = Math.max(0, before.length - 2); at < before.length + text.length && at + 3 <= whole.length; at += 1) {
    if (model.knows(whole.slice(at, at + 3))) known += 1;
  }
  return (
    model.score(text.slice(-1), after.slice(0, 1)) +
    KNOWN * known -
    STRAY * countStray(simplify(whole), model.isWord) -
    (SHORT_QUOTE.test(whole) ? STRAY : 0)
  );
}

/** What the sentences around speak of is likelier to be spoken of here. */
function nearby(text: string, near: string): number {
  let found = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) found += Math.min(2, near.split(text.slice(at, at + 2)).length - 1);
  return NEARBY * found;
}

function likelihood(before: string, text: string, model: CharacterModel): number {
  let score = 0;
  let prior = before;
  for (const character of text) {
    score += model.score(prior, character);
    prior = character;
  }
  return score;
}
