/**
 * Draws entities and edges of documents at random, each with a sentence that bears it out, for judging by eye.
 *
 *   npm run build && node bench/sample.mjs [FOLDER] --seed 1 [--entities 100] [--edges 100] [--documents 10] [--each 0] [--tsv]
 *
 * FOLDER defaults to the texts beside the project (MAILUO_SHARED). The documents are drawn by the same seed, without those of
 * bench/cases and bench/held-out, which are annotated, and without those of earlier draws (bench/edges-judged-*.tsv).
 * --each N draws up to N edges of each relation besides, as nearly all edges are ADVOCATES. With --tsv the edges are given with the place of their evidence and without its words, as the
 * texts may not be redistributed: the table that verdicts are added to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '../dist/ingest/corpus.js';
import { loadLexicon } from '../dist/ingest/lexicon.js';
import { extract } from '../dist/ingest/pipeline.js';
import { resolveCollection } from '../dist/ingest/resolve/collection.js';
import { isSetAside } from '../dist/ingest/set-aside.js';
import { assemble } from '../dist/src/graph/assemble/assemble.js';
import { random } from './random.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    entities: { type: 'string', default: '100' },
    edges: { type: 'string', default: '100' },
    documents: { type: 'string', default: '10' },
    each: { type: 'string', default: '0' },
    tsv: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? join(process.env.MAILUO_SHARED ?? resolve(ROOT, '../shared'), 'texts');
const annotated = ['bench/cases', 'bench/held-out'].flatMap((name) =>
  readdirSync(join(ROOT, name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(ROOT, name, file), 'utf8')).file),
);
const drawnBefore = readdirSync(join(ROOT, 'bench'))
  .filter((name) => /^edges-judged-\d+\.tsv$/.test(name))
  // A draw can be made again: its own documents are then not those of an earlier one.
  .filter((name) => !readFileSync(join(ROOT, 'bench', name), 'utf8').includes(`--seed ${values.seed} `))
  .flatMap((name) =>
    [...readFileSync(join(ROOT, 'bench', name), 'utf8').matchAll(/[\p{L}\d_-]+\.txt/gu)].map(([file]) => file),
  );
const seen = new Set([...annotated, ...drawnBefore]);
const next = random(Number(values.seed));
const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && !seen.has(name));
const drawn = new Set(draw(names.sort(), Number(values.documents)));

const lexicon = loadLexicon();
const extractions = [];
// The whole folder is opened, so that its manifest is read; only what was drawn is understood.
for await (const file of openCorpus([folder])) {
  if (isSetAside(file) || !drawn.has(file.path)) continue;
  const extraction = await extract(file, lexicon);
  if (!isSetAside(extraction)) extractions.push(extraction);
}
const graph = assemble(extractions, [], { resolve: resolveCollection, evolve: () => [], findReprints: () => [] });
const nodes = new Map(graph.entities.map((one) => [one.id, one]));
const passages = new Map(extractions.map((one) => [one.document.id, one.passages]));

console.log(`# ${[...drawn].sort().join(' ')}`);
if (!values.tsv)
  for (const node of draw(graph.entities, Number(values.entities)))
    console.log(`${node.kind}\t${node.name}\t${node.aliases.slice(0, 3).join('|')}\t${node.documents[0]}`);
const some = draw(graph.edges, Number(values.edges));
const each = [...new Set(graph.edges.map((edge) => edge.type))].sort().flatMap((type) =>
  draw(
    graph.edges.filter((edge) => edge.type === type && !some.includes(edge)),
    Number(values.each),
  ),
);
for (const edge of [...some, ...each]) show(edge);

function show(edge) {
  const [{ document, start, end }] = edge.evidence;
  const said = passages.get(document)?.find((one) => one.start <= start && one.end > start)?.text ?? '';
  const at = Math.max(0, said.indexOf(nodes.get(edge.to).name) - 60);
  const more = [edge.attributes.post, edge.attributes.role, edge.attributes.date, edge.status, edge.origin];
  console.log(
    [
      edge.type,
      nodes.get(edge.from).name,
      nodes.get(edge.to).name,
      more.filter((one) => one !== undefined && one !== 'stated').join(' '),
      ...(values.tsv ? [] : [said.slice(at, at + 120).replace(/\s+/gu, ' ')]),
      `${document}:${start}-${end}`,
    ].join('\t'),
  );
}

function draw(list, count) {
  const left = [...list];
  const found = [];
  while (found.length < count && left.length > 0) found.push(left.splice(Math.floor(next() * left.length), 1)[0]);
  return found;
}
