import type { RelatedEdge } from '../related-edge.js';
import { RELATION_FIELD_LIST } from '../relation-fields.js';
import { attributeFields, claimFields } from './claim.js';

const factOf = (edge: RelatedEdge) => edge.fact;

/** The edges of the connections of each relation, in both directions. */
export const relationshipEdges = Object.fromEntries(
  RELATION_FIELD_LIST.map(({ edgeType, relation }) => [
    edgeType,
    {
      node: (edge: RelatedEdge) => edge.entity,
      fact: factOf,
      ...claimFields(factOf),
      ...attributeFields(relation, factOf),
    },
  ]),
);
