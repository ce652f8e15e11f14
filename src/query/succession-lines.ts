/** Chains out of single successions. Pure. */

import { compareDates } from '../model/date.js';
import { compareText } from '../model/evidence.js';
import type { FactRecord } from './fact-record.js';
import { groupBy } from './group-by.js';

/** From a first term to a last: one hop fewer than terms. */
export interface Line {
  readonly terms: readonly string[];
  readonly hops: readonly FactRecord[];
}

/** A line cannot be longer, nor can there be more: a graph that says so is shown as far as this. */
const MOST_LINES = 200;

/** Earliest first; those without a date last, then by id. */
const compareHops = (a: FactRecord, b: FactRecord): number =>
  (a.since !== undefined && b.since !== undefined
    ? compareDates(a.since, b.since)
    : Number(a.since === undefined) - Number(b.since === undefined)) || compareText(a.id, b.id);

/** The hops that can be reached from a term, back, ahead or both ways. */
export function reachable(
  of: string,
  hops: readonly FactRecord[],
  direction: 'BACK' | 'AHEAD' | 'BOTH',
): readonly FactRecord[] {
  const found = new Set<FactRecord>();
  const walk = (start: string, near: 'from' | 'to', far: 'from' | 'to') => {
    const seen = new Set([start]);
    for (const term of seen) {
      for (const hop of hops) {
        if (hop[near] !== term) continue;
        found.add(hop);
        seen.add(hop[far]);
      }
    }
  };
  if (direction !== 'AHEAD') walk(of, 'to', 'from');
  if (direction !== 'BACK') walk(of, 'from', 'to');
  return hops.filter((hop) => found.has(hop)).toSorted(compareHops);
}

/** Every line from a term without a predecessor to one without a successor. A circle is cut where it closes. */
export function linesOf(hops: readonly FactRecord[]): readonly Line[] {
  const after = groupBy(hops, (hop) => hop.from);
  const later = new Set(hops.map((hop) => hop.to));
  const first = [...new Set(hops.map((hop) => hop.from))].filter((term) => !later.has(term));
  const starts = first.length > 0 ? first : hops.slice(0, 1).map((hop) => hop.from);
  const lines: Line[] = [];
  const walk = (line: Line): void => {
    if (lines.length >= MOST_LINES) return;
    const next = (after.get(line.terms.at(-1) as string) ?? []).filter((hop) => !line.terms.includes(hop.to));
    if (next.length === 0) lines.push(line);
    for (const hop of next) walk({ terms: [...line.terms, hop.to], hops: [...line.hops, hop] });
  };
  for (const start of starts) walk({ terms: [start], hops: [] });
  return lines;
}

/** Terms in the order of the lines: each after all that went before it, then as the hops come. */
export function termsInOrder(of: string, hops: readonly FactRecord[]): readonly string[] {
  const left = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].find((term) => hops.every((hop) => hop.to !== term || !left.has(hop.from)));
    const next = free ?? ([...left][0] as string);
    left.delete(next);
    ordered.push(next);
  }
  return ordered.length > 0 ? ordered : [of];
}
