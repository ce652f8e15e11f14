/** The best reading of a sentence by a model of usage, and how sure each name in it is. */
import {
  isFirst,
  isLast,
  LABEL_COUNT,
  type Moves,
  USAGE_GROUPS,
  type UsageGroup,
  type UsageModel,
} from '../usage-model.js';
import type { Scene } from './scene.js';
import { signsOf } from './usage-signs.js';

export interface UsageName {
  readonly start: number;
  readonly end: number;
  readonly group: UsageGroup;
  /** The least probability of its labels, 0 to 1. */
  readonly probability: number;
}

export function namesByUsage(scene: Scene, model: UsageModel): readonly UsageName[] {
  const size = scene.text.length;
  if (size < 2) return [];
  const weights = weigh(scene, model);
  const labels = bestLabels(weights, size, model.moves);
  if (labels.every((label) => label === 0)) return [];
  const sure = probabilities(weights, labels, model.moves);
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

/** Weight of each label at each place, `at * LABEL_COUNT + label`. */
function weigh(scene: Scene, model: UsageModel): Float64Array {
  const weights = new Float64Array(scene.text.length * LABEL_COUNT);
  const { ofWord, ofPlace } = signsOf(scene);
  const ofToken = new Float64Array(LABEL_COUNT);
  scene.tokens.forEach((token, index) => {
    ofToken.fill(0);
    model.add(ofWord(index), ofToken, 0);
    for (let at = token.start; at < token.end; at += 1) {
      weights.set(ofToken, at * LABEL_COUNT);
      model.add(ofPlace(at), weights, at * LABEL_COUNT);
    }
  });
  return weights;
}

/** Viterbi. */
function bestLabels(weights: Float64Array, size: number, moves: Moves): Uint8Array {
  let score = Float64Array.from({ length: LABEL_COUNT }, (_, label) =>
    isFirst(label) ? (weights[label] as number) : Number.NEGATIVE_INFINITY,
  );
  let next = new Float64Array(LABEL_COUNT);
  const source = new Uint8Array(size * LABEL_COUNT);
  for (let at = 1; at < size; at += 1) {
    const row = at * LABEL_COUNT;
    next.fill(Number.NEGATIVE_INFINITY);
    for (let move = 0; move < moves.from.length; move += 1) {
      const from = moves.from[move] as number;
      const to = moves.to[move] as number;
      const value = (score[from] as number) + (moves.weights[move] as number);
      if (value > (next[to] as number)) {
        next[to] = value;
        source[row + to] = from;
      }
    }
    for (let label = 0; label < LABEL_COUNT; label += 1)
      next[label] = (next[label] as number) + (weights[row + label] as number);
    [score, next] = [next, score];
  }
  const labels = new Uint8Array(size);
  let last = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1)
    if (isLast(label) && (score[label] as number) > (score[last] as number)) last = label;
  for (let at = size - 1; at >= 0; at -= 1) {
    labels[at] = last;
    last = source[at * LABEL_COUNT + last] as number;
  }
  return labels;
}

/** Forward and backward sums, scaled at each place: how probable the label is that was chosen there, 0 to 1. */
function probabilities(weights: Float64Array, labels: Uint8Array, moves: Moves): Float64Array {
  const size = labels.length;
  const local = weights;
  for (let row = 0; row < local.length; row += LABEL_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let place = row; place < row + LABEL_COUNT; place += 1) top = Math.max(top, local[place] as number);
    for (let place = row; place < row + LABEL_COUNT; place += 1)
      local[place] = Math.exp((local[place] as number) - top);
  }
  const forward = new Float64Array(size * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) if (isFirst(label)) forward[label] = local[label] as number;
  for (let at = 1; at < size; at += 1) {
    const row = at * LABEL_COUNT;
    for (let move = 0; move < moves.from.length; move += 1) {
      const to = row + (moves.to[move] as number);
      const from = row - LABEL_COUNT + (moves.from[move] as number);
      forward[to] = (forward[to] as number) + (forward[from] as number) * (moves.steps[move] as number);
    }
    let sum = 0;
    for (let place = row; place < row + LABEL_COUNT; place += 1) {
      forward[place] = (forward[place] as number) * (local[place] as number);
      sum += forward[place] as number;
    }
    for (let place = row; place < row + LABEL_COUNT; place += 1) forward[place] = (forward[place] as number) / sum;
  }
  const sure = new Float64Array(size);
  let behind = Float64Array.from({ length: LABEL_COUNT }, (_, label) => (isLast(label) ? 1 : 0));
  let before = new Float64Array(LABEL_COUNT);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * LABEL_COUNT;
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      sum += (forward[row + label] as number) * (behind[label] as number);
    const chosen = labels[at] as number;
    sure[at] = ((forward[row + chosen] as number) * (behind[chosen] as number)) / sum;
    before.fill(0);
    let scale = 0;
    for (let move = 0; move < moves.from.length; move += 1) {
      const to = moves.to[move] as number;
      const from = moves.from[move] as number;
      const value = (behind[to] as number) * (local[row + to] as number) * (moves.steps[move] as number);
      before[from] = (before[from] as number) + value;
      scale += value;
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) before[label] = (before[label] as number) / scale;
    [behind, before] = [before, behind];
  }
  return sure;
}
