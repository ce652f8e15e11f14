/** Chains out of single successions. Pure. */

import { compareDates, type DatePrefix } from '../model/date.js';
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

/**
 * Every line from a term without a predecessor to one without a successor, in order of time. A term that returns stands in a line
 * once for each of its periods: out of a period lead the hops after it began and up to its next beginning. A circle without dates is
 * cut where it closes.
 */
export function linesOf(hops: readonly FactRecord[]): readonly Line[] {
  const after = groupBy(hops, (hop) => hop.from);
  const into = groupBy(hops, (hop) => hop.to);
  const starts = [...new Set(hops.map((hop) => hop.from))].filter((term) => startsLine(term, after, into));
  const lines: Line[] = [];
  const walk = (line: Line): void => {
    if (lines.length >= MOST_LINES) return;
    const next = nextHops(line, after, into);
    if (next.length === 0) lines.push(line);
    for (const hop of next) walk({ terms: [...line.terms, hop.to], hops: [...line.hops, hop] });
  };
  for (const start of starts.length > 0 ? starts : hops.slice(0, 1).map((hop) => hop.from))
    walk({ terms: [start], hops: [] });
  return lines;
}

type ByTerm = ReadonlyMap<string, readonly FactRecord[]>;

/** Nothing leads to it, or something leads from it before anything leads to it. */
function startsLine(term: string, after: ByTerm, into: ByTerm): boolean {
  const arrivals = into.get(term) ?? [];
  const first = earliest(arrivals);
  const departure = earliest(after.get(term) ?? []);
  return arrivals.length === 0 || (first !== undefined && departure !== undefined && departure < first);
}

function nextHops({ terms, hops }: Line, after: ByTerm, into: ByTerm): readonly FactRecord[] {
  const at = terms.at(-1) as string;
  const since = hops.findLast((hop) => hop.since !== undefined)?.since;
  const begins = hops.length === 0 ? undefined : since;
  // The next time the term begins: hops after that leave a later period of it.
  const again = earliest((into.get(at) ?? []).filter((hop) => begins === undefined || isLater(hop.since, begins)));
  return (after.get(at) ?? []).filter(
    (hop) =>
      !hops.includes(hop) &&
      (hop.since === undefined || begins === undefined
        ? !terms.includes(hop.to)
        : compareDates(hop.since, begins) >= 0 && !hops.some((one) => one.to === hop.to && one.since === hop.since)) &&
      (hop.since === undefined || again === undefined || compareDates(hop.since, again) <= 0),
  );
}

const isLater = (a: DatePrefix | undefined, b: DatePrefix): boolean => a !== undefined && compareDates(a, b) > 0;

/** The first date of some hops; undefined where none has one. */
const earliest = (hops: readonly FactRecord[]): DatePrefix | undefined =>
  hops.flatMap(({ since }) => since ?? []).toSorted(compareDates)[0];
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
