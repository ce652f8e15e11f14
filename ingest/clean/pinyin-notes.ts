/**
 * Readings that some web pages put behind a character: 數(shù)字. A bracket is a note only where its letters spell a
 * reading of the characters before it, so (REITs), (AIC) and （筹） stay.
 */
import { pinyin } from 'pinyin-pro';
import { simplify } from '../script.js';
import type { Edit } from './edit.js';

const NOTE = /[(（](\p{Script=Latin}(?:\p{Script=Latin}|\p{Mn}|[' 1-5])*)[)）]/gu;
/** An abbreviation, even where it happens to spell a reading: 德(DE). */
const ABBREVIATION = /^[A-Z]{2,}$/;
const readings = new Map<string, ReadonlySet<string>>();

export function findPinyinNotes(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (!/[(（]/.test(text)) return edits;
  for (const match of text.matchAll(NOTE)) {
    const letters = spelling(match[1] ?? '');
    if (letters !== '' && !ABBREVIATION.test(match[1] ?? '') && spells(letters, text, match.index)) {
      edits.push({ start: match.index, end: match.index + match[0].length, put: '' });
    }
  }
  return edits;
}

/** True where the letters are the readings, one after another, of the last characters before `end`. */
function spells(letters: string, text: string, end: number): boolean {
  // A bare single letter is more often an item's label than a reading.
  if (/^[a-z]$/.test(letters)) return false;
  let rests = [letters];
  for (let at = end - 1; at >= 0 && end - at <= 8; at -= 1) {
    const character = text[at] ?? '';
    const known = readingsOf(character);
    rests = rests.flatMap((rest) =>
      [...known].filter((reading) => rest.endsWith(reading)).map((reading) => rest.slice(0, -reading.length)),
    );
    if (rests.length === 0) return false;
    if (rests.includes('')) return true;
  }
  return false;
}

/** True where the letters spell a reading of the character. */
export const hasReading = (character: string, letters: string): boolean => readingsOf(character).has(spelling(letters));

/** With tones, without, and with a tone number; of the character and of its Simplified form. */
function readingsOf(character: string): ReadonlySet<string> {
  const known = readings.get(character);
  if (known) return known;
  const all = new Set<string>();
  if (/[\u3400-\u9fff]/.test(character)) {
    for (const form of new Set([character, simplify(character)])) {
      for (const toneType of ['symbol', 'none', 'num'] as const) {
        const found = pinyin(form, { multiple: true, type: 'array', toneType, v: false });
        for (const reading of found) if (reading !== form) addSpellings(all, spelling(reading));
      }
    }
  }
  all.delete('');
  readings.set(character, all);
  return all;
}

/** A reading with ü is often written with u: lue for lüe. */
function addSpellings(all: Set<string>, reading: string): void {
  all.add(reading);
  all.add(reading.replace(/ü(?=e)/, 'u'));
}

const spelling = (letters: string): string =>
  letters
    .normalize('NFC')
    .toLowerCase()
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g')
    .replace(/[' ]/g, '')
    .replace(/(?<=[nl])v/g, 'ü');
