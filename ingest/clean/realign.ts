/** The texts that a shifted run may have been, best first. A beam search over the bytes that are known and those that are lost. */
import { bytesOf, characterOf, LEAD_BYTES, LOST_PAIRS, TRAIL_BYTES } from './gbk.js';
import type { Language, Prefix } from './language.js';
import type { ShiftedRun } from './shifted-runs.js';

export interface Candidate {
  readonly text: string;
  /** What stands before it and the candidate, with their likelihood. */
  readonly prefix: Prefix;
}

interface State extends Candidate {
  /** First byte of the character that is begun. */
  readonly open: number;
  readonly lost: number;
}

interface Search {
  readonly language: Language;
  readonly before: Prefix;
}

/** A character that may go on from a half, by its bytes. */
interface Choice {
  readonly half: State;
  readonly pair: readonly [lead: number, trail: number];
}

/** A byte that ends a character, and the one that begins the next. */
interface Bytes {
  readonly trail: number;
  readonly next: number;
}

/** How many readings are followed at once, and from how many a gap is tried. */
const BEAM = 80;
const GAP_BEAM = 16;
/** How many readings of a gap are weighed fully, after a first guess. */
const GUESSED = 60;
/** Natural logarithm of how much less likely than the best a reading may be on the way. */
const BEHIND = 16;
const MOST_LOST = 6;
const MOST_IN_A_ROW = 3;

/** Candidates for each run of a list that begins at one place, in step with it. */
export function realign(
  runs: readonly ShiftedRun[],
  before: Prefix,
  language: Language,
): readonly (readonly Candidate[])[] {
  const search = { language, before };
  const found = new Map<ShiftedRun, readonly Candidate[]>();
  const longest = runs.reduce((a, b) => (b.bytes.length > a.bytes.length ? b : a)).bytes;
  let states: readonly State[] = LEAD_BYTES.map((open) => ({ text: '', prefix: before, lost: 0, open }));
  for (let read = 0; read <= longest.length; read += 1) {
    for (const run of runs) if (run.bytes.length === read) found.set(run, best(ends(search, states, run)));
    const [trail, next] = longest[read] ?? [0, 0];
    if (trail !== 0) states = through(search, states, { trail, next });
  }
  return runs.map((run) => found.get(run) ?? []);
}

/** A byte that is known, behind the open character or behind pairs that left no trace. */
function through(search: Search, states: readonly State[], bytes: Bytes): readonly State[] {
  return best([
    ...states.map((state) => step(search, state, bytes)),
    ...gaps(search, states).flatMap((gap) => guessed(search, gap, bytes)),
  ]);
}

function ends(search: Search, states: readonly State[], { last }: ShiftedRun): readonly (State | undefined)[] {
  if (last !== undefined) return through(search, states, { trail: last, next: 0 });
  const likely = states.slice(0, GAP_BEAM);
  const direct = likely.flatMap((state) => TRAIL_BYTES.map((trail) => step(search, state, { trail, next: 0 })));
  return [...direct, ...gaps(search, likely).flatMap((gap) => lostCharacters(search, gap))];
}

/** The byte ends the open character, and `next` opens another. Undefined where the two bytes are no character. */
function step({ language }: Search, state: State, { trail, next }: Bytes): State | undefined {
  const character = characterOf(state.open, trail);
  if (character === '') return undefined;
  const prefix = language.next(state.prefix, character);
  return { text: state.text + character, prefix, lost: state.lost, open: next };
}

/** Readings of one, two, three lost pairs in a row, each with the first byte of the last pair. */
function gaps(search: Search, states: readonly State[]): readonly (readonly State[])[] {
  const found = [halves(search, states)];
  while (found.length < MOST_IN_A_ROW) found.push(halvesAgain(search, found.at(-1) ?? []));
  return found;
}

/** The open character with the first byte of a lost pair. */
function halves(search: Search, states: readonly State[]): readonly State[] {
  const open = states.filter((state) => state.lost < MOST_LOST).slice(0, GAP_BEAM);
  const ended = open.flatMap((state) => [...LOST_PAIRS.keys()].map((trail) => step(search, state, { trail, next: 0 })));
  return best(ended, GAP_BEAM).map((state) => ({ ...state, lost: state.lost + 1 }));
}

/** Second bytes of the lost pair whose first byte ended the last character. */
const lostSeconds = (half: State): readonly number[] => LOST_PAIRS.get(bytesOf(half.text.slice(-1))?.[1] ?? 0) ?? [];

/** A character between two lost pairs: only what is likely behind the one before is tried. */
function halvesAgain(search: Search, states: readonly State[]): readonly State[] {
  const open = states.filter((half) => half.lost < MOST_LOST);
  const choices = likeliest(
    search,
    behindGap(search, open).filter(({ pair: [, trail] }) => LOST_PAIRS.has(trail)),
  );
  const both = choices.map(({ half, pair: [lead, trail] }) =>
    step(search, { ...half, open: lead, lost: half.lost + 1 }, { trail, next: 0 }),
  );
  return best(both, GAP_BEAM);
}

/** The second byte of a lost pair opens a character that the byte ends. */
const guessed = (search: Search, states: readonly State[], bytes: Bytes): readonly (State | undefined)[] =>
  likeliest(
    search,
    states.flatMap((half) => lostSeconds(half).map((open) => ({ half, pair: [open, bytes.trail] as const }))),
  ).map(({ half, pair: [open] }) => step(search, { ...half, open }, bytes));

/** What is worth weighing fully, by a first guess. */
function likeliest(search: Search, choices: readonly Choice[]): readonly Choice[] {
  const guesses = choices.flatMap((choice) => {
    const character = characterOf(...choice.pair);
    if (character === '') return [];
    const { tail, score } = choice.half.prefix;
    return [{ choice, score: score + Math.log(search.language.guess(tail.slice(-1), character)) }];
  });
  return guesses
    .sort((a, b) => b.score - a.score)
    .slice(0, GUESSED)
    .map(({ choice }) => choice);
}

/** A lost pair and a lost byte before the reader is in step again. */
const lostCharacters = (search: Search, states: readonly State[]): readonly (State | undefined)[] =>
  likeliest(search, behindGap(search, states)).map(({ half, pair: [open, trail] }) =>
    step(search, { ...half, open }, { trail, next: 0 }),
  );

/** Likely characters behind a lost pair that its second byte may open. */
const behindGap = (search: Search, states: readonly State[]): readonly Choice[] =>
  states.flatMap((half) => {
    const seconds = new Set(lostSeconds(half));
    return likelyBehind(search, half)
      .filter(([lead]) => seconds.has(lead))
      .map((pair) => ({ half, pair }));
  });

/** Bytes of the characters that are likely behind the last one. */
const likelyBehind = ({ language }: Search, half: State): readonly (readonly [number, number])[] =>
  language
    .successors(half.prefix.tail.slice(-1))
    .flatMap((character) => language.forms(character).flatMap((form) => [bytesOf(form) ?? []]))
    .filter((pair): pair is readonly [number, number] => pair.length === 2);

/** The likeliest. What is far behind cannot catch up, and need not be sorted. */
function best(states: readonly (State | undefined)[], most = BEAM): readonly State[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const state of states) if (state !== undefined && state.prefix.score > top) top = state.prefix.score;
  return states
    .filter((state) => state !== undefined)
    .filter((state) => state.prefix.score >= top - BEHIND)
    .sort((a, b) => b.prefix.score - a.prefix.score)
    .slice(0, most);
}
