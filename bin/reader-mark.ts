/** What a document was read by: the program's own files and what its folder says of the document. The same mark, the same reading. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEXICON_FOLDER } from '../ingest/lexicon.js';
import type { RawFile } from '../ingest/stages.js';
import { compareText } from '../src/model/evidence.js';

const RULES = fileURLToPath(new URL('../ingest', import.meta.url));

/** The mark of each file. Any change of the rules, as they run, of the lexicon or of a learnt model reads every document anew. */
export function makeReaderMark(folders: readonly string[] = [RULES, LEXICON_FOLDER]): (file: RawFile) => string {
  const rules = createHash('sha256');
  for (const folder of folders)
    for (const file of filesUnder(folder)) rules.update(file).update(readFileSync(join(folder, file)));
  const own = rules.digest('hex');
  return ({ path, sidecar = {} }) => {
    const said = JSON.stringify(Object.entries(sidecar).sort(([a], [b]) => compareText(a, b)));
    return createHash('sha256').update(own).update(path).update(said).digest('hex').slice(0, 20);
  };
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|ts|yml|bin|idf)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort(compareText);
