import { RELATION_NAMES } from '../../model/ontology.js';
import type { FactRecord } from '../../query/fact-record.js';
import type { Context } from '../context.js';
import { factId } from '../global-id.js';
import { factType } from '../relation-fields.js';
import { attributeFields, claimFields } from './claim.js';

const self = (fact: FactRecord): FactRecord => fact;

/** One type for each relation. */
export const facts = Object.fromEntries(
  RELATION_NAMES.map((relation) => [
    factType(relation),
    {
      id: factId,
      subject: (fact: FactRecord, _: unknown, { loaders }: Context) => loaders.entity.load(fact.from),
      object: (fact: FactRecord, _: unknown, { loaders }: Context) => loaders.entity.load(fact.to),
      ...claimFields(self),
      ...attributeFields(relation, self),
    },
  ]),
);
