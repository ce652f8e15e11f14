import type { Kind, Relation } from '../model/ontology.js';
import { scopeParameters } from './fact-filter.js';
import { type FactRecord, toFact } from './fact-record.js';
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

/** How an entity was reached: from where, over which fact. */
type Arrivals = Map<string, { readonly before: string; readonly fact: FactRecord }[]>;

interface Side {
  readonly start: string;
  frontier: readonly string[];
  /** By entity, all ways it was reached in the fewest steps. */
  readonly reached: Arrivals;
}

/**
 * The shortest ways between two entities, searched from both ends, each time from the side with fewer entities to go on from.
 * One statement a step: at most `maxLength`.
 */
export async function path(store: Asked, args: PathArguments, options: AskOptions): Promise<readonly Path[]> {
  if (args.from === args.to) return [{ entities: [args.from], facts: [] }];
  const [a, b] = [side(args.from), side(args.to)];
  for (let length = 1; length <= args.maxLength; length += 1) {
    const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
    await advance(store, near, args, options);
    const met = near.frontier.filter((id) => far.reached.has(id)).toSorted();
    if (met.length > 0) return join(a, b, met, args.all ? MOST_PATHS : 1);
    if (near.frontier.length === 0) return [];
  }
  return [];
}

const side = (start: string): Side => ({ start, frontier: [start], reached: new Map([[start, []]]) });

async function advance(store: Asked, one: Side, args: PathArguments, options: AskOptions): Promise<void> {
  const parameters = {
    ids: one.frontier,
    ends: [args.from, args.to],
    most: args.throughHubs ? Number.MAX_SAFE_INTEGER : HUB,
    ...scopeParameters(args.relations, args.kinds),
  };
  const rows = await store.read({ statement: 'read/step', parameters }, options);
  const next: Arrivals = new Map();
  for (const row of rows) {
    const to = row['to'] as string;
    if (one.reached.has(to)) continue;
    const arrivals = next.get(to) ?? [];
    next.set(to, arrivals);
    arrivals.push({ before: row['of'] as string, fact: toFact(row['fact']) });
  }
  for (const [id, arrivals] of next) one.reached.set(id, arrivals);
  one.frontier = [...next.keys()];
}

/** Ways from a's start to b's over the entities where the two searches met. */
function join(a: Side, b: Side, met: readonly string[], most: number): readonly Path[] {
  const paths: Path[] = [];
  for (const middle of met) {
    for (const head of waysTo(middle, a, most)) {
      for (const tail of waysTo(middle, b, most)) {
        if (paths.length >= most) return paths;
        paths.push({
          entities: [...head.entities, ...tail.entities.toReversed().slice(1)],
          facts: [...head.facts, ...tail.facts.toReversed()],
        });
      }
    }
  }
  return paths;
}

/** Ways from the start of a side to an entity, over one fact where two entities share several. */
function waysTo(id: string, one: Side, most: number): readonly Path[] {
  if (id === one.start) return [{ entities: [id], facts: [] }];
  const ways: Path[] = [];
  const seen = new Set<string>();
  for (const { before, fact } of one.reached.get(id) ?? []) {
    if (seen.has(before)) continue;
    seen.add(before);
    for (const way of waysTo(before, one, most - ways.length)) {
      ways.push({ entities: [...way.entities, id], facts: [...way.facts, fact] });
      if (ways.length >= most) return ways;
    }
  }
  return ways;
}
