import type { StepCardFragment } from '../generated/graphql.js';
import { yearSpan } from '../words/figures.js';
import type { Language } from '../words/language.js';
import { phrase } from '../words/phrases.js';
import type { Chain } from './chain.js';
import { intoLanes, type LaneBasis } from './lanes.js';
import { clipText, textWidth, wrapText } from './measure.js';
import { atEnd, atStart, atYear, type TimeScale } from './time-scale.js';

export const NAME_SIZE = 16;
export const SMALL_SIZE = 12;
const NAME_WIDTH = 21 * NAME_SIZE;
const SMALL_WIDTH = 32 * SMALL_SIZE;
/** Lines for what a term is made of. */
const PART_LINES = 4;
const NAME_LINE = 21;
const SMALL_LINE = 17;
/** Half the greatest height of the band of use. */
export const RIBBON = 15;
/** Room above each row for the labels of arrows. */
const GAP = 30;
const LANE_PADDING = 10;
const CHIP_ROOM = 150;
const LABEL_ROOM = 28;

/** One term on the picture. `y` is that of its line of use; the words stand above it. */
export interface PlacedStep {
  readonly step: StepCardFragment;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Top of its row, above the words. */
  readonly top: number;
  readonly row: number;
  /** From where to where it was in use; between them nobody used it for two years or more. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
  /** Right edge of its line and its words. */
  readonly right: number;
  /** Number of its lane, from 0. */
  readonly lane: number;
  readonly name: readonly string[];
  readonly details: readonly string[];
  /** True where the newest documents still use it. */
  readonly open: boolean;
}

export interface PlacedLane {
  readonly key: string;
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
}

export interface Placing {
  readonly lanes: readonly PlacedLane[];
  readonly steps: readonly PlacedStep[];
  readonly right: number;
  readonly bottom: number;
}

interface Row {
  steps: Draft[];
  right: number;
}

type Draft = Omit<PlacedStep, 'y' | 'top' | 'row' | 'lane'>;

/** Puts each step in a lane and, within it, in the first row that has room for it and its words. */
export function placeSteps(
  chain: Chain,
  scale: TimeScale,
  options: { readonly by: LaneBasis; readonly language: Language; readonly top: number; readonly right?: number },
): Placing {
  const lanes: PlacedLane[] = [];
  const steps: PlacedStep[] = [];
  let y = options.top;
  let right = 0;
  let rowNumber = 0;
  for (const lane of intoLanes(chain, options.by, options.language)) {
    const top = y;
    y += LANE_PADDING;
    const drafts = lane.steps.map((step) => draft(chain, step, { scale, ...options }));
    for (const row of packed(drafts, chain.hops)) {
      const words = Math.max(
        ...row.steps.map((each) => each.name.length * NAME_LINE + each.details.length * SMALL_LINE),
      );
      const line = y + GAP + words + RIBBON + 4;
      for (const each of row.steps) {
        steps.push({ ...each, y: line, top: y, row: rowNumber, lane: lanes.length });
        right = Math.max(right, each.right);
      }
      y = line + RIBBON + 4;
      rowNumber += 1;
    }
    y += LANE_PADDING;
    lanes.push({ key: lane.key, title: lane.title, top, bottom: y });
  }
  return { lanes, steps, right, bottom: y };
}

/**
 * Steps are in order of first use, so the last of a row is the one that matters. A term stands beside its predecessor where there is room,
 * else further down, so that a line of evolution is read downwards.
 */
function packed(drafts: readonly Draft[], hops: Chain['hops']): readonly Row[] {
  const rows: Row[] = [];
  const rowOf = new Map<string, number>();
  for (const each of drafts) {
    const id = each.step.term.id;
    const before = hops.filter((hop) => hop.object.id === id).map((hop) => rowOf.get(hop.subject.id) ?? 0);
    const from = Math.max(0, ...before);
    const found = rows.findIndex((row, index) => index >= from && hasRoom(row, each, hops));
    const index = found >= 0 ? found : rows.length;
    const row = rows[index] ?? { steps: [], right: 0 };
    row.steps.push(each);
    row.right = each.right;
    rows[index] = row;
    rowOf.set(id, index);
  }
  return rows;
}

