/**
 * UTF-8 that was read in another encoding and saved so: 浼氳 for 会议 (read as GBK), ä¼šè®® (read as Windows-1252).
 * What reads as UTF-8 by chance is short; a run that gives several Chinese characters is certain.
 */
import type { Edit } from './edit.js';
import { bytesOf } from './gbk.js';

/** Han, kana-free symbols and the rest that GBK gives to bytes above 7F. */
const GBK_RUN = /[\u00a4-\uffe5]{3,}/g;
const LATIN_RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{3,}/g;
/** Windows-1252 bytes 80–9F that are other characters (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, at) => [character, 0x80 + at]),
);
/** Fewer Chinese characters may be chance. */
const LEAST = 2;

export function findMisread(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (/[\u00c2-\u00f4]/.test(text)) {
    for (const match of text.matchAll(LATIN_RUN))
      add(
        edits,
        match,
        [...match[0]].map((one) => WINDOWS_1252.get(one) ?? one.charCodeAt(0)),
      );
  }
  // Such text is full of these: they are what the first bytes of common characters give.
  if (edits.length === 0 && /[浼鐨鍦鏄涓鍏骞绗鎴]/.test(text)) {
    for (const match of text.matchAll(GBK_RUN)) {
      const pairs = [...match[0]].map(bytesOf);
      if (pairs.every((pair) => pair !== undefined)) add(edits, match, pairs.flat());
    }
  }
  return edits;
}

function add(edits: Edit[], match: RegExpExecArray, bytes: readonly number[]): void {
  const put = decoded(bytes);
  if (put === undefined || (put.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < LEAST) return;
  edits.push({ start: match.index, end: match.index + match[0].length, put });
}

function decoded(bytes: readonly number[]): string | undefined {
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
