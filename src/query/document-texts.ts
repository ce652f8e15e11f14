import { inflateSync } from 'node:zlib';
import { MailuoError } from '../model/errors.js';
import type { Extraction } from '../model/statement.js';
import type { Asked, AskOptions } from './question.js';

/** The decoded text of a document, and the digest of the file it was decoded from. */
export interface DocumentText {
  readonly text: string;
  readonly sha256: string;
}

/** The decoded texts of documents, by id. One statement. Throws `integrity` where what is stored cannot be read. */
export async function documentTexts(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, DocumentText>> {
  const rows = await store.read({ statement: 'read/document-texts', parameters: { ids } }, options);
  return new Map(rows.map((row) => [row['id'] as string, textOf(row['id'] as string, row['packed'] as string)]));
}

function textOf(id: string, packed: string): DocumentText {
  try {
    const extraction = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')) as Extraction;
    const { text, sha256 } = extraction.document;
    return { text, sha256 };
  } catch (error) {
    throw new MailuoError('integrity', `${id}: its text cannot be read; remove it and build it again`, {
      cause: error,
    });
  }
}
