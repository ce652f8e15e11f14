/**
 * Cursors say a place in a list and which list: one from another field or with other arguments is refused.
 * They are offsets, so a page shifts when the graph changes between two requests.
 */

import { compareText } from '../model/evidence.js';
import { digest } from '../model/identity.js';
import type { Page, Window } from '../query/page.js';
import { badArgument } from './errors.js';

export const MOST_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A window, and what its cursors are marked with. */
export interface Paging extends Window {
  readonly mark: string;
}

/** Throws BAD_USER_INPUT for a size outside 1 to 100 and for a cursor that is none of this list. */
export function paging(args: PageArguments, list: readonly unknown[]): Paging {
  const first = args.first ?? DEFAULT_PER_PAGE;
  if (first < 1 || first > MOST_PER_PAGE) {
    throw badArgument('first', `first must be from 1 to ${MOST_PER_PAGE}, not ${first}`);
  }
  const { first: _, after: __, ...rest } = { ...args };
  const mark = digest([JSON.stringify(list), JSON.stringify(rest, sorted)]).slice(0, 8);
  return { first, skip: args.after === null || args.after === undefined ? 0 : placeOf(args.after, mark) + 1, mark };
}

const encode = (place: number, mark: string): string => Buffer.from(`${place}:${mark}`).toString('base64url');

function placeOf(cursor: string, mark: string): number {
  const match = /^(\d{1,9}):([0-9a-f]{8})$/.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString());
  const place = Number(match?.[1]);
  if (match?.[2] !== mark || cursor !== encode(place, mark)) {
    throw badArgument('after', 'after is no cursor of this list: give the endCursor of a page with the same arguments');
  }
  return place;
}

/** A connection as the schema promises it, out of a page. */
export function connection<T, E>(page: Page<T>, { skip, mark }: Paging, toEdge: (item: T) => E) {
  const edges = page.items.map((item, at) => ({ cursor: encode(skip + at, mark), ...toEdge(item) }));
  return {
    pageInfo: {
      hasNextPage: skip + page.items.length < page.total,
      hasPreviousPage: skip > 0 && page.total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
    edges,
  };
}

/** For JSON.stringify: properties in order of their names, so that the order in which they were given does not matter. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)))
    : value;
