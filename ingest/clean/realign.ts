/** The texts that a shifted run may have been, best first. A beam search over the bytes that are known and those that are lost. */
import type { CharacterModel } from './bigrams.js';
import { bytesOf, characterOf, LEAD_BYTES, LOST_PAIRS, TRAIL_BYTES } from './gbk.js';
import type { ShiftedRun } from './shifted-runs.js';

export interface Candidate {
  readonly text: string;
  /** Natural logarithm of its likelihood in its place. */
  readonly score: number;
  /** Pairs that left no trace: each makes the candidate less sure. */
  readonly lost: number;
}

interface State extends Candidate {
  /** First byte of the character that is begun. */
  readonly open: number;
}

interface Search {
  readonly before: string;
  readonly model: CharacterModel;
}

/** How many readings are followed at once, and from how many a gap is tried. */
const BEAM = 200;
const GAP_BEAM = 40;
/** Natural logarithm of how much less likely than the best a reading may be on the way. */
const BEHIND = 18;
/**
 * What is lost is no less likely than what is not: the characters are what is judged, and each has its own cost.
 * A little is taken off, so that of two readings the one that assumes less wins.
 */
const LOST_PAIR = Math.log(0.4);
const MOST_LOST = 5;

export function realign(run: ShiftedRun, before: string, model: CharacterModel): readonly Candidate[] {
  const search = { before, model };
  let states: readonly State[] = LEAD_BYTES.map((open) => ({ text: '', score: 0, lost: 0, open }));
  for (const [lead, trail] of run.bytes) {
    const direct = states.map((state) => step(search, state, { trail: lead, next: trail }));
    states = best([...direct, ...throughLostPair(search, states, { trail: lead, next: trail })]);
  }
  return best(ends(search, states, run)).map(({ text, score, lost }) => ({ text, score, lost }));
}

function ends(search: Search, states: readonly State[], run: ShiftedRun): readonly (State | undefined)[] {
  const { last } = run;
  if (last !== undefined) {
    const direct = states.map((state) => step(search, state, { trail: last, next: 0 }));
    return [...direct, ...throughLostPair(search, states, { trail: last, next: 0 })];
  }
  const likely = states.slice(0, GAP_BEAM);
  const direct = likely.flatMap((state) => TRAIL_BYTES.map((trail) => step(search, state, { trail, next: 0 })));
  return [...direct, ...throughLostCharacter(search, likely)];
}

/** The byte ends the open character, and `next` opens another. Undefined where the two bytes are no character. */
function step(
  search: Search,
  state: State,
  byte: { readonly trail: number; readonly next: number },
): State | undefined {
  const character = characterOf(state.open, byte.trail);
  if (character === '') return undefined;
  const prior = state.text === '' ? search.before : state.text.slice(-1);
  const score = state.score + search.model.score(prior, character);
  return { text: state.text + character, score, lost: state.lost, open: byte.next };
}

/** The open character with the first byte of a lost pair. */
function halves(search: Search, states: readonly State[]): readonly State[] {
  const open = states.filter((state) => state.lost < MOST_LOST).slice(0, GAP_BEAM);
  const ended = open.flatMap((state) => [...LOST_PAIRS.keys()].map((trail) => step(search, state, { trail, next: 0 })));
  return best(ended, GAP_BEAM).map((state) => ({ ...state, lost: state.lost + 1, score: state.score + LOST_PAIR }));
}

/** Second bytes of the lost pair whose first byte ended the last character. */
const lostSeconds = (half: State): readonly number[] => LOST_PAIRS.get(bytesOf(half.text.slice(-1))?.[1] ?? 0) ?? [];

/** A pair of the private areas stood here and is shown as nothing: its bytes end one character and open the next. */
function throughLostPair(
  search: Search,
  states: readonly State[],
  byte: { readonly trail: number; readonly next: number },
): readonly (State | undefined)[] {
  return halves(search, states).flatMap((half) =>
    lostSeconds(half).map((open) => step(search, { ...half, open }, byte)),
  );
}

/** A lost pair and a lost byte before the reader is in step again: only what the document has elsewhere is tried. */
function throughLostCharacter(search: Search, states: readonly State[]): readonly (State | undefined)[] {
  return halves(search, states).flatMap((half) =>
    search.model.successors(half.text.slice(-1)).map((character) => {
      const [open, trail] = bytesOf(character) ?? [0, 0];
      return lostSeconds(half).includes(open) ? step(search, { ...half, open }, { trail, next: 0 }) : undefined;
    }),
  );
}

/** The likeliest. What is far behind cannot catch up, and need not be sorted. */
function best(states: readonly (State | undefined)[], most = BEAM): readonly State[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const state of states) if (state !== undefined && state.score > top) top = state.score;
  return states
    .filter((state) => state !== undefined)
    .filter((state) => state.score >= top - BEHIND)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
