import type { Address } from '../address/address.js';
import { factFilter } from '../address/address.js';
import {
  EntitiesDocument,
  type EntityCardFragment,
  type FactCardFragment,
  FactsAmongDocument,
  NeighboursDocument,
  WayBetweenDocument,
} from '../generated/graphql.js';
import { askOnce } from '../net/use-answer.js';

/** What was read of the graph so far. */
export interface GraphRead {
  readonly entities: ReadonlyMap<string, EntityCardFragment>;
  readonly facts: ReadonlyMap<string, FactCardFragment>;
  /** How many neighbours of an expanded entity are not here. */
  readonly left: ReadonlyMap<string, number>;
  /** For a path: how many ways of how many steps. */
  readonly ways?: { readonly count: number; readonly length: number };
  /** For the whole graph: how many facts there are, and after which to read on; null when all are read. */
  readonly whole?: { readonly total: number; readonly after: string | null };
  readonly done: boolean;
}

const PAGE = 30;
const FACT_PAGE = 100;
/** The service takes this many ids at once. */
const MOST_AMONG = 500;

interface Draft {
  readonly entities: Map<string, EntityCardFragment>;
  readonly facts: Map<string, FactCardFragment>;
  readonly left: Map<string, number>;
}

interface ReadOptions {
  readonly heard: (read: GraphRead) => void;
  readonly signal: AbortSignal;
  /** How many facts of the whole graph are read at a time. */
  readonly limit: number;
  /** What was read of the whole graph before, to read on from there. */
  readonly before?: GraphRead;
}

/** Reads what the address shows of the graph, telling `heard` whenever there is more to draw. */
export async function readGraph(address: Address, options: ReadOptions): Promise<void> {
  const { before } = options;
  const draft: Draft = { entities: new Map(before?.entities), facts: new Map(before?.facts), left: new Map() };
  const told = (more: Partial<GraphRead> = {}): void => {
    if (!options.signal.aborted) {
      options.heard({
        entities: new Map(draft.entities),
        facts: new Map(draft.facts),
        left: new Map(draft.left),
        done: false,
        ...more,
      });
    }
  };
  if (address.id === undefined) {
    await readWhole(address, draft, told, options);
    return;
  }
  const ways = address.to === undefined ? undefined : await readWays(draft, address.id, address.to, address.hubs);
  const expanded = [...(address.to === undefined ? [address.id] : []), ...address.expanded];
  const pages = new Map<string, number>();
  for (const id of expanded) pages.set(id, (pages.get(id) ?? 0) + 1);
  if (address.to === undefined) await readEntities(draft, [address.id, ...address.expanded]);
  for (const [id, count] of pages) {
    if (options.signal.aborted) return;
    await readNeighbours(draft, id, count, address);
    told();
  }
  await readAmong(draft, address);
  told({ done: true, ...(ways ? { ways } : {}) });
}

const take = (draft: Draft, facts: readonly FactCardFragment[]): void => {
  for (const fact of facts) {
    draft.facts.set(fact.id, fact);
    for (const end of [fact.subject, fact.object]) if (!draft.entities.has(end.id)) draft.entities.set(end.id, end);
  }
};

async function readEntities(draft: Draft, ids: readonly string[]): Promise<void> {
  const { nodes } = await askOnce(EntitiesDocument, { ids: [...new Set(ids)].slice(0, 100) });
  for (const node of nodes) if (node && 'kind' in node) draft.entities.set(node.id, node);
}

const filterOf = (address: Address) => {
  const filter = factFilter(address.filters, address.asOf);
  const { relations } = address.filters;
  return { ...(filter ? { filter } : {}), ...(relations.length > 0 ? { relations: [...relations] } : {}) };
};

async function readNeighbours(draft: Draft, id: string, pages: number, address: Address): Promise<void> {
  let after: string | null = null;
  let seen = 0;
  for (let page = 0; page < pages; page += 1) {
    const { neighbours }: { neighbours: NeighbourPage } = await askOnce(NeighboursDocument, {
      of: id,
      first: PAGE,
      after,
      ...filterOf(address),
    });
    for (const edge of neighbours.edges) {
      draft.entities.set(edge.node.id, edge.node);
      take(draft, edge.facts);
    }
    seen += neighbours.edges.length;
    draft.left.set(id, neighbours.totalCount - seen);
    if (!neighbours.pageInfo.hasNextPage) return;
    after = neighbours.pageInfo.endCursor;
  }
}

interface NeighbourPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: EntityCardFragment; readonly facts: readonly FactCardFragment[] }[];
}

async function readWays(
  draft: Draft,
  from: string,
  to: string,
  throughHubs: boolean,
): Promise<{ count: number; length: number }> {
  const { path } = await askOnce(WayBetweenDocument, { from, to, throughHubs });
  for (const end of [path.from, path.to]) if (end) draft.entities.set(end.id, end);
  for (const way of path.paths) {
    for (const node of way.nodes) draft.entities.set(node.id, node);
    take(draft, way.facts);
  }
  return { count: path.paths.length, length: path.paths[0]?.length ?? 0 };
}

/** The facts between the entities that are there, so that neighbours of one are seen to be neighbours of each other. */
async function readAmong(draft: Draft, address: Address): Promise<void> {
  const among = [...draft.entities.keys()].sort();
  if (among.length < 3 || among.length > MOST_AMONG || address.to !== undefined) return;
  let after: string | null = null;
  for (;;) {
    const { facts }: { facts: FactPage } = await askOnce(FactsAmongDocument, {
      among,
      first: FACT_PAGE,
      after,
      ...filterOf(address),
    });
    take(
      draft,
      facts.edges.map((edge) => edge.node),
    );
    if (!facts.pageInfo.hasNextPage) return;
    after = facts.pageInfo.endCursor;
  }
}

interface FactPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: FactCardFragment }[];
}

/** Tells of the first page at once, then whenever there is twice as much, so that drawing does not take longer than reading. */
async function readWhole(
  address: Address,
  draft: Draft,
  told: (more: Partial<GraphRead>) => void,
  { before, limit, signal }: ReadOptions,
): Promise<void> {
  const start = draft.facts.size;
  let after: string | null = before?.whole?.after ?? null;
  let next = Math.max(FACT_PAGE, 2 * start);
  for (;;) {
    const { facts }: { facts: FactPage } = await askOnce(FactsAmongDocument, {
      first: FACT_PAGE,
      after,
      ...filterOf(address),
    });
    if (signal.aborted) return;
    take(
      draft,
      facts.edges.map((edge) => edge.node),
    );
    after = facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : null;
    const done = after === null || draft.facts.size >= start + limit;
    if (done || draft.facts.size >= next) {
      told({ whole: { total: facts.totalCount, after }, done });
      next = 2 * draft.facts.size;
    }
    if (done) return;
  }
}
