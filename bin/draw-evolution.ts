/**
 * A line of succession as a person reads it on a terminal: terms with their years, the hops between them with kind, confidence
 * and reasons, numbered quotations below. Pure.
 */

import { type DatePrefix, yearOf } from '../src/model/date.js';
import type { Evidence } from '../src/model/evidence.js';
import { ORIGIN_WORDS, SUCCESSION_WORDS, type SuccessionKind } from '../src/model/ontology.js';
import type { Evolution, Step } from '../src/query/evolution.js';
import type { FactRecord } from '../src/query/fact-record.js';
import type { UseRecord } from '../src/query/usage.js';
import { type Cut, evenMarks } from './even-marks.js';

/** Names of documents by id, as they are shown. */
export type Titles = ReadonlyMap<string, { readonly title: string; readonly date?: string }>;

/** What texts state, by id of the statement. */
export type Stated = ReadonlyMap<string, { readonly evidence: readonly Evidence[] }>;

/** A succession whose kind is not known. */
const UNKNOWN = Object.freeze({ zh: '演变', en: 'evolved' });
/** Quotations for one term, or for what texts state of one hop. */
const QUOTED = 3;

const NOT_SPELT_OUT = '              各部分的含义文中没有说明 its parts are not spelt out';

interface Note {
  readonly use: UseRecord;
  /** Names the term goes by, where its words in the source are damaged. */
  readonly names: readonly string[];
  readonly number: number;
}

/** Lines without a line break at the end. */
export function drawEvolution(evolution: Evolution, titles: Titles, stated: Stated = new Map()): readonly string[] {
  const { of, steps, hops } = evolution;
  if (of === undefined) return drawUnknown(evolution);
  if (hops.length === 0) return drawAlone(evolution, titles);
  const notes: Note[] = [];
  const lines = [`${of.name} · ${of.kind}`, ''];
  const [only] = evolution.lines;
  if (only && evolution.lines.length === 1 && new Set(only.terms).size < only.terms.length) {
    only.terms.forEach((id, at) => {
      const [into, out] = [only.hops[at - 1], only.hops[at]];
      if (into) lines.push(...drawHop(into, steps, stated));
      const step = steps.find(({ term }) => term.id === id);
      if (step) lines.push(...drawStep(inPeriod(step, into?.since, out?.since), notes), '');
    });
    return [...lines, ...notes.flatMap((note) => drawNote(note, titles))];
  }
  for (const step of steps) {
    for (const hop of hops.filter(({ to }) => to === step.term.id)) lines.push(...drawHop(hop, steps, stated));
    lines.push(...drawStep(step, notes), '');
  }
  return [...lines, ...notes.flatMap((note) => drawNote(note, titles))];
}

/** The step of a term that returns, with the uses of one of its periods; all of them where a period shows none. */
function inPeriod(step: Step, since: DatePrefix | undefined, until: DatePrefix | undefined): Step {
  const [from, to] = [since ? yearOf(since) : 0, until ? yearOf(until) : Number.POSITIVE_INFINITY];
  const isIn = (year: number | undefined): boolean => year !== undefined && year >= from && year < to;
  const years = step.use.years.filter(({ year }) => isIn(year));
  const first = step.use.first.filter(({ date }) => isIn(date && yearOf(date)));
  return years.length === 0 ? step : { ...step, use: { ...step.use, years, first } };
}

function drawStep({ term, use, components }: Step, notes: Note[]): readonly string[] {
  const cited = use.first.slice(0, QUOTED).map((first) => {
    const number = notes.length + 1;
    notes.push({ use: first, number, names: [term.name, ...term.aliases] });
    return `[${number}]`;
  });
  const label = labelOf(term, use);
  const parts = components.map(({ entity, fact }) => `${fact.attributes['key'] ?? ''} ${entity.name}`.trim());
  return [
    `  ${yearsOf(use.years.map(({ year }) => year)).padEnd(11)} ${label}  ${cited.join('')}`,
    ...(parts.length > 0 ? [`              ${parts.join('  ')}`] : []),
    ...(parts.length === 0 && term.kind === 'Slogan' ? [NOT_SPELT_OUT] : []),
  ];
}

/** 2017–2020, 2025–; periods apart where more than five years lie between two uses. Without a date it says so. */
function yearsOf(years: readonly number[]): string {
  const periods: [number, number][] = [];
  for (const year of years) {
    const last = periods.at(-1);
    if (last && year - last[1] <= 5) last[1] = year;
    else periods.push([year, year]);
  }
  return periods.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ') || '未注日期';
}

