/**
 * Lines that are no text of the document: what the page prints around it, who edited it, licences. They leave the sound text, not the document; each is listed in the report.
 */
import {
  aboveMenu,
  breadcrumbs,
  headOf,
  isLabelAlone,
  type Line,
  LONGEST_LINE,
  linesOf,
  sectionNameLength,
} from '../read/page-head.js';
import { BYLINES, CHROME, CONTENTS, ENDINGS, LABELS } from '../read/page-words.js';
import type { Edit } from './edit.js';

export interface Dropped extends Edit {
  readonly why: string;
}

const SECTION = 'site and column in front of the headline';
/** How much may stand behind an ending, in UTF-16 code units. */
const LONGEST_ENDING = 3000;

/** Spans of the text to leave out, ascending. For a text whose lines are as the page has them. */
export function findBoilerplate(text: string): readonly Dropped[] {
  const lines = linesOf(text);
  const why = new Map<Line, string>();
  const head = headOf(lines);
  for (const line of lines) {
    const reason = lineReason(line.text);
    if (reason !== undefined) why.set(line, reason);
  }
  for (const line of aboveMenu(head)) why.set(line, 'line above the menu of the page');
  for (const line of breadcrumbs(head)) why.set(line, 'path of the page in its site');
  for (const line of behindEnding(lines)) if (!why.has(line)) why.set(line, 'behind the end of the document');
  for (const line of belowLabels(lines, why)) why.set(line, 'value of a label of the page');
  const whole = [...why].map(([line, reason]) => ({ start: line.start, end: line.end, put: '', why: reason }));
  return [...whole, ...sectionNames(head.filter((line) => !why.has(line)))].sort((a, b) => a.start - b.start);
}

function lineReason(line: string): string | undefined {
  if (CONTENTS.test(line)) return 'entry of a table of contents';
  if (line.length > LONGEST_LINE) return undefined;
  if (CHROME.some((one) => one.test(line))) return 'button, menu or licence number of the page';
  if (BYLINES.some((one) => one.test(line))) return 'who wrote, edited or photographed';
  return LABELS.some((one) => one.test(line)) ? 'when or where it was published' : undefined;
}

function behindEnding(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => ENDINGS.some((one) => one.test(line.text)));
  const from = lines[first];
  const end = lines.at(-1)?.end ?? 0;
  if (!from || first === 0) return [];
  return end - from.start <= LONGEST_ENDING ? lines.slice(first) : [from];
}

/** 来源: on one line and the paper on the next. */
function belowLabels(lines: readonly Line[], why: ReadonlyMap<Line, string>): readonly Line[] {
  return lines.filter((line, index) => {
    const label = lines[index - 1];
    return label !== undefined && why.has(label) && isLabelAlone(label) && line.text.length <= 24;
  });
}

/** The site and column in front of a headline. */
function sectionNames(head: readonly Line[]): readonly Dropped[] {
  return head.slice(0, 10).flatMap((line) => {
    const length = sectionNameLength(line.text);
    return length === 0 ? [] : [{ start: line.start, end: line.start + length, put: '', why: SECTION }];
  });
}
