/**
 * Extracts folders or files and writes the dump of the assembled graph, without a store, for the scorer and for reading.
 *
 *   npm run build && node bench/score-extraction.mjs PATH… --out dump.jsonl [--without formulation,…] [--no-evolve]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCorpus } from '../dist/ingest/corpus.js';
import { evolve } from '../dist/ingest/evolve/evolve.js';
import { loadLexicon, withoutLists } from '../dist/ingest/lexicon.js';
import { extract } from '../dist/ingest/pipeline.js';
import { resolveCollection } from '../dist/ingest/resolve/collection.js';
import { isSetAside } from '../dist/ingest/set-aside.js';
import { assemble } from '../dist/src/graph/assemble/assemble.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, without: { type: 'string' }, 'no-evolve': { type: 'boolean' } },
});
if (positionals.length === 0 || !values.out) {
  console.error('usage: node bench/score-extraction.mjs PATH… --out dump.jsonl [--without LIST,…] [--no-evolve]');
  process.exit(2);
}
const lexicon = withoutLists(loadLexicon(), values.without?.split(',') ?? []);
const extractions = [];
let characters = 0;
const began = process.hrtime.bigint();
for await (const file of openCorpus(positionals)) {
  const extraction = isSetAside(file) ? file : await extract(file, lexicon);
  if (isSetAside(extraction)) console.error(`${extraction.path} ${extraction.reason}`);
  else {
    extractions.push(extraction);
    characters += extraction.document.text.length;
  }
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.error(`extracted ${seconds.toFixed(1)} s`);
const graph = assemble(extractions, [], {
  resolve: resolveCollection,
  evolve: values['no-evolve'] ? () => [] : evolve,
  findReprints: () => [],
});
const lines = [
  ...graph.documents.map((document) => ({ document })),
  ...graph.entities.map((node) => ({ node })),
  ...graph.edges.map((edge) => ({ edge })),
];
writeFileSync(values.out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
console.error(
  `${characters} characters in ${seconds.toFixed(1)} s, ${Math.round(characters / seconds)} a second; ${graph.entities.length} entities, ${graph.edges.length} edges`,
);
for (const line of graph.setAside.slice(0, 5)) console.error(line);
