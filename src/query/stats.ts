import type { Row } from '../graph/store.js';
import type { DatePrefix } from '../model/date.js';
import type { Kind, Level, Relation } from '../model/ontology.js';
import type { Asked, AskOptions } from './question.js';

export interface Stats {
  readonly documents: number;
  readonly firstDate?: DatePrefix;
  readonly lastDate?: DatePrefix;
  readonly passages: number;
  readonly mentions: number;
  readonly statements: number;
  readonly entities: number;
  readonly facts: number;
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly relations: readonly { readonly relation: Relation; readonly count: number; readonly inferred: number }[];
  readonly levels: readonly { readonly level?: Level; readonly count: number }[];
}

/** How much the graph holds. Seven statements. */
export async function stats(store: Asked, options: AskOptions): Promise<Stats> {
  const ask = (statement: string) => store.read({ statement: `read/${statement}` }, options);
  const [[span], [passages], [mentions], [statements], kinds, relations, levels] = await Promise.all([
    ask('span'),
    ask('passage-count'),
    ask('count-mentions'),
    ask('count-statements'),
    ask('count-entities'),
    ask('count-facts'),
    ask('count-documents'),
  ]);
  const count = (row: Row | undefined, name = 'count') => (row?.[name] ?? 0) as number;
  const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + count(row), 0);
  return {
    documents: count(span, 'documents'),
    ...(typeof span?.['first'] === 'string' ? { firstDate: span['first'] as DatePrefix } : {}),
    ...(typeof span?.['last'] === 'string' ? { lastDate: span['last'] as DatePrefix } : {}),
    passages: count(passages, 'passages'),
    mentions: count(mentions),
    statements: count(statements),
    entities: sum(kinds),
    facts: sum(relations),
    kinds: kinds.map((row) => ({ kind: row['kind'] as Kind, count: count(row) })),
    relations: relations.map((row) => ({
      relation: row['relation'] as Relation,
      count: count(row),
      inferred: count(row, 'inferred'),
    })),
    levels: levels.map((row) => ({
      ...(typeof row['level'] === 'string' ? { level: row['level'] as Level } : {}),
      count: count(row),
    })),
  };
}
