/** What a reader of a format gives: the text in reading order, and what the format says of its parts and of itself. */
import type { Remark } from '../note.js';
import type { Source } from '../stages.js';
import type { Metadata } from './metadata.js';

export interface Rendered {
  readonly text: string;
  readonly marks: Source['marks'];
  readonly metadata: Partial<Metadata>;
  readonly remarks: readonly Remark[];
  /** Offset at which each page starts, for paged formats. */
  readonly pages?: readonly number[];
}

/** Why a file of the format cannot be read. */
export interface Unreadable {
  readonly wrong: string;
  readonly advice: string;
}

/** Longest decoded text, in UTF-16 code units. */
export const LONGEST_TEXT = 32 * 1024 * 1024;
