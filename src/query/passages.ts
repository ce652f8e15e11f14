import { documentsWithin } from './documents-dated.js';
import { bounds, EMPTY_PAGE, type Page, type Window } from './page.js';
import type { PassageRecord } from './passage-record.js';
import { toPassagePage } from './passages-of.js';
import type { Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

export interface PassagesArguments extends Window {
  /** Words parted by white space; a passage must hold each of them. */
  readonly text: string;
  readonly documents?: readonly string[] | undefined;
  readonly period?: Period | undefined;
}

/** One page of the passages that hold all of some words, by document and place. At most two statements. */
export async function passages(
  store: Asked,
  args: PassagesArguments,
  options: AskOptions,
): Promise<Page<PassageRecord>> {
  const words = args.text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return EMPTY_PAGE;
  const documents = await documentsWithin(store, args, options);
  const parameters = { words, query: words.map(quoted).join(' AND '), documents, ...bounds(args) };
  const [row] = await store.read({ statement: 'read/passages', parameters }, options);
  return row === undefined ? EMPTY_PAGE : toPassagePage(row);
}

/**
 * A phrase for a full-text index of pairs of characters; what such an index parts otherwise (one character, Latin, digits,
 * signs) stands for any text, and the passages themselves decide.
 */
const quoted = (word: string): string => (/^\p{Script=Han}{2,}$/u.test(word) ? `"${word}"` : '*:*');
