/**
 * Runs of GBK text that may have lost their alignment by one byte. A first byte was lost (shown as `?`), every later
 * pair was read one byte late, until a byte of the ASCII range or another lost byte brought the reader back into step.
 * Where a tool wrote readings behind characters, it did so in the shifted text too, and a lost byte may have
 * swallowed the opening bracket of a note: `?chuàng)`.
 */
import { bytesOf } from './gbk.js';

export interface ShiftedRun {
  readonly start: number;
  readonly end: number;
  /** Bytes of the characters between the lost first byte and the last byte. */
  readonly bytes: readonly (readonly [lead: number, trail: number])[];
  /** Last byte of the run; undefined where it is lost too. */
  readonly last: number | undefined;
  /** Reading, in a note that lost its bracket, of what the tool took the first byte to end. */
  readonly firstReading?: string;
  /** Reading of the last character. */
  readonly lastReading?: string;
}

const LOST = /[?\ufffd]/g;
const SWALLOWED = /^[?\ufffd]([a-zü\u00e0-\u01dc]{1,6})\)/;
/** Sound Latin text and notes of readings end what may be shifted. */
const LATIN = /^(?:[A-Za-z0-9]{3}|\()/;
/** Longest run looked at, in UTF-16 code units. */
const LONGEST = 40;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Second bytes that look like ASCII; the euro sign is how byte 80 is shown. */
const lastByte = (character: string): number | undefined =>
  character === '€' ? 0x80 : /^[@-~]$/.test(character) ? character.charCodeAt(0) : undefined;

/** For each lost byte, every run that may begin there, shortest first. */
export function* findRuns(text: string): Generator<readonly ShiftedRun[]> {
  for (const match of text.matchAll(LOST)) {
    const runs = runsFrom(text, match.index);
    if (runs.length > 0) yield runs;
  }
}

function runsFrom(text: string, start: number): readonly ShiftedRun[] {
  const runs: ShiftedRun[] = [];
  const bytes: (readonly [number, number])[] = [];
  const swallowed = SWALLOWED.exec(text.slice(start, start + 10));
  const firstReading = swallowed ? { firstReading: swallowed[1] ?? '' } : {};
  for (let at = start + (swallowed?.[0].length ?? 1); at < text.length && at - start <= LONGEST; at += 1) {
    const character = text.charAt(at);
    for (const end of endsAt(text, at)) {
      // Two lost bytes in a row tell nothing; a lost byte and a letter are one character.
      if (bytes.length > 0 || end.last !== undefined) runs.push({ start, bytes: [...bytes], ...firstReading, ...end });
    }
    const pair = shiftedPair(character);
    if (!pair || LATIN.test(text.slice(at, at + 3))) break;
    bytes.push(pair);
  }
  return runs;
}

/** The bytes of a character; punctuation and letters made half-width were full width: a shift makes A3xx of many pairs. */
const shiftedPair = (character: string): readonly [number, number] | undefined =>
  bytesOf(/^[!-~]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_SHIFT) : character);

function endsAt(text: string, at: number): readonly Pick<ShiftedRun, 'end' | 'last' | 'lastReading'>[] {
  const character = text.charAt(at);
  const swallowed = SWALLOWED.exec(text.slice(at, at + 10));
  if (swallowed) return [{ end: at + swallowed[0].length, last: undefined, lastReading: swallowed[1] ?? '' }];
  if (character === '?' || character === '\ufffd') return [{ end: at + 1, last: undefined }];
  const last = lastByte(character);
  return last === undefined ? [] : [{ end: at + 1, last }];
}
