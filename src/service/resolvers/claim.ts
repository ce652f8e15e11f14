import { RELATIONS } from '../../model/ontology.js';
import type { FactRecord } from '../../query/fact-record.js';
import type { Context } from '../context.js';
import { MOST_PER_PAGE } from '../cursor.js';
import { badArgument } from '../errors.js';
import { evidenceOf, reasonsOf } from '../evidence-item.js';
import type { ClaimEvidenceArgs } from '../schema.generated.js';

/** The fields that facts and their edges share. `factOf` tells where the fact is. */
export function claimFields<P>(factOf: (parent: P) => FactRecord) {
  const of =
    <T>(get: (fact: FactRecord) => T) =>
    (parent: P): T =>
      get(factOf(parent));
  return {
    relation: of((fact) => fact.relation),
    origin: of((fact) => fact.origin),
    confidence: of((fact) => fact.confidence),
    status: of((fact) => fact.status),
    since: of((fact) => fact.since ?? null),
    until: of((fact) => fact.until ?? null),
    documentCount: of((fact) => fact.documents),
    statementCount: of((fact) => fact.statements.length),
    evidence: (parent: P, args: ClaimEvidenceArgs, { loaders }: Context) =>
      evidenceOf(factOf(parent), evidenceWindow(args), loaders),
  };
}

/** The attributes the ontology gives to a relation. */
export function attributeFields<P>(relation: FactRecord['relation'], factOf: (parent: P) => FactRecord) {
  const names = RELATIONS[relation].attributes.filter((name) => name !== 'since' && name !== 'reasons');
  const get = (name: string) => (parent: P) => factOf(parent).attributes[name] ?? (name === 'acting' ? false : null);
  const reasons = (parent: P, _: unknown, { loaders }: Context) => reasonsOf(factOf(parent), loaders);
  return {
    ...Object.fromEntries(names.map((name) => [name, get(name)])),
    ...(relation === 'EVOLVED_INTO' ? { reasons } : {}),
  };
}

function evidenceWindow({ first, skip }: ClaimEvidenceArgs) {
  const window = { first: first ?? 10, skip: skip ?? 0 };
  if (window.first < 1 || window.first > MOST_PER_PAGE) {
    throw badArgument('first', `first must be from 1 to ${MOST_PER_PAGE}, not ${window.first}`);
  }
  if (window.skip < 0) throw badArgument('skip', `skip must be 0 or more, not ${window.skip}`);
  return window;
}
