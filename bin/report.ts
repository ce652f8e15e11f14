/** Notes with the words of the document they are about: what the report of a build lists, and `read --json`. */
import type { Note } from '../src/model/statement.js';

/** Longer stretches are cut, in UTF-16 code units; `start` and `end` lead to all of it. */
const LONGEST = 80;

export const withWords = (text: string, notes: readonly Note[]): readonly (Note & { readonly words?: string })[] =>
  notes.map((note) => {
    if (note.start === undefined || note.end === undefined) return note;
    const words = text.slice(note.start, note.end);
    return { ...note, words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
  });
