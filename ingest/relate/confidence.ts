/**
 * How often a statement of each rule is right. The table is written by `node bench/reliability.mjs --write` from annotated documents
 * and verdicts by eye; bench/reliability.md tells on how many each figure rests. `*` is for rules that were seldom met.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'ADVOCATES clause-subject': 0.93,
  'ADVOCATES issuer': 0.95,
  'ADVOCATES speaker': 0.96,
  'ADVOCATES *': 0.95,
  'ATTENDED took-part': 0.97,
  'ATTENDED *': 0.97,
  'DEFINES named-after': 0.97,
  'DEFINES *': 0.95,
  'EVOLVED_INTO evolved-into': 0.91,
  'EVOLVED_INTO *': 0.89,
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
  'LOCATED_IN area-in-name': 0.93,
  'LOCATED_IN behind-area': 0.96,
  'LOCATED_IN *': 0.93,
  'PART_OF area-behind-whole': 0.89,
  'PART_OF area-in-name': 0.97,
  'PART_OF core-city': 0.96,
  'PART_OF *': 0.95,
  'SERVES around': 0.73,
  'SERVES bestowed': 0.78,
  'SERVES carried-out': 0.68,
  'SERVES named-for': 0.9,
  'SERVES *': 0.8,
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
