/**
 * From how sure a rule is to how often such an edge is right. The points are the classes of bench/evolution-reliability.txt with one
 * right and one wrong added to each, so that few verdicts do not make certainty; between them it is linear.
 */
const POINTS: readonly (readonly [said: number, right: number])[] = [
  [0, 0],
  [0.6, 0.6],
  [0.67, 0.66],
  [0.76, 0.83],
  [0.85, 0.91],
  [0.95, 0.95],
  [1, 1],
];

/** Monotone: what was surer stays surer. 0 and 1 stay as they are. */
export function calibrated(said: number): number {
  const at = Math.max(
    1,
    POINTS.findIndex(([x]) => x >= said),
  );
  const [[x0, y0], [x1, y1]] = [POINTS[at - 1], POINTS[at]] as [readonly [number, number], readonly [number, number]];
  return y0 + ((y1 - y0) * (said - x0)) / (x1 - x0);
}
