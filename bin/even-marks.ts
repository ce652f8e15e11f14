/** Words cut out of a sentence may hold one half of a pair of marks; the cut then goes up to it and leaves it out. Pure. */

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
  ['）', '（'],
  [')', '('],
]);
const OPENING: ReadonlySet<string> = new Set(PAIRS.values());

export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The cut without any mark whose other half lies outside of it. What stands from `keep.start` to `keep.end` is never cut off. */
export function evenMarks(text: string, cut: Cut, keep: Cut): Cut {
  let { start, end } = cut;
  for (;;) {
    const odd = oddMarks(text, { start, end });
    const left = odd.findLast((at) => at < keep.start);
    const right = odd.find((at) => at >= keep.end);
    if (left === undefined && right === undefined) return { start, end };
    start = left === undefined ? start : left + 1;
    end = right ?? end;
  }
}

/** Places of marks without their other half, in order. */
function oddMarks(text: string, { start, end }: Cut): readonly number[] {
  const open: number[] = [];
  const odd: number[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text[at] as string;
    const partner = PAIRS.get(mark);
    if (OPENING.has(mark)) open.push(at);
    else if (partner !== undefined) {
      if (text[open.at(-1) ?? -1] === partner) open.pop();
      else odd.push(at);
    }
  }
  return [...odd, ...open].sort((a, b) => a - b);
}
