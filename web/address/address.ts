import type { LaneBasis } from '../draw/lanes.js';
import { LANE_BASES } from '../draw/lanes.js';
import type { FactFilter, Kind, Level, Origin, Relation } from '../generated/graphql.js';
import { KIND_NAMES, LEVEL_NAMES, RELATION_NAMES } from '../words/kinds.js';

const VIEWS = Object.freeze(['home', 'search', 'evolution', 'graph', 'entity', 'document', 'documents'] as const);
export type View = (typeof VIEWS)[number];

/** Which facts are left out of the graph. */
export interface Filters {
  readonly from?: string;
  readonly to?: string;
  readonly origin?: Origin;
  /** From 0 to 1. */
  readonly confidence?: number;
  readonly level?: Level;
  readonly relations: readonly Relation[];
  /** Kinds that are not shown. */
  readonly without: readonly Kind[];
}

/** All that a page shows, as its address says it: two people with the same address see the same. */
export interface Address {
  readonly view: View;
  /** Id of the entity or document. */
  readonly id?: string;
  readonly text?: string;
  /** Entities expanded in the graph beside the first; one that stands n times is expanded by n pages. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  /** The other end of a path. */
  readonly to?: string;
  /** True to let the path go through very common entities. */
  readonly hubs: boolean;
  /** What is open beside the picture: `step:`, `hop:`, `fact:`, `node:` or `link:` and an id. */
  readonly open?: string;
  readonly lanes: LaneBasis;
  readonly asOf?: string;
  /** A place in the document, in UTF-16 code units. */
  readonly start?: number;
  readonly end?: number;
  /** True for the list or table in place of the picture. */
  readonly list: boolean;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = Object.freeze({ relations: [], without: [] });

export const HOME: Address = Object.freeze({
  view: 'home',
  expanded: [],
  hidden: [],
  pinned: [],
  hubs: false,
  lanes: 'owner',
  list: false,
  filters: NO_FILTERS,
});

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The address in the query of a URL. What cannot be understood is left out; nothing in it is ever run. */
export function parseAddress(query: string): Address {
  const given = new URLSearchParams(query);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const date = (name: string): string | undefined => text(name)?.match(DATE)?.[0];
  const count = (name: string): number | undefined =>
    /^\d{1,9}$/.test(given.get(name) ?? '') ? Number(given.get(name)) : undefined;
  const confidence = Number(given.get('confidence') ?? 0);
  return {
    view: oneOf(VIEWS, given.get('view')) ?? 'home',
    expanded: given.getAll('with').filter(Boolean),
    hidden: given.getAll('hide').filter(Boolean),
    pinned: given.getAll('pin').filter(Boolean),
    hubs: given.get('hubs') === '1',
    lanes: oneOf(LANE_BASES, given.get('lanes')) ?? 'owner',
    list: given.get('list') === '1',
    ...defined({
      id: text('id'),
      text: text('q'),
      to: text('to'),
      open: text('open'),
      asOf: date('asof'),
      start: count('start'),
      end: count('end'),
    }),
    filters: {
      relations: manyOf(RELATION_NAMES, given.get('relations')),
      without: manyOf(KIND_NAMES, given.get('without')),
      ...defined({
        from: date('from'),
        to: date('until'),
        origin: oneOf(['STATED', 'INFERRED'] as const, given.get('origin')),
        level: oneOf(LEVEL_NAMES, given.get('level')),
        confidence: confidence > 0 && confidence <= 1 ? confidence : undefined,
      }),
    },
  };
}

/** The query of the URL that says the address, shortest form. */
export function printAddress(address: Address): string {
  const { filters } = address;
  const pairs: [string, string | number | undefined][] = [
    ['view', address.view === 'home' ? undefined : address.view],
    ['id', address.id],
    ['q', address.text],
    ['to', address.to],
    ['hubs', address.hubs ? 1 : undefined],
    ...address.expanded.map((id): [string, string] => ['with', id]),
    ...address.hidden.map((id): [string, string] => ['hide', id]),
    ...address.pinned.map((id): [string, string] => ['pin', id]),
    ['lanes', address.lanes === 'owner' ? undefined : address.lanes],
    ['list', address.list ? 1 : undefined],
    ['asof', address.asOf],
    ['start', address.start],
    ['end', address.end],
    ['from', filters.from],
    ['until', filters.to],
    ['origin', filters.origin],
    ['confidence', filters.confidence],
    ['level', filters.level],
    ['relations', filters.relations.join(',') || undefined],
    ['without', filters.without.join(',') || undefined],
    ['open', address.open],
  ];
  const given = pairs.filter(([, value]) => value !== undefined && value !== '');
  const query = given.map(([name, value]) => `${name}=${readable(String(value))}`).join('&');
  return query === '' ? '/' : `/?${query}`;
}

/** The filters as the service takes them; undefined where nothing is left out. */
export function factFilter(filters: Filters, asOf: string | undefined): FactFilter | undefined {
  const to = earliest(filters.to, asOf);
  const filter: FactFilter = defined({
    period: filters.from || to ? defined({ from: filters.from, to }) : undefined,
    origin: filters.origin,
    minConfidence: filters.confidence,
    levels: filters.level ? [filters.level] : undefined,
  });
  return Object.keys(filter).length > 0 ? filter : undefined;
}

const earliest = (a: string | undefined, b: string | undefined): string | undefined =>
  !a ? b : !b ? a : a < b ? a : b;

/** Percent-encoding that leaves what a query may hold as it is: ids stay readable. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((each) => each === value);

const manyOf = <T extends string>(values: readonly T[], list: string | null): readonly T[] => {
  const given = new Set((list ?? '').split(','));
  return values.filter((value) => given.has(value));
};

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The record without the fields that are undefined. */
function defined<T extends Record<string, unknown>>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
