import type { Evidence } from '../model/evidence.js';
import type { Asked, AskOptions } from './question.js';

/** Why a statement is in the graph. */
export interface Explanation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** Name of the rule that made it, and the words of the sound text it matched. */
  readonly rule: string;
  readonly matched: readonly string[];
  readonly status: string;
  readonly origin: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The statement of that id, or undefined where the graph has none. One statement to the engine. */
export async function explain(store: Asked, id: string, options: AskOptions): Promise<Explanation | undefined> {
  const [row] = await store.read({ statement: 'read/explain', parameters: { id } }, options);
  if (!row) return undefined;
  const list = <T>(name: string): readonly T[] => (row[name] ?? []) as unknown as readonly T[];
  const [starts, ends, quotes] = [list<number>('starts'), list<number>('ends'), list<string>('quotes')];
  return {
    subject: String(row['subject']),
    relation: String(row['relation']),
    object: String(row['object']),
    rule: String(row['rule']),
    matched: list<string>('matched'),
    status: String(row['status']),
    origin: String(row['origin']),
    confidence: Number(row['confidence']),
    evidence: list<string>('sources').map((document, at) => ({
      document,
      start: starts[at] as number,
      end: ends[at] as number,
      quote: quotes[at] as string,
    })),
  };
}
