import type { Kind } from '../model/ontology.js';
import { documentsWithin } from './documents-dated.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import type { Page, Window } from './page.js';
import type { Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

type EntityOrder = 'NAME' | 'FIRST_USED' | 'DOCUMENTS';

export interface EntitiesArguments extends Window {
  readonly kind?: Kind | undefined;
  readonly period?: Period | undefined;
  readonly document?: string | undefined;
  readonly order: EntityOrder;
}

/** One page of entities. At most three statements. */
export async function entities(
  store: Asked,
  args: EntitiesArguments,
  options: AskOptions,
): Promise<Page<EntityRecord>> {
  const { kind, period, document, order, skip, first } = args;
  const only = document === undefined ? undefined : [document];
  const documents = await documentsWithin(store, { period, documents: only }, options);
  const statement = kind === undefined ? 'read/entities' : 'read/entities-of-kind';
  const scope = kind === undefined ? {} : { kind };
  const [rows, [count]] = await Promise.all([
    store.read({ statement, ...scope, parameters: { documents, order, skip, first } }, options),
    store.read({ statement: `${statement}-count`, ...scope, parameters: { documents } }, options),
  ]);
  return { total: (count?.['total'] ?? 0) as number, items: rows.map((row) => toEntity(row['entity'])) };
}
