/** A set of words that is matched against a text at a place, longest first, in time linear in the word found. */
export interface Trie<T> {
  readonly longestAt: (text: string, at: number) => { readonly end: number; readonly value: T } | undefined;
  /** Words that end at a place: longest first. */
  readonly longestBefore: (text: string, end: number) => { readonly start: number; readonly value: T } | undefined;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value?: T;
}

export function buildTrie<T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const forward: Branch<T> = { next: new Map() };
  const backward: Branch<T> = { next: new Map() };
  for (const [word, value] of words) {
    if (word === '') continue;
    put(forward, [...word], value);
    put(backward, [...word].reverse(), value);
  }
  return Object.freeze({
    longestAt(text: string, at: number) {
      let branch: Branch<T> | undefined = forward;
      let best: { end: number; value: T } | undefined;
      for (let i = at; branch; i += 1) {
        if (branch.value !== undefined) best = { end: i, value: branch.value };
        branch = i < text.length ? branch.next.get(text[i] as string) : undefined;
      }
      return best;
    },
    longestBefore(text: string, end: number) {
      let branch: Branch<T> | undefined = backward;
      let best: { start: number; value: T } | undefined;
      for (let i = end; branch; i -= 1) {
        if (branch.value !== undefined) best = { start: i, value: branch.value };
        branch = i > 0 ? branch.next.get(text[i - 1] as string) : undefined;
      }
      return best;
    },
  });
}

export const wordTrie = (words: Iterable<string>): Trie<string> =>
  buildTrie([...words].map((word) => [word, word] as const));

function put<T>(root: Branch<T>, letters: readonly string[], value: T): void {
  let branch = root;
  for (const letter of letters) {
    let next = branch.next.get(letter);
    if (!next) {
      next = { next: new Map() };
      branch.next.set(letter, next);
    }
    branch = next;
  }
  branch.value = value;
}
