/** Yearly themes: one owner's motto of a year is followed by that of the next. */
import { parseDate } from '../../src/model/date.js';
import { type Candidate, handoverEvidence } from './candidate.js';
import type { Term } from './term.js';
import { commonRun, sidesOf } from './words.js';

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
      list.push({ term, year: yearOfTheme(term, jurisdiction) });
      byOwner.set(jurisdiction, list);
    }
  return [...byOwner].flatMap(([owner, themes]) => chain(owner, themes));
}

/** The year most of its uses at one place are about; the earlier of two. Many places have had a 作风建设年, each in its year. */
function yearOfTheme(term: Term, jurisdiction: string): number {
  const votes = new Map<number, number>();
  for (const use of term.all)
    if (use.jurisdiction === jurisdiction)
      votes.set(use.year, (votes.get(use.year) ?? 0) + (use.about === undefined ? 1 : 2));
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] as number;
}

/** Years between two mottos, where they share so many characters; else two. */
const LONGEST_GAP = 3;
const NAMED_ALIKE = 3;

function chain(owner: string, themes: readonly ThemeYear[]): readonly Candidate[] {
  const ordered = [...themes].sort((a, b) => a.year - b.year || (a.term.id < b.term.id ? -1 : 1));
  return ordered.flatMap((newer) => {
    const before = ordered.filter(
      (older) =>
        older.year < newer.year &&
        (older.year >= newer.year - 2 ||
          (older.year >= newer.year - LONGEST_GAP && likeness(older.term, newer.term).name >= NAMED_ALIKE)),
    );
    const year = Math.max(...before.map((older) => older.year));
    const last = before.filter((older) => older.year === year);
    const alone = last.length === 1 && ordered.filter((theme) => theme.year === newer.year).length === 1;
    const rivals = ordered.filter((theme) => theme.year === newer.year && theme !== newer);
    return (
      last
        .map((older) => ({ older, likeness: likeness(older.term, newer.term) }))
        .filter(({ likeness: found }) => found.name >= 2 || found.frame.length >= 4 || alone)
        // Of two mottos of one year, the one more like that of the year before follows it.
        .filter(({ older, likeness: found }) =>
          rivals.every((one) => likeness(older.term, one.term).name <= found.name),
        )
        .sort((a, b) => b.likeness.name - a.likeness.name || b.likeness.frame.length - a.likeness.frame.length)
        .slice(0, 1)
        .map(({ older, likeness: found }) => candidateOf({ owner, older, newer, ...found }))
    );
  });
}

/** What most mottos end in; it makes no two of them alike. Source: ordinary usage. */
const GENERIC = /(?:建设|提升|突破|深化|攻坚|落实|推进|服务|提质|增效|管理|活动|发展|创新)+年$/u;

/** Characters the names share in one run besides 年 and such words, and the longest words their frames share. */
function likeness(older: Term, newer: Term): { readonly name: number; readonly frame: string } {
  const shared = commonRun(older.name.replace(GENERIC, ''), newer.name.replace(GENERIC, ''));
  let frame = '';
  for (const a of older.all.slice(0, 12))
    for (const b of newer.all.slice(0, 12)) {
      const sides = sidesOf(a.frame).map((side, index) => commonRun(side, sidesOf(b.frame)[index] as string));
      const shared = sides.filter((side) => side.length > 0).join('＿');
      if (shared.length > frame.length) frame = shared;
    }
  return { name: shared.replace(/年$/u, '').length, frame };
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
