/** Answers kept for going back and forth, the least recently used forgotten first. A failed question is not kept. */
export interface Memory {
  readonly recall: <R>(key: string, make: () => Promise<R>) => Promise<R>;
  readonly has: (key: string) => boolean;
  readonly forget: () => void;
}

export function createMemory(limit: number): Memory {
  const kept = new Map<string, Promise<unknown>>();
  return {
    has: (key) => kept.has(key),
    forget: () => kept.clear(),
    recall: <R>(key: string, make: () => Promise<R>): Promise<R> => {
      const known = kept.get(key) as Promise<R> | undefined;
      const answer = known ?? make();
      kept.delete(key);
      kept.set(key, answer);
      if (!known) {
        answer.catch(() => {
          if (kept.get(key) === answer) kept.delete(key);
        });
      }
      for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - limit))) kept.delete(old);
      return answer;
    },
  };
}
