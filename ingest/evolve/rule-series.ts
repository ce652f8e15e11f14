/** Series: a name that says its own place is followed by the next one. */
import { parseDate } from '../../src/model/date.js';
import type { SeriesPlace } from '../recognise/series-name.js';
import type { Candidate } from './candidate.js';
import { handoverEvidence } from './candidate.js';
import { placeOf } from './series-place.js';
import type { Term } from './term.js';

interface Member {
  readonly term: Term;
  readonly place: SeriesPlace;
  readonly ordinal: number;
}

/** Longest gap, in years, across which one dated plan is still the successor of another. */
const LONGEST_GAP = 6;

export function seriesSuccessions(terms: readonly Term[]): readonly Candidate[] {
  const families = new Map<string, Member[]>();
  for (const term of terms) {
    const member = memberOf(term);
    if (!member) continue;
    for (const key of familiesOf(member)) {
      const family = families.get(key);
      if (family) family.push(member);
      else families.set(key, [member]);
    }
  }
  return [...families.values()].flatMap((family) => neighbours(family));
}

function memberOf(term: Term): Member | undefined {
  const place = placeOf(term);
  // Sittings of one body follow each other without anything evolving.
  if (!place || place.form === 'session') return undefined;
  const ordinal = place.form === 'yearly list' ? (place.year ?? yearOfList(term)) : place.ordinal;
  return { term, place, ordinal };
}

/** Plans, congresses and editions bear one name for all; dated plans and yearly lists are each owner's own. */
const familiesOf = ({ term, place }: Member): readonly string[] =>
  place.form === 'dated' || place.form === 'yearly list'
    ? [...term.jurisdictions].map((jurisdiction) => `${place.series}|${jurisdiction}`)
    : [place.series];

const DONE = /＿.{0,6}(?:完成|办结|落实到位|兑现|办妥)/u;
const CANDIDATES = /＿.{0,4}候选/u;

/** A list reported as done at the start of a year is the list of the year before. */
function yearOfList(term: Term): number {
  const years = (term.uses.length > 0 ? term.uses : term.all).map((use) => {
    if (use.about !== undefined) return use.year;
    const month = Number(use.date.slice(5, 7) || '6');
    return month <= 4 && DONE.test(use.frame) && !CANDIDATES.test(use.frame) ? use.year - 1 : use.year;
  });
  return Math.min(...years);
}

function neighbours(family: readonly Member[]): readonly Candidate[] {
  // Several names for one place (十五计划, 十五时期): the one used most stands for it.
  const byOrdinal = new Map<number, Member>();
  for (const member of family) {
    const known = byOrdinal.get(member.ordinal);
    if (
      !known ||
      weight(member.term) > weight(known.term) ||
      (weight(member.term) === weight(known.term) && member.term.id < known.term.id)
    )
      byOrdinal.set(member.ordinal, member);
  }
  const ordered = [...byOrdinal.values()].sort((a, b) => a.ordinal - b.ordinal);
  return ordered.flatMap((newer, index) => {
    const older = ordered[index - 1];
    if (!older || older.term.id === newer.term.id) return [];
    const step = newer.ordinal - older.ordinal;
    const close = newer.place.strict ? step === 1 : step <= LONGEST_GAP;
    return close ? [candidateOf(older, newer)] : [];
  });
}

const weight = (term: Term): number => term.all.length;

const SURE: Readonly<Record<SeriesPlace['form'], number>> = Object.freeze({
  plan: 0.97,
  congress: 0.95,
  session: 0.93,
  edition: 0.95,
  version: 0.85,
  dated: 0.85,
  'yearly list': 0.88,
});

function candidateOf(older: Member, newer: Member): Candidate {
  const since =
    newer.place.year ?? (newer.place.form === 'yearly list' ? newer.ordinal : undefined) ?? newer.term.all[0]?.year;
  const date = since === undefined ? undefined : parseDate(String(since));
  const slot = newer.place.series;
  return {
    from: older.term,
    to: newer.term,
    kind: 'next in series',
    ...(date === undefined ? {} : { since: date }),
    confidence: SURE[newer.place.form] - (newer.place.strict || newer.ordinal - older.ordinal === 1 ? 0 : 0.1),
    rule: `series: ${newer.place.form}`,
    reasons: [
      {
        zh: `同一序列“${slot}”的相邻两项：${older.term.name}之后是${newer.term.name}`,
        en: `Neighbours in the series “${slot}”: ${newer.term.name} comes after ${older.term.name}`,
        evidence: handoverEvidence(older.term, newer.term),
      },
    ],
  };
}
