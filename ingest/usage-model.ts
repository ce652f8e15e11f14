/**
 * A linear-chain conditional random field that was learnt from annotated documents (Lafferty, McCallum and Pereira 2001):
 * which names begin, go on and end at each place of a sentence. It holds numbers only, no words. docs/usage.md says how it
 * is learnt.
 */
import { MailuoError } from '../src/model/errors.js';

/** What kinds of name are told apart: the letters of the labels. */
export const USAGE_GROUPS = Object.freeze([
  'leader',
  'organization',
  'area',
  'project',
  'formulation',
  'industry',
  'event',
  'document',
] as const);
export type UsageGroup = (typeof USAGE_GROUPS)[number];

/**
 * Most of the stretches that names and relations were learnt from are later than this date; of what usage found in older texts fewer
 * than two of three names and three of four relations held by eye (docs/usage.md), so these are left to the rules.
 */
export const LEARNT_SINCE = '1990';

export interface UsageModel {
  /** Adds the weights of some signs to those of a place, one for each label, in units of `WEIGHT_UNIT`. */
  readonly add: (signs: Int32Array, weights: Int32Array, at: number) => void;
  readonly moves: Moves;
}

/** The labels that may follow each other, in the order of the second, with their weights and the exponentials of these. */
export interface Moves {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** In units of `WEIGHT_UNIT`. */
  readonly weights: Int32Array;
  readonly steps: Float64Array;
}

/** Label 0 is no name; each group has its beginning, middle and end: `1 + 3 * group + (0 | 1 | 2)`. */
export const LABEL_COUNT = 1 + 3 * USAGE_GROUPS.length;
/** A sentence begins with no name or the beginning of one, and ends with no name or the end of one. */
export const isFirst = (label: number): boolean => label === 0 || (label - 1) % 3 === 0;
export const isLast = (label: number): boolean => label === 0 || label % 3 === 0;
const MAGIC = 0x4d4c5531;
/** Weights are whole numbers of this much. */
export const WEIGHT_UNIT = 1 / 2048;
/** Of the bits of a number, those that hold a label or how many pairs a sign has. */
const LOW = 0xff;

/**
 * The file: little-endian `magic, signs, pairs`, the signs in rising order (int32), how many labels each has (uint8), their
 * labels (uint8), their weights (int16), the transitions (float32). Throws MailuoError where it is no such file.
 */
export function parseUsageModel(bytes: Uint8Array): UsageModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, count, pairs] = [0, 4, 8].map((at) => (bytes.byteLength >= 12 ? view.getUint32(at, true) : 0));
  const expected = 12 + 5 * (count as number) + 3 * (pairs as number) + 4 * LABEL_COUNT * LABEL_COUNT;
  if (magic !== MAGIC || bytes.byteLength !== expected)
    throw new MailuoError(
      'input',
      'ingest/lexicon/usage.bin is no model of usage or is cut off: take it from the release again',
    );
  let at = 12;
  const signs = Int32Array.from({ length: count as number }, (_, index) => view.getInt32(at + 4 * index, true));
  at += 4 * signs.length;
  const counts = bytes.subarray(at, at + signs.length);
  at += signs.length;
  const labels = bytes.subarray(at, at + (pairs as number));
  at += labels.length;
  const weighed = Int32Array.from(labels, (label, index) => (view.getInt16(at + 2 * index, true) << 8) | label);
  at += 2 * labels.length;
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
    view.getFloat32(at + 4 * index, true),
  );
  const slots = slotsOf(signs, counts);
  const mask = slots.length / 2 - 1;
  const mayHave = filterOf(signs);
  return Object.freeze({
    moves: movesOf(transitions),
    add(present: Int32Array, into: Int32Array, offset: number) {
      for (let next = 0; next < present.length; next += 1) {
        const sign = present[next] as number;
        if ((((mayHave[(sign >>> 5) & FILTER_MASK] as number) >>> (sign & 31)) & 1) === 0) continue;
        let slot = sign & mask;
        let pack = slots[2 * slot + 1] as number;
        while (pack !== 0 && slots[2 * slot] !== sign) {
          slot = (slot + 1) & mask;
          pack = slots[2 * slot + 1] as number;
        }
        const first = pack >> 8;
        const last = first + (pack & LOW);
        for (let pair = first; pair < last; pair += 1) {
          const labelled = weighed[pair] as number;
          const place = offset + (labelled & LOW);
          into[place] = (into[place] as number) + (labelled >> 8);
        }
      }
    },
  });
}

/** A bit for each value of the low bits that a sign has: most signs of a text are none of the model's, and this says so without its table. */
const FILTER_MASK = (1 << 15) - 1;
function filterOf(signs: Int32Array): Int32Array {
  const filter = new Int32Array(FILTER_MASK + 1);
  for (const sign of signs) {
    const word = (sign >>> 5) & FILTER_MASK;
    filter[word] = (filter[word] as number) | (1 << (sign & 31));
  }
  return filter;
}

/** A name goes on or ends only where it began: names have two characters or more. */
function movesOf(transitions: Float64Array): Moves {
  const mayFollow = (from: number, to: number): boolean =>
    isFirst(to) ? isLast(from) : !isLast(from) && Math.ceil(from / 3) === Math.ceil(to / 3);
  const pairs = Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) => ({
    from: index % LABEL_COUNT,
    to: Math.floor(index / LABEL_COUNT),
  })).filter(({ from, to }) => mayFollow(from, to));
  const weights = Float64Array.from(pairs, ({ from, to }) => transitions[from * LABEL_COUNT + to] as number);
  return Object.freeze({
    from: Uint8Array.from(pairs, ({ from }) => from),
    to: Uint8Array.from(pairs, ({ to }) => to),
    weights: Int32Array.from(weights, (weight) => Math.round(weight / WEIGHT_UNIT)),
    steps: weights.map(Math.exp),
  });
}

/** Open addressing, at most half full: at each slot a sign, and where its pairs begin (from bit 8) and how many they are. */
function slotsOf(signs: Int32Array, counts: Uint8Array): Int32Array {
  let size = 2;
  while (size < signs.length * 2) size *= 2;
  const slots = new Int32Array(2 * size);
  let first = 0;
  signs.forEach((sign, index) => {
    let slot = sign & (size - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = sign;
    slots[2 * slot + 1] = (first << 8) | (counts[index] as number);
    first += counts[index] as number;
  });
  return slots;
}
