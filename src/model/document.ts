import type { DatePrefix } from './date.js';
import type { Span } from './evidence.js';
import type { Level } from './ontology.js';

/** One thing a document says of itself, and where that came from. */
export interface DocumentRecord {
  /** Stable under edits of the text: made from the path inside the folder that was read, or from `id:` in the front matter. */
  readonly id: string;
  /** Path inside the folder that was read, with `/`. Never an absolute path. */
  readonly path: string;
  readonly title: string;
  /** Absent when neither the document nor its sidecar says it and it cannot be inferred. */
  readonly date?: DatePrefix;
  /** How the date is known: said by the metadata, read in the text, or inferred (with the words in `notes`). */
  readonly dateBasis?: 'metadata' | 'text' | 'inferred';
  readonly issuer?: string;
  readonly publisher?: string;
  /** 国办函〔2021〕44号 */
  readonly number?: string;
  readonly level?: Level;
  readonly source?: string;
  /** SHA-256 of the bytes of the file, hexadecimal. */
  readonly sha256: string;
  /** The text as decoded, before cleaning. All offsets of the document point into it. */
  readonly text: string;
  /** For paged formats: the offset at which each page starts; page 1 first. */
  readonly pages?: readonly number[];
  /** By what it was read, as a digest: the rules, the lexicon and what its folder says of it. Never in a dump. */
  readonly reader?: string;
  /** MinHash signature of the sound text, to find reprints. Absent in short documents. */
  readonly signature?: readonly number[];
}

/** A sentence of the sound text, with its place in the decoded text. */
export interface Passage extends Span {
  readonly document: string;
  /** From 0, in reading order. */
  readonly order: number;
  /** The sentence after cleaning, in Simplified Chinese. `start` and `end` give its place before cleaning. */
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** Paragraph it stands in, from 0. */
  readonly paragraph: number;
}
