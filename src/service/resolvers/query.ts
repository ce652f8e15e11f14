import { audit } from '../../query/audit.js';
import { changes } from '../../query/changes.js';
import { type CoAppearance, coAppearances } from '../../query/co-appearances.js';
import { type CommonNeighbour, common } from '../../query/common.js';
import { documents } from '../../query/documents.js';
import { entities } from '../../query/entities.js';
import { entitiesNamed, isEntityId } from '../../query/entities-by-name.js';
import type { EntityRecord } from '../../query/entity-record.js';
import { evolution } from '../../query/evolution.js';
import { facts } from '../../query/facts.js';
import { EMPTY_PAGE, type Page, type Window } from '../../query/page.js';
import { passages } from '../../query/passages.js';
import { path } from '../../query/path.js';
import { salience } from '../../query/salience.js';
import { search } from '../../query/search.js';
import { stats } from '../../query/stats.js';
import { transmission } from '../../query/transmission.js';
import { askAhead } from '../ahead.js';
import type { Context } from '../context.js';
import { MOST_PER_PAGE, paged } from '../cursor.js';
import { badArgument, refuse } from '../errors.js';
import { useEvidence } from '../evidence-item.js';
import { evolutionView } from '../evolution-view.js';
import { given } from '../given.js';
import { neighbourPage } from '../neighbour-page.js';
import type { QueryResolvers } from '../schema.generated.js';
import { requireOrder } from '../sensible.js';
import { timelineOf } from './entity.js';
import { nodeOf } from './node.js';

/** Longest text that is searched for, and longest id or name that is looked up: nothing bears a longer one. */
const MOST_TEXT = 200;
const LONGEST_NAME = 1000;
const MOST_AMONG = 500;
const MOST_LENGTH = 8;

