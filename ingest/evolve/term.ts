/**
 * A profile as the rules of succession look at it: dated, by document, with the contexts of its uses.
 * Undated documents are left out here, so no rule can draw on them.
 */
import type { DatedDocument, ProfileUse, UsageProfile } from '../../src/model/collection.js';
import { compareDates, type DatePrefix, yearOf } from '../../src/model/date.js';
import type { Kind, Level } from '../../src/model/ontology.js';
import { comparableKey, jurisdictionOf } from './comparable.js';

export interface DatedUse extends ProfileUse {
  readonly date: DatePrefix;
  /** The year the use is about: said in its sentence, else the document's. */
  readonly year: number;
  /** The comparable series of its document, and the area that document is of. */
  readonly series: string;
  readonly jurisdiction?: string;
}

export interface Term {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The wording itself, where the name wraps it: 走在前列、全面开创 of “走在前列、全面开创”的目标定位. */
  readonly core: string;
  /** Present uses (not retrospective), by date, then document and place. Empty when a text only ever looks back on it. */
  readonly uses: readonly DatedUse[];
  /** All dated uses, retrospective ones included, in the same order. */
  readonly all: readonly DatedUse[];
  /** Where it is used: 济南市, 国家. */
  readonly jurisdictions: ReadonlySet<string>;
  readonly levels: ReadonlySet<Level>;
  /** Comparable series → document → number of present uses. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly profile: UsageProfile;
}

/** Answers a question on a pair, or has it answered. `rule` names the question. */
export type Decide = <T>(rule: string, pair: readonly [older: Term, newer: Term], answer: () => T) => T;

/** Documents as the rules need them: dated ones in order of time, by comparable series. */
export interface Library {
  readonly documents: ReadonlyMap<string, DatedDocument>;
  /** Series → dated documents, oldest first. */
  readonly series: ReadonlyMap<string, readonly DatedDocument[]>;
  /** Document → its series and area. */
  readonly placed: ReadonlyMap<string, { readonly series: string; readonly jurisdiction?: string }>;
  /** Answers a question on a pair of terms: anew, or from memory. */
  readonly decide: Decide;
  /** Terms by keys that are made from each alone: anew, or with what has changed since. */
  readonly group: Group;
}

/** Terms by key, each list in the order of `terms`. `rule` names the keys. */
export type Group = (
  rule: string,
  terms: readonly Term[],
  keysOf: (term: Term) => Iterable<string>,
) => ReadonlyMap<string, readonly Term[]>;

const groupAnew: Group = (_rule, terms, keysOf) => {
  const groups = new Map<string, Term[]>();
  for (const term of terms) for (const key of new Set(keysOf(term))) push(groups, key, term);
  return groups;
};

/** Something made from a term alone, made once for each: a term never changes. */
export function perTerm<T>(make: (term: Term) => T): (term: Term) => T {
  const made = new WeakMap<Term, { readonly of: T }>();
  return (term) => {
    const known = made.get(term);
    if (known) return known.of;
    const of = make(term);
    made.set(term, { of });
    return of;
  };
}

export function libraryOf(documents: readonly DatedDocument[]): Library {
  const series = new Map<string, DatedDocument[]>();
  const placed = new Map<string, { readonly series: string; readonly jurisdiction?: string }>();
  for (const document of documents) {
    if (document.date === undefined) continue;
    const key = comparableKey(document);
    const jurisdiction = jurisdictionOf(document);
    placed.set(document.id, jurisdiction === undefined ? { series: key } : { series: key, jurisdiction });
    push(series, key, document);
  }
  for (const list of series.values())
    list.sort((a, b) => compareDates(a.date as DatePrefix, b.date as DatePrefix) || (a.id < b.id ? -1 : 1));
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    series,
    placed,
    decide: (_rule, _pair, answer) => answer(),
    group: groupAnew,
  };
}

/** The term of a profile; undefined when no dated document uses it. */
export function termOf(profile: UsageProfile, library: Library): Term | undefined {
  const all: DatedUse[] = [];
  for (const use of profile.uses) {
    const date = library.documents.get(use.document)?.date;
    const placed = library.placed.get(use.document);
    if (date !== undefined && placed) all.push({ ...use, ...placed, date, year: yearOf(use.about ?? date) });
  }
  if (all.length === 0) return undefined;
  all.sort(
    (a, b) =>
      compareDates(a.date, b.date) ||
      (a.document < b.document ? -1 : a.document > b.document ? 1 : a.evidence.start - b.evidence.start),
  );
  const uses = all.filter((use) => !use.retrospective);
  const jurisdictions = new Set<string>();
  const levels = new Set<Level>();
  const counts = new Map<string, Map<string, number>>();
  for (const use of all) {
    const document = library.documents.get(use.document) as DatedDocument;
    const { series: key, jurisdiction } = use;
    if (jurisdiction !== undefined) jurisdictions.add(jurisdiction);
    if (document.level !== undefined) levels.add(document.level);
    if (use.retrospective) continue;
    const byDocument = counts.get(key) ?? new Map<string, number>();
    byDocument.set(use.document, (byDocument.get(use.document) ?? 0) + 1);
    counts.set(key, byDocument);
  }
  return {
    id: profile.id,
    kind: profile.kind,
    name: profile.name,
    core: coreOf(profile),
    uses,
    all,
    jurisdictions,
    levels,
    counts,
    profile,
  };
}

/** A wrapped name has the wording among its aliases: the shortest that begins it. */
function coreOf({ name, aliases }: UsageProfile): string {
  const bare = name.replace(/[“”"]/gu, '');
  const wrapped = aliases.filter(
    (alias) =>
      alias.length >= 3 &&
      alias.length < bare.length &&
      /的[\u4e00-\u9fff]{2,6}$/u.test(bare) &&
      bare.startsWith(alias),
  );
  return [...wrapped].sort((a, b) => a.length - b.length)[0] ?? bare;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
