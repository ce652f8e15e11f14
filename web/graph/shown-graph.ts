import type { EntityCardFragment, FactCardFragment, Kind } from '../generated/graphql.js';

/** All facts between two entities, drawn as one line. */
export interface Link {
  /** The ids of the two, the smaller first, with a line break between. */
  readonly key: string;
  /** The ends as the surest fact has them. */
  readonly source: string;
  readonly target: string;
  readonly facts: readonly FactCardFragment[];
}

export interface ShownGraph {
  readonly nodes: ReadonlyMap<string, EntityCardFragment>;
  readonly links: ReadonlyMap<string, Link>;
}

const linkKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Entities and facts as a graph with one link for each pair. A fact whose ends are not both there is left out, and so is one of an entity with itself. */
export function graphOf(entities: Iterable<EntityCardFragment>, facts: Iterable<FactCardFragment>): ShownGraph {
  const nodes = new Map<string, EntityCardFragment>();
  for (const entity of entities) nodes.set(entity.id, entity);
  const between = new Map<string, Map<string, FactCardFragment>>();
  for (const fact of facts) {
    if (fact.subject.id === fact.object.id || !nodes.has(fact.subject.id) || !nodes.has(fact.object.id)) continue;
    const key = linkKey(fact.subject.id, fact.object.id);
    const known = between.get(key) ?? new Map<string, FactCardFragment>();
    known.set(fact.id, fact);
    between.set(key, known);
  }
  const links = new Map<string, Link>();
  for (const [key, known] of between) {
    const sorted = [...known.values()].sort(surestFirst);
    const [first] = sorted;
    if (first) links.set(key, { key, source: first.subject.id, target: first.object.id, facts: sorted });
  }
  return { nodes, links };
}

/** The graph without some entities and kinds. `kept` are shown whatever their kind. */
export function without(
  graph: ShownGraph,
  hidden: readonly string[],
  kinds: readonly Kind[],
  kept: readonly string[],
): ShownGraph {
  const nodes = new Map(
    [...graph.nodes].filter(([id, node]) => !hidden.includes(id) && (kept.includes(id) || !kinds.includes(node.kind))),
  );
  const links = new Map([...graph.links].filter(([, link]) => nodes.has(link.source) && nodes.has(link.target)));
  return { nodes, links };
}

/** How many of each kind are in the graph. */
export function kindCounts(graph: ShownGraph): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of graph.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** True where no text says outright what the link stands for. */
export const isInferred = (link: Link): boolean => link.facts.every((fact) => fact.origin === 'INFERRED');

const surestFirst = (a: FactCardFragment, b: FactCardFragment): number =>
  Number(b.relation === 'EVOLVED_INTO') - Number(a.relation === 'EVOLVED_INTO') ||
  b.confidence - a.confidence ||
  (a.id < b.id ? -1 : 1);
