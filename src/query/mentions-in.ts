import type { Row } from '../graph/store.js';
import type { Span } from '../model/evidence.js';
import type { Kind } from '../model/ontology.js';
import type { Asked, AskOptions } from './question.js';

/** A place in a text that mentions an entity. */
export interface Mark extends Span {
  readonly quote: string;
  /** Entity id. */
  readonly entity: string;
}

export interface MarksArguments {
  readonly kinds?: readonly Kind[] | undefined;
  readonly from: number;
  readonly to?: number | undefined;
}

/** All places in some documents that mention entities, by place. One statement. */
export async function mentionsIn(
  store: Asked,
  { ids, kinds, from, to }: MarksArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  const parameters = { ids, kinds: kinds ?? null, from, to: to ?? null };
  return groupMarks(ids, await store.read({ statement: 'read/mentions-in', parameters }, options));
}

/** Marks by the id in the column `of`; an empty list for an id without any. */
export function groupMarks(ids: readonly string[], rows: readonly Row[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    marks.get(row['of'] as string)?.push({
      start: row['start'] as number,
      end: row['end'] as number,
      quote: row['quote'] as string,
      entity: row['entity'] as string,
    });
  }
  return marks;
}
