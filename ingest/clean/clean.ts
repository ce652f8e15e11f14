/**
 * Damaged text to sound Simplified text. Each step looks at the text as the one before left it and names edits;
 * `applyEdits` keeps every character traceable, and each step says in a note what it did.
 */
import type { Note } from '../../src/model/statement.js';
import { noteOf, remark } from '../note.js';
import { type Placed, placeAll, toSource } from '../place.js';
import type { Sound, Source } from '../stages.js';
import { findFullWidth, findInvisible } from './characters.js';
import { applyEdits, type Edit } from './edit.js';
import { findLineBreaks } from './line-breaks.js';
import { findPinyinNotes } from './pinyin-notes.js';
import { simplify } from './script.js';
import { findSpaces } from './spaces.js';

interface Step {
  readonly rule: string;
  readonly find: (text: string) => readonly Edit[];
  /** What was done, for `count` places. */
  readonly says: (count: number) => string;
  /** A note for each place, where text that a reader sees was taken out. */
  readonly each?: boolean;
}

const STEPS: readonly Step[] = [
  { rule: 'invisible', find: findInvisible, says: (n) => `${n} runs of control or zero-width characters taken out` },
  { rule: 'full-width', find: findFullWidth, says: (n) => `${n} runs of full-width letters or digits made half-width` },
  { rule: 'pinyin-notes', find: findPinyinNotes, says: () => 'reading behind its character taken out', each: true },
  { rule: 'spaces', find: findSpaces, says: (n) => `${n} blanks that separate nothing taken out` },
  { rule: 'line-breaks', find: findLineBreaks, says: (n) => `${n} line breaks inside sentences taken out` },
];

export function clean(source: Source): Sound {
  const { document } = source;
  const dropped = source.marks.filter((mark) => mark.role === 'boilerplate' || mark.role === 'metadata');
  const notes: Note[] = [...source.notes];
  let placed = applyEdits(placeAll(document.text), dropped.map(cut));
  for (const step of STEPS) {
    const edits = step.find(placed.text);
    notes.push(...notesOf(step, edits, placed).map((made) => noteOf(document.id, made)));
    placed = applyEdits(placed, edits);
  }
  const text = simplify(placed.text);
  if (text !== placed.text) {
    notes.push(
      noteOf(
        document.id,
        remark('script', 'repaired', `${countChanges(placed.text, text)} characters made Simplified`),
      ),
    );
  }
  return {
    document,
    placed: { ...placed, text },
    marks: source.marks,
    dropped: dropped.map(({ start, end }) => ({ start, end })),
    notes,
  };
}

const cut = (span: { readonly start: number; readonly end: number }): Edit => ({
  start: span.start,
  end: span.end,
  put: '',
});

function notesOf(step: Step, edits: readonly Edit[], placed: Placed) {
  const [first] = edits;
  if (!first) return [];
  const noted = step.each ? edits : [first];
  return noted.map((edit) =>
    remark(step.rule, 'repaired', step.says(edits.length), toSource(placed, edit.start, edit.end)),
  );
}

function countChanges(before: string, after: string): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 1) if (before.charCodeAt(at) !== after.charCodeAt(at)) count += 1;
  return count;
}
