/** A brief before it is a file: what every format writes in its own way. */

/** A piece of text, the numbers of the sources that bear it out, and the mark that ends it. */
export interface Clause {
  readonly text: string;
  readonly sources?: readonly number[];
  readonly end?: string;
}

export type Block =
  | { readonly heading: string }
  | { readonly paragraph: readonly Clause[] }
  | { readonly items: readonly (readonly Clause[])[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly Clause[])[] };

/** Where a number leads: a sentence of a document. */
export interface Source {
  readonly number: number;
  readonly title: string;
  /** In Chinese words; empty where it is not known. */
  readonly date: string;
  readonly issuer: string;
  /** The sentence, or as much of it around the quoted words as is shown. */
  readonly sentence: string;
  /** `document:start–end、start–end`, each quotation in UTF-16 code units into the text as decoded. */
  readonly place: string;
}

export interface BriefPage {
  readonly title: string;
  /** The line under the title: what the brief rests on. */
  readonly basis: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  /** What a reader must know before quoting. */
  readonly remark: string;
}
