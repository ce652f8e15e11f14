/**
 * A small generator of numbers from 0 up to 1, the same for a seed on every machine: the samples that were judged, and the
 * synthetic graphs, hang on it (mulberry32).
 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
