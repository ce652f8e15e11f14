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
} from '../usage-model.js';
import type { Scene } from './scene.js';
import { signsOf } from './usage-signs.js';

export interface UsageName extends Span {
  readonly group: UsageGroup;
  /** The least probability of its labels, 0 to 1. */
  readonly probability: number;
}

type Wanted = (span: Span) => boolean;
export type UsageReader = (scene: Scene, isWanted: Wanted) => readonly UsageName[];

/** Reads sentences by a model. Only names that are wanted are weighed further; one reader keeps its room for all sentences. */
export function usageReader(model: UsageModel): UsageReader {
  const weights = makeRoom();
  const forward = makeRoom();
  const ofToken = new Float64Array(LABEL_COUNT);

  /** Weight of each label at each place, `at * LABEL_COUNT + label`. */
  function weigh(scene: Scene): Float64Array {
    const room = weights(scene.text.length * LABEL_COUNT);
    const { ofWord, ofPlace } = signsOf(scene);
    scene.tokens.forEach((token, index) => {
      ofToken.fill(0);
      model.add(ofWord(index), ofToken, 0);
      for (let at = token.start; at < token.end; at += 1) {
        room.set(ofToken, at * LABEL_COUNT);
        model.add(ofPlace(at), room, at * LABEL_COUNT);
      }
    });
    return room;
  }

  return (scene, isWanted) => {
    const size = scene.text.length;
    if (size < 2) return [];
    const room = weigh(scene);
    const labels = bestLabels(room, size, model.moves);
    const names = namesOf(labels).filter(isWanted);
    if (names.length === 0) return [];
    const sure = probabilities(room, labels, model.moves, forward(size * LABEL_COUNT));
    return names.map((name) => ({ ...name, probability: Math.min(...sure.subarray(name.start, name.end)) }));
  };
}

/** Room for numbers that grows with what is asked of it, all zero. */
function makeRoom(): (size: number) => Float64Array {
  let room = new Float64Array(0);
  return (size) => {
    if (room.length < size) room = new Float64Array(size * 2);
    return room.subarray(0, size).fill(0);
  };
}

function namesOf(labels: Uint8Array): readonly (Span & { readonly group: UsageGroup })[] {
  const names: (Span & { readonly group: UsageGroup })[] = [];
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
function probabilities(weights: Float64Array, labels: Uint8Array, moves: Moves, forward: Float64Array): Float64Array {
  const size = labels.length;
  const local = weights;
  for (let row = 0; row < local.length; row += LABEL_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let place = row; place < row + LABEL_COUNT; place += 1) top = Math.max(top, local[place] as number);
    for (let place = row; place < row + LABEL_COUNT; place += 1)
      local[place] = Math.exp((local[place] as number) - top);
  }
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
