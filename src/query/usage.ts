import type { DatePrefix } from '../model/date.js';
import type { Span } from '../model/evidence.js';
import type { Level } from '../model/ontology.js';
import { type PassageRecord, toPassage } from './passage-record.js';
import type { Asked, AskOptions } from './question.js';

/** One use of a term in a document. */
export interface UseRecord extends Span {
  /** Entity id of the term. */
  readonly of: string;
  readonly document: string;
  readonly date?: DatePrefix;
  readonly level?: Level;
  /** The words around it, with the term taken out; absent where it is merely named. */
  readonly frame?: string;
  /** Entity id of who uses it. */
  readonly owner?: string;
  /** True where the text looks back. */
  readonly retrospective: boolean;
  readonly quote: string;
  readonly passage: PassageRecord;
}

/** Every use of some terms, by document and place. One statement. */
export async function usage(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, readonly UseRecord[]>> {
  const rows = await store.read({ statement: 'read/usage', parameters: { ids } }, options);
  const uses = new Map<string, UseRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const text = (name: string) => (typeof row[name] === 'string' ? { [name]: row[name] } : {});
    uses.get(row['of'] as string)?.push({
      of: row['of'] as string,
      document: row['document'] as string,
      ...(text('date') as { date?: DatePrefix }),
      ...(text('level') as { level?: Level }),
      ...text('frame'),
      ...text('owner'),
      retrospective: row['retrospective'] === true,
      start: row['start'] as number,
      end: row['end'] as number,
      quote: row['quote'] as string,
      passage: toPassage(row['passage']),
    });
  }
  return uses;
}
