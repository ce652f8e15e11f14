/** The shapes that pass from stage to stage. A stage is `(input, knowledge) → output`, pure. */
import type { DocumentRecord } from '../src/model/document.js';
import type { Span } from '../src/model/evidence.js';
import type { Kind } from '../src/model/ontology.js';
import type { Attributes, LocalEntity, Note } from '../src/model/statement.js';
import type { Placed } from './place.js';

/** A file as it came, before anything is known of it. */
export interface RawFile {
  /** Path inside the folder that was read, with `/`; for one file its base name; inside an archive `archive.zip/inner.txt`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it was read: the real path of the file, with `/inner.txt` after that of an archive. Tells one document from another of the same id. */
  readonly location?: string;
  /** What the sidecar `set.yml` says of it, already parsed with zod. */
  readonly sidecar?: Readonly<Record<string, string>>;
}

/** After reading: decoded text and what the document says of itself. */
export interface Source {
  readonly document: DocumentRecord;
  /** Parts of the text that the format itself marks: menus of a page, table cells, headings. */
  readonly marks: readonly (Span & {
    readonly role: 'heading' | 'boilerplate' | 'caption' | 'metadata' | 'list item' | 'cell';
    readonly depth?: number;
  })[];
  readonly notes: readonly Note[];
}

/** After cleaning: sound Simplified text, every code unit with its place in `document.text`. */
export interface Sound {
  readonly document: DocumentRecord;
  readonly placed: Placed;
  readonly marks: Source['marks'];
  /** Spans of the decoded text that are no text of the document, with the reason in a note. */
  readonly dropped: readonly Span[];
  readonly notes: readonly Note[];
}

/** A sentence of the sound text. Offsets here are into `placed.text`. */
export interface Sentence extends Span {
  readonly order: number;
  readonly paragraph: number;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  readonly isHeading: boolean;
  readonly isListItem: boolean;
  readonly clauses: readonly Span[];
  /** Quotations, outermost first; nested ones have a greater depth. Offsets of what stands between the marks. */
  readonly quotations: readonly (Span & { readonly depth: number })[];
}

export interface Divided extends Sound {
  readonly sentences: readonly Sentence[];
}

/** A mention as a recogniser finds it. Offsets into `placed.text`. */
export interface FoundMention extends Span {
  readonly sentence: number;
  readonly kind: Kind;
  /** Name to go by: the surface without what is not part of the name. */
  readonly name: string;
  readonly rule: string;
  /** What later stages need: title, jurisdiction, number, items, quoted … */
  readonly hints: Readonly<Record<string, string>>;
  /** Attributes found with it: amount, area, date. */
  readonly attributes?: Attributes;
}

export interface Recognised extends Divided {
  readonly mentions: readonly FoundMention[];
}

export interface Resolved extends Recognised {
  readonly entities: readonly LocalEntity[];
  /** Key of the local entity of each mention, in step with `mentions`. */
  readonly keys: readonly string[];
}
