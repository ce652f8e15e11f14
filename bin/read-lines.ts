import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { MailuoError } from '../src/model/errors.js';

/** The lines of a file; `-` is stdin. Throws `usage` for a file that cannot be opened. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    throw new MailuoError('usage', `${path} cannot be read: give a file made by mailuo extract`, { cause });
  }
}
