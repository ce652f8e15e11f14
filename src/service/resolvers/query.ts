import { audit } from '../../query/audit.js';
import { changes } from '../../query/changes.js';
import { coAppearances } from '../../query/co-appearances.js';
import { common } from '../../query/common.js';
import { documents } from '../../query/documents.js';
import { entities } from '../../query/entities.js';
import { entitiesByName } from '../../query/entities-by-name.js';
import type { EntityRecord } from '../../query/entity-record.js';
import { evolution } from '../../query/evolution.js';
import { facts } from '../../query/facts.js';
import { EMPTY_PAGE } from '../../query/page.js';
import { passages } from '../../query/passages.js';
import { path } from '../../query/path.js';
import { salience } from '../../query/salience.js';
import { search } from '../../query/search.js';
import { stats } from '../../query/stats.js';
import { transmission } from '../../query/transmission.js';
import type { Context } from '../context.js';
import { connection, MOST_PER_PAGE, paging } from '../cursor.js';
import { badArgument, refuse } from '../errors.js';
import { useEvidence } from '../evidence-item.js';
import { evolutionView } from '../evolution-view.js';
import { given } from '../given.js';
import { neighbourPage } from '../neighbour-page.js';
import type { QueryResolvers } from '../schema.generated.js';
import { timelineOf } from './entity.js';
import { nodeOf } from './node.js';

/** Longest text that is searched for, and longest id or name that is looked up: nothing bears a longer one. */
const MOST_TEXT = 200;
const LONGEST_NAME = 1000;
const MOST_AMONG = 500;
const MOST_LENGTH = 8;

