/** What a graph knows of two names: that they are one thing, or that one followed the other. */
import type { Comparison } from '../ingest/resolve/compare.js';
import type { GraphStore } from '../src/graph/store.js';
import { entitiesByName } from '../src/query/entities-by-name.js';
import { evolution, type Step } from '../src/query/evolution.js';
import type { FactRecord } from '../src/query/fact-record.js';

/** `undefined` where the graph does not join the two: it may never have heard of them, so names decide. */
export async function compareInGraph(store: GraphStore, a: string, b: string): Promise<Comparison | undefined> {
  const [one, other] = await Promise.all([entitiesByName(store, a, {}), entitiesByName(store, b, {})]);
  const [only] = one;
  if (only && one.length === 1 && other.length === 1 && other[0]?.id === only.id)
    return { verdict: 'SAME', why: `both are ${only.name} in the graph` };
  for (const { id } of one) {
    const { hops, steps } = await evolution(store, { of: id, direction: 'BOTH' }, {});
    for (const { id: end } of other) {
      const line = lineBetween(hops, id, end) ?? lineBetween(hops, end, id);
      if (line) return { verdict: 'EVOLVED', why: wordsOf(line, steps) };
    }
  }
  return undefined;
}

/** The shortest way from a term to a later one, by hops that the text or the program stands by. */
function lineBetween(hops: readonly FactRecord[], from: string, to: string): readonly FactRecord[] | undefined {
  const ways = new Map<string, readonly FactRecord[]>([[from, []]]);
  for (const [term, way] of ways) {
    if (term === to) return way.length > 0 ? way : undefined;
    for (const hop of hops)
      if (hop.from === term && hop.status !== 'negated' && !ways.has(hop.to)) ways.set(hop.to, [...way, hop]);
  }
  return undefined;
}

function wordsOf(line: readonly FactRecord[], steps: readonly Step[]): string {
  const names = new Map(steps.map(({ term }) => [term.id, term.name]));
  return line
    .map(({ from, to, attributes, origin, confidence, since, reasons }) => {
      const kind = String(attributes['kind'] ?? 'followed');
      const when = since === undefined ? '' : `, ${since}`;
      const why = reasons[0] === undefined ? '' : `: ${reasons[0].zh}`;
      return `${names.get(from) ?? from} → ${names.get(to) ?? to} ${kind}, ${origin} ${confidence.toFixed(2)}${when}${why}`;
    })
    .join('; ');
}
