/** Bytes to text, with what the document says of itself. */
import { createHash } from 'node:crypto';
import type { DocumentRecord } from '../../src/model/document.js';
import type { SetAside } from '../set-aside.js';
import { setAside } from '../set-aside.js';
import type { RawFile, Source } from '../stages.js';
import { decode } from './decode.js';
import { documentId } from './document-id.js';
import { readFrontMatter } from './front-matter.js';
import { markdownMarks } from './markdown.js';
import { firstOf, type Metadata, parseMetadata } from './metadata.js';
import { titleOf } from './title.js';

/** The document, or why it cannot be taken. Throws nothing for any bytes. */
export async function readDocument(file: RawFile): Promise<Source | SetAside> {
  if (file.bytes.length === 0) return setAside(file.path, 'is empty', 'remove it or fill it');
  const decoded = decode(file.bytes);
  if ('wrong' in decoded) return setAside(file.path, decoded.wrong, decoded.advice);
  const { text } = decoded;
  const front = readFrontMatter(text);
  if (front && 'wrong' in front) return setAside(file.path, front.wrong, 'mend the lines between the two ---');
  const sidecar = parseMetadata(file.sidecar ?? {});
  if ('wrong' in sidecar) return setAside(file.path, `has a mistake in its sidecar: ${sidecar.wrong}`, 'mend set.yml');
  const from = front?.length ?? 0;
  if (text.slice(from).trim() === '') return setAside(file.path, 'has no text', 'remove it or fill it');
  const said = firstOf(front ? [front.metadata, sidecar] : [sidecar]);
  const marks: Source['marks'] = [
    ...(from > 0 ? [{ start: 0, end: from, role: 'metadata' as const }] : []),
    ...(/\.(md|markdown)$/i.test(file.path) ? markdownMarks(text, from) : []),
  ];
  return { document: recordOf(file, text, said, from), marks, notes: [] };
}

function recordOf(file: RawFile, text: string, said: Metadata, from: number): DocumentRecord {
  const { id, title, date, ...rest } = said;
  const others = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return Object.freeze({
    id: id ?? documentId(file.path),
    path: file.path,
    title: title ?? titleOf(text.slice(from), file.path),
    ...(date === undefined ? {} : { date, dateBasis: 'metadata' as const }),
    ...others,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    text,
  });
}
