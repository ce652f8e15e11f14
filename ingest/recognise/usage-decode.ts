/** The best reading of a sentence by a model of usage, and how sure each name in it is. */
import { LABEL_COUNT, USAGE_GROUPS, type UsageGroup, type UsageModel } from '../usage-model.js';
import type { Scene } from './scene.js';
import { signsOf } from './usage-signs.js';

export interface UsageName {
  readonly start: number;
  readonly end: number;
  readonly group: UsageGroup;
  /** The least probability of its labels, 0 to 1. */
  readonly probability: number;
}

/** Labels that may stand before a label: a name goes on or ends only where it began. Names have two characters or more. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) => {
  if (label === 0 || (label - 1) % 3 === 0)
    return [0, ...USAGE_GROUPS.map((_, group) => 3 * group + 3)];
  const begin = label - ((label - 1) % 3);
  return [begin, begin + 1];
});

export function namesByUsage(scene: Scene, model: UsageModel): readonly UsageName[] {
  const size = scene.text.length;
  if (size < 2) return [];
  const weights = new Float64Array(size * LABEL_COUNT);
  const { read } = signsOf(scene);
  for (let at = 0; at < size; at += 1) for (const sign of read(at)) model.add(sign, weights, at * LABEL_COUNT);
  const labels = bestLabels(weights, size, model.transitions);
  if (labels.every((label) => label === 0)) return [];
  const sure = probabilities(weights, labels, model.transitions);
  const names: UsageName[] = [];
  for (let at = 0; at < size; at += 1) {
    const label = labels[at] as number;
    if (label === 0 || (label - 1) % 3 !== 0) continue;
    let end = at + 1;
    while (end < size && (labels[end] as number) === label + 1) end += 1;
    if (labels[end] !== label + 2) continue;
    end += 1;
    names.push({
      start: at,
      end,
      group: USAGE_GROUPS[(label - 1) / 3] as UsageGroup,
      probability: Math.min(...sure.slice(at, end)),
    });
    at = end - 1;
  }
  return names;
}

/** Viterbi. */
function bestLabels(weights: Float64Array, size: number, transitions: Float64Array): Uint8Array {
  let score = weights.slice(0, LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1)
    if (label > 0 && (label - 1) % 3 > 0) score[label] = Number.NEGATIVE_INFINITY;
  const from = new Uint8Array(size * LABEL_COUNT);
  for (let at = 1; at < size; at += 1) {
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (const before of BEFORE[label] as readonly number[]) {
        const value = (score[before] as number) + (transitions[before * LABEL_COUNT + label] as number);
        if (value > best) {
          best = value;
          source = before;
        }
      }
      next[label] = best + (weights[at * LABEL_COUNT + label] as number);
      from[at * LABEL_COUNT + label] = source;
    }
    score = next;
  }
  const labels = new Uint8Array(size);
  let last = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    if ((label === 0 || (label - 1) % 3 === 2) && (score[label] as number) > (score[last] as number)) last = label;
  for (let at = size - 1; at >= 0; at -= 1) {
    labels[at] = last;
    last = from[at * LABEL_COUNT + last] as number;
  }
  return labels;
}

/** Forward and backward sums, scaled at each place: how probable the label is that was chosen there. */
function probabilities(weights: Float64Array, labels: Uint8Array, transitions: Float64Array): Float64Array {
  const size = labels.length;
  const step = transitions.map(Math.exp);
  const local = new Float64Array(size * LABEL_COUNT);
  for (let at = 0; at < size; at += 1) {
    const row = weights.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT);
    const top = Math.max(...row);
    for (let label = 0; label < LABEL_COUNT; label += 1)
      local[at * LABEL_COUNT + label] = Math.exp((row[label] as number) - top);
  }
  const isStart = (label: number): boolean => label === 0 || (label - 1) % 3 === 0;
  const isEnd = (label: number): boolean => label === 0 || (label - 1) % 3 === 2;
  const forward = new Float64Array(size * LABEL_COUNT);
  for (let at = 0; at < size; at += 1) {
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let value = 0;
      if (at === 0) value = isStart(label) ? 1 : 0;
      else
        for (const before of BEFORE[label] as readonly number[])
          value += (forward[(at - 1) * LABEL_COUNT + before] as number) * (step[before * LABEL_COUNT + label] as number);
      value *= local[at * LABEL_COUNT + label] as number;
      forward[at * LABEL_COUNT + label] = value;
      sum += value;
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const place = at * LABEL_COUNT + label;
      forward[place] = (forward[place] as number) / sum;
    }
  }
  const sure = new Float64Array(size);
  let backward = Float64Array.from({ length: LABEL_COUNT }, (_, label) => (isEnd(label) ? 1 : 0));
  for (let at = size - 1; at >= 0; at -= 1) {
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      sum += (forward[at * LABEL_COUNT + label] as number) * (backward[label] as number);
    const chosen = labels[at] as number;
    sure[at] = ((forward[at * LABEL_COUNT + chosen] as number) * (backward[chosen] as number)) / sum;
    if (at === 0) break;
    const previous = new Float64Array(LABEL_COUNT);
    let scale = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const value = (backward[label] as number) * (local[at * LABEL_COUNT + label] as number);
      if (value === 0) continue;
      for (const before of BEFORE[label] as readonly number[])
        previous[before] = (previous[before] as number) + value * (step[before * LABEL_COUNT + label] as number);
    }
    for (const value of previous) scale += value;
    backward = previous.map((value) => value / scale);
  }
  return sure;
}
