/** PDF with text, page by page. Lines that reach the margin go on in the next; running heads and page numbers are marked. */
import { getDocumentProxy } from 'unpdf';
import { type Remark, remark } from '../note.js';
import type { Rendered, Unreadable } from './rendered.js';
import { LONGEST_TEXT } from './rendered.js';

/** A line of a page, in points from the left and bottom. */
interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

type Mark = Rendered['marks'][number];

const MOST_PAGES = 3_000;
/** A running head stands on at least this many pages and this share of them. */
const RUNNING_PAGES = 3;
const RUNNING_SHARE = 0.5;
const PAGE_NUMBER = /^[—–\-\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/共]\s*\d{1,4}\s*页?)?[—–\-\s]*$/;
const FINISHED = /[。！？；：!?;:]["”’）)]?$/;

export async function readPdf(bytes: Uint8Array): Promise<Rendered | Unreadable> {
  const pages = await linesOfPages(bytes);
  if ('wrong' in pages) return pages;
  if (pages.every((lines) => lines.length === 0)) {
    return { wrong: 'holds pictures of pages and no text', advice: 'recognise its text first (OCR) and save that' };
  }
  return render(pages);
}

async function linesOfPages(bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[] | Unreadable> {
  try {
    // The library takes the buffer away from its owner, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > MOST_PAGES) {
      return { wrong: `has ${document.numPages} pages, more than ${MOST_PAGES}`, advice: 'split it' };
    }
    const pages: (readonly PdfLine[])[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      pages.push(toLines((items as readonly (Piece | object)[]).filter((item): item is Piece => 'str' in item)));
      length += (pages.at(-1) ?? []).reduce((sum, line) => sum + line.text.length, 0);
      if (length > LONGEST_TEXT) return { wrong: 'has more text than a document may have', advice: 'split it' };
    }
    await document.destroy();
    return pages;
  } catch (error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
    return name === 'PasswordException'
      ? { wrong: 'is encrypted', advice: 'save it without a password' }
      : { wrong: 'is no PDF that can be opened', advice: 'it may be cut short: fetch it again' };
  }
}

function toLines(pieces: readonly Piece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.hasEOL) continue;
    push(lines, open);
    open = [];
  }
  push(lines, open);
  return lines;
}

function push(lines: PdfLine[], pieces: readonly Piece[]): void {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .trim();
  if (text === '') return;
  const printed = pieces.filter(({ str }) => str.trim() !== '');
  const left = Math.min(...printed.map(({ transform }) => transform[4] ?? 0));
  const right = Math.max(...printed.map(({ transform, width }) => (transform[4] ?? 0) + width));
  const size = Math.max(1, ...printed.map(({ height }) => height));
  lines.push({ text, left, right, size });
}

function render(pages: readonly (readonly PdfLine[])[]): Rendered {
  const running = runningLines(pages);
  const starts: number[] = [];
  const marks: Mark[] = [];
  const remarks: Remark[] = [];
  let text = '';
  for (const [index, lines] of pages.entries()) {
    starts.push(text.length);
    if (lines.length === 0)
      remarks.push(remark('pages', 'warning', `page ${index + 1} has no text; it may be a picture`));
    const edges = edgesOf(lines.filter((line) => !running.has(keyOf(line))));
    for (const [at, line] of lines.entries()) {
      const start = text.length;
      const chrome = running.has(keyOf(line)) || isPageNumber(lines, at);
      const next = lines[at + 1];
      text += line.text + (!chrome && next && goesOn(line, next, edges) ? glue(line, next) : '\n');
      if (chrome) marks.push({ start, end: start + line.text.length, role: 'boilerplate' });
    }
  }
  return { text, marks, metadata: {}, remarks, pages: starts };
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

const edgesOf = (lines: readonly PdfLine[]): Edges => ({
  left: Math.min(...lines.map(({ left }) => left)),
  right: Math.max(...lines.map(({ right }) => right)),
});

/** A line that reaches the right margin goes on where the next begins at the left one, without an indent. */
const goesOn = (line: PdfLine, next: PdfLine, { left, right }: Edges): boolean =>
  line.right > right - 2 * line.size &&
  next.left < left + line.size &&
  Math.abs(line.size - next.size) < line.size / 4 &&
  !(FINISHED.test(line.text) && next.left > left + line.size / 2);

const glue = (line: PdfLine, next: PdfLine): string =>
  /[A-Za-z0-9,.]$/.test(line.text) && /^[A-Za-z]/.test(next.text) ? ' ' : '';

/** Page numbers stand first or last. */
const isPageNumber = (lines: readonly PdfLine[], at: number): boolean =>
  (at === 0 || at === lines.length - 1) && PAGE_NUMBER.test(lines[at]?.text ?? '');

/** Lines that stand first or last on many pages, but for the number of the page. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const line of new Set([lines[0], lines.at(-1)]))
      if (line) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  }
  const least = Math.max(RUNNING_PAGES, pages.length * RUNNING_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

const keyOf = (line: PdfLine): string => line.text.replace(/\d+/g, '0').replace(/\s/g, '');
