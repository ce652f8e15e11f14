/**
 * Cursors say a place in a list and which list: one from another field or with other arguments is refused.
 * They are offsets, so a page shifts when the graph changes between two requests.
 */

import { compareText } from '../model/evidence.js';
import { digest } from '../model/identity.js';
import type { Page, Window } from '../query/page.js';
import { badArgument } from './errors.js';

export const MOST_PER_PAGE = 100;
export const DEFAULT_PER_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which page is wanted, and what its cursors are marked with. */
interface Paging {
  readonly mark: string;
  readonly size: number;
  /** Whether the page is counted from the end. */
  readonly isLast: boolean;
  /** Places between which the page lies: the first that counts, and the one after the last, where a cursor says so. */
  readonly start: number;
  readonly end?: number;
}

/**
 * A connection as the schema promises it. `ask` gives any window of the list; it is asked once, and for a page counted from
 * the end of a list that no cursor bounds twice, for its length first.
 * Throws BAD_USER_INPUT for a size outside 1 to 100, for both `first` and `last`, and for a cursor that is none of this list.
 */
export async function paged<T, E>(
  args: PageArguments,
  list: readonly unknown[],
  ask: (window: Window) => Promise<Page<T> | undefined>,
  toEdge: (item: T) => E,
) {
  const paging = pagingOf(args, list);
  const window = paging.isLast ? await windowAtEnd(paging, ask) : windowAtStart(paging);
  const { total, items } = (await ask(window)) ?? { total: 0, items: [] };
  const edges = items.map((item, at) => ({ cursor: encode(window.skip + at, paging.mark), ...toEdge(item) }));
  return {
    pageInfo: {
      hasNextPage: window.skip + items.length < total,
      hasPreviousPage: window.skip > 0 && total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
    edges,
  };
}

const windowAtStart = ({ start, end, size }: Paging): Window => ({
  skip: start,
  first: end === undefined ? size : Math.max(0, Math.min(size, end - start)),
});

async function windowAtEnd(
  { start, end, size }: Paging,
  ask: (window: Window) => Promise<Page<unknown> | undefined>,
): Promise<Window> {
  const stop = end ?? (await ask({ skip: 0, first: 0 }))?.total ?? 0;
  const skip = Math.max(start, stop - size);
  return { skip, first: Math.max(0, stop - skip) };
}

function pagingOf(args: PageArguments, list: readonly unknown[]): Paging {
  const { first, after, last, before, ...rest } = { ...args };
  const isLast = typeof last === 'number';
  if (isLast && typeof first === 'number') throw badArgument('last', 'give either first or last, not both');
  const mark = digest([JSON.stringify(list), JSON.stringify(rest, sorted)]).slice(0, 8);
  return {
    mark,
    size: isLast ? sizeOf('last', last) : sizeOf('first', first ?? DEFAULT_PER_PAGE),
    isLast,
    start: typeof after === 'string' ? placeOf('after', after, mark) + 1 : 0,
    ...(typeof before === 'string' ? { end: placeOf('before', before, mark) } : {}),
  };
}

function sizeOf(argument: string, size: number): number {
  if (size >= 1 && size <= MOST_PER_PAGE) return size;
  throw badArgument(argument, `${argument} must be from 1 to ${MOST_PER_PAGE}, not ${size}`);
}

const encode = (place: number, mark: string): string => Buffer.from(`${place}:${mark}`).toString('base64url');

function placeOf(argument: string, cursor: string, mark: string): number {
  const match = /^(\d{1,9}):([0-9a-f]{8})$/.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString());
  const place = Number(match?.[1]);
  if (match?.[2] === mark && cursor === encode(place, mark)) return place;
  throw badArgument(
    argument,
    `${argument} is no cursor of this list: give a cursor of a page with the same other arguments`,
  );
}

/** For JSON.stringify: properties in order of their names, so that the order in which they were given does not matter. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)))
    : value;
