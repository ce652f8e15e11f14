/** The time a sentence says it speaks of: a report of January 2025 looks back on 2024. */
import { type DatePrefix, parseDate, yearOf } from '../../src/model/date.js';
import type { Sentence } from '../stages.js';

const SPOKEN_OF = /(?<![到至从比自前于较])((?:19|20)\d{2})年(?:(\d{1,2})月)?(?!底|末|前|以前|之前|[-—～至])/gu;

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/一年来|过去一年|去年|上年/u, -1],
  [/今年|本年度/u, 0],
  [/明年/u, 1],
];

/**
 * The last time named before the term in its sentence that is neither a goal nor the border of a period; else the year that
 * 一年来, 今年 or 明年 stand for, counted from the date of the document.
 */
export function timeSpokenOf(
  text: string,
  sentence: Sentence,
  at: { readonly start: number; readonly date?: DatePrefix },
): DatePrefix | undefined {
  const before = text.slice(sentence.start, at.start);
  const last = [...before.matchAll(SPOKEN_OF)].at(-1);
  if (last) return parseDate(last[2] === undefined ? (last[1] as string) : `${last[1]}-${last[2].padStart(2, '0')}`);
  const shift = RELATIVE.find(([words]) => words.test(before))?.[1];
  return shift === undefined || at.date === undefined ? undefined : parseDate(String(yearOf(at.date) + shift));
}
