import { loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import type { RawFile } from '../ingest/stages.js';

const lexicon = loadLexicon();

/** One file in a worker of bin/extraction.ts. */
export default (file: RawFile) => extract(file, lexicon);
