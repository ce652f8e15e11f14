/** The raw layer: each document's Extraction as compressed JSON beside its node. */
import { deflateSync, inflateSync } from 'node:zlib';
import { MailuoError } from '../model/errors.js';
import type { Extraction } from '../model/statement.js';
import { hashOf } from './stable-json.js';

export const pack = (extraction: Extraction): string =>
  deflateSync(Buffer.from(JSON.stringify(extraction), 'utf8'), { level: 6 }).toString('base64');

/** Throws `integrity` where what is stored is not what was packed. */
export function unpack(id: string, packed: string, hash: string): Extraction {
  const extraction = inflate(id, packed);
  if (hashOf(extraction) !== hash) {
    throw new MailuoError(
      'integrity',
      `${id}: its extraction has been changed in the graph; remove it and build it again`,
    );
  }
  return extraction;
}

function inflate(id: string, packed: string): Extraction {
  try {
    return JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')) as Extraction;
  } catch (error) {
    throw new MailuoError('integrity', `${id}: its extraction cannot be read; remove it and build it again`, {
      cause: error,
    });
  }
}
