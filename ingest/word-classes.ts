/**
 * Classes of words by what they stand beside: words of one class are used alike, also where the annotated documents have only
 * one of them. Learnt from running text without annotations (docs/usage.md): vectors by skip-gram (Mikolov et al. 2013),
 * classes by k-means over them. It holds numbers only, no words.
 */
import { MailuoError } from '../src/model/errors.js';

export interface WordClasses {
  /** Class of the word with this number (ingest/sign-number.ts): the wide one in the low eight bits, the narrow one above; 0 where it is not known. */
  readonly of: (word: number) => number;
}

export const wideOf = (classes: number): number => classes & 0xff;
export const narrowOf = (classes: number): number => classes >> 8;

const MAGIC = 0x4d4c5731;

/**
 * The file: little-endian `magic, words`, the numbers of the words in rising order (int32), their narrow classes (uint16), their
 * wide classes (uint8). Throws MailuoError where it is no such file.
 */
export function parseWordClasses(bytes: Uint8Array): WordClasses {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, count] = [0, 4].map((at) => (bytes.byteLength >= 8 ? view.getUint32(at, true) : 0)) as [number, number];
  if (magic !== MAGIC || bytes.byteLength !== 8 + 7 * count)
    throw new MailuoError(
      'input',
      'ingest/lexicon/words.bin is no file of word classes or is cut off: take it from the release again',
    );
  const classes = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const narrow = view.getUint16(8 + 4 * count + 2 * index, true);
    const wide = view.getUint8(8 + 6 * count + index);
    classes.set(view.getInt32(8 + 4 * index, true), (narrow << 8) | wide);
  }
  return Object.freeze({ of: (word: number) => classes.get(word) ?? 0 });
}

/** As which word a figure is classed: any figure. */
export const classedWord = (text: string): string => (/^[\d.％%]+$/u.test(text) ? '0' : text);
