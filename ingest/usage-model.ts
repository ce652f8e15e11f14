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
  /** Adds the weights of a sign to those of a place, one for each label. */
  readonly add: (sign: number, weights: Float64Array, at: number) => void;
  /** Weight of a label behind another, `from * LABEL_COUNT + to`. */
  readonly transitions: Float64Array;
}

/** Label 0 is no name; each group has its beginning, middle and end: `1 + 3 * group + (0 | 1 | 2)`. */
export const LABEL_COUNT = 1 + 3 * USAGE_GROUPS.length;
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
    throw new MailuoError('input', 'ingest/lexicon/usage.bin is no model of usage or is cut off: take it from the release again');
  let at = 12;
  const signs = Int32Array.from({ length: count as number }, (_, index) => view.getInt32(at + 4 * index, true));
  at += 4 * signs.length;
  const counts = bytes.subarray(at, at + signs.length);
  at += signs.length;
  const labels = bytes.slice(at, at + (pairs as number));
  at += labels.length;
  const weights = Float32Array.from({ length: labels.length }, (_, index) => view.getInt16(at + 2 * index, true) / UNIT);
  at += 2 * labels.length;
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
    view.getFloat32(at + 4 * index, true),
  );
  const table = hashTable(signs, counts);
  return Object.freeze({
    transitions,
    add(sign: number, into: Float64Array, offset: number) {
      const found = table.find(sign);
      if (found < 0) return;
      const end = table.ends[found] as number;
      for (let index = end - (counts[found] as number); index < end; index += 1) {
        const place = offset + (labels[index] as number);
        into[place] = (into[place] as number) + (weights[index] as number);
      }
    },
  });
}

/** Open addressing over the signs, half full: one look for most. */
function hashTable(
  signs: Int32Array,
  counts: Uint8Array,
): { readonly find: (sign: number) => number; readonly ends: Uint32Array } {
  let size = 1;
  while (size < signs.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const ends = new Uint32Array(signs.length);
  let end = 0;
  signs.forEach((sign, index) => {
    end += counts[index] as number;
    ends[index] = end;
    let slot = sign & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  const find = (sign: number): number => {
    for (let slot = sign & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] as number;
      if (index === -1 || signs[index] === sign) return index;
    }
  };
  return { find, ends };
}
