/**
 * Damaged text to sound Simplified text. Each step looks at the text as the one before left it and names edits;
 * `applyEdits` keeps every character traceable, and each step says in a note what it did.
 */
import type { Span } from '../../src/model/evidence.js';
import { noteOf, type Remark, remark } from '../note.js';
import { type Placed, placeAll, toSource } from '../place.js';
import { simplify } from '../script.js';
import type { Sound, Source } from '../stages.js';
import { type Dropped, findBoilerplate } from './boilerplate.js';
import { findCaptions } from './captions.js';
import { findFullWidth, findInvisible } from './characters.js';
import { applyEdits, type Edit } from './edit.js';
import { findLineBreaks } from './line-breaks.js';
import { findMisread } from './misread.js';
import { findMojibake } from './mojibake.js';
import { findPinyinNotes } from './pinyin-notes.js';
import { signatureOf } from './signature.js';
import { findSpaces } from './spaces.js';
import { findZhe } from './zhe.js';

interface Step {
  readonly rule: string;
  readonly find: (text: string) => readonly Edit[];
  /** What was done, for `count` places. */
  readonly says: (count: number) => string;
  /** A note for each place, where text that a reader sees was taken out. */
  readonly each?: boolean;
}

const PINYIN: Step = {
  rule: 'pinyin-notes',
  find: findPinyinNotes,
  says: () => 'reading behind its character taken out',
  each: true,
};
const FIRST: readonly Step[] = [
  { rule: 'misread', find: findMisread, says: () => 'UTF-8 that had been read in another encoding', each: true },
  { rule: 'invisible', find: findInvisible, says: (n) => `${n} runs of control or zero-width characters taken out` },
  PINYIN,
];
const THEN: readonly Step[] = [
  { rule: 'full-width', find: findFullWidth, says: (n) => `${n} runs of full-width letters or digits made half-width` },
  { rule: 'spaces', find: findSpaces, says: (n) => `${n} blanks that separate nothing taken out` },
];
const LAST: readonly Step[] = [
  { rule: 'script', find: findZhe, says: (n) => `${n} 著 made 着` },
  { rule: 'line-breaks', find: findLineBreaks, says: (n) => `${n} line breaks inside sentences taken out` },
];

/** A text under repair, with what was noted so far. */
interface Work {
  readonly placed: Placed;
  readonly remarks: readonly Remark[];
  /** Spans of the decoded text that are no text of the document. */
  readonly dropped: readonly Span[];
}

export function clean(source: Source): Sound {
  const { document } = source;
  const dropped = source.marks.filter((mark) => mark.role === 'boilerplate' || mark.role === 'metadata');
  const start: Work = {
    placed: applyEdits(placeAll(document.text), dropped.map(cut)),
    remarks: marked(dropped),
    dropped: [],
  };
  const simplified = toSimplified(THEN.reduce(take, repairMojibake(FIRST.reduce(take, start))));
  const whole = LAST.reduce(take, drop(simplified, 'boilerplate', findBoilerplate));
  const { placed, remarks, dropped: lines } = drop(whole, 'captions', findCaptions);
  const signature = signatureOf(placed.text);
  return {
    document: signature === undefined ? document : Object.freeze({ ...document, signature }),
    placed,
    marks: source.marks,
    dropped: [...dropped.map(({ start, end }) => ({ start, end })), ...lines].sort((a, b) => a.start - b.start),
    notes: [...source.notes, ...remarks.map((made) => noteOf(document.id, made))],
  };
}

/** What the format itself marks as no text. The signs of Markdown are told in one note. */
function marked(marks: Source['marks']): readonly Remark[] {
  const parts = marks.filter(({ role }) => role === 'boilerplate');
  const [first] = marks.filter(({ role }) => role === 'metadata');
  const menus = parts.map((mark) => remark('page', 'dropped', 'marked by the format as no main text', mark));
  return first ? [...menus, remark('page', 'dropped', 'front matter and signs of the format', first)] : menus;
}

function take({ placed, remarks, dropped }: Work, step: Step): Work {
  const edits = step.find(placed.text);
  return { placed: applyEdits(placed, edits), remarks: [...remarks, ...remarksOn(step, edits, placed)], dropped };
}

/** Shifted GBK, and the readings that stand behind what was shifted. */
function repairMojibake(work: Work): Work {
  const { placed, remarks } = work;
  const { repairs, unknown } = findMojibake(placed.text);
  if (repairs.length === 0 && unknown.length === 0) return work;
  const made = repairs.map(({ start, end, put, confidence }) => ({
    ...remark('mojibake', 'repaired', `shifted GBK read as ${put}`, toSource(placed, start, end)),
    confidence,
  }));
  const left = unknown.map(({ start, end, guess, confidence }) => ({
    ...remark(
      'mojibake',
      'unknown',
      `shifted GBK with lost bytes, left as it stands; perhaps ${guess}`,
      toSource(placed, start, end),
    ),
    confidence,
  }));
  return take({ ...work, placed: applyEdits(placed, repairs), remarks: [...remarks, ...made, ...left] }, PINYIN);
}

function toSimplified(work: Work): Work {
  const { placed, remarks } = work;
  const text = simplify(placed.text);
  if (text === placed.text) return work;
  const made = remark('script', 'repaired', `${countChanges(placed.text, text)} characters made Simplified`);
  return { ...work, placed: { ...placed, text }, remarks: [...remarks, made] };
}

function drop(work: Work, rule: string, find: (text: string) => readonly Dropped[]): Work {
  const found = find(work.placed.text);
  const spans = found.map(({ start, end }) => toSource(work.placed, start, end));
  const made = found.map(({ why }, index) => remark(rule, 'dropped', why, spans[index]));
  return {
    placed: applyEdits(work.placed, found),
    remarks: [...work.remarks, ...made],
    dropped: [...work.dropped, ...spans],
  };
}

const cut = (span: { readonly start: number; readonly end: number }): Edit => ({
  start: span.start,
  end: span.end,
  put: '',
});

function remarksOn(step: Step, edits: readonly Edit[], placed: Placed): readonly Remark[] {
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
