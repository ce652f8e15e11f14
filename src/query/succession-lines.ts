/** Chains out of single successions. Pure. */

import { compareDates, type DatePrefix, isBefore } from '../model/date.js';
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

/**
 * The hops that can be reached from a term, back, ahead or both ways. Where several hops lead to or from a term, only those that go on
 * in time are followed: a circle in words is none in time.
 */
export function reachable(
  of: string,
  hops: readonly FactRecord[],
  direction: 'BACK' | 'AHEAD' | 'BOTH',
): readonly FactRecord[] {
  const after = groupBy(hops, (hop) => hop.from);
  const into = groupBy(hops, (hop) => hop.to);
  const found = new Set<FactRecord>();
  const walk = (first: readonly FactRecord[], next: (hop: FactRecord) => readonly FactRecord[]): void => {
    const seen = new Set(first);
    for (const hop of seen) for (const one of next(hop)) seen.add(one);
    for (const hop of seen) found.add(hop);
  };
  if (direction !== 'AHEAD')
    walk(into.get(of) ?? [], (hop) => (into.get(hop.from) ?? []).filter((before) => goesOn(before, hop, into)));
  if (direction !== 'BACK')
    walk(after.get(of) ?? [], (hop) => (after.get(hop.to) ?? []).filter((next) => goesOn(hop, next, into)));
  return hops.filter((hop) => found.has(hop)).toSorted(compareHops);
}

type ByTerm = ReadonlyMap<string, readonly FactRecord[]>;

/** Whether a hop out of a term can come after a hop into it. Where only one leads there, a text may just have told it late. */
const goesOn = (arrival: FactRecord, hop: FactRecord, into: ByTerm): boolean =>
  (into.get(hop.from)?.length ?? 0) < 2 ||
  arrival.since === undefined ||
  hop.since === undefined ||
  !isBefore(hop.since, arrival.since);

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

/** Nothing leads to it, or it returns and something leads from it before anything leads to it. */
function startsLine(term: string, after: ByTerm, into: ByTerm): boolean {
  const arrivals = into.get(term) ?? [];
  const [first, departure] = [earliest(arrivals), earliest(after.get(term) ?? [])];
  const isEarlier = first !== undefined && departure !== undefined && isBefore(departure, first);
  return arrivals.length === 0 || (isEarlier && returns(term, after));
}

function returns(term: string, after: ByTerm): boolean {
  const seen = new Set((after.get(term) ?? []).map(({ to }) => to));
  for (const one of seen) for (const { to } of after.get(one) ?? []) seen.add(to);
  return seen.has(term);
}

function nextHops({ terms, hops }: Line, after: ByTerm, into: ByTerm): readonly FactRecord[] {
  const arrival = hops.at(-1);
  const at = terms.at(-1) as string;
  const began = arrival?.since;
  // The next time the term begins: hops after that leave a later period of it.
  const again = earliest(
    (into.get(at) ?? []).filter(({ since }) => since !== undefined && (began === undefined || isBefore(began, since))),
  );
  return (after.get(at) ?? []).filter((hop) => {
    if (hops.includes(hop) || (arrival && !goesOn(arrival, hop, into))) return false;
    if (hop.since === undefined) return !terms.includes(hop.to);
    const isReturn = terms.includes(hop.to);
    return (
      (!isReturn || began !== undefined || hops.length === 0) && (again === undefined || !isBefore(again, hop.since))
    );
  });
}

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
