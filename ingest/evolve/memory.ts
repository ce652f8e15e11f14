/**
 * What was decided of pairs of terms, kept from one run to the next.
 * Invariant: an answer is used again only where both terms and the documents of every series the older is used in are unchanged;
 * so it is the answer that would be found anew, and a run that remembers gives what a run that does not gives.
 */
import type { DatedDocument, UsageProfile } from '../../src/model/collection.js';
import { type Decide, type Library, type Term, termOf } from './term.js';

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

/** `asked` is told of each pair that had to be decided. */
export function makeMemory(asked: () => void = () => undefined): Memory {
  const series = new Map<string, { readonly stamp: string; readonly list: readonly DatedDocument[] }>();
  const terms = new Map<string, { readonly stamp: string; readonly term: Term | undefined }>();
  const answers = new Map<string, WeakMap<Term, WeakMap<Term, Answer>>>();
  let stamps = new Map<string, string>();

  const enter = (library: Library): Library => {
    stamps = new Map([...library.documents].map(([id, document]) => [id, JSON.stringify(document)]));
    const lists = new Map<string, readonly DatedDocument[]>();
    for (const [key, list] of library.series) {
      const stamp = list.map(({ id }) => stamps.get(id)).join('\n');
      const before = series.get(key);
      const kept = before?.stamp === stamp ? before : { stamp, list };
      series.set(key, kept);
      lists.set(key, kept.list);
    }
    return { ...library, series: lists, decide: decideIn(lists) };
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
    const documents = new Set(profile.uses.map(({ document }) => document));
    const stamp = `${JSON.stringify(profile)}\n${[...documents].map((id) => stamps.get(id)).join('\n')}`;
    const before = terms.get(profile.id);
    if (before?.stamp === stamp) return before.term;
    const made = termOf(profile, library);
    terms.set(profile.id, { stamp, term: made });
    return made;
  };

  return { enter, term };
}
