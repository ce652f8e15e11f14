import type { Value } from '../graph/store.js';
import type { Span } from '../model/evidence.js';
import { documentsWithin } from './documents-dated.js';
import { bounds, type Page, type Window } from './page.js';
import { type PassageRecord, toPassage } from './passage-record.js';
import type { Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

/** A place that mentions an entity. */
export interface MentionRecord extends Span {
  /** Entity id. */
  readonly entity: string;
  readonly quote: string;
  readonly passage: PassageRecord;
}

export interface MentionsArguments extends Window {
  readonly documents?: readonly string[] | undefined;
  readonly period?: Period | undefined;
}

/** One page of the places that mention each of some entities. At most two statements. */
export async function mentions(
  store: Asked,
  args: MentionsArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<MentionRecord>>> {
  const documents = await documentsWithin(store, args, options);
  const parameters = { ids: args.ids, documents, ...bounds(args) };
  const rows = await store.read({ statement: 'read/mentions', parameters }, options);
  return new Map(
    rows.map((row) => [
      row['of'] as string,
      {
        total: row['total'] as number,
        items: (row['marks'] as readonly { readonly [name: string]: Value }[]).map((mark, at) => ({
          entity: row['of'] as string,
          start: mark['start'] as number,
          end: mark['end'] as number,
          quote: mark['quote'] as string,
          passage: toPassage((row['passages'] as readonly Value[])[at]),
        })),
      },
    ]),
  );
}
