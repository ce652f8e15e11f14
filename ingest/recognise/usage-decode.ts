/** The best reading of a sentence by a model of usage, and how sure each name in it is. */
import type { Span } from '../../src/model/evidence.js';
import {
  isFirst,
  isLast,
  LABEL_COUNT,
  type Moves,
  USAGE_GROUPS,
  type UsageGroup,
  type UsageModel,
  WEIGHT_UNIT,
} from '../usage-model.js';
import type { WordClasses } from '../word-classes.js';
import type { Scene } from './scene.js';
import { signReader } from './usage-signs.js';

export interface UsageName extends Span {
  readonly group: UsageGroup;
  /** The least probability of its labels, 0 to 1. */
  readonly probability: number;
}

export interface GroupedSpan extends Span {
  readonly group: UsageGroup;
}

type Wanted = (name: GroupedSpan) => boolean;
export type UsageReader = (scene: Scene, isWanted: Wanted) => readonly UsageName[];

/** Reads sentences by a model. Only names that are wanted are weighed further; one reader keeps its room for all sentences. */
export function usageReader(model: UsageModel, wordClasses: WordClasses): UsageReader {
  const signs = signReader(wordClasses);
  const ofToken = new Int32Array(LABEL_COUNT);
  let weights = new Int32Array(0);

  /** Weight of each label at each place, `at * LABEL_COUNT + label`. */
  function weigh(scene: Scene): Int32Array {
    const size = scene.text.length * LABEL_COUNT;
    if (weights.length < size) weights = new Int32Array(size * 2);
    const { ofWord, ofPlace } = signs(scene);
    weights.fill(0, 0, size);
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

  return (scene, isWanted) => {
    const size = scene.text.length;
    if (size < 2) return [];
    const weighed = weigh(scene);
    const labels = bestLabels(weighed, size, model.moves);
    const names = namesOf(labels).filter(isWanted);
    const [first, last] = [names[0], names.at(-1)];
    if (!first || !last) return [];
    const start = Math.max(0, first.start - AROUND);
    const end = Math.min(size, last.end + AROUND);
    const sure = probabilities(weighed, labels, model.moves, { start, end });
    return names.map((name) => ({
      ...name,
      probability: Math.min(...sure.subarray(name.start - start, name.end - start)),
    }));
  };
}

/** How far around a name its probability is told by what stands there, in characters: what is farther hardly moves it. */
const AROUND = 16;

function namesOf(labels: Uint8Array): readonly GroupedSpan[] {
  const names: GroupedSpan[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    if (label === 0 || !isFirst(label)) continue;
    let end = at + 1;
    while (labels[end] === label + 1) end += 1;
    names.push({ start: at, end: end + 1, group: USAGE_GROUPS[(label - 1) / 3] as UsageGroup });
    at = end;
  }
  return names;
}

/** Less than any sum of weights, and far enough from the least whole number to add to. */
const NEVER = -(2 ** 30);

/** Viterbi. */
function bestLabels(weights: Int32Array, size: number, moves: Moves): Uint8Array {
  let score = Int32Array.from({ length: LABEL_COUNT }, (_, label) =>
    isFirst(label) ? (weights[label] as number) : NEVER,
  );
  let next = new Int32Array(LABEL_COUNT);
  const source = new Uint8Array(size * LABEL_COUNT);
  for (let at = 1; at < size; at += 1) {
    const row = at * LABEL_COUNT;
    next.fill(NEVER);
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

/** Forward and backward sums, scaled at each place of a stretch: how probable the label is that was chosen there, 0 to 1. */
function probabilities(weights: Int32Array, labels: Uint8Array, moves: Moves, { start, end }: Span): Float64Array {
  const size = end - start;
  const local = new Float64Array(size * LABEL_COUNT);
  const forward = new Float64Array(size * LABEL_COUNT);
  for (let row = 0, from = start * LABEL_COUNT; row < local.length; row += LABEL_COUNT, from += LABEL_COUNT) {
    let top = NEVER;
    for (let label = 0; label < LABEL_COUNT; label += 1) top = Math.max(top, weights[from + label] as number);
    for (let label = 0; label < LABEL_COUNT; label += 1)
      local[row + label] = Math.exp(((weights[from + label] as number) - top) * WEIGHT_UNIT);
  }
  // A stretch may begin within a name.
  for (let label = 0; label < LABEL_COUNT; label += 1)
    if (start > 0 || isFirst(label)) forward[label] = local[label] as number;
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
  let behind = Float64Array.from({ length: LABEL_COUNT }, (_, label) => (end < labels.length || isLast(label) ? 1 : 0));
  let before = new Float64Array(LABEL_COUNT);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * LABEL_COUNT;
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      sum += (forward[row + label] as number) * (behind[label] as number);
    const chosen = labels[start + at] as number;
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
