/**
 * Formulations in few documents: no frequencies, but quotation marks and frames. One after the other, the same owner,
 * most characters of the shorter in common, and common words around; or parallel clauses compared one by one.
 */
import { type Candidate, handoverEvidence } from './candidate.js';
import { placeOf } from './series-place.js';
import type { Library, Term } from './term.js';
import { areDisjoint, areForeign, areRelatives, sideBySide, tellsSiblingsApart } from './vetoes.js';
import { commonRun, differenceOf, isQuoted, sharedCharacters, sidesOf } from './words.js';

const LONGEST = 16;
/** A pair of characters that more formulations share than this says nothing. */
const COMMONEST_PAIR = 60;

export function formulationSuccessions(terms: readonly Term[], { decide, group }: Library): readonly Candidate[] {
  const byCore = new Map<string, Term[]>();
  for (const term of terms) byCore.set(term.core, [...(byCore.get(term.core) ?? []), term]);
  const byPair = group('formulation', terms, (term) => (isFormulation(term) ? pairsOf(term.core) : []));
  const found = new Map<string, Candidate>();
  for (const list of byPair.values()) {
    if (list.length > COMMONEST_PAIR) continue;
    for (const older of list)
      for (const newer of list) {
        const key = `${older.id}\n${newer.id}`;
        if (older.id === newer.id || found.has(key)) continue;
        const candidate = decide('formulation', [older, newer], () => judge(older, newer));
        if (candidate) found.set(key, candidate);
      }
  }
  return [...found.values()].filter(({ from, to }) => !isPartlyThere(from, to, byCore));
}

const clausesOf = (name: string): readonly string[] => name.split(/[、，,]/u);

/** A clause that only the newer has, said by itself where the older is said: then it stood beside the older and did not take its place. */
function isPartlyThere(older: Term, newer: Term, byCore: ReadonlyMap<string, readonly Term[]>): boolean {
  const own = clausesOf(newer.core).filter((clause) => !older.core.includes(clause));
  return (
    clausesOf(newer.core).length > 1 &&
    own.some((clause) => (byCore.get(clause) ?? []).some((part) => sideBySide(part, older).documents > 0))
  );
}

const isFormulation = (term: Term): boolean =>
  (term.kind === 'Slogan' || term.kind === 'Strategy') &&
  plain(term.core).length >= 3 &&
  placeOf(term) === undefined &&
  !term.core.includes('+') &&
  term.core.length <= LONGEST &&
  term.all.some((use) => isQuoted(use.frame) || /^[“"]/u.test(use.evidence.quote));

const plain = (name: string): string => name.replace(/[、，,；\s]/gu, '');

/** Unordered pairs of distinct characters: what makes two formulations worth comparing. */
function pairsOf(name: string): ReadonlySet<string> {
  const characters = [...new Set(plain(name))].sort();
  const pairs = new Set<string>();
  for (const [index, a] of characters.entries()) for (const b of characters.slice(index + 1)) pairs.add(a + b);
  return pairs;
}

function judge(older: Term, newer: Term): Candidate | undefined {
  if (!areDisjoint(older, newer) || areForeign(older, newer) || areRelatives(older, newer)) return undefined;
  if (sideBySide(older, newer).documents > 0) return undefined;
  const difference = differenceOf(plain(older.core), plain(newer.core));
  if (tellsSiblingsApart(difference.older, difference.newer)) return undefined;
  const shared = sharedContent(plain(older.core), plain(newer.core));
  const share = shared.length / Math.min(plain(older.core).length, plain(newer.core).length);
  const longer = Math.max(plain(older.core).length, plain(newer.core).length);
  if (shared.length / longer < 0.3) return undefined;
  const context = commonContext(older, newer);
  const clauses = parallelClauses(older.core, newer.core);
  // X年, 四个X and the like share a mould, not a meaning: what is left without the mould has to be alike.
  if (/^[一二两三四五六七八九十]+(?:个|大|项)/u.test(older.core)) return undefined;
  // The same characters in another order are another spelling, not another formulation.
  if ([...plain(older.core)].sort().join('') === [...plain(newer.core)].sort().join('')) return undefined;
  // What two names share at their ends alone is a mould (互联网＋X); substitution judges that, by harder tests.
  const ends = difference.before.length + difference.behind.length;
  if (clauses === undefined && ends >= shared.length) return undefined;
  if (clauses !== undefined && (share >= 0.6 || clauses >= 3))
    return candidateOf({
      older,
      newer,
      shared,
      context,
      parallel: true,
      confidence: 0.6 + 0.15 * share + (context.length >= 3 ? 0.1 : 0),
    });
  if (share >= 0.6 && shared.length >= 3 && context.length >= 3)
    return candidateOf({
      older,
      newer,
      shared,
      context,
      parallel: false,
      confidence: 0.55 + 0.2 * share + Math.min(0.15, 0.03 * context.length),
    });
  return undefined;
}

const NUMERAL = /[零〇一二两三四五六七八九十百千万亿\d]/u;

/**
 * Characters two names share that mean something: numerals, and characters that one name says again and again, are the figure of
 * speech it is built on (一业一策 and 一村一业, 千方百计, 新老、新旧), which many names share without having anything to do with each other.
 */
function sharedContent(a: string, b: string): readonly string[] {
  const isAgain = (name: string, character: string): boolean => name.indexOf(character) !== name.lastIndexOf(character);
  return sharedCharacters(a, b).filter(
    (character) => !NUMERAL.test(character) && !isAgain(a, character) && !isAgain(b, character),
  );
}

/** Longest run shared by a pair of clauses at the same place, where both have as many clauses, two at least. */
function parallelClauses(a: string, b: string): number | undefined {
  const [left, right] = [clausesOf(a), clausesOf(b)];
  if (left.length < 2 || left.length !== right.length) return undefined;
  const runs = left.map((clause, index) => sharedCharacters(clause, right[index] as string).length);
  return (runs[0] as number) >= 2
    ? Math.max(...left.map((clause, index) => commonRun(clause, right[index] as string).length))
    : undefined;
}

/** The longest words that stand around both, outside the marks. */
function commonContext(a: Term, b: Term): string {
  let best = '';
  for (const x of a.all.slice(0, 20))
    for (const y of b.all.slice(0, 20))
      for (const p of sidesOf(x.frame))
        for (const q of sidesOf(y.frame)) {
          const run = commonRun(p, q);
          if (run.length > best.length) best = run;
        }
  return best;
}

interface Found {
  readonly older: Term;
  readonly newer: Term;
  readonly shared: readonly string[];
  readonly context: string;
  readonly parallel: boolean;
  readonly confidence: number;
}

function candidateOf({ older, newer, shared, context, parallel, confidence }: Found): Candidate {
  const since = newer.uses[0]?.date;
  const around = context.length >= 3;
  const last = older.uses.at(-1)?.date.slice(0, 4);
  return {
    from: older,
    to: newer,
    kind: 'superseded',
    ...(since === undefined ? {} : { since }),
    confidence: Math.min(0.93, confidence),
    rule: parallel ? 'parallel formulation' : 'formulation',
    reasons: [
      {
        zh: `${parallel ? '并列短句逐句对应，' : ''}字面共有${shared.join('、')}${around ? `；上下文同有“${context}”` : ''}；${last}年后不再使用前者`,
        en: `${parallel ? 'Parallel clauses compared one by one; ' : ''}characters in common: ${shared.join(', ')}${around ? `; both beside “${context}”` : ''}; the former is last used in ${last}`,
        evidence: handoverEvidence(older, newer),
      },
    ],
  };
}
