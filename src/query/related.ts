import type { Row, Value } from '../graph/store.js';
import type { Relation } from '../model/ontology.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { type FactFilter, type FactOrder, filterParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { bounds, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

/** A fact and the entity at its other end. */
export interface Related {
  readonly fact: FactRecord;
  readonly entity: EntityRecord;
}

export interface RelatedArguments extends Window {
  readonly relation: Relation;
  readonly direction: 'OUT' | 'IN';
  readonly filter?: FactFilter | undefined;
  readonly order: FactOrder;
}

/** One page of what each of some entities is related to over one relation. One statement, however many entities. */
export async function related(
  store: Asked,
  args: RelatedArguments & { readonly ids: readonly string[] },
  options: AskOptions,
): Promise<ReadonlyMap<string, Page<Related>>> {
  const { ids, relation, direction, filter, order } = args;
  const statement = direction === 'OUT' ? 'read/related-out' : 'read/related-in';
  const parameters = { ids, order, ...bounds(args), ...filterParameters(filter) };
  const rows = await store.read({ statement, relation, parameters }, options);
  return new Map(rows.map((row) => [row['of'] as string, toPage(row, args)]));
}

function toPage(row: Row, { relation, direction }: RelatedArguments): Page<Related> {
  const of = row['of'] as string;
  const facts = row['facts'] as readonly Value[];
  const items = (row['entities'] as readonly Value[]).map((one, at) => {
    const entity = toEntity(one);
    const [from, to] = direction === 'OUT' ? [of, entity.id] : [entity.id, of];
    return { entity, fact: toFact({ relation, from, to, properties: facts[at] as Value }) };
  });
  return { total: row['total'] as number, items };
}
