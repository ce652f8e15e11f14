import type { Value } from '../graph/store.js';
import { compareText } from '../model/evidence.js';
import type { Kind, Relation } from '../model/ontology.js';
import { scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
import { factsById } from './facts-by-id.js';
import type { Asked, AskOptions } from './question.js';

export interface PathArguments {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly kinds?: readonly Kind[] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  /** All shortest ways, or the first by ids. */
  readonly all: boolean;
  /** Whether to go through entities with more facts than HUB. */
  readonly throughHubs: boolean;
}

export interface Path {
  /** Entity ids, both ends included. */
  readonly entities: readonly string[];
  readonly facts: readonly FactRecord[];
}

/** An entity with more facts than this tells nothing by lying between two others. */
const HUB = 300;

/** At most so many ways are given where there are more of the same length. */
const MOST_PATHS = 100;

/** Of more ways than this the engine gives those it finds first. */
const MOST_WAYS = 10_000;

/** The shortest ways between two entities, the first by the ids on the way. One statement on Neo4j, elsewhere one a step and one for the facts. */
export async function path(store: Asked, args: PathArguments, options: AskOptions): Promise<readonly Path[]> {
  if (args.from === args.to) return [{ entities: [args.from], facts: [] }];
  return store.engine === 'neo4j' ? searchedByEngine(store, args, options) : searchedByStep(store, args, options);
}

const limitOf = ({ all }: PathArguments): number => (all ? MOST_PATHS : 1);
const mostOf = ({ throughHubs }: PathArguments): number => (throughHubs ? Number.MAX_SAFE_INTEGER : HUB);

async function searchedByEngine(store: Asked, args: PathArguments, options: AskOptions): Promise<readonly Path[]> {
  const { from, to, maxLength, relations, kinds } = args;
  const limits = { most: mostOf(args), ways: MOST_WAYS, limit: limitOf(args) };
  const parameters = { from, to, ...limits, ...scopeParameters(relations, kinds) };
  const rows = await store.read({ statement: 'read/paths', steps: maxLength, parameters }, options);
  return rows.map((row) => ({
    entities: row['entities'] as readonly string[],
    facts: (row['facts'] as readonly Value[]).map(toFact),
  }));
}

/** How an entity was reached: from where, over which fact. */
type Arrivals = Map<string, { readonly before: string; readonly fact: string }[]>;

interface Side {
  readonly start: string;
  frontier: readonly string[];
  /** By entity, all ways it was reached in the fewest steps. */
  readonly reached: Arrivals;
}

/** A way by ids: each fact leads from one entity to the next. */
interface Way {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

/** Searched from both ends, each time from the side with fewer entities to go on from. */
async function searchedByStep(store: Asked, args: PathArguments, options: AskOptions): Promise<readonly Path[]> {
  const [a, b] = [side(args.from), side(args.to)];
  for (let length = 1; length <= args.maxLength; length += 1) {
    const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
    await advance(store, near, args, options);
    const met = near.frontier.filter((id) => far.reached.has(id));
    if (met.length > 0) return withFacts(store, join(a, b, met, limitOf(args)), options);
    if (near.frontier.length === 0) return [];
  }
  return [];
}

const side = (start: string): Side => ({ start, frontier: [start], reached: new Map([[start, []]]) });

async function advance(store: Asked, one: Side, args: PathArguments, options: AskOptions): Promise<void> {
  const scope = scopeParameters(args.relations, args.kinds);
  const parameters = { ids: one.frontier, ends: [args.from, args.to], most: mostOf(args), ...scope };
  const rows = await store.read({ statement: 'read/step', parameters }, options);
  const next: Arrivals = new Map();
  for (const row of rows) {
    const to = row['to'] as string;
    if (one.reached.has(to)) continue;
    const arrivals = next.get(to) ?? [];
    next.set(to, arrivals);
    arrivals.push({ before: row['of'] as string, fact: row['fact'] as string });
  }
  for (const [id, arrivals] of next) one.reached.set(id, arrivals);
  one.frontier = [...next.keys()];
}

/** Ways from a's start to b's over the entities where the two searches met, in the order of the ids on the way. */
function join(a: Side, b: Side, met: readonly string[], most: number): readonly Way[] {
  const ahead = new Map<string, Map<string, string>>();
  const lead = (from: string, to: string, fact: string) => {
    ahead.set(from, (ahead.get(from) ?? new Map<string, string>()).set(to, fact));
  };
  walkBack(a, met, (id, { before, fact }) => lead(before, id, fact));
  walkBack(b, met, (id, { before, fact }) => lead(id, before, fact));
  const ways: Way[] = [];
  const walk = (id: string, way: Way): void => {
    if (id === b.start) ways.push(way);
    const next = [...(ahead.get(id) ?? [])].toSorted(([x], [y]) => compareText(x, y));
    for (const [to, fact] of next) {
      if (ways.length >= most) return;
      walk(to, { entities: [...way.entities, to], facts: [...way.facts, fact] });
    }
  };
  walk(a.start, { entities: [a.start], facts: [] });
  return ways;
}

/** Every arrival on the ways from the start of a side to some entities. */
function walkBack(
  one: Side,
  ids: readonly string[],
  tell: (id: string, arrival: { readonly before: string; readonly fact: string }) => void,
): void {
  const seen = new Set(ids);
  for (const id of seen) {
    for (const arrival of one.reached.get(id) ?? []) {
      tell(id, arrival);
      seen.add(arrival.before);
    }
  }
}

/** A fact is looked for from both its ends: a way does not tell which of them is its subject. */
async function withFacts(store: Asked, ways: readonly Way[], options: AskOptions): Promise<readonly Path[]> {
  const rows = ways.flatMap(({ entities, facts }) =>
    facts.flatMap((id, at) => [entities[at], entities[at + 1]].map((subject) => ({ id, subject: subject as string }))),
  );
  const known = await factsById(store, rows, options);
  return ways.map(({ entities, facts }) => ({ entities, facts: facts.map((id) => known.get(id) as FactRecord) }));
}