function drawHop(hop: FactRecord, steps: readonly Step[], stated: Stated): readonly string[] {
  const kind = SUCCESSION_WORDS[hop.attributes['kind'] as SuccessionKind] ?? UNKNOWN;
  const origin = ORIGIN_WORDS[hop.origin];
  const from = steps.find(({ term }) => term.id === hop.from)?.term.name ?? hop.from;
  return [
    `      │ ${from} ─ ${kind.zh} ${kind.en} · ${origin.zh} ${origin.en} ${hop.confidence.toFixed(2).replace(/^0/, '')} · ${hop.since ?? '?'}`,
    ...hop.reasons.map((reason) => `      │   ${reason.zh}`),
    ...hop.statements
      .flatMap((id) => (hop.origin === 'stated' ? (stated.get(id)?.evidence ?? []) : []))
      .slice(0, QUOTED)
      .map(({ document, start, end, quote }) => `      │   “${quote}”  ${document}:${start}–${end}`),
  ];
}

const CLAUSE_END = /[，。；：！？,;:!?、\s]/u;
/** Characters shown on each side of a term, at most. */
const SIDES = [8, 18] as const;

/** The term in the clause it is used in most, whole: what has to be cut is cut with a mark. */
function labelOf(term: Step['term'], use: Step['use']): string {
  const model = use.frames[0]?.first ?? use.first[0];
  const names = [term.name, ...term.aliases];
  const text = model?.passage.text ?? '';
  const found = names.find((name) => text.includes(name));
  if (found === undefined) return term.name;
  const at = text.indexOf(found);
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text[start - 1] as string)) start -= 1;
  let end = at + found.length;
  while (end < text.length && !CLAUSE_END.test(text[end] as string)) end += 1;
  const keep = { start: at, end: at + found.length };
  const clause = evenMarks(text, { start, end }, keep);
  const near = { start: Math.max(clause.start, at - SIDES[0]), end: Math.min(clause.end, keep.end + SIDES[1]) };
  return withEllipses(text, evenMarks(text, near, keep), clause);
}

/** The words of a cut, marked on each side where it leaves out some of the whole. */
const withEllipses = (text: string, { start, end }: Cut, whole: Cut): string =>
  `${start > whole.start ? '…' : ''}${text.slice(start, end).trim()}${end < whole.end ? '…' : ''}`;

function drawNote({ use, number, names }: Note, titles: Titles): readonly string[] {
  const document = titles.get(use.document);
  const dated = [document?.date ?? use.date, document?.title].filter((part) => part !== undefined).join(' ');
  return [`  [${number}] ${dated} · “${around(use, names)}”  ${use.document}:${use.start}–${use.end}`];
}

/** Some words on both sides of a use, out of its sentence. */
function around({ passage, quote: words }: UseRecord, names: readonly string[]): string {
  const quote = [words, ...names].find((name) => passage.text.includes(name)) ?? words;
  const at = passage.text.indexOf(quote);
  if (at < 0) return passage.text.length > 60 ? `${passage.text.slice(0, 60)}…` : passage.text;
  const keep = { start: at, end: at + quote.length };
  const wide = { start: Math.max(0, at - 16), end: Math.min(passage.text.length, keep.end + 16) };
  return withEllipses(passage.text, evenMarks(passage.text, wide, keep), { start: 0, end: passage.text.length });
}

/** A term without predecessor or successor gets that answer, with what was searched. */
function drawAlone({ of, steps, searched }: Evolution, titles: Titles): readonly string[] {
  const notes: Note[] = [];
  return [
    `${of?.name} · ${of?.kind}`,
    '',
    ...steps.flatMap((step) => drawStep(step, notes)),
    '',
    `  没有找到它的前身或后继 no predecessor or successor found`,
    `  查找范围 searched: ${searchedIn(searched)}`,
    '',
    ...notes.flatMap((note) => drawNote(note, titles)),
  ];
}

function drawUnknown({ searched }: Evolution): readonly string[] {
  const near = searched.candidates.map(({ name }) => name).join('、');
  return [
    '没有这个名称 no entity has this name',
    `  查找范围 searched: ${searchedIn(searched)}`,
    ...(near === '' ? [] : [`  相近的名称 names like it: ${near}`]),
  ];
}

const searchedIn = ({ documents, datedDocuments, from, to, uses }: Evolution['searched']): string =>
  `${documents} documents (${documents - datedDocuments} without a date are left out), ${from ?? '?'} to ${to ?? '?'}; ${uses} uses of the term`;
