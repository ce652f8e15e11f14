/** Bytes to text, with what the document says of itself. */
import { noteOf } from '../note.js';
import { isSetAside, type SetAside, setAside } from '../set-aside.js';
import type { RawFile, Source } from '../stages.js';
import { describe } from './describe.js';
import { readFrontMatter } from './front-matter.js';
import { markdownMarks } from './markdown.js';
import { firstOf, type Metadata, parseMetadata } from './metadata.js';
import { formatOf, render } from './render.js';

/** The document, or why it cannot be taken. Throws nothing for any bytes. */
export async function readDocument(file: RawFile): Promise<Source | SetAside> {
  if (file.bytes.length === 0) return setAside(file.path, 'is empty', 'remove it or fill it');
  const rendered = await render(file);
  if (isSetAside(rendered)) return rendered;
  const { text } = rendered;
  const format = formatOf(file.path);
  const front = format === 'text' || format === 'markdown' ? readFrontMatter(text) : undefined;
  if (front && 'wrong' in front) return setAside(file.path, front.wrong, 'mend the lines between the two ---');
  const sidecar = parseMetadata(file.sidecar ?? {});
  if ('wrong' in sidecar) return setAside(file.path, `has a mistake in its sidecar: ${sidecar.wrong}`, 'mend set.yml');
  const from = front?.length ?? 0;
  if (text.slice(from).trim() === '') return setAside(file.path, 'has no text', 'remove it or fill it');
  const given = firstOf([...(front ? [front.metadata] : []), sidecar, rendered.metadata as Metadata]);
  const { record, remarks } = describe(file, { rendered, from, given });
  const marks: Source['marks'] = [
    ...(from > 0 ? [{ start: 0, end: from, role: 'metadata' as const }] : []),
    ...rendered.marks,
    ...(format === 'markdown' ? markdownMarks(text, from) : []),
  ];
  return { document: record, marks, notes: [...rendered.remarks, ...remarks].map((made) => noteOf(record.id, made)) };
}
