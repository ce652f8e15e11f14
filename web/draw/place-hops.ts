import type { HopCardFragment } from '../generated/graphql.js';
import { share } from '../words/figures.js';
import { ORIGIN_WORDS, SUCCESSION_WORDS, UNKNOWN_SUCCESSION } from '../words/kinds.js';
import type { Language } from '../words/language.js';
import { textWidth } from './measure.js';
import { type PlacedStep, RIBBON, SMALL_SIZE } from './place-steps.js';
import { atStart, type TimeScale } from './time-scale.js';

/** One succession on the picture: the way of its arrow, and its label. */
export interface PlacedHop {
  readonly hop: HopCardFragment;
  readonly path: string;
  /** The tip of the arrow, and where it points. */
  readonly tip: readonly [number, number];
  readonly points: 'right' | 'down' | 'up';
  readonly label: string;
  /** The label's box. */
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CORNER = 9;
const APPROACH = 24;
const ASIDE = 11;
const CHIP_HEIGHT = 20;

/** Puts an arrow and a label to each hop whose two ends are on the picture; labels end at `right` where they can. */
export function placeHops(
  hops: readonly HopCardFragment[],
  steps: readonly PlacedStep[],
  options: { readonly language: Language; readonly right: number; readonly scale: TimeScale },
): readonly PlacedHop[] {
  const byId = new Map(steps.map((placed) => [placed.step.term.id, placed]));
  const leaving = new Map<string, number>();
  const entering = countBy(hops, (hop) => hop.object.id);
  const arrived = new Map<string, number>();
  const placed: PlacedHop[] = [];
  // The nearest first, so that ways to one term lie within one another and do not cross.
  const far = (hop: HopCardFragment): number =>
    Math.abs((byId.get(hop.subject.id)?.row ?? 0) - (byId.get(hop.object.id)?.row ?? 0));
  for (const hop of [...hops].sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1))) {
    const from = byId.get(hop.subject.id);
    const to = byId.get(hop.object.id);
    if (!from || !to) continue;
    const label = hopLabel(hop, options.language);
    const width = textWidth(label, SMALL_SIZE) + 16;
    const again = comeBack(hop, from, to, options.scale);
    const nth = Math.max(leaving.get(hop.subject.id) ?? 0, arrived.get(hop.object.id) ?? 0);
    if (again === undefined) {
      leaving.set(hop.subject.id, nth + 1);
      arrived.set(hop.object.id, nth + 1);
    }
    const way = again ?? route(from, to, { nth, steps });
    const merging = (entering.get(hop.object.id) ?? 0) > 1;
    const box = labelBox(from, to, way.x, width, merging);
    const wanted = { ...box, x: Math.min(box.x, options.right - width) };
    placed.push({
      hop,
      path: way.path,
      tip: way.tip,
      points: way.points,
      label,
      box: clear(
        wanted,
        placed.map((each) => each.box),
      ),
    });
  }
  return placed;
}

/** 取代 · 推断 .93 */
export function hopLabel(hop: HopCardFragment, language: Language): string {
  const kind = (hop.kind ? SUCCESSION_WORDS[hop.kind] : UNKNOWN_SUCCESSION)[language];
  return `${kind} · ${ORIGIN_WORDS[hop.origin][language]} ${share(hop.confidence)}`;
}

/** `x` is where the arrow is upright. */
interface Way extends Pick<PlacedHop, 'path' | 'tip' | 'points'> {
  readonly x: number;
}

/** Pixels from the beginning of a term after which an arrow that arrives there comes to a term that was known before. */
const LATER = 30;
const HEAD = 13;

/**
 * The way to a newer term that was in use before: it does not lead back to where that began, but down or up to the day since when it
 * holds again. Undefined where the newer term begins then.
 */
function comeBack(hop: HopCardFragment, from: PlacedStep, to: PlacedStep, scale: TimeScale): Way | undefined {
  if (hop.since === null || from.row === to.row) return undefined;
  const x = atStart(scale, hop.since);
  if (x < to.x0 + LATER || x > to.x1 || x < from.x0) return undefined;
  const returns = to.stretches.slice(1).some(([start]) => Math.abs(start - x) < 2 * LATER);
  if (!returns && from.x0 <= to.x0 + LATER) return undefined;
  const down = to.y > from.y ? 1 : -1;
  const tip = to.y - down * 5;
  const end = tip - down * HEAD;
  const aside = from.x1 + 3 < x - CORNER;
  const path = aside
    ? `M${n(from.x1 + 3)} ${n(from.y)} H${n(x - CORNER)} q${CORNER} 0 ${CORNER} ${CORNER * down} V${n(end)}`
    : `M${n(x)} ${n(from.y + 2 * down)} V${n(end)}`;
  return { path, x, tip: [n(x), n(tip)], points: down > 0 ? 'down' : 'up' };
}

