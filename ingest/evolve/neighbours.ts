/**
 * A place in the build of a report: right behind a standing formulation each year's report names what that year is about
 * (以“八八战略”为总纲，加快建设“两美”浙江；…，奋力推进“两个先行”). Two quoted wordings that share neither a word nor a role stand there in turn.
 */
import { type DatedUse, perTerm, type Term } from './term.js';
import { isQuoted } from './words.js';

export interface Neighbour {
  readonly term: Term;
  readonly use: DatedUse;
  /** The standing formulation before it. */
  readonly anchor: Term;
}

const KINDS: ReadonlySet<string> = new Set(['Slogan', 'Strategy']);
/** Characters between the two, at most: a clause that says nothing but what is done with the second. */
const FARTHEST = 14;
/** Nothing else is named before it in its clause. */
const OPENS_CLAUSE = /^[^“”「」、]{1,10}[“「]＿/u;
/** Comparable documents in which the standing formulation stands, at least. */
const LEAST_DOCUMENTS = 4;

/** Quoted wordings that open the clause behind a standing formulation, in documents of one area. */
export function behindAnchors(terms: readonly Term[]): readonly Neighbour[] {
  const formulations = terms.filter(({ kind }) => KINDS.has(kind));
  const byPassage = new Map<string, { readonly term: Term; readonly use: DatedUse }[]>();
  for (const term of formulations) for (const use of openings(term)) byPassage.set(passageOf(use), []);
  if (byPassage.size === 0) return [];
  for (const term of formulations) for (const use of term.uses) byPassage.get(passageOf(use))?.push({ term, use });
  return [...byPassage.values()].flatMap((list) => {
    if (list.length < 2) return [];
    list.sort((a, b) => a.use.evidence.start - b.use.evidence.start || b.use.evidence.end - a.use.evidence.end);
    return list.flatMap(({ term, use }, index) => {
      const before = list[index - 1];
      if (!before || before.term === term || !openings(term).includes(use) || !isStanding(before.term)) return [];
      const gap = use.evidence.start - before.use.evidence.end;
      const own = use.frame.indexOf('＿');
      // The clause of the second begins behind the first: between them stands a mark that ends a clause.
      return gap > own && gap <= FARTHEST ? [{ term, use, anchor: before.term }] : [];
    });
  });
}

const passageOf = ({ document, passage }: DatedUse): string => `${document}\n${passage}`;

/** The uses of a term in marks that open a clause. */
const openings = perTerm((term) => term.uses.filter(({ frame }) => isQuoted(frame) && OPENS_CLAUSE.test(frame)));

const isStanding = ({ counts }: Term): boolean =>
  [...counts.values()].some((documents) => documents.size >= LEAST_DOCUMENTS);
