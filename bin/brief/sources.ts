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
/** The same where several of its words are quoted, so that all of them are seen. */
const SHOWN_AT_MOST = 110;

/** A sentence of a document, with all that is quoted of it. */
interface Cited {
  readonly number: number;
  readonly document: string;
  readonly sentence: string;
  readonly quotes: Map<string, string>;
}

/** Numbers sentences in the order in which they are first cited. `sentenceOf` gives the sentence that words stand in; `usual` is how many a clause has where it does not say. */
export function numberSources(
  documents: ReadonlyMap<string, DocumentInfo>,
  sentenceOf: (evidence: Evidence) => string | undefined,
  usual = 2,
): Sources {
  const numbered = new Map<string, Cited>();
  const number = (evidence: Evidence): number => {
    const { document, start, end, quote } = evidence;
    const sentence = sentenceOf(evidence) ?? quote;
    const key = `${document}\n${sentence}`;
    const cited = numbered.get(key) ?? { number: numbered.size + 1, document, sentence, quotes: new Map() };
    cited.quotes.set(`${start}–${end}`, quote);
    numbered.set(key, cited);
    return cited.number;
  };
  const source = ({ number, document, sentence, quotes }: Cited): Source => {
    const info = documents.get(document);
    return {
      number,
      title: info?.title ?? document,
      date: info?.date === undefined ? '' : chineseDate(info.date),
      issuer: info?.issuer ?? '',
      sentence: shortened(sentence, ...spanOf(sentence, [...quotes.values()])),
      place: `${document}:${outermost([...quotes.keys()]).join('、')}`,
    };
  };
  return {
    // From different documents first: two places of one document prove little more than one.
    cite: (evidence, most = usual) => [...new Set(spread(evidence).slice(0, most).map(number))],
    list: () => [...numbered.values()].map(source),
  };
}

/** Places of a document in their order, without those that lie within another. */
function outermost(places: readonly string[]): readonly string[] {
  const spans = places.map((place) => place.split('–').map(Number) as [number, number]);
  return spans
    .filter(([from, to]) => !spans.some(([a, b]) => a <= from && to <= b && (a < from || to < b)))
    .sort((one, other) => one[0] - other[0])
    .map(([from, to]) => `${from}–${to}`);
}

/** The stretch of a sentence that holds all these quotes, and how much is shown around it; the first quote where that were too much. */
function spanOf(sentence: string, quotes: readonly string[]): readonly [string, number] {
  const [first = ''] = quotes;
  const found = quotes.filter((quote) => sentence.includes(quote));
  const from = Math.min(...found.map((quote) => sentence.indexOf(quote)));
  const to = Math.max(...found.map((quote) => sentence.indexOf(quote) + quote.length));
  const all = found.length > 1 ? sentence.slice(from, to) : first;
  return [...all].length <= SHOWN_AT_MOST ? [all, Math.max(SHOWN, [...all].length)] : [first, SHOWN];
}

function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  const firsts = evidence.filter((one, i) => evidence.findIndex(({ document }) => document === one.document) === i);
  return [...firsts, ...evidence.filter((one) => !firsts.includes(one))];
}

/** As much of the sentence as is shown, at most so many characters, the quoted words within it. */
export function shortened(sentence: string, quote: string, shown = SHOWN): string {
  const characters = [...sentence.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= shown) return characters.join('');
  const at = Math.max(0, [...(sentence.split(quote)[0] ?? '')].length);
  const found = sentence.includes(quote) ? at : 0;
  const spare = Math.max(0, shown - [...quote].length);
  const from = Math.max(0, Math.min(found - Math.floor(spare / 2), characters.length - shown));
  const to = from + shown;
  return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`;
}
