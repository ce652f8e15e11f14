/** Characters that carry no text, and full-width forms of letters and digits. All of it is certain. */
import type { Edit } from './edit.js';

// C0 and C1 controls but tab and line feed; soft hyphen, joiners, zero-width and direction marks, BOM.
const INVISIBLE =
  /(?:(?![\t\n])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]|\p{Variation_Selector})+/gu;
// Letters, digits and the signs that stand in figures. Chinese punctuation is full width by right and stays.
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0e\uff0f\uff1d\uff20\uff06]+/g;

export function findInvisible(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    const end = match.index + match[0].length;
    // A line ended by CR alone keeps its line.
    const put = /\r/.test(match[0]) && text[end] !== '\n' ? '\n' : '';
    edits.push({ start: match.index, end, put });
  }
  return edits;
}

export function findFullWidth(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(FULL_WIDTH)) {
    edits.push({ start: match.index, end: match.index + match[0].length, put: halfWidth(match[0]) });
  }
  return edits;
}

const halfWidth = (run: string): string =>
  String.fromCharCode(...Array.from(run, (character) => character.charCodeAt(0) - 0xfee0));
