import * as OpenCC from 'opencc-js';
import type { Value } from '../graph/store.js';
import type { Kind } from '../model/ontology.js';
import { searchStart, searchWords } from '../model/search.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { bounds, EMPTY_PAGE, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

export interface SearchArguments extends Window {
  readonly text: string;
  readonly kinds?: readonly Kind[] | undefined;
}

export interface SearchResult {
  readonly entity: EntityRecord;
  /** The name or alias that fits. */
  readonly matched: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** How well the ranks of read/search fit: the whole name, a whole alias, how they start, what they hold, its sound. */
const SCORES = [1, 0.95, 0.8, 0.75, 0.6, 0.55, 0.4] as const;

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });

/** One page of entities by name, best first: parts of names, one character, pinyin, Traditional. One statement. */
export async function search(store: Asked, args: SearchArguments, options: AskOptions): Promise<Page<SearchResult>> {
  const text = simplify(args.text.normalize('NFKC').trim()).toLowerCase();
  const words = searchWords(text);
  if (words.length === 0) return EMPTY_PAGE;
  // Characters are words of the index as they are; of Latin and digits a start may be typed.
  const isWhole = words.every((word) => /^\p{Script=Han}+$/u.test(word));
  const statement = isWhole ? 'read/search-words' : 'read/search';
  const query = (isWhole ? words : words.map(starting)).join(' AND ');
  const parameters = {
    text,
    words,
    any: words[0] ?? '',
    start: searchStart(words),
    query,
    kinds: args.kinds ?? null,
    ...bounds(args),
  };
  const [row] = await store.read({ statement, parameters }, options);
  if (row === undefined) return EMPTY_PAGE;
  return {
    total: row['total'] as number,
    items: (row['entities'] as readonly Value[]).map((one, at) => {
      const entity = toEntity(one);
      const rank = (row['ranks'] as readonly number[])[at] as number;
      return { entity, matched: matched(entity, text), score: SCORES[rank] ?? 0 };
    }),
  };
}

/** A word, or the start of one, for the full-text index. Words of searchWords hold nothing that index gives a meaning to. */
const starting = (word: string): string => `${word}*`;

function matched({ name, aliases }: EntityRecord, text: string): string {
  const names = [name, ...aliases];
  const fits = (test: (lower: string) => boolean) => names.find((one) => test(one.toLowerCase()));
  return (
    fits((one) => one === text) ?? fits((one) => one.startsWith(text)) ?? fits((one) => one.includes(text)) ?? name
  );
}
