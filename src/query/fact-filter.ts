import type { Parameters } from '../graph/store.js';
import type { Kind, Level, Origin, Relation, Status } from '../model/ontology.js';
import { RELATION_NAMES } from '../model/ontology.js';
import { days, type Period } from './period.js';

/** Which facts are wanted. Each field that is given must hold. */
export interface FactFilter {
  readonly period?: Period | undefined;
  readonly origin?: Origin | undefined;
  readonly statuses?: readonly Status[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly minDocuments?: number | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly levels?: readonly Level[] | undefined;
}

export type FactOrder = 'CONFIDENCE' | 'SINCE' | 'SINCE_DESC' | 'DOCUMENTS' | 'NAME' | 'LISTED';

/** Which way relations point, seen from an entity. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** The filter as statements take it: null where anything goes. */
export const filterParameters = (filter: FactFilter | undefined): Parameters => ({
  origin: filter?.origin ?? null,
  statuses: filter?.statuses ?? null,
  minConfidence: filter?.minConfidence ?? null,
  minDocuments: filter?.minDocuments ?? null,
  documents: filter?.documents ?? null,
  levels: filter?.levels ?? null,
  ...days(filter?.period),
});

/** Relations and kinds as statements take them: all relations where none are named. */
export const scopeParameters = (relations?: readonly Relation[], kinds?: readonly Kind[]): Parameters => ({
  relations: relations ?? RELATION_NAMES,
  kinds: kinds ?? null,
});
