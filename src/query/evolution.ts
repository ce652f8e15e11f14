import { type DatePrefix, firstDay, lastDay } from '../model/date.js';
import { entitiesByName, isEntityId } from './entities-by-name.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { type FactRecord, toFact } from './fact-record.js';
import type { Asked, AskOptions } from './question.js';
import { type Related, related } from './related.js';
import { search } from './search.js';
import { type Span, span } from './span.js';
import { type Line, linesOf, reachable, termsInOrder } from './succession-lines.js';
import { type TermUse, termUse } from './term-use.js';
import { type UseRecord, usage } from './usage.js';

export interface EvolutionArguments {
  /** Id, name or alias. */
  readonly of: string;
  readonly direction: 'BACK' | 'AHEAD' | 'BOTH';
  /** As things stood then: hops that began later and uses in later documents are left out. Documents told later what they tell of then stay. */
  readonly asOf?: DatePrefix | undefined;
}

/** A term in a line of succession, how it was used, and its parts. */
export interface Step {
  readonly term: EntityRecord;
  readonly use: TermUse;
  readonly components: readonly Related[];
}

export interface Evolution {
  readonly of?: EntityRecord;
  readonly steps: readonly Step[];
  /** Earliest first. */
  readonly hops: readonly FactRecord[];
  readonly lines: readonly Line[];
  readonly searched: Searched;
}

/** What was looked through for the answer. */
interface Searched extends Span {
  readonly uses: number;
  /** Others that bear the name, or names like it. */
  readonly candidates: readonly EntityRecord[];
}

/** Parts of a term shown. */
const PARTS = 50;

/** Which formulation evolved into which. At most nine statements, however long the line. */
export async function evolution(store: Asked, args: EvolutionArguments, options: AskOptions): Promise<Evolution> {
  const [named, coverage, early] = await Promise.all([
    entitiesByName(store, args.of, options),
    span(store, options),
    // An id says already whose line it is.
    isEntityId(args.of) ? successionsOf(store, args.of, options) : undefined,
  ]);
  const bearers = await bestFirst(store, named, options);
  const [of, ...others] = bearers;
  if (of === undefined) {
    const near = await search(store, { text: args.of.slice(0, 200), skip: 0, first: 5 }, options);
    const candidates = near.items.map(({ entity }) => entity);
    return { steps: [], hops: [], lines: [], searched: { ...coverage, uses: 0, candidates } };
  }
  const { facts, ends } = early !== undefined && of.id === args.of ? early : await successionsOf(store, of.id, options);
  const begun = reachable(
    of.id,
    facts.filter((hop) => hasBegun(hop, args.asOf)),
    args.direction,
  );
  const maybe = termsInOrder(of.id, begun);
  const [used, parts] = await Promise.all([
    usage(store, maybe, options),
    related(
      store,
      { ids: maybe, relation: 'HAS_COMPONENT', direction: 'OUT', order: 'LISTED', skip: 0, first: PARTS },
      options,
    ),
  ]);
  const uses = usesBy(used, args.asOf);
  // A hop that no text dates had come about once its newer term was in use.
  const hops = reachable(
    of.id,
    begun.filter(({ since, to }) => args.asOf === undefined || since !== undefined || (uses.get(to)?.length ?? 0) > 0),
    args.direction,
  );
  const terms = termsInOrder(of.id, hops);
  const entities = new Map([...ends, [of.id, of]]);
  const steps = terms.flatMap((id) => {
    const term = entities.get(id);
    return term === undefined
      ? []
      : [{ term, use: termUse(uses.get(id) ?? []), components: parts.get(id)?.items ?? [] }];
  });
  const searched = { ...coverage, uses: uses.get(of.id)?.length ?? 0, candidates: others };
  return { of, steps, hops, lines: linesOf(hops), searched };
}

/** Of several that bear a name, those that stand in a line go first. One statement where there are several. */
async function bestFirst(
  store: Asked,
  named: readonly EntityRecord[],
  options: AskOptions,
): Promise<readonly EntityRecord[]> {
  if (named.length < 2) return named;
  const ids = named.map(({ id }) => id);
  const rows = await store.read({ statement: 'read/in-succession', parameters: { ids } }, options);
  const inLine = new Set(rows.map((row) => row['id']));
  return named.toSorted((a, b) => Number(inLine.has(b.id)) - Number(inLine.has(a.id)));
}

/** All successions in which a term may stand, and the entities at their ends. One statement. */
async function successionsOf(store: Asked, id: string, options: AskOptions) {
  const rows = await store.read({ statement: 'read/evolution', parameters: { id } }, options);
  const ends = rows.flatMap((row) => [toEntity(row['subject']), toEntity(row['object'])]);
  return {
    facts: rows.map((row) => toFact(row['fact'])),
    ends: new Map(ends.map((entity) => [entity.id, entity] as const)),
  };
}

/** Uses in documents of that day or before, and in undated ones. */
const usesBy = (
  uses: ReadonlyMap<string, readonly UseRecord[]>,
  asOf: DatePrefix | undefined,
): ReadonlyMap<string, readonly UseRecord[]> =>
  asOf === undefined
    ? uses
    : new Map(
        [...uses].map(([id, own]) => [
          id,
          own.filter(({ date }) => date === undefined || firstDay(date) <= lastDay(asOf)),
        ]),
      );

/** A hop without a date counts at any time. */
export const hasBegun = (hop: FactRecord, asOf: DatePrefix | undefined): boolean =>
  asOf === undefined || hop.since === undefined || firstDay(hop.since) <= lastDay(asOf);
