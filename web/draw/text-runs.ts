/** A stretch of a document's text: plain, or a mention of an entity; `lit` where it belongs to the place that was asked for. */
export interface TextRun<M> {
  readonly text: string;
  readonly start: number;
  readonly mark?: M;
  readonly lit: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at its marks and at the place that is lit. Where marks overlap the one that starts first holds, of those the longest; the
 * runs together are always the whole text. Offsets are UTF-16 code units of the text.
 */
export function textRuns<M extends Span>(text: string, marks: readonly M[], lit?: Span): readonly TextRun<M>[] {
  const kept: M[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start && mark.end <= text.length) kept.push(mark);
  }
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...kept, ...(lit ? [lit] : [])]) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const runs: TextRun<M>[] = [];
  let next = 0;
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    while (next < kept.length && (kept[next]?.end ?? 0) <= start) next += 1;
    const mark = kept[next];
    runs.push({
      text: text.slice(start, end),
      start,
      lit: lit !== undefined && start >= lit.start && end <= lit.end,
      ...(mark && mark.start <= start ? { mark } : {}),
    });
  }
  return runs;
}

/** Runs by paragraph: a new one after each line break. Line breaks themselves are left out. */
export function paragraphs<M>(runs: readonly TextRun<M>[]): readonly (readonly TextRun<M>[])[] {
  const result: TextRun<M>[][] = [[]];
  for (const run of runs) {
    for (const { 0: text, index } of run.text.matchAll(/\r\n|\r|\n|[^\r\n]+/g)) {
      if (/[\r\n]/.test(text)) result.push([]);
      else result.at(-1)?.push({ ...run, text, start: run.start + index });
    }
  }
  return result.filter((paragraph) => paragraph.some((run) => run.text.trim() !== ''));
}
