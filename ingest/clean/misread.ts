/**
 * Text that was read in the wrong encoding and saved so: UTF-8 read as GBK (浼氳 for 会议) or as Windows-1252 (ä¼šè®®), GBK
 * read as Windows-1252 (»áÒé). What decodes by chance is short; a run that gives several Chinese characters is certain.
 * Characters whose bytes were lost on the way become U+FFFD.
 */
import type { Edit } from './edit.js';
import { bytesOf } from './gbk.js';

/** Han, kana, signs, private use and the rest that GBK gives to bytes above 7F, and what stands for a lost byte. */
const GBK_RUN = /[\u00a4-\uffe5\ufffd?]{3,}/g;
const LATIN_RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{3,}/g;
/** What the first bytes of common characters and marks give; sound text has hardly any of these. */
const TYPICAL = /[锛銆鈥鍏鍔鍙鍜鍦鍥鏂鏄鏈鐨鐢鎴鎶鎬鏀浼骞绗寮闂鎺澶]/;
/** Windows-1252 bytes 80–9F that are other characters (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, at) => [character, 0x80 + at]),
);
/** Fewer Chinese characters may be chance. */
const LEAST = 2;
/** GBK has a character for nearly any bytes, so more are asked for, all of them common. */
const LEAST_GBK = 3;
const LOST_CHARACTER = '\ufffd';
const COMMON = /^[\u4e00-\u9fff，。、；：？！“”‘’（）《》—…·]+$/;

export function findMisread(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (/[\u00a1-\u00f4]{3}/.test(text)) {
    for (const match of text.matchAll(LATIN_RUN)) {
      const bytes = [...match[0]].map((one) => WINDOWS_1252.get(one) ?? one.charCodeAt(0));
      if (bytes.every((byte) => byte <= 0xff)) add(edits, match, asUtf8(bytes) ?? asGbk(bytes));
    }
  }
  if (edits.length === 0 && TYPICAL.test(text)) {
    for (const match of text.matchAll(GBK_RUN)) if (TYPICAL.test(match[0])) edits.push(...inRun(match[0], match.index));
  }
  return edits;
}

/** Stretches of a run that are UTF-8; what stands before and behind them may be sound. */
function inRun(run: string, offset: number): readonly Edit[] {
  const shown = [...run].map(bytesShown);
  const edits: Edit[] = [];
  for (let at = 0; at < shown.length; at += 1) {
    if (!begins(shown[at]?.[0])) continue;
    const { put, end } = stretch(shown, at);
    if (put === undefined) continue;
    edits.push({ start: offset + at, end: offset + end, put });
    at = end - 1;
  }
  return edits;
}

/** First bytes of the three that UTF-8 has for Chinese characters and their marks. */
const begins = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xe2 && byte <= 0xef;
const goesOn = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** The longest text that the characters from `from` on are UTF-8 of. A character of it that lost a byte is U+FFFD. */
function stretch(shown: readonly (readonly number[])[], from: number): { put: string | undefined; end: number } {
  const bytes: number[] = [];
  const owner: number[] = [];
  for (let index = from; index < shown.length; index += 1)
    for (const byte of shown[index] ?? []) {
      bytes.push(byte);
      owner.push(index);
    }
  const decoder = new TextDecoder('utf-8');
  const whole = (at: number): boolean => begins(bytes[at]) && goesOn(bytes[at + 1]) && goesOn(bytes[at + 2]);
  let put = '';
  let at = 0;
  while (at < bytes.length) {
    if (whole(at)) {
      put += decoder.decode(Uint8Array.from(bytes.slice(at, at + 3)));
      at += 3;
      continue;
    }
    // Some bytes are lost where the text soon goes on, or where it ends with the lost ones.
    const next = [1, 2, 3, 4].find((by) => whole(at + by) && whole(at + by + 3));
    const ended = bytes.slice(at, at + 4).indexOf(LOST);
    if (next === undefined && ended < 0) break;
    put += LOST_CHARACTER;
    at += next ?? ended + 1;
    if (next === undefined) break;
  }
  const begun = begins(bytes[at]) && owner[at] === owner[at - 1];
  const end = (owner[at - 1] ?? from - 1) + 1;
  return { put: isText(put) ? put + (begun ? LOST_CHARACTER : '') : undefined, end };
}

function add(edits: Edit[], match: RegExpExecArray, put: string | undefined): void {
  if (put !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, put });
}

/** A byte that no UTF-8 has stands for what is lost. */
const LOST = 0xff;

function bytesShown(character: string): readonly number[] {
  if (character === '€') return [0x80];
  return bytesOf(character) ?? privateBytes().get(character) ?? [LOST];
}

let privately: ReadonlyMap<string, readonly number[]> | undefined;

/** Bytes of the characters for private use, as the WHATWG decoder of GBK shows them. */
function privateBytes(): ReadonlyMap<string, readonly number[]> {
  if (privately) return privately;
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const shown = decoder.decode(Uint8Array.of(lead, trail));
      if (/^[\ue000-\uf8ff]$/.test(shown)) made.set(shown, [lead, trail]);
    }
  }
  privately = made;
  return made;
}

function asUtf8(bytes: readonly number[]): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return isText(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function isText(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han >= (lost === 0 ? LEAST : LEAST + lost);
}

function asGbk(bytes: readonly number[]): string | undefined {
  // GB 2312 has the common characters; both of its bytes are above A0.
  if (bytes.length % 2 !== 0 || bytes.some((byte) => byte < 0xa1)) return undefined;
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return text.length >= LEAST_GBK && COMMON.test(text) ? text : undefined;
}
