/**
 * The signs by which a model of usage knows names: characters, words, their parts of speech and their classes around a place, and marks. Each
 * sign is a number, so that a model holds none of the words it was learnt from.
 */
import { signNumber as mix, wordNumber } from '../sign-number.js';
import { classedWord, narrowOf, type WordClasses, wideOf } from '../word-classes.js';
import type { Scene } from './scene.js';

/** How many signs a word has, and each place in it besides. */
const WORD_SIGNS = 18;
const PLACE_SIGNS = 12;
/** Outside the sentence. */
const EDGE = 0x2f;
/** Class of the edge: all ones, which no word has. */
const NO_CLASS = -1;
/** Places of the edge on both sides. */
const PAD = 3;

/** The signs of words by index and of places by offset. Each call overwrites the array that the last one filled. */
export interface Signs {
  readonly ofWord: (index: number) => Int32Array;
  readonly ofPlace: (at: number) => Int32Array;
}

/** Signs of one scene after another; one reader keeps its room for all. */
export function signReader(wordClasses: WordClasses): (scene: Scene) => Signs {
  const unitRoom = makeRoom((size) => new Int32Array(size));
  const indexRoom = makeRoom((size) => new Int32Array(size));
  const markRoom = makeRoom((size) => new Uint8Array(size));
  const wordRoom = makeRoom((size) => new Int32Array(size));
  const tagRoom = makeRoom((size) => new Int32Array(size));
  const classRoom = makeRoom((size) => new Int32Array(size));
  const wordSigns = new Int32Array(WORD_SIGNS);
  const placeSigns = new Int32Array(PLACE_SIGNS);

  return ({ text, tokens }) => {
    const size = text.length;
    const units = unitRoom(size + 2 * PAD).fill(EDGE);
    const tokenOf = indexRoom(size + 2 * PAD).fill(0);
    const inMarks = markRoom(size);
    for (let at = 0, depth = 0; at < size; at += 1) {
      const unit = text.charCodeAt(at);
      units[at + PAD] = unit >= 0x30 && unit <= 0x39 ? 0x30 : unit;
      if (unit === 0x201c) depth = 1;
      else if (unit === 0x300a) depth = 2;
      else if (unit === 0x201d || unit === 0x300b) depth = 0;
      inMarks[at] = depth;
    }
    // Two words of the edge stand before the first and behind the last: the word of a place is at its index and two.
    const words = wordRoom(tokens.length + 4).fill(EDGE);
    const tags = tagRoom(tokens.length + 4).fill(EDGE);
    const classes = classRoom(tokens.length + 4).fill(NO_CLASS);
    tokens.forEach((token, index) => {
      words[index + 2] = wordNumber(token.text);
      tags[index + 2] = wordNumber(token.tag);
      classes[index + 2] = wordClasses.of(wordNumber(classedWord(token.text)));
      tokenOf.fill(index, token.start + PAD, token.end + PAD);
    });

    function ofWord(index: number): Int32Array {
      const token = tokens[index];
      const tag = tags[index + 2] as number;
      let next = 0;
      wordSigns[next] = mix(next++, 0, 0, 0);
      for (let k = index + 1; k <= index + 3; k += 1) wordSigns[next] = mix(next++, words[k] as number, 0, 0);
      for (let k = index + 1; k <= index + 3; k += 1) wordSigns[next] = mix(next++, tags[k] as number, 0, 0);
      wordSigns[next] = mix(next++, tag, tags[index + 3] as number, 0);
      wordSigns[next] = mix(next++, token ? token.end - token.start : 1, 0, 0);
      const [before, here, behind] = [classes[index + 1], classes[index + 2], classes[index + 3]] as [
        number,
        number,
        number,
      ];
      for (const one of [before, here, behind]) wordSigns[next] = mix(next++, wideOf(one), 0, 0);
      for (const one of [before, here, behind]) wordSigns[next] = mix(next++, narrowOf(one), 0, 0);
      wordSigns[next] = mix(next++, wideOf(before), wideOf(here), 0);
      wordSigns[next] = mix(next++, wideOf(here), wideOf(behind), 0);
      wordSigns[next] = mix(next++, wideOf(before), wideOf(here), wideOf(behind));
      return wordSigns;
    }

    function ofPlace(at: number): Int32Array {
      const here = at + PAD;
      const index = tokenOf[here] as number;
      const token = tokens[index];
      const length = token ? token.end - token.start : 1;
      const place = !token || length === 1 ? 0 : at === token.start ? 1 : at === token.end - 1 ? 3 : 2;
      let next = 0;
      for (let k = here - 2; k <= here + 2; k += 1, next += 1)
        placeSigns[next] = mix(WORD_SIGNS + next, units[k] as number, 0, 0);
      for (let k = here - 2; k <= here + 1; k += 1, next += 1)
        placeSigns[next] = mix(WORD_SIGNS + next, units[k] as number, units[k + 1] as number, 0);
      const [before, unit, behind] = [units[here - 1], units[here], units[here + 1]] as [number, number, number];
      placeSigns[next] = mix(WORD_SIGNS + next, before, unit, behind);
      next += 1;
      placeSigns[next] = mix(WORD_SIGNS + next, place, tags[index + 2] as number, 0);
      next += 1;
      placeSigns[next] = mix(WORD_SIGNS + next, inMarks[at] as number, 0, 0);
      return placeSigns;
    }
    return { ofWord, ofPlace };
  };
}

/** Room that grows with what is asked of it and keeps what was in it. */
function makeRoom<T extends Int32Array | Uint8Array>(make: (size: number) => T): (size: number) => T {
  let room = make(0);
  return (size) => {
    if (room.length < size) room = make(size * 2);
    return room.subarray(0, size) as T;
  };
}
