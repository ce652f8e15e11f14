/** Who tells a fact and when: stored with it, so that facts can be filtered and ordered without their statements. */
import { compareDates, type DatePrefix } from '../model/date.js';
import type { Edge } from '../model/entity.js';
import { compareText } from '../model/evidence.js';
import { LEVELS, type Level } from '../model/ontology.js';
import type { AssembledGraph } from './assemble/assembled-graph.js';

export interface Told {
  /** Ids of the documents that state it, sorted. */
  readonly sources: readonly string[];
  /** Their levels of government, from the top, each once. */
  readonly levels: readonly Level[];
  /** Their first and last dates. */
  readonly firstStated: DatePrefix | null;
  readonly lastStated: DatePrefix | null;
}

/** For each edge of a graph, who tells it. */
export function toldBy({ documents, statements }: AssembledGraph): (edge: Edge) => Told {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const sourcesOf = new Map(
    statements.map(({ id, document, evidence }) => [id, [document, ...evidence.map((one) => one.document)]]),
  );
  return (edge) => {
    const sources = [...new Set(edge.statements.flatMap((id) => sourcesOf.get(id) ?? []))].sort(compareText);
    const dates = sources.flatMap((id) => documentOf.get(id)?.date ?? []).sort(compareDates);
    return {
      sources,
      levels: LEVELS.filter((level) => sources.some((id) => documentOf.get(id)?.level === level)),
      firstStated: dates[0] ?? null,
      lastStated: dates.at(-1) ?? null,
    };
  };
}

/** How many facts each entity has, at either end. */
export function degrees(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
