import type { Value } from '../graph/store.js';
import type { Evidence } from '../model/evidence.js';
import { type PassageRecord, toPassage } from './passage-record.js';
import type { Asked, AskOptions } from './question.js';

/** The words of one statement and the passages they stand in. */
export interface StatementWords {
  readonly evidence: readonly Evidence[];
  readonly passages: readonly PassageRecord[];
}

/** The words of statements by id. One statement to the engine. */
export async function statements(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, StatementWords>> {
  const rows = await store.read({ statement: 'read/statements', parameters: { ids } }, options);
  return new Map(
    rows.map((row) => {
      const [sources, starts, ends, quotes] = ['sources', 'starts', 'ends', 'quotes'].map((name) => row[name]) as [
        readonly string[],
        readonly number[],
        readonly number[],
        readonly string[],
      ];
      const evidence = sources.map((document, at) => ({
        document,
        start: starts[at] as number,
        end: ends[at] as number,
        quote: quotes[at] as string,
      }));
      return [row['id'] as string, { evidence, passages: (row['passages'] as readonly Value[]).map(toPassage) }];
    }),
  );
}
