/**
 * Logistic regressions, one a relation, learnt from annotated documents: how probable it is that two mentions stand in a
 * relation, by the signs around them. It holds numbers only, no words. docs/usage-relations.md says how it is learnt.
 */
import { MailuoError } from '../src/model/errors.js';

/** What is told apart. `WITHIN` is LOCATED_IN or PART_OF, which the kinds of the ends decide. */
export const USAGE_RELATIONS = Object.freeze([
  'ATTENDED',
  'VISITED',
  'ADVOCATES',
  'WITHIN',
  'SERVES',
  'HAS_COMPONENT',
  'DEFINES',
  'INVESTS_IN',
] as const);
export type UsageRelation = (typeof USAGE_RELATIONS)[number];

export interface RelationModel {
  /** 0 to 1: how often a pair with these signs stands in the relation. */
  readonly probability: (relation: number, signs: readonly number[]) => number;
  /** From which probability a pair is stated, one for each relation; above 1 for what is not stated at all. */
  readonly least: readonly number[];
}

const COUNT = USAGE_RELATIONS.length;
const MAGIC = 0x4d4c5232;
/** Weights are kept as sixteen bits of 1/2048. */
const UNIT = 2048;

/**
 * The file: little-endian `magic, weights`, for each relation slope and shift of its calibration and its least probability
 * (float32), the signs in rising order (int32; mixed with the relation), their weights (int16). Throws MailuoError where it is
 * no such file.
 */
export function parseRelationModel(bytes: Uint8Array): RelationModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = 8 + 12 * COUNT;
  const [magic, count] = [0, 4].map((at) => (bytes.byteLength >= head ? view.getUint32(at, true) : 0));
  if (magic !== MAGIC || bytes.byteLength !== head + 6 * (count as number))
    throw new MailuoError(
      'input',
      'ingest/lexicon/relations.bin is no model of relations or is cut off: take it from the release again',
    );
  const given = Array.from({ length: 3 * COUNT }, (_, index) => view.getFloat32(8 + 4 * index, true));
  const signs = Int32Array.from({ length: count as number }, (_, index) => view.getInt32(head + 4 * index, true));
  const weights = Float32Array.from(
    signs,
    (_, index) => view.getInt16(head + 4 * signs.length + 2 * index, true) / UNIT,
  );
  const find = tableOf(signs);
  return Object.freeze({
    least: Object.freeze(USAGE_RELATIONS.map((_, relation) => given[3 * relation + 2] as number)),
    probability(relation: number, here: readonly number[]): number {
      let sum = 0;
      for (const sign of here) {
        const found = find(ofRelation(sign, relation));
        if (found >= 0) sum += weights[found] as number;
      }
      return 1 / (1 + Math.exp(-((given[3 * relation] as number) * sum + (given[3 * relation + 1] as number))));
    },
  });
}

/** A sign in the regression of a relation; the script that learns does the same. */
const ofRelation = (sign: number, relation: number): number =>
  Math.imul(sign ^ (relation * 0x3c6ef35f), 0x9e3779b1) | 0;

/** Open addressing over the signs, half full: one look for most. */
function tableOf(signs: Int32Array): (sign: number) => number {
  let size = 2;
  while (size < signs.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  signs.forEach((sign, index) => {
    let slot = sign & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  return (sign) => {
    for (let slot = sign & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] as number;
      if (index === -1 || signs[index] === sign) return index;
    }
  };
}
