/**
 * How often a statement of each rule is right, as measured on sentences judged by eye (bench/reliability.md).
 * A rule that stays under .80 must not be stated; it is marked inferred.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'HOLDS_POST title-name': 0.97,
  'HOLDS_POST name-list': 0.93,
  'HOLDS_POST name-title': 0.97,
  'ATTENDED took-part': 0.9,
  'VISITED visit-verb': 0.88,
  'VISITED visit-carried': 0.86,
  'ADVOCATES clause-subject': 0.92,
  'ADVOCATES speaker': 0.9,
  'ADVOCATES issuer': 0.88,
  'LOCATED_IN area-in-name': 0.9,
  'LOCATED_IN lies-in': 0.9,
  'PART_OF area-behind-whole': 0.97,
  'PART_OF area-in-name': 0.92,
  'PART_OF core-city': 0.92,
  'HAS_COMPONENT spelt-out': 0.98,
  'HAS_COMPONENT listed-before': 0.92,
  'HAS_COMPONENT aspect': 0.92,
  'HAS_COMPONENT as-one': 0.9,
  'SERVES clause-verb': 0.82,
  'SERVES bestowed': 0.9,
  'DEFINES named-after': 0.9,
  'INVESTS_IN invests': 0.85,
};

export function confidenceOf(relation: string, rule: string): number {
  return MEASURED[`${relation} ${rule}`] ?? 0.8;
}
