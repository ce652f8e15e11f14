import { type PlacedStep, RIBBON } from './place-steps.js';
import { atYear, type TimeScale } from './time-scale.js';

const THIN = 2.5;
/** Half the height in a year without use. */
const NONE = 0.8;

/** The most uses in one year over all steps: what the greatest height of a band stands for. */
export const mostUses = (steps: readonly PlacedStep[]): number =>
  Math.max(1, ...steps.flatMap(({ step }) => step.years.map((year) => year.useCount)));

/**
 * The band of use by year around the line of a step, as the path of a closed shape. Its height goes with the square root of the
 * uses, so that a year of few is still seen beside one of many.
 */
export function ribbonPath(placed: PlacedStep, scale: TimeScale, most: number): string {
  const { x0, x1, y, step } = placed;
  const counts = new Map(step.years.map((year) => [year.year, year.useCount]));
  const points: [number, number][] = [[x0, THIN]];
  const from = step.firstUsed ? Number(step.firstUsed.slice(0, 4)) : scale.firstYear;
  const to = step.lastUsed ? Number(step.lastUsed.slice(0, 4)) : from;
  for (let year = from; year <= to; year += 1) {
    const x = Math.min(x1 - 2, Math.max(x0 + 2, atYear(scale, year + 0.5)));
    const count = counts.get(year) ?? 0;
    points.push([x, count === 0 ? NONE : THIN + (RIBBON - THIN) * Math.sqrt(count / most)]);
  }
  points.push([x1, THIN]);
  const upper = points.map(([x, height]): [number, number] => [x, y - height]);
  const lower = points.map(([x, height]): [number, number] => [x, y + height]).reverse();
  return `${curve(upper, 'M')} ${curve(lower, 'L')} Z`;
}

/** Points joined by curves that leave and enter each of them level, so that none goes beyond the figures. */
function curve(points: readonly (readonly [number, number])[], start: 'M' | 'L'): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `${start}${round(x)} ${round(y)}`;
      const middle = round((before[0] + x) / 2);
      return `C${middle} ${round(before[1])} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
