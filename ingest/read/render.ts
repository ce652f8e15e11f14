/** Bytes of any format that is read to text in reading order. */
import type { SetAside } from '../set-aside.js';
import { setAside } from '../set-aside.js';
import type { RawFile } from '../stages.js';
import { decode } from './decode.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { declaredEncoding } from './html-metadata.js';
import { readPdf } from './pdf.js';
import { LONGEST_TEXT, type Rendered, type Unreadable } from './rendered.js';

type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Endings of documents, with their dot, in the order of the alphabet. */
export const READABLE: readonly string[] = Object.keys(FORMATS)
  .map((ending) => `.${ending}`)
  .sort();

export const formatOf = (path: string): Format | undefined =>
  FORMATS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

/** The text of the file, or why it has none. */
export async function render(file: RawFile): Promise<Rendered | SetAside> {
  const format = formatOf(file.path) ?? 'text';
  const rendered = await renderAs(format, file);
  if ('wrong' in rendered) return setAside(file.path, rendered.wrong, rendered.advice);
  if (rendered.text.length > LONGEST_TEXT)
    return setAside(file.path, 'has more text than a document may have', 'split it');
  return rendered;
}

async function renderAs(format: Format, file: RawFile): Promise<Rendered | Unreadable> {
  if (format === 'pdf') return readPdf(file.bytes);
  if (format === 'docx') return readDocx(file.path, file.bytes);
  const decoded = decode(file.bytes, format === 'html' ? declaredEncoding(file.bytes) : undefined);
  if ('wrong' in decoded) return decoded;
  if (format === 'html') {
    // Notes on bytes that did not decode have their place in the page's source, which is not what is kept.
    const remarks = decoded.remarks.map(({ start: _start, end: _end, ...rest }) => rest);
    return { ...readHtml(decoded.text), remarks };
  }
  return { text: decoded.text, marks: [], metadata: {}, remarks: decoded.remarks };
}
