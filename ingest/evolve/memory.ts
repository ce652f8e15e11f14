/**
 * What was decided of pairs of terms, kept from one run to the next.
 * Invariant: an answer is used again only where both terms and the documents of every series the older is used in are unchanged;
 * so it is the answer that would be found anew, and a run that remembers gives what a run that does not gives.
 */
import type { DatedDocument, ProfileUse, UsageProfile } from '../../src/model/collection.js';
import { compareText } from '../../src/model/evidence.js';
import { type Decide, type Group, type Library, type Term, termOf } from './term.js';

export interface Memory {
  /** The library with the very lists of an earlier run where they are alike, and its decisions. */
  readonly enter: (library: Library) => Library;
  /** The term of a profile, the same object as in an earlier run while nothing it is made from has changed. */
  readonly term: (profile: UsageProfile, library: Library) => Term | undefined;
}

interface Answer {
  readonly lists: readonly (readonly DatedDocument[] | undefined)[];
  readonly found: unknown;
}

interface Made {
  readonly profile: UsageProfile;
  /** Its documents and what they said of themselves. */
  readonly documents: ReadonlyMap<string, string | undefined>;
  readonly term: Term | undefined;
}

interface Grouped {
  readonly lists: Map<string, Term[]>;
  readonly keys: Map<Term, string[]>;
}

/** `asked` is told of each pair that had to be decided. */
export function makeMemory(asked: () => void = () => undefined): Memory {
  const series = new Map<string, { readonly stamp: string; readonly list: readonly DatedDocument[] }>();
  const terms = new Map<string, Made>();
  const groups = new Map<string, Grouped>();
  const answers = new Map<string, WeakMap<Term, WeakMap<Term, Answer>>>();
  let stamps = new Map<string, string>();

  const enter = (library: Library): Library => {
    const before = stamps;
    // The very string of an earlier run where it is alike: then one look tells that a document is unchanged.
    stamps = new Map(
      [...library.documents].map(([id, document]) => {
        const stamp = JSON.stringify(document);
        const known = before.get(id);
        return [id, known === stamp ? known : stamp];
      }),
    );
    const lists = new Map<string, readonly DatedDocument[]>();
    for (const [key, list] of library.series) {
      const stamp = list.map(({ id }) => stamps.get(id)).join('\n');
      const known = series.get(key);
      const kept = known?.stamp === stamp ? known : { stamp, list };
      series.set(key, kept);
      lists.set(key, kept.list);
    }
    return { ...library, series: lists, decide: decideIn(lists), group };
  };

  const decideIn =
    (lists: ReadonlyMap<string, readonly DatedDocument[]>): Decide =>
    (rule, [older, newer], answer) => {
      const byOlder = answers.get(rule) ?? new WeakMap<Term, WeakMap<Term, Answer>>();
      answers.set(rule, byOlder);
      const byNewer = byOlder.get(older) ?? new WeakMap<Term, Answer>();
      byOlder.set(older, byNewer);
      const now = [...older.counts.keys()].map((key) => lists.get(key));
      const known = byNewer.get(newer);
      if (known && known.lists.every((list, index) => list === now[index]))
        return known.found as ReturnType<typeof answer>;
      asked();
      const found = answer();
      byNewer.set(newer, { lists: now, found });
      return found;
    };

  const term = (profile: UsageProfile, library: Library): Term | undefined => {
    const before = terms.get(profile.id);
    if (before && isSameProfile(before.profile, profile) && [...before.documents].every(isUnchanged))
      return before.term;
    const made = termOf(profile, library);
    const documents = new Map(profile.uses.map(({ document }) => [document, stamps.get(document)]));
    terms.set(profile.id, { profile, documents, term: made });
    return made;
  };

  const isUnchanged = ([document, stamp]: readonly [string, string | undefined]): boolean =>
    stamps.get(document) === stamp;

  const group: Group = (rule, all, keysOf) => {
    const { lists, keys } = groups.get(rule) ?? { lists: new Map<string, Term[]>(), keys: new Map<Term, string[]>() };
    groups.set(rule, { lists, keys });
    const now = new Set(all);
    const touched = new Set<string>();
    for (const [gone, own] of keys) {
      if (now.has(gone)) continue;
      keys.delete(gone);
      for (const key of own) {
        const list = (lists.get(key) ?? []).filter((one) => one !== gone);
        if (list.length === 0) lists.delete(key);
        else lists.set(key, list);
      }
    }
    for (const one of all) {
      if (keys.has(one)) continue;
      const own = [...new Set(keysOf(one))];
      keys.set(one, own);
      for (const key of own) {
        touched.add(key);
        const list = lists.get(key);
        if (list) list.push(one);
        else lists.set(key, [one]);
      }
    }
    for (const key of touched) lists.get(key)?.sort((a, b) => compareText(a.id, b.id));
    return lists;
  };

  return { enter, term };
}

const areSameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const isSameProfile = (a: UsageProfile, b: UsageProfile): boolean =>
  a === b ||
  (a.id === b.id &&
    a.kind === b.kind &&
    a.name === b.name &&
    areSameTexts(a.aliases, b.aliases) &&
    areSameTexts(a.parts, b.parts) &&
    areSameTexts(a.wholes, b.wholes) &&
    a.uses.length === b.uses.length &&
    a.uses.every((use, at) => isSameUse(use, b.uses[at] as ProfileUse)));

const isSameUse = (a: ProfileUse, b: ProfileUse): boolean =>
  a.document === b.document &&
  a.passage === b.passage &&
  a.evidence.start === b.evidence.start &&
  a.evidence.end === b.evidence.end &&
  a.evidence.document === b.evidence.document &&
  a.evidence.quote === b.evidence.quote &&
  a.frame === b.frame &&
  a.date === b.date &&
  a.about === b.about &&
  a.owner === b.owner &&
  a.level === b.level &&
  a.retrospective === b.retrospective;
