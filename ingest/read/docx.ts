/** Word documents: paragraphs, headings by their style, list items, tables in reading order, notes at the end. */
import { isSetAside } from '../set-aside.js';
import { type Labels, type ListPlace, readNumbering } from './docx-numbering.js';
import type { Metadata } from './metadata.js';
import type { Rendered, Unreadable } from './rendered.js';
import { walk } from './walk-xml.js';
import { readZip } from './zip.js';

const PARTS = [
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
] as const;
const BROKEN: Unreadable = {
  wrong: 'is no Word document that can be opened',
  advice: 'open it in Word and save it again as .docx',
};

const TOO_LARGE: Unreadable = { wrong: 'unpacks to more than a document may have', advice: 'split it' };

type Mark = Rendered['marks'][number];

export async function readDocx(path: string, bytes: Uint8Array): Promise<Rendered | Unreadable> {
  const parts = new Map<string, string>();
  for await (const entry of readZip(path, bytes, { wanted: (inside) => PARTS.some((part) => part === inside) })) {
    if (isSetAside(entry)) return /^unpacks/.test(entry.reason) ? TOO_LARGE : BROKEN;
    parts.set(entry.path, new TextDecoder().decode(entry.bytes));
  }
  const body = parts.get('word/document.xml');
  if (body === undefined) return BROKEN;
  const styles = readStyles(parts.get('word/styles.xml') ?? '');
  const labels = readNumbering(parts.get('word/numbering.xml') ?? '');
  const main = renderXml(body, { styles, labels }, 0);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => parts.get(name) ?? '');
  const rest = renderXml(notes.join(''), { styles, labels }, main.text.length);
  return {
    text: main.text + rest.text,
    marks: [...main.marks, ...rest.marks],
    metadata: coreProperties(parts.get('docProps/core.xml') ?? ''),
    remarks: [],
  };
}

interface Styles {
  /** Outline level, from 1, of each style that is a heading. */
  readonly headings: ReadonlyMap<string, number>;
  /** Lists that go with a style. */
  readonly lists: ReadonlyMap<string, ListPlace>;
}

function readStyles(xml: string): Styles {
  const headings = new Map<string, number>();
  const lists = new Map<string, ListPlace>();
  let style = '';
  let level = 0;
  walk(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = attributes['w:styleId'] ?? '';
        level = 0;
      }
      const title = name === 'w:name' ? /^(?:heading|标题) ?(\d)$/i.exec(value)?.[1] : undefined;
      if (title !== undefined) headings.set(style, Number(title));
      if (name === 'w:name' && /^(?:title|标题)$/i.test(value)) headings.set(style, 1);
      if (name === 'w:outlineLvl' && Number(value) < 9) headings.set(style, Number(value) + 1);
      if (name === 'w:ilvl') level = Number(value);
      if (name === 'w:numId') lists.set(style, { list: value, level });
    },
  });
  return { headings, lists };
}

interface Knowledge {
  readonly styles: Styles;
  readonly labels: Labels;
}

function renderXml(xml: string, { styles, labels }: Knowledge, offset: number): Pick<Rendered, 'text' | 'marks'> {
  const marks: Mark[] = [];
  const lines: string[] = [];
  /** Length of the lines, and the line that is written: a paragraph, or a row of a table. */
  let length = offset;
  let line = '';
  let start = 0;
  let depth: number | undefined;
  let listed = false;
  let place: ListPlace | undefined;
  let level: number | undefined;
  let writing = false;
  let cell = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:p') {
        start = line.length;
        depth = undefined;
        listed = false;
        place = undefined;
        level = undefined;
      }
      if (name === 'w:pStyle') {
        depth = styles.headings.get(attributes['w:val'] ?? '');
        place = styles.lists.get(attributes['w:val'] ?? '');
      }
      if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9) depth = Number(attributes['w:val']) + 1;
      if (name === 'w:numPr') listed = true;
      if (name === 'w:tab') line += '\t';
      if (name === 'w:br' || name === 'w:cr') line += '\n';
      if (name === 'w:ilvl') level = Number(attributes['w:val']);
      if (name === 'w:numId') place = { list: attributes['w:val'] ?? '', level: level ?? place?.level ?? 0 };
      if (name === 'w:t') {
        // The number stands before the first words.
        if (place !== undefined) line += labels(place);
        place = undefined;
        writing = true;
      }
      if (name === 'w:tc') cell += 1;
    },
    text: (words) => {
      if (writing) line += words;
    },
    close: (name) => {
      if (name === 'w:t') writing = false;
      if (name === 'w:p') {
        const span = { start: length + start, end: length + line.length };
        if (line.length > start && depth !== undefined) marks.push({ ...span, role: 'heading', depth });
        else if (line.length > start && listed) marks.push({ ...span, role: 'list item' });
        if (cell > 0) line += ' ';
        else endLine();
      }
      if (name === 'w:tc') {
        cell -= 1;
        line = `${line.trimEnd()}\t`;
      }
      if (name === 'w:tr' && cell === 0) endLine();
    },
  });
  endLine();
  return { text: lines.join(''), marks };

  function endLine(): void {
    const ended = `${line.trimEnd()}\n`;
    lines.push(ended);
    length += ended.length;
    line = '';
  }
}

function coreProperties(xml: string): Partial<Metadata> {
  let title = '';
  let inside = false;
  walk(xml, {
    open: (name) => {
      inside = name === 'dc:title';
    },
    text: (words) => {
      if (inside) title += words;
    },
    close: () => {
      inside = false;
    },
  });
  // The date of the file is that of its last saving and says nothing of the document.
  return title.trim() === '' ? {} : { title: title.trim() };
}
