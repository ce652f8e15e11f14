/** The record of a document: what front matter and sidecar give, and for what they do not, what the text itself says. */
import { createHash } from 'node:crypto';
import type { DocumentRecord } from '../../src/model/document.js';
import { type Remark, remark } from '../note.js';
import { simplify } from '../script.js';
import type { RawFile } from '../stages.js';
import { documentId } from './document-id.js';
import { inferDate } from './inferred-year.js';
import type { Metadata } from './metadata.js';
import { levelOf } from './region.js';
import type { Rendered } from './rendered.js';
import { readSelf, type Said, type Self } from './self.js';

interface Read {
  readonly rendered: Rendered;
  /** Where the text begins behind front matter. */
  readonly from: number;
  readonly given: Metadata;
}

export interface Described {
  readonly record: DocumentRecord;
  readonly remarks: readonly Remark[];
}

const FIELDS = ['title', 'date', 'issuer', 'publisher', 'source', 'number', 'level'] as const;
const UNDATED = remark('date', 'unknown', 'no date is given, printed or to be inferred');

export function describe(file: RawFile, read: Read): Described {
  const text = withoutChrome(read.rendered);
  const self = readSelf(text, read.from);
  const date = dateOf(text, read, self);
  const { id, ...given } = read.given;
  const known: Record<string, unknown> = { ...given };
  const remarks: Remark[] = [];
  for (const field of FIELDS) {
    const own = self[field];
    if (field === 'date' || given[field] !== undefined || own === undefined) continue;
    known[field] = own.value;
    remarks.push(readIn(field, own));
  }
  // A level goes with the issuer that was given, whoever else the text names.
  if (given.level === undefined && given.issuer !== undefined) known['level'] = levelOf(given.issuer) ?? known['level'];
  const fields = Object.fromEntries(
    Object.entries({ ...known, ...date.fields }).filter(([, value]) => value !== undefined),
  );
  const record: DocumentRecord = Object.freeze({
    title: nameOf(file.path),
    ...fields,
    id: id ?? documentId(file.path),
    path: file.path,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    text: read.rendered.text,
    ...(read.rendered.pages === undefined ? {} : { pages: read.rendered.pages }),
  });
  return { record, remarks: [...remarks, ...date.remarks] };
}

function dateOf(
  text: string,
  { from, given }: Read,
  self: Self,
): { fields: Partial<DocumentRecord>; remarks: readonly Remark[] } {
  if (given.date !== undefined) return { fields: { date: given.date, dateBasis: 'metadata' }, remarks: [] };
  if (self.date) return { fields: { date: self.date.value, dateBasis: 'text' }, remarks: [readIn('date', self.date)] };
  const inferred = inferDate(simplify(text.slice(from)));
  if (!inferred) return { fields: {}, remarks: [UNDATED] };
  const place = { start: from + inferred.start, end: from + inferred.end };
  const because = remark('date', 'inferred', `date ${inferred.value} inferred from “${inferred.because}”`, place);
  const made = { ...because, confidence: inferred.confidence };
  return { fields: { date: inferred.value, dateBasis: 'inferred' }, remarks: [made] };
}

/** The text with its boilerplate blanked, so that offsets hold: a menu is no title. */
function withoutChrome({ text, marks }: Rendered): string {
  const chrome = marks.filter(({ role }) => role === 'boilerplate');
  if (chrome.length === 0) return text;
  let blanked = '';
  let at = 0;
  for (const { start, end } of chrome) {
    if (end <= at) continue;
    blanked += text.slice(at, Math.max(at, start)) + '\n'.repeat(end - Math.max(at, start));
    at = end;
  }
  return blanked + text.slice(at);
}

const readIn = (field: string, own: Said): Remark =>
  remark('metadata', 'inferred', `${field} ${own.value} read in the text`, own);

const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
