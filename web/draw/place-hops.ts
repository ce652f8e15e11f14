import type { HopCardFragment } from '../generated/graphql.js';
import { share } from '../words/figures.js';
import { ORIGIN_WORDS, SUCCESSION_WORDS, UNKNOWN_SUCCESSION } from '../words/kinds.js';
import type { Language } from '../words/language.js';
import { textWidth } from './measure.js';
import { type PlacedStep, RIBBON, SMALL_SIZE } from './place-steps.js';

/** One succession on the picture: the way of its arrow, and its label. */
export interface PlacedHop {
  readonly hop: HopCardFragment;
  readonly path: string;
  /** The tip of the arrow, which points right. */
  readonly tip: readonly [number, number];
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
  options: { readonly language: Language; readonly right: number },
): readonly PlacedHop[] {
  const byId = new Map(steps.map((placed) => [placed.step.term.id, placed]));
  const leaving = new Map<string, number>();
  const entering = countBy(hops, (hop) => hop.object.id);
  const placed: PlacedHop[] = [];
  for (const hop of [...hops].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const from = byId.get(hop.subject.id);
    const to = byId.get(hop.object.id);
    if (!from || !to) continue;
    const nth = leaving.get(hop.subject.id) ?? 0;
    leaving.set(hop.subject.id, nth + 1);
    const label = hopLabel(hop, options.language);
    const width = textWidth(label, SMALL_SIZE) + 16;
    const way = route(from, to, nth);
    const merging = (entering.get(hop.object.id) ?? 0) > 1;
    const box = labelBox(from, to, way.x, width, merging);
    const wanted = { ...box, x: Math.min(box.x, options.right - width) };
    placed.push({
      hop,
      path: way.path,
      tip: [to.x0 - 3, to.y],
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

/** The arrow's way: along the older term, down or up, and into the newer from the left. `x` is where it is upright. */
function route(from: PlacedStep, to: PlacedStep, nth: number): { readonly path: string; readonly x: number } {
  const end = to.x0 - 9;
  if (from.row === to.row) return { path: `M${n(from.x1 + 3)} ${n(from.y)} H${n(end)}`, x: (from.x1 + end) / 2 };
  const down = to.y > from.y ? 1 : -1;
  const side = RIBBON + 2;
  const late = to.x0 - APPROACH - nth * ASIDE;
  if (late >= from.x1 + 4) {
    const path = `M${n(from.x1 + 3)} ${n(from.y)} H${n(late - CORNER)} q${CORNER} 0 ${CORNER} ${CORNER * down} ${foot(to.y, end, down)}`;
    return { path, x: late };
  }
  if (late >= from.x0 + 8) return { path: `M${n(late)} ${n(from.y + 2 * down)} ${foot(to.y, end, down)}`, x: late };
  const aside = Math.min(from.x0, to.x0) - side - nth * ASIDE;
  const path = `M${n(from.x0 - 2)} ${n(from.y)} H${n(aside + CORNER)} q${-CORNER} 0 ${-CORNER} ${CORNER * down} ${foot(to.y, end, down)}`;
  return { path, x: aside };
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
