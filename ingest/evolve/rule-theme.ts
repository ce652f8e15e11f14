/** Yearly themes: one owner's motto of a year is followed by that of the next. */
import { parseDate } from '../../src/model/date.js';
import { type Candidate, handoverEvidence } from './candidate.js';
import type { Term } from './term.js';
import { commonRun, differenceOf, sidesOf } from './words.js';

interface ThemeYear {
  readonly term: Term;
  readonly year: number;
}

const isTheme = (term: Term): boolean => term.kind === 'Theme' && /年$/u.test(term.name);

export function themeSuccessions(terms: readonly Term[]): readonly Candidate[] {
  const byOwner = new Map<string, ThemeYear[]>();
  for (const term of terms.filter(isTheme))
    for (const jurisdiction of term.jurisdictions) {
      const list = byOwner.get(jurisdiction) ?? [];
      list.push({ term, year: yearOfTheme(term) });
      byOwner.set(jurisdiction, list);
    }
  return [...byOwner].flatMap(([owner, themes]) => chain(owner, themes));
}

/** The year most of its uses are about; the earlier of two. */
function yearOfTheme(term: Term): number {
  const votes = new Map<number, number>();
  for (const use of term.all) votes.set(use.year, (votes.get(use.year) ?? 0) + (use.about === undefined ? 1 : 2));
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] as number;
}

function chain(owner: string, themes: readonly ThemeYear[]): readonly Candidate[] {
  const ordered = [...themes].sort((a, b) => a.year - b.year || (a.term.id < b.term.id ? -1 : 1));
  return ordered.flatMap((newer) => {
    const before = ordered.filter((older) => older.year < newer.year && older.year >= newer.year - 2);
    const year = Math.max(...before.map((older) => older.year));
    const last = before.filter((older) => older.year === year);
    const alone = last.length === 1 && ordered.filter((theme) => theme.year === newer.year).length === 1;
    return last
      .map((older) => ({ older, likeness: likeness(older.term, newer.term) }))
      .filter(({ likeness: found }) => found.name >= 2 || found.frame.length >= 4 || alone)
      .sort((a, b) => b.likeness.name - a.likeness.name || b.likeness.frame.length - a.likeness.frame.length)
      .slice(0, 1)
      .map(({ older, likeness: found }) => candidateOf({ owner, older, newer, ...found }));
  });
}

/** Characters the names share besides 年, and the longest words their frames share. */
function likeness(older: Term, newer: Term): { readonly name: number; readonly frame: string } {
  const difference = differenceOf(older.name.slice(0, -1), newer.name.slice(0, -1));
  let frame = '';
  for (const a of older.all.slice(0, 12))
    for (const b of newer.all.slice(0, 12)) {
      const sides = sidesOf(a.frame).map((side, index) => commonRun(side, sidesOf(b.frame)[index] as string));
      const shared = sides.filter((side) => side.length > 0).join('＿');
      if (shared.length > frame.length) frame = shared;
    }
  return { name: difference.before.length + difference.behind.length, frame };
}

interface ThemePair {
  readonly owner: string;
  readonly older: ThemeYear;
  readonly newer: ThemeYear;
  readonly name: number;
  readonly frame: string;
}

function candidateOf({ owner, older, newer, name, frame }: ThemePair): Candidate {
  const gap = newer.year - older.year;
  const since = parseDate(String(newer.year));
  return {
    from: older.term,
    to: newer.term,
    kind: 'next in series',
    ...(since === undefined ? {} : { since }),
    confidence: Math.max(0.3, 0.62 + (name >= 2 ? 0.2 : 0) + (frame.length >= 4 ? 0.12 : 0) - 0.15 * (gap - 1)),
    rule: 'yearly theme',
    reasons: [
      {
        zh: `同属${owner}的年度主题：${older.year}年${older.term.name}，${newer.year}年${newer.term.name}${frame.length >= 4 ? `；同一位置“${frame}”` : ''}`,
        en: `Yearly themes of ${owner}: ${older.term.name} in ${older.year}, ${newer.term.name} in ${newer.year}${frame.length >= 4 ? `; same slot “${frame}”` : ''}`,
        evidence: handoverEvidence(older.term, newer.term),
      },
    ],
  };
}
