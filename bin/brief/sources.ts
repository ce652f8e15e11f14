import type { Evidence } from '../../src/model/evidence.js';
import type { DocumentInfo } from '../../src/query/document-info.js';
import { chineseDate } from './chinese-date.js';
import type { Source } from './page.js';

export interface Sources {
  /** Numbers of the first places, at most `most` of them; a place keeps its number. */
  readonly cite: (evidence: readonly Evidence[], most?: number) => readonly number[];
  readonly list: () => readonly Source[];
}

/** Characters of a sentence that are shown; what is cut is marked with …, and the place tells the whole. */
const SHOWN = 64;

/** Numbers places in the order in which they are first cited. `sentenceOf` gives the sentence they stand in. */
export function numberSources(
  documents: ReadonlyMap<string, DocumentInfo>,
  sentenceOf: (evidence: Evidence) => string | undefined,
): Sources {
  const numbered = new Map<string, Source>();
  const number = (evidence: Evidence): number => {
    const { document, start, end, quote } = evidence;
    const place = `${document}:${start}–${end}`;
    const known = numbered.get(place);
    if (known !== undefined) return known.number;
    const info = documents.get(document);
    numbered.set(place, {
      number: numbered.size + 1,
      title: info?.title ?? document,
      date: info?.date === undefined ? '' : chineseDate(info.date),
      issuer: info?.issuer ?? '',
      sentence: shortened(sentenceOf(evidence) ?? quote, quote),
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

/** As much of the sentence as is shown, the quoted words within it. */
export function shortened(sentence: string, quote: string): string {
  const characters = [...sentence.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= SHOWN) return characters.join('');
  const at = Math.max(0, [...(sentence.split(quote)[0] ?? '')].length);
  const found = sentence.includes(quote) ? at : 0;
  const spare = Math.max(0, SHOWN - [...quote].length);
  const from = Math.max(0, Math.min(found - Math.floor(spare / 2), characters.length - SHOWN));
  const to = from + SHOWN;
  return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`;
}
