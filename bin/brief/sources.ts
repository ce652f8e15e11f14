import type { Evidence } from '../../src/model/evidence.js';
import type { DocumentInfo } from '../../src/query/document-info.js';
import { chineseDate } from './chinese-date.js';
import type { Source } from './page.js';

export interface Sources {
  /** Numbers of the first places, at most `most` of them; a place keeps its number. */
  readonly cite: (evidence: readonly Evidence[], most?: number) => readonly number[];
  readonly list: () => readonly Source[];
}

/** Longer quotations are cut and end in …; the place tells the whole. */
const QUOTED = 72;

/** Numbers places in the order in which they are first cited. */
export function numberSources(documents: ReadonlyMap<string, DocumentInfo>): Sources {
  const numbered = new Map<string, Source>();
  const number = ({ document, start, end, quote }: Evidence): number => {
    const place = `${document}:${start}–${end}`;
    const known = numbered.get(place);
    if (known !== undefined) return known.number;
    const info = documents.get(document);
    numbered.set(place, {
      number: numbered.size + 1,
      title: info?.title ?? document,
      date: info?.date === undefined ? '' : chineseDate(info.date),
      issuer: info?.issuer ?? '',
      quote: shortened(quote),
      place,
    });
    return numbered.size;
  };
  return {
    // From different documents first: two places of one document prove little more than one.
    cite: (evidence, most = 2) => [...new Set(spread(evidence).slice(0, most).map(number))],
    list: () => [...numbered.values()],
  };
}

function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  const firsts = evidence.filter((one, i) => evidence.findIndex(({ document }) => document === one.document) === i);
  return [...firsts, ...evidence.filter((one) => !firsts.includes(one))];
}

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : line;
};