/** Whether a row is free where the step and its words would stand, and its arrow's label where it follows on the last of the row. */
function hasRoom(row: Row, next: Draft, hops: Chain['hops']): boolean {
  const last = row.steps.at(-1);
  const linked = hops.some((hop) => hop.subject.id === last?.step.term.id && hop.object.id === next.step.term.id);
  const end = linked && last ? Math.max(row.right + LABEL_ROOM, last.x1 + CHIP_ROOM) : row.right + LABEL_ROOM;
  return end <= next.x0;
}

interface Room {
  readonly scale: TimeScale;
  readonly language: Language;
  /** Where words should end. */
  readonly right?: number;
}

/** Words of a step that begins near the right edge are this wide at least. */
const NARROWEST = 17 * SMALL_SIZE;

function draft(chain: Chain, step: StepCardFragment, { scale, language, right = Infinity }: Room): Draft {
  const first = step.firstUsed ?? step.lastUsed;
  const last = step.lastUsed ?? step.firstUsed;
  const x0 = first ? atStart(scale, first) : scale.left;
  const x1 = Math.max(last ? atEnd(scale, last) : scale.left, x0 + 18);
  const open = Boolean(last && chain.lastDate && last.slice(0, 4) >= chain.lastDate.slice(0, 4));
  const room = Math.max(NARROWEST, right - x0);
  const name = wrapText(step.term.name, NAME_SIZE, Math.min(NAME_WIDTH, room));
  const details = detailLines(step, open, { language, width: Math.min(SMALL_WIDTH, room) });
  const words = Math.max(
    ...name.map((line) => textWidth(line, NAME_SIZE)),
    ...details.map((line) => textWidth(line, SMALL_SIZE)),
  );
  const stretches = stretchesOf(step, scale, [x0, x1]);
  return { step, x0, x1, stretches, name, details, open, right: Math.max(x1 + (open ? 16 : 0), x0 + words) };
}

/** Silent years that part two stretches of use. */
const SILENCE = 2;

function stretchesOf(
  step: StepCardFragment,
  scale: TimeScale,
  [x0, x1]: readonly [number, number],
): PlacedStep['stretches'] {
  const years = step.years.filter((each) => each.useCount > 0).map((each) => each.year);
  const parts: [number, number][] = [[x0, x1]];
  for (const [index, year] of years.entries()) {
    const before = years[index - 1];
    const last = parts.at(-1);
    if (before === undefined || !last || year - before <= SILENCE) continue;
    const next = atYear(scale, year);
    if (next >= x1 || atYear(scale, before + 1) <= last[0]) continue;
    last[1] = atYear(scale, before + 1);
    parts.push([next, x1]);
  }
  return parts;
}

/** When, by whom and how often; then what it is made of. */
function detailLines(
  step: StepCardFragment,
  open: boolean,
  { language, width }: { readonly language: Language; readonly width: number },
): readonly string[] {
  const users = step.users
    .slice(0, 3)
    .map((user) => user.entity.name)
    .join(' ');
  const when = yearSpan(step.firstUsed, open ? undefined : step.lastUsed);
  const uses = phrase(language, 'countUses', { count: step.useCount });
  const parts = step.components.map((part) => [part.key, part.meaning ?? part.entity.name].filter(Boolean).join(' '));
  return [...filled([when, uses, users], ' · ', width), ...filled(parts, '\u3000', width)].map((text) =>
    clipText(text, SMALL_SIZE, width),
  );
}

/** Parts in lines, none of them broken. */
function filled(parts: readonly string[], between: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts.filter((each) => each !== '')) {
    const longer = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && textWidth(longer, SMALL_SIZE) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.length <= PART_LINES
    ? lines
    : [...lines.slice(0, PART_LINES - 1), lines.slice(PART_LINES - 1).join(between)];
}
