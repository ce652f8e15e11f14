/**
 * A MinHash signature of a text by one permutation (Li, Owen and Zhang, One Permutation Hashing, 2012): every run of
 * five characters is hashed once, the hash picks a bin, and each bin keeps its least hash. Two texts share as large a
 * part of their runs as their signatures have bins in common. One pass, whatever the number of bins.
 */

/** Bins of a signature: the error of a likeness of one half is about 0.04. */
const BINS = 128;
const BIN_BITS = 7;
/** Length of a run, in characters that are neither blanks nor punctuation. */
const RUN = 5;
/** A run's hash is a polynomial in this, so that the next follows from the one before. */
const BASE = 0x01000193;
const BASE_OF_RUN = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** A shorter text has too few runs to be told by them. */
const SHORTEST = 150;

/** Undefined for a text too short to be told from another by its runs. Equal on every machine. */
export function signatureOf(text: string): readonly number[] | undefined {
  const bins = new Uint32Array(BINS).fill(0xffffffff);
  const run = new Uint32Array(RUN);
  let count = 0;
  let rolling = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!counts(code)) continue;
    const slot = count % RUN;
    rolling = (Math.imul(rolling, BASE) + code - Math.imul(run[slot] ?? 0, BASE_OF_RUN)) | 0;
    run[slot] = code;
    count += 1;
    if (count < RUN) continue;
    const hash = mix(rolling);
    const bin = hash & (BINS - 1);
    const rest = hash >>> BIN_BITS;
    if (rest < (bins[bin] ?? 0)) bins[bin] = rest;
  }
  return count < SHORTEST ? undefined : filled(bins);
}

/** An empty bin takes the value of the next that is not, moved by the distance (Shrivastava and Li, 2014). */
function filled(bins: Uint32Array): readonly number[] {
  return Array.from(bins, (value, at) => {
    for (let step = 0; step < BINS; step += 1) {
      const next = bins[(at + step) % BINS] ?? 0xffffffff;
      if (next !== 0xffffffff) return step === 0 ? value : (next + Math.imul(step, 0x9e3779b1)) >>> 0;
    }
    return value;
  });
}

/** Letters, digits and Chinese characters. */
const counts = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a);

/** Spreads what differs in a few bits over all of them (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The share of runs that two texts have in common (Jaccard), from 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let same = 0;
  for (let at = 0; at < BINS; at += 1) if (a[at] === b[at]) same += 1;
  return same / BINS;
}
