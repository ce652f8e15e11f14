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

export interface UsageModel {
  /** Adds the weights of some signs to those of a place, one for each label. */
  readonly add: (signs: Int32Array, weights: Float64Array, at: number) => void;
  readonly moves: Moves;
}

/** The labels that may follow each other, in the order of the second, with their weights and the exponentials of these. */
export interface Moves {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
}

/** Label 0 is no name; each group has its beginning, middle and end: `1 + 3 * group + (0 | 1 | 2)`. */
export const LABEL_COUNT = 1 + 3 * USAGE_GROUPS.length;
/** A sentence begins with no name or the beginning of one, and ends with no name or the end of one. */
export const isFirst = (label: number): boolean => label === 0 || (label - 1) % 3 === 0;
export const isLast = (label: number): boolean => label === 0 || label % 3 === 0;
const MAGIC = 0x4d4c5531;
/** Weights are kept as sixteen bits of 1/2048. */
const UNIT = 2048;

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
  const labels = bytes.slice(at, at + (pairs as number));
  at += labels.length;
  const weights = Float32Array.from(
    { length: labels.length },
    (_, index) => view.getInt16(at + 2 * index, true) / UNIT,
  );
  at += 2 * labels.length;
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
    view.getFloat32(at + 4 * index, true),
  );
  const ends = new Uint32Array(signs.length);
  let end = 0;
  for (let index = 0; index < signs.length; index += 1) {
    end += counts[index] as number;
    ends[index] = end;
  }
  const slots = slotsOf(signs);
  const mask = slots.length - 1;
  return Object.freeze({
    moves: movesOf(transitions),
    add(present: Int32Array, into: Float64Array, offset: number) {
      for (let next = 0; next < present.length; next += 1) {
        const sign = present[next] as number;
        let slot = sign & mask;
        let index = slots[slot] as number;
        while (index !== -1 && signs[index] !== sign) {
          slot = (slot + 1) & mask;
          index = slots[slot] as number;
        }
        if (index === -1) continue;
        const last = ends[index] as number;
        for (let pair = last - (counts[index] as number); pair < last; pair += 1) {
          const place = offset + (labels[pair] as number);
          into[place] = (into[place] as number) + (weights[pair] as number);
        }
      }
    },
  });
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
    weights,
    steps: weights.map(Math.exp),
  });
}

/** Open addressing, at most half full: at each slot the index of a sign, or -1. */
function slotsOf(signs: Int32Array): Int32Array {
  let size = 2;
  while (size < signs.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  signs.forEach((sign, index) => {
    let slot = sign & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  return slots;
}
