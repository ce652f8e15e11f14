/**
 * HTML to text in reading order. Nothing that a reader of the page sees is left out of the decoded text: what is not
 * the main content is marked as boilerplate. A streaming parser without recursion, so depth costs nothing.
 */
import { Parser } from 'htmlparser2';
import { htmlMetadata } from './html-metadata.js';
import { type Box, mainContent } from './main-content.js';
import type { Rendered } from './rendered.js';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'head', 'svg', 'math', 'object', 'noscript', 'textarea']);
const CHROME = new Set(['nav', 'footer', 'aside', 'form', 'select', 'button']);
const CHROME_NAME =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|breadcrumbs?|share|sharing|sidebar|copyright|related|pagination|toolbar|login|search|ads?|banner|comments?)(?:$|[\s_-])/i;
const HEADING = /^h([1-6])$/;

type Mark = Rendered['marks'][number];

interface Open {
  readonly name: string;
  readonly start: number;
  readonly chrome: boolean;
  readonly index: number;
}

export function readHtml(html: string): Rendered {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.write(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return page.rendered();
}

/** The text so far. It lives for one document. */
class Page {
  private readonly parts: string[] = [];
  private length = 0;
  private last = '\n';
  private silent = 0;
  private inTitle = false;
  private title = '';
  private readonly stack: Open[] = [];
  private readonly boxes: Box[] = [];
  private readonly marks: Mark[] = [];
  private readonly metas: Readonly<Record<string, string>>[] = [];
  private readonly headlines: Box[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.metas.push(attributes);
    if (name === 'title') this.inTitle = true;
    if (SILENT.has(name)) this.silent += 1;
    if (name === 'br') this.breakLine();
    if (BLOCKS.has(name)) this.breakLine();
    if ((name === 'td' || name === 'th') && this.last !== '\n') this.put('\t');
    this.stack.push({ name, start: this.length, chrome: isChrome(name, attributes), index: this.boxes.length });
    this.boxes.push({ start: this.length, end: this.length });
  }

  close(name: string): void {
    if (name === 'title') this.inTitle = false;
    if (SILENT.has(name)) this.silent -= 1;
    const element = this.stack.pop();
    if (!element) return;
    const box = { start: element.start, end: this.length };
    this.boxes[element.index] = box;
    if (box.end > box.start) this.mark(element, box);
    if (BLOCKS.has(name)) this.breakLine();
  }

  /** Runs of blanks are one; a line of the source that ends between Chinese characters ends nothing. */
  write(text: string): void {
    if (this.inTitle) this.title += text;
    if (this.silent > 0) return;
    const collapsed = text.replace(/[ \t\r\n\f]+/g, (run, at: number) => this.blankFor(text, { at, run }));
    this.put(this.last === '\n' || this.last === ' ' || this.last === '\t' ? collapsed.replace(/^ /, '') : collapsed);
  }

  rendered(): Rendered {
    const text = this.parts.join('');
    const main = mainContent(text, this.boxes, this.marks);
    const kept = main === undefined ? [] : outside(text.length, [main, ...this.headlines]);
    const boilerplate = kept.map((box) => ({ ...box, role: 'boilerplate' as const }));
    return {
      text,
      marks: merge([...this.marks, ...boilerplate]),
      metadata: htmlMetadata(this.metas, this.title),
      remarks: [],
    };
  }

  private mark(element: Open, box: Box): void {
    const depth = HEADING.exec(element.name)?.[1];
    if (element.chrome) this.marks.push({ ...box, role: 'boilerplate' });
    else if (depth !== undefined) this.marks.push({ ...box, role: 'heading', depth: Number(depth) });
    else if (element.name === 'li') this.marks.push({ ...box, role: 'list item' });
    else if (element.name === 'td' || element.name === 'th') this.marks.push({ ...box, role: 'cell' });
    if (depth === '1' && !element.chrome) this.headlines.push(box);
  }

  private blankFor(text: string, { at, run }: { readonly at: number; readonly run: string }): string {
    const before = at === 0 ? this.last : text.charAt(at - 1);
    const after = text.charAt(at + run.length);
    return run.includes('\n') && HAN.test(before) && HAN.test(after) ? '' : ' ';
  }

  private breakLine(): void {
    if (this.silent === 0 && this.last !== '\n') this.put('\n');
  }

  private put(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }
}

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/;

const isChrome = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  CHROME.has(name) ||
  'hidden' in attributes ||
  /display:\s*none/i.test(attributes['style'] ?? '') ||
  (name !== 'body' && name !== 'html' && CHROME_NAME.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`));

/** What no box covers. */
function outside(length: number, boxes: readonly Box[]): readonly Box[] {
  const gaps: Box[] = [];
  let at = 0;
  for (const box of [...boxes].sort((a, b) => a.start - b.start)) {
    if (box.start > at) gaps.push({ start: at, end: box.start });
    at = Math.max(at, box.end);
  }
  if (length > at) gaps.push({ start: at, end: length });
  return gaps;
}

/** In order; boilerplate that overlaps is one. */
function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of sorted.filter(({ role }) => role === 'boilerplate')) {
    const before = merged.at(-1);
    if (before && mark.start <= before.end)
      merged[merged.length - 1] = { ...before, end: Math.max(before.end, mark.end) };
    else merged.push(mark);
  }
  return [...merged, ...sorted.filter(({ role }) => role !== 'boilerplate')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
