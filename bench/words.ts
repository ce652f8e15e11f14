/**
 * The words of running text as the program cuts them, one sentence a line: what word classes are learnt from.
 *
 *   node --import ./scripts/typescript.mjs bench/words.ts FILE… > words.txt
 *
 * A file has one stretch of text a line. Each word is written as the number by which the program knows it.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { segment } from '../ingest/recognise/segment.js';
import { wordNumber } from '../ingest/sign-number.js';
import { classedWord } from '../ingest/word-classes.js';

for (const file of process.argv.slice(2))
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const words = segment(line).map(({ text }) => wordNumber(classedWord(text)));
    if (words.length > 0 && !process.stdout.write(`${words.join(' ')}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