export const Query: QueryResolvers = {
  node: async (_, { id }, context) => (await nodeOf(id, context)) ?? null,
  nodes: async (_, { ids }, context) => {
    if (ids.length > MOST_PER_PAGE) throw badArgument('ids', `ids must be at most ${MOST_PER_PAGE}, not ${ids.length}`);
    return Promise.all(ids.map(async (id) => (await nodeOf(id, context)) ?? null));
  },
  search: async (_, args, { store, signal, loaders }) => {
    const window = paging(args, ['search']);
    const { text, kinds } = given(args);
    requireShort('text', text);
    const page = await search(store, { text, kinds, ...window }, { signal });
    loaders.prime(page.items.map(({ entity }) => entity));
    return connection(page, window, ({ entity, matched, score }) => ({ node: entity, matched, score }));
  },
  entities: async (_, args, { store, signal }) => {
    const window = paging(args, ['entities']);
    const { kind, period, document, order = 'NAME' } = given(args);
    const page = await entities(store, { kind, period, document, order, ...window }, { signal });
    return connection(page, window, (node) => ({ node }));
  },
  evolution: async (_, args, { store, signal }) => {
    const { of, direction = 'BOTH', asOf } = given(args);
    return evolutionView(await evolution(store, { of: of.slice(0, LONGEST_NAME), direction, asOf }, { signal }));
  },
  evolutions: async (_, args, { store, signal }) => {
    const window = paging(args, ['evolutions']);
    const { kinds, successions, filter, order = 'CONFIDENCE' } = given(args);
    const scope = { relations: ['EVOLVED_INTO'] as const, kinds, successions, filter, order };
    return connection(await facts(store, { ...scope, ...window }, { signal }), window, (node) => ({ node }));
  },
  facts: async (_, args, { store, signal }) => {
    const window = paging(args, ['facts']);
    const { among, relations, filter, order = 'CONFIDENCE' } = given(args);
    if (among !== undefined && among.length > MOST_AMONG) {
      throw badArgument('among', `among must be at most ${MOST_AMONG} ids, not ${among.length}`);
    }
    const page = await facts(store, { among, relations, filter, order, ...window }, { signal });
    return connection(page, window, (node) => ({ node }));
  },
  path: async (_, args, context) => {
    const { maxLength = 6, kinds, relations, all = false, throughHubs = false } = given(args);
    if (maxLength < 1 || maxLength > MOST_LENGTH) {
      throw badArgument('maxLength', `maxLength must be from 1 to ${MOST_LENGTH}, not ${maxLength}`);
    }
    const [from, to] = await Promise.all([named(args.from, context), named(args.to, context)]);
    const ends = { from: from ?? null, to: to ?? null };
    if (from === undefined || to === undefined) return { ...ends, paths: [] };
    const scope = { maxLength, kinds, relations, all, throughHubs };
    const found = await path(context.store, { from: from.id, to: to.id, ...scope }, context);
    const paths = found.map(async (one) => ({
      length: one.facts.length,
      nodes: (await Promise.all(one.entities.map((id) => context.loaders.entity.load(id)))) as EntityRecord[],
      facts: one.facts,
    }));
    return { ...ends, paths: await Promise.all(paths) };
  },
  neighbours: async (_, { of, ...args }, context) => neighbourPage(await named(of, context), args, context),
  timeline: async (_, { of, ...args }, context) => timelineOf(await named(of, context), args, context),
  common: async (_, args, context) => {
    const [a, b] = await Promise.all([named(args.a, context), named(args.b, context)]);
    const window = paging(args, ['common']);
    const { kinds } = given(args);
    const found =
      a === undefined || b === undefined
        ? { ...EMPTY_PAGE, documents: 0, passages: 0 }
        : await common(context.store, { a: a.id, b: b.id, kinds, ...window }, context);
    return {
      ...connection(found, window, ({ entity, ...sides }) => ({ node: entity, ...sides })),
      a: a ?? null,
      b: b ?? null,
      documentCount: found.documents,
      passageCount: found.passages,
    };
  },
  transmission: async (_, { of }, context) => {
    const term = await named(of, context);
    const steps = term === undefined ? [] : await transmission(context.store, term.id, context);
    return {
      of: term ?? null,
      steps: steps.map((step) => ({
        level: step.level,
        firstUsed: step.firstUsed ?? null,
        lastUsed: step.lastUsed ?? null,
        lagDays: step.lagDays ?? null,
        documentCount: step.documents,
        useCount: step.uses,
        evidence: useEvidence(step.first),
      })),
    };
  },
  salience: async (_, args, context) => {
    const term = await named(args.of, context);
    const { period, by = 'YEAR' } = given(args);
    const points = term === undefined ? [] : await salience(context.store, { of: term.id, period, by }, context);
    return { of: term ?? null, points };
  },
  coAppearances: async (_, args, context) => {
    const term = await named(args.of, context);
    const window = paging(args, ['coAppearances']);
    const { kinds, period } = given(args);
    if (term === undefined) return connection(EMPTY_PAGE, window, (one: never) => one);
    const page = await coAppearances(context.store, { of: term.id, kinds, period, ...window }, context);
    return connection(page, window, ({ entity, passages: count, documents: documentCount, association, first }) => ({
      node: entity,
      passageCount: count,
      documentCount,
      association,
      evidence: first,
    }));
  },
  documents: async (_, args, { store, signal }) => {
    const window = paging(args, ['documents']);
    const { filter, order = 'DATE' } = given(args);
    return connection(await documents(store, { filter, order, ...window }, { signal }), window, (node) => ({ node }));
  },
  document: async (_, { id }, { loaders }) =>
    id.length > LONGEST_NAME ? null : ((await loaders.document.load(id)) ?? null),
  passages: async (_, args, { store, signal }) => {
    const window = paging(args, ['passages']);
    const { text, documents: within, period } = given(args);
    requireShort('text', text);
    const page = await passages(store, { text, documents: within, period, ...window }, { signal });
    return connection(page, window, (node) => ({ node }));
  },
  changes: async (_, args, { store, signal }) => {
    const window = paging(args, ['changes']);
    const { from, to, sorts, kinds } = given(args);
    const page = await changes(store, { from, to, sorts, kinds, ...window }, { signal });
    return connection(page, window, (change) => ({
      sort: change.sort,
      date: change.date,
      node: 'entity' in change ? change.entity : change.fact,
    }));
  },
  stats: async (_, __, { store, signal }) => {
    const all = await stats(store, { signal });
    return {
      ...all,
      firstDate: all.firstDate ?? null,
      lastDate: all.lastDate ?? null,
      levels: all.levels.map(({ level, count }) => ({ level: level ?? null, count })),
    };
  },
  audit: async (_, args, { store, signal, writer }) => {
    if (writer === undefined) throw refuse('UNAUTHENTICATED', 'The audit needs a token.');
    const window = paging(args, ['audit']);
    return connection(await audit(store, window, { signal }), window, (node) => ({ node }));
  },
};

/** The entity an id, name or alias is meant for: the most mentioned of several. */
async function named(text: string, { store, signal, loaders }: Context): Promise<EntityRecord | undefined> {
  const [first] = await entitiesByName(store, text.slice(0, LONGEST_NAME), { signal });
  if (first !== undefined) loaders.prime([first]);
  return first;
}

function requireShort(argument: string, text: string): void {
  if (text.length > MOST_TEXT) {
    throw badArgument(argument, `${argument} must have at most ${MOST_TEXT} characters, not ${text.length}`);
  }
}
