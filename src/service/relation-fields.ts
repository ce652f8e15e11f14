import { RELATION_NAMES, type Relation } from '../model/ontology.js';

/** The fields of the service for each relation: from subject to object, and from object to subject. */
const RELATION_FIELDS = Object.freeze({
  HOLDS_POST: ['holdsPost', 'postHeldBy'],
  ATTENDED: ['attended', 'attendedBy'],
  VISITED: ['visited', 'visitedBy'],
  ADVOCATES: ['advocates', 'advocatedBy'],
  LOCATED_IN: ['locatedIn', 'locationOf'],
  PART_OF: ['partOf', 'hasPart'],
  SERVES: ['serves', 'servedBy'],
  HAS_COMPONENT: ['hasComponent', 'componentOf'],
  DEFINES: ['defines', 'definedBy'],
  INVESTS_IN: ['investsIn', 'investedInBy'],
  EVOLVED_INTO: ['evolvedInto', 'evolvedFrom'],
  SUCCEEDED_BY: ['succeededBy', 'succeeded'],
} satisfies Record<Relation, readonly [string, string]>);

/** `holdsPost` → `HoldsPost`: types are named after fields. */
const typeOf = (field: string): string => `${field[0]?.toUpperCase()}${field.slice(1)}`;

/** The type of a fact of a relation: HOLDS_POST → HoldsPost. */
export const factType = (relation: Relation): string => typeOf(RELATION_FIELDS[relation][0]);

/** Each field: its relation, which way it looks, and the type of its edges. */
export const RELATION_FIELD_LIST = Object.freeze(
  RELATION_NAMES.flatMap((relation) =>
    (['OUT', 'IN'] as const).map((direction, at) => {
      const field = RELATION_FIELDS[relation][at] as string;
      return { relation, direction, field, edgeType: `${typeOf(field)}Edge` };
    }),
  ),
);
