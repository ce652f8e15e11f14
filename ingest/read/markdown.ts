/**
 * Markdown as its readers see it: headings and list items are marked, and the signs themselves are no text. Numbers of
 * lists stay, as they are the numbering of the document. Only signs that pair up are signs.
 */
import type { Source } from '../stages.js';

type Mark = Source['marks'][number];

const HEADING = /^(#{1,6}[ \t]+)(.*?)([ \t]+#+[ \t]*)?$/gm;
const BULLET = /^([ \t]*[-*+][ \t]+)(\S.*)$/gm;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/gm;
const RULE =
  /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}|\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?[ \t]*)?|`{3,}.*|~{3,}.*)$/gm;
const EMPHASIS = /(\*\*|__|~~|`)(?=\S)([^\n]*?\S)\1|(?<![*\w])(\*)(?=[^\s*])([^*\n]*[^\s*])\*(?!\*)/g;
const LINK = /(!?\[)([^\]\n]*)(\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\))/g;
const CELL = /[ \t]*\|[ \t]*/g;
const COMMENT = /<!--[\s\S]*?-->|<\/?[a-z][^<>\n]*>/gi;

/** Marks of the text from `from` on, where front matter ends. The signs have the role `metadata`. */
export function markdownMarks(text: string, from: number): readonly Mark[] {
  const body = text.slice(from);
  const headings = [...body.matchAll(HEADING)].flatMap((match) => {
    const [whole, sign = '', title = '', closing = ''] = match;
    const start = match.index + sign.length;
    const end = match.index + whole.length - closing.length;
    const heading: Mark = { start, end, role: 'heading', depth: sign.trim().length };
    return title === '' ? [] : [heading, signAt(match.index, sign.length), signAt(end, closing.length)];
  });
  const items = [...body.matchAll(BULLET)].flatMap((match) => {
    const item: Mark = { start: match.index, end: match.index + match[0].length, role: 'list item' };
    return [item, signAt(match.index, (match[1] ?? '').length)];
  });
  const whole = [RULE, QUOTE, COMMENT].flatMap((one) =>
    [...body.matchAll(one)].map((match) => signAt(match.index, match[0].length)),
  );
  const marks = [...headings, ...items, ...whole, ...emphasis(body), ...links(body), ...cells(body)];
  const shown = marks.filter(({ start, end }) => end > start);
  return withoutOverlaps(shown).map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from }));
}

const signAt = (start: number, length: number): Mark => ({ start, end: start + length, role: 'metadata' });

const emphasis = (body: string): readonly Mark[] =>
  [...body.matchAll(EMPHASIS)].flatMap((match) => {
    const { length } = match[1] ?? match[3] ?? '';
    return [signAt(match.index, length), signAt(match.index + match[0].length - length, length)];
  });

const links = (body: string): readonly Mark[] =>
  [...body.matchAll(LINK)].flatMap((match) => {
    const [whole, opening = '', , closing = ''] = match;
    return [signAt(match.index, opening.length), signAt(match.index + whole.length - closing.length, closing.length)];
  });

/** Bars of table rows but the ones between two cells of text, which keep them apart. */
function cells(body: string): readonly Mark[] {
  return [...body.matchAll(/^[ \t]*\|.*\|[ \t]*$/gm)].flatMap((row) =>
    [...row[0].matchAll(CELL)]
      .filter((bar) => bar.index === 0 || bar.index + bar[0].length === row[0].length)
      .map((bar) => signAt(row.index + bar.index, bar[0].length)),
  );
}

/** Signs inside signs are told once; headings and items may hold signs. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mark) => {
    if (mark.role !== 'metadata') return true;
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
