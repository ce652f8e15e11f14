import { DocumentTextDocument, type DocumentTextQuery } from '../generated/graphql.js';
import { askOnce } from './use-answer.js';

export type DocumentMark = NonNullable<DocumentTextQuery['document']>['marks'][number];

export interface DocumentText {
  readonly text: string;
  readonly marks: readonly DocumentMark[];
}

/** How much of a text one request brings, in UTF-16 code units. */
const PART = 20_000;

/** The whole text of a document with its marks, in parts, so that no answer is too large. */
export async function readDocument(id: string, length: number): Promise<DocumentText> {
  const parts = await Promise.all(
    Array.from({ length: Math.ceil(length / PART) }, (_, index) =>
      askOnce(DocumentTextDocument, { id, start: index * PART, end: Math.min(length, (index + 1) * PART) }),
    ),
  );
  const marks = new Map<string, DocumentMark>();
  for (const part of parts)
    for (const mark of part.document?.marks ?? []) marks.set(`${mark.start} ${mark.end} ${mark.entity.id}`, mark);
  return { text: parts.map((part) => part.document?.text ?? '').join(''), marks: [...marks.values()] };
}
