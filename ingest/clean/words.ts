/** How far a text falls into known words: what tells 规模化供水 from a reading of the same bytes that is none. */
import { createRequire } from 'node:module';

// nodejieba is CommonJS with a native part.
const { cut } = createRequire(import.meta.url)('nodejieba') as { cut: (text: string, hmm?: boolean) => string[] };

/** Characters that stand alone often enough to be no sign of anything. */
const ALONE = /^[的和与及在了是对从为以将把被有不要更等市省区年月日个家项一二三四五六七八九十\P{Script=Han}]+$/u;

/** How many characters of a Simplified text stand alone though they seldom do, and make no known pair with a neighbour. */
export function countStray(text: string, isPair: (pair: string) => boolean): number {
  let at = 0;
  let stray = 0;
  for (const word of cut(text, false)) {
    const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)];
    if (word.length === 1 && !ALONE.test(word) && !pairs.some(isPair)) stray += 1;
    at += word.length;
  }
  return stray;
}
