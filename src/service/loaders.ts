/**
 * Each question is asked once for all that need its answer at the same time, so the number of statements does not
 * depend on the size of a page. A set of loaders lives as long as one request.
 */
import DataLoader from 'dataloader';
import type { DocumentInfo } from '../query/document-info.js';
import { documentTexts } from '../query/document-texts.js';
import type { DocumentsArguments } from '../query/documents.js';
import { documentsById } from '../query/documents-by-id.js';
import { documentsOf } from '../query/documents-of.js';
import { entitiesById } from '../query/entities-by-id.js';
import { type EntitiesInArguments, entitiesIn } from '../query/entities-in.js';
import type { EntityRecord } from '../query/entity-record.js';
import { factsById } from '../query/facts-by-id.js';
import { type MentionsArguments, mentions } from '../query/mentions.js';
import { type MarksArguments, mentionsIn } from '../query/mentions-in.js';
import { mentionsOfPassages } from '../query/mentions-of-passages.js';
import { neighbourCounts } from '../query/neighbour-counts.js';
import { type NeighbourScope, neighbours } from '../query/neighbours.js';
import type { Window } from '../query/page.js';
import { passagesById } from '../query/passages-by-id.js';
import { passagesOf } from '../query/passages-of.js';
import type { AskOptions } from '../query/question.js';
import { type RelatedArguments, related } from '../query/related.js';
import { statements } from '../query/statements.js';
import { type TimelineArguments, timeline } from '../query/timeline.js';
import type { TextCache } from './text-cache.js';
import type { Waves } from './waves.js';

/** Ids in one statement. */
const BATCH = 1000;

type Found<T> = ReadonlyMap<string, T>;

export type Loaders = ReturnType<typeof makeLoaders>;

export function makeLoaders({ store, schedule }: Waves, texts: TextCache, options: AskOptions) {
  const byId = <T>(ask: (ids: readonly string[]) => Promise<Found<T>>) =>
    new DataLoader<string, T | undefined>(
      async (ids) => {
        const found = await ask(ids);
        return ids.map((id) => found.get(id));
      },
      { maxBatchSize: BATCH, batchScheduleFn: schedule },
    );
  const kept = new Map<string, DataLoader<string, unknown>>();
  /** A loader for each set of arguments with which a question is asked. */
  const withArguments =
    <A extends object, T>(name: string, ask: (ids: readonly string[], args: A) => Promise<Found<T>>) =>
    (args: A): DataLoader<string, T | undefined> => {
      const key = `${name} ${JSON.stringify(args)}`;
      const loader = kept.get(key) ?? byId((ids) => ask(ids, args));
      kept.set(key, loader);
      return loader as DataLoader<string, T | undefined>;
    };

  const entity = byId((ids) => entitiesById(store, ids, options));
  /** Entities that came with another answer need not be asked for again. */
  const prime = (records: readonly EntityRecord[]) => {
    for (const record of records) entity.prime(record.id, record);
  };
  const primed = async <T extends { readonly items: readonly { readonly entity: EntityRecord }[] }>(
    asked: Promise<Found<T>>,
  ): Promise<Found<T>> => {
    const found = await asked;
    for (const { items } of found.values()) prime(items.map((item) => item.entity));
    return found;
  };

  const document = byId((ids) => documentsById(store, ids, options));
  const primeDocuments = (infos: readonly DocumentInfo[]) => {
    for (const info of infos) document.prime(info.id, info);
  };
  const subjects = new Map<string, string>();
  const fact = byId((ids) =>
    factsById(
      store,
      ids.map((id) => ({ id, subject: subjects.get(id) ?? '' })),
      options,
    ),
  );
  return {
    entity,
    prime,
    /** A fact by its id, looked for from its subject. */
    fact: (id: string, subject: string) => {
      subjects.set(id, subject);
      return fact.load(id);
    },
    document,
    /** Documents that came with another answer need not be asked for again. */
    primeDocuments,
    text: byId(async (ids) => {
      const infos = await Promise.all(ids.map((id) => document.load(id)));
      const there = infos.filter((info) => info !== undefined);
      return texts.of(there, (missing) => documentTexts(store, missing, options));
    }),
    passage: byId((ids) => passagesById(store, ids, options)),
    statement: byId((ids) => statements(store, ids, options)),
    passageMarks: byId((ids) => mentionsOfPassages(store, ids, options)),
    related: withArguments('related', (ids, args: RelatedArguments) =>
      primed(related(store, { ...args, ids }, options)),
    ),
    neighbours: withArguments('neighbours', (ids, args: NeighbourScope & Window) =>
      primed(neighbours(store, { ...args, ids }, options)),
    ),
    neighbourCounts: withArguments('neighbour counts', (ids, args: NeighbourScope) =>
      neighbourCounts(store, { ...args, ids }, options),
    ),
    timeline: withArguments('timeline', (ids, args: TimelineArguments) => timeline(store, { ...args, ids }, options)),
    documentsOf: withArguments('documents of', (ids, args: DocumentsArguments) =>
      documentsOf(store, { ...args, ids }, options),
    ),
    mentions: withArguments('mentions', (ids, args: MentionsArguments) => mentions(store, { ...args, ids }, options)),
    marks: withArguments('marks', (ids, args: MarksArguments) => mentionsIn(store, { ...args, ids }, options)),
    passagesOf: withArguments('passages of', (ids, args: Window) => passagesOf(store, { ...args, ids }, options)),
    entitiesIn: withArguments('entities in', (ids, args: EntitiesInArguments) =>
      entitiesIn(store, { ...args, ids }, options),
    ),
  };
}
