import { AddDocumentDocument, DocumentPageDocument, type Level } from '../generated/graphql.js';
import { ask, WRITING_PATIENCE } from './ask.js';
import { readDocument } from './read-document.js';

/** A document as it stood before another took its place. */
export interface Former {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly level: Level | null;
  readonly source: string | null;
}

/** The document that a file of this name would replace; undefined where there is none. */
export async function readFormer(name: string): Promise<Former | undefined> {
  // The service makes the id of a document from its path in the same way.
  const id = name.normalize('NFC').replace(/\s+/g, ' ');
  const { document } = await ask(DocumentPageDocument, { id });
  if (!document) return undefined;
  const { text } = await readDocument(id, document.length);
  const { path, title, date, issuer, level, source } = document;
  return { path, text, title, date, issuer, level, source };
}

/**
 * Puts a document back in the place of what replaced it. What was known of it and its text does not say is given with it. Throws AskError
 * where the service refuses, as it does for the text of what was no text, such as a PDF.
 */
export async function putBack({ path, text, ...known }: Former): Promise<void> {
  const options = { patience: WRITING_PATIENCE };
  const { addDocument } = await ask(AddDocumentDocument, { input: { path, text } }, options);
  const { title, date, issuer, level } = addDocument.document;
  if (title === known.title && date === known.date && issuer === known.issuer && level === known.level) return;
  await ask(AddDocumentDocument, { input: { path, text, ...said(known) } }, options);
}

/** What there is of it: the service takes no null for what is not known. */
const said = ({ title, date, issuer, level, source }: Omit<Former, 'path' | 'text'>) => ({
  title,
  ...(date === null ? {} : { date }),
  ...(issuer === null ? {} : { issuer }),
  ...(level === null ? {} : { level }),
  ...(source === null ? {} : { source }),
});
