/** How cleanly one term gave way to another in documents that can be compared. */
import type { DatedDocument } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import type { Library, Term } from './term.js';

export interface Handover {
  readonly series: string;
  /** Share of the uses of both that stand on their side of the best border, 0.5 to 1. */
  readonly purity: number;
  /** Documents of the series that use the older, the newer, and both. */
  readonly older: number;
  readonly newer: number;
  readonly both: number;
  /** Uses of the older one would expect after its last tenth of use, had it gone on as before. */
  readonly expectedAfter: number;
  readonly border: DatePrefix;
  readonly lastOlder: DatePrefix;
  /** Dates of the documents that neighbour the border. */
  readonly firstNewer: DatePrefix;
}

/** The handover in the comparable series where both are used most; undefined where no series has both. */
export function handover(older: Term, newer: Term, library: Library): Handover | undefined {
  let best: Handover | undefined;
  for (const [series, a] of older.counts) {
    const b = newer.counts.get(series);
    const documents = library.series.get(series);
    if (!b || !documents) continue;
    const found = inSeries({ series, documents, a, b });
    if (!best || found.older + found.newer > best.older + best.newer) best = found;
  }
  return best;
}

interface SeriesCounts {
  readonly series: string;
  readonly documents: readonly DatedDocument[];
  readonly a: ReadonlyMap<string, number>;
  readonly b: ReadonlyMap<string, number>;
}

function inSeries({ series, documents, a, b }: SeriesCounts): Handover {
  const of = (counts: ReadonlyMap<string, number>, document: DatedDocument): number =>
    Math.min(counts.get(document.id) ?? 0, 4);
  const totalA = documents.reduce((sum, document) => sum + of(a, document), 0);
  const totalB = documents.reduce((sum, document) => sum + of(b, document), 0);
  let beforeA = 0;
  let beforeB = 0;
  let purity = 0;
  let at = 0;
  for (const [index, document] of documents.entries()) {
    const now = (beforeA / totalA + (totalB - beforeB) / totalB) / 2;
    if (now > purity) {
      purity = now;
      at = index;
    }
    beforeA += of(a, document);
    beforeB += of(b, document);
  }
  const usesA = documents.flatMap((document, index) => (of(a, document) > 0 ? [index] : []));
  const usesB = documents.flatMap((document, index) => (of(b, document) > 0 ? [index] : []));
  const first = usesA[0] as number;
  // The 90 % quantile of use, not the last: stray uses are common.
  const last = usesA[Math.ceil(usesA.length * 0.9) - 1] as number;
  const span = last - first + 1;
  const date = (index: number): DatePrefix => documents[index]?.date as DatePrefix;
  return {
    series,
    purity,
    older: usesA.length,
    newer: usesB.length,
    both: usesA.filter((index) => usesB.includes(index)).length,
    expectedAfter: (usesA.length / span) * (documents.length - 1 - last),
    border: date(Math.min(at, documents.length - 1)),
    lastOlder: date(usesA.at(-1) as number),
    firstNewer: date(usesB[0] as number),
  };
}
