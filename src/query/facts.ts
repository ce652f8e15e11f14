import type { Value } from '../graph/store.js';
import type { Kind, Relation, SuccessionKind } from '../model/ontology.js';
import { type FactFilter, type FactOrder, filterParameters, scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { bounds, EMPTY_PAGE, type Page, type Window } from './page.js';
import type { Asked, AskOptions } from './question.js';

export interface FactsArguments extends Window {
  /** Only facts with both ends among these. */
  readonly among?: readonly string[] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  /** Only facts whose ends are both of these kinds. Not with `among`. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly successions?: readonly SuccessionKind[] | undefined;
  readonly filter?: FactFilter | undefined;
  readonly order: FactOrder;
}

/** One page of facts. One statement. */
export async function facts(store: Asked, args: FactsArguments, options: AskOptions): Promise<Page<FactRecord>> {
  const { among, relations, kinds, successions, filter, order } = args;
  const parameters = { order, ...bounds(args), ...scopeParameters(relations, kinds), ...filterParameters(filter) };
  const call =
    among === undefined
      ? { statement: 'read/facts', parameters: { ...parameters, successions: successions ?? null } }
      : { statement: 'read/facts-among', parameters: { ...parameters, among: [...new Set(among)] } };
  const [row] = await store.read(call, options);
  if (row === undefined) return EMPTY_PAGE;
  return { total: row['total'] as number, items: (row['page'] as readonly Value[]).map(toFact) };
}
