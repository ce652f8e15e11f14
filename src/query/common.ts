import { compareText } from '../model/evidence.js';
import type { Kind } from '../model/ontology.js';
import { entitiesById } from './entities-by-id.js';
import type { EntityRecord } from './entity-record.js';
import { scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { groupBy } from './group-by.js';
import { cut, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

export interface CommonArguments extends Window {
  /** Entity ids. */
  readonly a: string;
  readonly b: string;
  readonly kinds?: readonly Kind[] | undefined;
}

/** An entity that both are related to, with the facts that relate it to each. */
export interface CommonNeighbour {
  readonly entity: EntityRecord;
  readonly a: readonly FactRecord[];
  readonly b: readonly FactRecord[];
}

export interface Common extends Page<CommonNeighbour> {
  /** How many documents and passages mention both. */
  readonly documents: number;
  readonly passages: number;
}

/** What two entities have in common, the surest first. Six statements. */
export async function common(store: Asked, args: CommonArguments, options: AskOptions): Promise<Common> {
  const { a, b, kinds } = args;
  const scope = scopeParameters(undefined, kinds);
  const near = async (id: string) => {
    const rows = await store.read({ statement: 'read/neighbour-ids', parameters: { id, ...scope } }, options);
    return new Map(rows.map((row) => [row['id'] as string, row['confidence'] as number]));
  };
  const [ofA, ofB, [together]] = await Promise.all([
    near(a),
    near(b),
    store.read({ statement: 'read/together', parameters: { a, b } }, options),
  ]);
  const shared = [...ofA]
    .flatMap(([id, sureness]) => (ofB.has(id) ? [{ id, sureness: sureness * (ofB.get(id) ?? 0) }] : []))
    .toSorted((x, y) => y.sureness - x.sureness || compareText(x.id, y.id));
  const page = cut(shared, args);
  const others = page.items.map(({ id }) => id);
  const between = async (id: string) => {
    const parameters = { id, others, ...scopeParameters() };
    const rows = await store.read({ statement: 'read/facts-between', parameters }, options);
    return groupBy(rows, (row) => row['other'] as string);
  };
  const [entities, factsOfA, factsOfB] = await Promise.all([
    entitiesById(store, others, options),
    between(a),
    between(b),
  ]);
  const items = others.flatMap((id) => {
    const entity = entities.get(id);
    const facts = (found: typeof factsOfA) => (found.get(id) ?? []).map((row) => toFact(row['fact']));
    return entity === undefined ? [] : [{ entity, a: facts(factsOfA), b: facts(factsOfB) }];
  });
  return {
    total: page.total,
    items,
    documents: (together?.['documents'] ?? 0) as number,
    passages: (together?.['passages'] ?? 0) as number,
  };
}