interface Around {
  /** How many arrows leave or arrive here already. */
  readonly nth: number;
  readonly steps: readonly PlacedStep[];
}

/** The arrow's way: along the older term, down or up, and into the newer from the left. */
function route(from: PlacedStep, to: PlacedStep, around: Around): Way {
  const tip = [to.x0 - 3, to.y] as const;
  const end = to.x0 - 9;
  if (from.row === to.row) {
    const path = `M${n(from.x1 + 3)} ${n(from.y)} H${n(end)}`;
    return { path, x: (from.x1 + end) / 2, tip, points: 'right' };
  }
  const down = to.y > from.y ? 1 : -1;
  const x = upright(from, to, around);
  const rest = `q${x < from.x0 ? -CORNER : CORNER} 0 ${x < from.x0 ? -CORNER : CORNER} ${CORNER * down} ${foot(to.y, end, down)}`;
  const path = isBeyond(from, x)
    ? `M${n(from.x1 + 3)} ${n(from.y)} H${n(x - CORNER)} ${rest}`
    : isOn(from, x)
      ? `M${n(x)} ${n(from.y + 2 * down)} ${foot(to.y, end, down)}`
      : `M${n(from.x0 - 2)} ${n(from.y)} H${n(x + CORNER)} ${rest}`;
  return { path, x, tip, points: 'right' };
}

const isBeyond = (from: PlacedStep, x: number): boolean => x >= from.x1 + 4;
const isOn = (from: PlacedStep, x: number): boolean => x >= from.x0 + 8 && !isBeyond(from, x);

/** Farthest left that an arrow goes, right of the names of lanes. */
const LEFTMOST = 116;

/** Where an arrow is upright: before the newer term begins, and left of the words that stand in its way. */
function upright(from: PlacedStep, to: PlacedStep, { nth, steps }: Around): number {
  const [above, below] = from.row < to.row ? [from.row, to.row] : [to.row, from.row];
  const inTheWay = steps.filter(
    (step) =>
      step !== to &&
      step.row >= above &&
      step.row <= below &&
      // Of the row above only the line is met, and words stand over their line.
      (step.row !== above || to.row === above) &&
      (step !== from || to.row < from.row),
  );
  let x = to.x0 - APPROACH - nth * ASIDE;
  for (let tries = 0; tries <= inTheWay.length; tries += 1) {
    // Not so near the beginning of the older that the corner would lie on it.
    if (x < from.x0 + 8) x = Math.min(x, from.x0 - RIBBON - 2 - nth * ASIDE);
    const hit = inTheWay.find((step) => x > step.x0 - 8 && x < step.right + 4);
    if (!hit) break;
    x = hit.x0 - 14 - nth * ASIDE;
  }
  return Math.max(LEFTMOST, x);
}

const foot = (y: number, end: number, down: number): string =>
  `V${n(y - CORNER * down)} q0 ${CORNER * down} ${CORNER} ${CORNER * down} H${n(end)}`;

/** The label stands on the upright part, in the gap before the newer term's row; with the older one where several merge. */
function labelBox(from: PlacedStep, to: PlacedStep, x: number, width: number, merging: boolean): Box {
  if (from.row === to.row) return { x: x - width / 2, y: from.y - CHIP_HEIGHT - 6, width, height: CHIP_HEIGHT };
  const down = to.y > from.y;
  const y = merging ? (down ? from.y + RIBBON + 6 : from.top + 6) : down ? to.top + 5 : to.y + RIBBON + 6;
  return { x: x - 20, y, width, height: CHIP_HEIGHT };
}

/** The box moved right until it stands clear of those before it. */
function clear(box: Box, others: readonly Box[]): Box {
  let moved = box;
  for (let tries = 0; tries <= others.length; tries += 1) {
    const hit = others.find((other) => overlaps(moved, other));
    if (!hit) return moved;
    moved = { ...moved, x: hit.x + hit.width + 6 };
  }
  return moved;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const n = (value: number): number => Math.round(value * 10) / 10;
