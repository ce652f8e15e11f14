/**
 * How often a statement of each rule is right. The table is written by `node bench/reliability.mjs --write` from annotated documents
 * and verdicts by eye; bench/reliability.md tells on how many each figure rests. `*` is for rules that were seldom met.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'ADVOCATES clause-subject': 0.93,
  'ADVOCATES issuer': 0.95,
  'ADVOCATES originator': 0.81,
  'ADVOCATES speaker': 0.96,
  'ADVOCATES *': 0.94,
  'ATTENDED took-part': 0.97,
  'ATTENDED *': 0.97,
  'DEFINES layout-of': 0.88,
  'DEFINES named-after': 0.96,
  'DEFINES unknown': 0.58,
  'DEFINES *': 0.86,
  'EVOLVED_INTO evolved-into': 0.96,
  'EVOLVED_INTO *': 0.93,
  'HAS_COMPONENT as-one': 0.97,
  'HAS_COMPONENT aspect': 0.97,
  'HAS_COMPONENT class-of': 0.97,
  'HAS_COMPONENT clause-of': 0.97,
  'HAS_COMPONENT listed-before': 0.97,
  'HAS_COMPONENT said-to-be-part': 0.97,
  'HAS_COMPONENT spelt-out': 0.97,
  'HAS_COMPONENT unknown': 0.97,
  'HAS_COMPONENT *': 0.97,
  'HOLDS_POST appointed': 0.97,
  'HOLDS_POST name-title': 0.97,
  'HOLDS_POST title-name': 0.97,
  'HOLDS_POST *': 0.97,
  'INVESTS_IN invests': 0.91,
  'INVESTS_IN own-project': 0.91,
  'INVESTS_IN *': 0.9,
  'LOCATED_IN area-in-name': 0.94,
  'LOCATED_IN behind-area': 0.96,
  'LOCATED_IN located-in-by-usage': 0.79,
  'LOCATED_IN under-topic': 0.93,
  'LOCATED_IN unknown': 0.69,
  'LOCATED_IN *': 0.92,
  'PART_OF area-behind-whole': 0.92,
  'PART_OF area-in-name': 0.97,
  'PART_OF core-city': 0.95,
  'PART_OF part-of-by-usage': 0.91,
  'PART_OF unknown': 0.85,
  'PART_OF *': 0.95,
  'SERVES around': 0.7,
  'SERVES bestowed': 0.89,
  'SERVES builds': 0.91,
  'SERVES by-means': 0.9,
  'SERVES carried-out': 0.74,
  'SERVES charged-with': 0.92,
  'SERVES made-into': 0.9,
  'SERVES named-for': 0.94,
  'SERVES own-area': 0.85,
  'SERVES own-course': 0.9,
  'SERVES plays-part': 0.91,
  'SERVES selected': 0.96,
  'SERVES unknown': 0.9,
  'SERVES *': 0.89,
  'VISITED visit-carried': 0.97,
  'VISITED visit-verb': 0.91,
  'VISITED *': 0.92,
};

/** Under this a statement is not what the text states: it is marked inferred. */
export const LEAST_STATED = 0.8;
/** A rule that was seldom met is not trusted beyond this, and a conclusion from layout not beyond that. */
const UNMEASURED = 0.85;
const CONCLUDED = 0.7;

export function confidenceOf(relation: string, rule: string, isInferred = false): number {
  const own = MEASURED[`${relation} ${rule}`];
  if (own !== undefined) return own;
  return Math.min(MEASURED[`${relation} *`] ?? LEAST_STATED, isInferred ? CONCLUDED : UNMEASURED);
}