export const Query: QueryResolvers = {
  node: async (_, { id }, context, info) => {
    askAhead(id, context, info);
    return (await nodeOf(id, context)) ?? null;
  },
  nodes: async (_, { ids }, context, info) => {
    if (ids.length > MOST_PER_PAGE) throw badArgument('ids', `ids must be at most ${MOST_PER_PAGE}, not ${ids.length}`);
    for (const id of ids) askAhead(id, context, info);
    return Promise.all(ids.map(async (id) => (await nodeOf(id, context)) ?? null));
  },
  search: async (_, args, { store, signal, loaders }) => {
    const { text, kinds } = given(args);
    requireShort('text', text);
    const ask = async (window: Window) => {
      const page = await search(store, { text, kinds, ...window }, { signal });
      loaders.prime(page.items.map(({ entity }) => entity));
      return page;
    };
    return paged(args, ['search'], ask, ({ entity, matched, score }) => ({ node: entity, matched, score }));
  },
  entities: async (_, args, { store, signal }) => {
    const { kind, period, document, order = 'NAME' } = given(args);
    const scope = { kind, period, document, order };
    return paged(args, ['entities'], (window) => entities(store, { ...scope, ...window }, { signal }), asNode);
  },
  evolution: async (_, args, { store, signal }) => {
    const { of, direction = 'BOTH', asOf } = given(args);
    return evolutionView(await evolution(store, { of: of.slice(0, LONGEST_NAME), direction, asOf }, { signal }));
  },
  evolutions: async (_, args, { store, signal }) => {
    const { kinds, successions, filter, order = 'CONFIDENCE' } = given(args);
    const scope = { relations: ['EVOLVED_INTO'] as const, kinds, successions, filter, order };
    return paged(args, ['evolutions'], (window) => facts(store, { ...scope, ...window }, { signal }), asNode);
  },
  facts: async (_, args, { store, signal }) => {
    const { among, relations, filter, order = 'CONFIDENCE' } = given(args);
    if (among !== undefined && among.length > MOST_AMONG) {
      throw badArgument('among', `among must be at most ${MOST_AMONG} ids, not ${among.length}`);
    }
    const scope = { among, relations, filter, order };
    return paged(args, ['facts'], (window) => facts(store, { ...scope, ...window }, { signal }), asNode);
  },
  path: async (_, args, context) => {
    const { maxLength = 6, kinds, relations, all = false, throughHubs = false } = given(args);
    if (maxLength < 1 || maxLength > MOST_LENGTH) {
      throw badArgument('maxLength', `maxLength must be from 1 to ${MOST_LENGTH}, not ${maxLength}`);
    }
    const scope = { maxLength, kinds, relations, all, throughHubs };
    const [[from, to], found] = await about([args.from, args.to], context, async ([a, b]) =>
      a === undefined || b === undefined ? [] : path(context.store, { from: a.id, to: b.id, ...scope }, context),
    );
    const paths = found.map(async (one) => ({
      length: one.facts.length,
      nodes: (await Promise.all(one.entities.map((id) => context.loaders.entity.load(id)))) as EntityRecord[],
      facts: one.facts,
    }));
    return { from: from ?? null, to: to ?? null, paths: await Promise.all(paths) };
  },
  neighbours: async (_, { of, ...args }, context) =>
    (await about([of], context, ([entity]) => neighbourPage(entity, args, context)))[1],
  timeline: async (_, { of, ...args }, context) =>
    (await about([of], context, ([entity]) => timelineOf(entity, args, context)))[1],
  common: async (_, args, context) => {
    const [a, b] = await Promise.all([named(args.a, context), named(args.b, context)]);
    const { kinds } = given(args);
    let both = { documents: 0, passages: 0 };
    const ask = async (window: Window): Promise<Page<CommonNeighbour>> => {
      if (a === undefined || b === undefined) return EMPTY_PAGE;
      const found = await common(context.store, { a: a.id, b: b.id, kinds, ...window }, context);
      both = found;
      return found;
    };
    const shown = await paged(args, ['common'], ask, ({ entity, ...sides }) => ({ node: entity, ...sides }));
    return { ...shown, a: a ?? null, b: b ?? null, documentCount: both.documents, passageCount: both.passages };
  },
  transmission: async (_, { of }, context) => {
    const [[term], steps] = await about([of], context, async ([one]) =>
      one === undefined ? [] : transmission(context.store, one.id, context),
    );
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
    const { period, by = 'YEAR' } = given(args);
    const [[term], points] = await about([args.of], context, async ([one]) =>
      one === undefined ? [] : salience(context.store, { of: one.id, period, by }, context),
    );
    return { of: term ?? null, points };
  },
  coAppearances: async (_, args, context) => {
    const term = await named(args.of, context);
    const { kinds, period } = given(args);
    const ask = async (window: Window): Promise<Page<CoAppearance>> =>
      term === undefined
        ? EMPTY_PAGE
        : coAppearances(context.store, { of: term.id, kinds, period, ...window }, context);
    return paged(args, ['coAppearances'], ask, (one) => ({
      node: one.entity,
      passageCount: one.passages,
      documentCount: one.documents,
      association: one.association,
      evidence: one.first,
    }));
  },
  documents: async (_, args, { store, signal, loaders }) => {
    const { filter, order = 'DATE' } = given(args);
    const ask = async (window: Window) => {
      const page = await documents(store, { filter, order, ...window }, { signal });
      loaders.primeDocuments(page.items);
      return page;
    };
    return paged(args, ['documents'], ask, asNode);
  },
  document: async (_, { id }, { loaders }) =>
    id.length > LONGEST_NAME ? null : ((await loaders.document.load(id)) ?? null),
  passages: async (_, args, { store, signal }) => {
    const { text, documents: within, period } = given(args);
    requireShort('text', text);
    const scope = { text, documents: within, period };
    return paged(args, ['passages'], (window) => passages(store, { ...scope, ...window }, { signal }), asNode);
  },
  changes: async (_, args, { store, signal }) => {
    const { from, to, sorts, kinds } = given(args);
    requireOrder('to', { from, to });
    const ask = (window: Window) => changes(store, { from, to, sorts, kinds, ...window }, { signal });
    return paged(args, ['changes'], ask, (change) => ({
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
    return paged(args, ['audit'], (window) => audit(store, window, { signal }), asNode);
  },
};

const asNode = <T>(node: T) => ({ node });

/** The entity an id, name or alias is meant for: the most mentioned of several. */
async function named(text: string, { store, signal, loaders }: Context): Promise<EntityRecord | undefined> {
  if (text.length > LONGEST_NAME) return undefined;
  const own = isEntityId(text) ? await loaders.entity.load(text) : undefined;
  if (own !== undefined) return own;
  const [first] = await entitiesNamed(store, text, { signal });
  if (first !== undefined) loaders.prime([first]);
  return first;
}

type Named = Pick<EntityRecord, 'id'> | undefined;

/**
 * What texts are meant for, and the answer to a question about them. Where each is an id the question is asked along with the
 * entities, so that the answer does not wait for them; it is asked again where an id turns out to be the name of something else.
 */
async function about<T>(
  texts: readonly string[],
  context: Context,
  ask: (entities: readonly Named[]) => Promise<T>,
): Promise<readonly [readonly (EntityRecord | undefined)[], T]> {
  const areIds = texts.every((text) => text.length <= LONGEST_NAME && isEntityId(text));
  const [early, ...entities] = await Promise.all([
    areIds ? ask(texts.map((id) => ({ id }))) : undefined,
    ...texts.map((text) => named(text, context)),
  ]);
  const isAsked = areIds && entities.every((entity, at) => entity?.id === texts[at]);
  return [entities, isAsked ? (early as T) : await ask(entities)];
}

function requireShort(argument: string, text: string): void {
  if (text.length > MOST_TEXT) {
    throw badArgument(argument, `${argument} must have at most ${MOST_TEXT} characters, not ${text.length}`);
  }
}
