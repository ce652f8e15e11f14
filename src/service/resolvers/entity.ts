import { KIND_NAMES, RELATIONS, type Relation } from '../../model/ontology.js';
import type { EntityRecord } from '../../query/entity-record.js';
import { evolution } from '../../query/evolution.js';
import type { FactFilter, FactOrder } from '../../query/fact-filter.js';
import { EMPTY_PAGE } from '../../query/page.js';
import type { TimelineEntry } from '../../query/timeline.js';
import type { Context } from '../context.js';
import { paged } from '../cursor.js';
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
  documents: ({ id }: EntityRecord, args: EntityDocumentsArgs, { loaders }: Context) => {
    const { filter, order } = given(args);
    return paged(
      args,
      ['documents', id],
      (window) => loaders.documentsOf({ ...window, filter, order: order ?? 'DATE' }).load(id),
      (node) => ({ node }),
    );
  },
  mentions: ({ id }: EntityRecord, args: EntityMentionsArgs, { loaders }: Context) => {
    const { documents, period } = given(args);
    return paged(
      args,
      ['mentions', id],
      (window) => loaders.mentions({ ...window, documents, period }).load(id),
      (node) => ({ node }),
    );
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
export function timelineOf(
  entity: Pick<EntityRecord, 'id'> | undefined,
  args: EntityTimelineArgs,
  { loaders }: Context,
) {
  const { period, relations } = given(args);
  return paged(
    args,
    ['timeline', entity?.id],
    async (window) =>
      entity === undefined ? EMPTY_PAGE : loaders.timeline({ ...window, period, relations }).load(entity.id),
    ({ fact, date, basis }: TimelineEntry) => ({ node: fact, date: date ?? null, basis: basis ?? null }),
  );
}

const relationship =
  (relation: Relation, direction: 'OUT' | 'IN') =>
  ({ id }: EntityRecord, args: LeaderHoldsPostArgs, { loaders }: Context) => {
    const { filter, order = 'CONFIDENCE' } = given(args) as { filter?: FactFilter; order?: FactOrder };
    return paged(
      args,
      [relation, direction, id],
      (window) => loaders.related({ relation, direction, ...window, filter, order }).load(id),
      (item) => item,
    );
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
