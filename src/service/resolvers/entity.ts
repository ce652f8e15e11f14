import { KIND_NAMES, RELATIONS, type Relation } from '../../model/ontology.js';
import type { EntityRecord } from '../../query/entity-record.js';
import { evolution } from '../../query/evolution.js';
import type { FactFilter, FactOrder } from '../../query/fact-filter.js';
import { EMPTY_PAGE } from '../../query/page.js';
import type { Context } from '../context.js';
import { connection, paging } from '../cursor.js';
import { evolutionView } from '../evolution-view.js';
import { given } from '../given.js';
import { neighbourPage } from '../neighbour-page.js';
import { RELATION_FIELD_LIST } from '../relation-fields.js';
import type {
  EntityDocumentsArgs,
  EntityEvolutionArgs,
  EntityMentionsArgs,
  EntityNeighboursArgs,
  EntityTimelineArgs,
  LeaderHoldsPostArgs,
} from '../schema.generated.js';

/** What every kind of entity has. */
const shared = {
  firstUsed: (entity: EntityRecord) => entity.firstUsed ?? null,
  lastUsed: (entity: EntityRecord) => entity.lastUsed ?? null,
  mentionCount: (entity: EntityRecord) => entity.mentions,
  documents: async ({ id }: EntityRecord, args: EntityDocumentsArgs, { loaders }: Context) => {
    const window = paging(args, ['documents', id]);
    const { filter, order } = given(args);
    const page = await loaders
      .documentsOf({ first: window.first, skip: window.skip, filter, order: order ?? 'DATE' })
      .load(id);
    return connection(page ?? EMPTY_PAGE, window, (node) => ({ node }));
  },
  mentions: async ({ id }: EntityRecord, args: EntityMentionsArgs, { loaders }: Context) => {
    const window = paging(args, ['mentions', id]);
    const { documents, period } = given(args);
    const page = await loaders.mentions({ first: window.first, skip: window.skip, documents, period }).load(id);
    return connection(page ?? EMPTY_PAGE, window, (node) => ({ node }));
  },
  neighbours: (entity: EntityRecord, args: EntityNeighboursArgs, context: Context) =>
    neighbourPage(entity, args, context),
  evolution: async ({ id }: EntityRecord, args: EntityEvolutionArgs, { store, signal }: Context) =>
    evolutionView(
      await evolution(
        store,
        { of: id, direction: args.direction ?? 'BOTH', ...given({ asOf: args.asOf }) },
        { signal },
      ),
    ),
  timeline: (entity: EntityRecord, args: EntityTimelineArgs, context: Context) => timelineOf(entity, args, context),
};

/** What happened to an entity; an empty page where there is none. */
export async function timelineOf(entity: EntityRecord | undefined, args: EntityTimelineArgs, { loaders }: Context) {
  const window = paging(args, ['timeline', entity?.id]);
  const { period, relations } = given(args);
  const page =
    entity === undefined
      ? EMPTY_PAGE
      : await loaders.timeline({ first: window.first, skip: window.skip, period, relations }).load(entity.id);
  return connection(page ?? EMPTY_PAGE, window, ({ fact, date, basis }) => ({
    node: fact,
    date: date ?? null,
    basis: basis ?? null,
  }));
}

const relationship =
  (relation: Relation, direction: 'OUT' | 'IN') =>
  async ({ id }: EntityRecord, args: LeaderHoldsPostArgs, { loaders }: Context) => {
    const window = paging(args, [relation, direction, id]);
    const { filter, order } = given(args) as { filter?: FactFilter; order?: FactOrder };
    const { first, skip } = window;
    const page = await loaders
      .related({ relation, direction, first, skip, filter, order: order ?? 'CONFIDENCE' })
      .load(id);
    return connection(page ?? EMPTY_PAGE, window, (item) => item);
  };

/** One type for each kind: what all have, and the relationships in which the kind may stand. */
export const kinds = Object.fromEntries(
  KIND_NAMES.map((kind) => {
    const fields = RELATION_FIELD_LIST.filter(({ relation, direction }) => {
      const { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] } = RELATIONS[relation];
      return (direction === 'OUT' ? from : to).includes(kind);
    });
    return [
      kind,
      {
        ...shared,
        ...Object.fromEntries(fields.map((one) => [one.field, relationship(one.relation, one.direction)])),
      },
    ];
  }),
);
