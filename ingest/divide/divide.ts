/** Sound text into sections, paragraphs, sentences, clauses and quotations. Every line of sound text is a paragraph. */
import type { Span } from '../../src/model/evidence.js';
import { toSource } from '../place.js';
import type { Divided, Sentence, Sound } from '../stages.js';
import { isHeadingLine, isRunInHeading, numberingDepth } from './headings.js';
import { findQuotations, type Quotation } from './quotations.js';
import { divideLine } from './sentences.js';

interface Heading {
  readonly depth: number;
  readonly text: string;
}

const LIST_ITEM = /^(?:[①-⑳●•·◆■□▪※]|[-*+] |——|\d{1,3}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[）)])/;
/** Depth of a heading that is not numbered: under the numbered one that is open. */
const PLAIN_DEPTH = 90;

export function divide(sound: Sound): Divided {
  const { text } = sound.placed;
  const marked = markedLines(sound);
  const sentences: Sentence[] = [];
  let open: readonly Heading[] = [];
  let paragraph = 0;
  for (const line of lines(text)) {
    const { sentences: spans, clausesOf } = divideLine(text, line);
    const quotations = findQuotations(text, line);
    const lineText = text.slice(line.start, line.end).trim();
    const mark = marked(line);
    const wholeLine = mark?.role === 'heading' || isHeadingLine(lineText);
    for (const [index, span] of spans.entries()) {
      const words = text.slice(span.start, span.end);
      const isHeading = wholeLine || (index === 0 && spans.length > 1 && isRunInHeading(words));
      if (isHeading) open = open.filter((one) => one.depth < depthOf(words, mark?.depth));
      sentences.push({
        start: span.start,
        end: span.end,
        order: sentences.length,
        paragraph,
        section: open.map((one) => one.text),
        isHeading,
        isListItem: mark?.role === 'list item' || LIST_ITEM.test(lineText),
        clauses: clausesOf(span),
        quotations: inside(quotations, span),
      });
      if (isHeading) open = [...open, { depth: depthOf(words, mark?.depth), text: words.replace(/[。]$/, '') }];
    }
    if (spans.length > 0) paragraph += 1;
  }
  return { ...sound, sentences };
}

const depthOf = (words: string, marked?: number): number =>
  marked === undefined ? numberingDepth(words) * 10 || PLAIN_DEPTH : marked;

const inside = (quotations: readonly Quotation[], span: Span): readonly Quotation[] =>
  quotations.filter((one) => one.start >= span.start && one.end <= span.end);

function* lines(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** The format's own mark on a line: headings of HTML, Markdown and Word, items of lists. */
function markedLines(sound: Sound): (line: Span) => Sound['marks'][number] | undefined {
  const marks = sound.marks.filter((mark) => mark.role === 'heading' || mark.role === 'list item');
  if (marks.length === 0) return () => undefined;
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  return (line) => {
    const place = toSource(sound.placed, line.start, line.end);
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= place.start) next += 1;
    const mark = sorted[next];
    return mark && mark.start < place.end ? mark : undefined;
  };
}
