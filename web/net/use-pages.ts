import { useEffect, useState } from 'preact/hooks';
import { type Answer, useAnswer } from './use-answer.js';

interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly T[];
}

interface Pages<T> {
  readonly answer: Answer<Page<T>>;
  readonly items: readonly T[];
  readonly total: number;
  /** Asks for the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
}

/** A list that is read page by page. `key` tells the list apart from others; null reads nothing. */
export function usePages<T>(key: string | null, read: (after: string | null) => Promise<Page<T>>): Pages<T> {
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly T[]>([]);
  useEffect(() => {
    setAfter(null);
    setBefore([]);
  }, [key]);
  const answer = useAnswer(key === null ? null : `${key} ${after ?? ''}`, () => read(after));
  const items = [...before, ...(answer.data?.edges ?? [])];
  const info = answer.data?.pageInfo;
  const more =
    info?.hasNextPage && info.endCursor
      ? () => {
          setBefore(items);
          setAfter(info.endCursor);
        }
      : undefined;
  return { answer, items, total: answer.data?.totalCount ?? before.length, more };
}
