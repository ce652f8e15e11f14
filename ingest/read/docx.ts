/** Word documents: paragraphs, headings by their style, list items, tables in reading order, notes at the end. */
import { Parser } from 'htmlparser2';
import { isSetAside } from '../set-aside.js';
import type { Metadata } from './metadata.js';
import type { Rendered, Unreadable } from './rendered.js';
import { readZip } from './zip.js';

const PARTS = [
  'word/document.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
] as const;
const BROKEN: Unreadable = {
  wrong: 'is no Word document that can be opened',
  advice: 'open it in Word and save it again as .docx',
};

type Mark = Rendered['marks'][number];

export async function readDocx(path: string, bytes: Uint8Array): Promise<Rendered | Unreadable> {
  const parts = new Map<string, string>();
  for await (const entry of readZip(path, bytes, { wanted: (inside) => PARTS.some((part) => part === inside) })) {
    if (isSetAside(entry)) return BROKEN;
    parts.set(entry.path, new TextDecoder().decode(entry.bytes));
  }
  const body = parts.get('word/document.xml');
  if (body === undefined) return BROKEN;
  const levels = headingStyles(parts.get('word/styles.xml') ?? '');
  const main = renderXml(body, levels, 0);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => parts.get(name) ?? '');
  const rest = renderXml(notes.join(''), levels, main.text.length);
  return {
    text: main.text + rest.text,
    marks: [...main.marks, ...rest.marks],
    metadata: coreProperties(parts.get('docProps/core.xml') ?? ''),
    remarks: [],
  };
}

/** Outline level, from 1, of each style that is a heading. */
function headingStyles(xml: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style = '';
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      const title = name === 'w:name' ? /^(?:heading|标题) ?(\d)$/i.exec(attributes['w:val'] ?? '')?.[1] : undefined;
      if (title !== undefined) levels.set(style, Number(title));
      if (name === 'w:name' && /^(?:title|标题)$/i.test(attributes['w:val'] ?? '')) levels.set(style, 1);
      if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9)
        levels.set(style, Number(attributes['w:val']) + 1);
    },
  });
  return levels;
}

function renderXml(xml: string, levels: ReadonlyMap<string, number>, offset: number): Pick<Rendered, 'text' | 'marks'> {
  const marks: Mark[] = [];
  const lines: string[] = [];
  /** Length of the lines, and the line that is written: a paragraph, or a row of a table. */
  let length = offset;
  let line = '';
  let start = 0;
  let depth: number | undefined;
  let listed = false;
  let writing = false;
  let cell = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:p') {
        start = line.length;
        depth = undefined;
        listed = false;
      }
      if (name === 'w:pStyle') depth = levels.get(attributes['w:val'] ?? '');
      if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9) depth = Number(attributes['w:val']) + 1;
      if (name === 'w:numPr') listed = true;
      if (name === 'w:tab') line += '\t';
      if (name === 'w:br' || name === 'w:cr') line += '\n';
      if (name === 'w:t') writing = true;
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

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

function walk(xml: string, handlers: Handlers): void {
  const parser = new Parser(
    { onopentag: handlers.open, ontext: handlers.text ?? (() => {}), onclosetag: handlers.close ?? (() => {}) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
