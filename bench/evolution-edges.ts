/**
 * Reads documents, decides what evolved into what, prints every edge with its reasons, most confident first.
 *   node build/bench/evolution-edges.js PATH… [--dump FILE] [--extractions FILE]
 * --dump writes the graph in the form score.mjs reads; --extractions keeps what was read between two runs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCorpus } from '../ingest/corpus.js';
import { evolve } from '../ingest/evolve/evolve.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import { resolveCollection } from '../ingest/resolve/collection.js';
import { isSetAside } from '../ingest/set-aside.js';
import { assemble } from '../src/graph/assemble/assemble.js';
import type { AssembledGraph } from '../src/graph/assemble/assembled-graph.js';
import type { Extraction } from '../src/model/statement.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dump: { type: 'string' }, extractions: { type: 'string' } },
});

async function readAll(paths: readonly string[]): Promise<readonly Extraction[]> {
  const lexicon = loadLexicon();
  const found: Extraction[] = [];
  for await (const file of openCorpus(paths)) {
    const one = isSetAside(file) ? file : await extract(file, lexicon);
    if (isSetAside(one)) process.stderr.write(`${one.path}: set aside\n`);
    else found.push(one);
  }
  return found;
}

const kept = values.extractions;
const extractions: readonly Extraction[] =
  kept !== undefined && existsSync(kept)
    ? (JSON.parse(readFileSync(kept, 'utf8')) as Extraction[])
    : await readAll(positionals);
if (kept !== undefined && !existsSync(kept)) writeFileSync(kept, JSON.stringify(extractions));

let spent = 0;
const graph = assemble(extractions, [], {
  resolve: resolveCollection,
  findReprints: () => [],
  evolve: (input) => {
    const from = performance.now();
    const found = evolve(input);
    spent = performance.now() - from;
    return found;
  },
});
process.stderr.write(
  `${extractions.length} documents, ${graph.entities.length} entities, evolution ${Math.round(spent)} ms\n`,
);
if (values.dump !== undefined) writeFileSync(values.dump, dumpOf(graph));

const name = (id: string): string => id.slice(id.indexOf(':') + 1);
const edges = graph.edges
  .filter(({ type }) => type === 'EVOLVED_INTO' || type === 'SUCCEEDED_BY')
  .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
for (const { from, to, origin, confidence, since, attributes, documents } of edges) {
  const reasons = (attributes['reasons'] as readonly string[] | undefined) ?? [];
  process.stdout.write(
    `${confidence.toFixed(2)}\t${origin}\t${since ?? '?'}\t${attributes['kind'] ?? attributes['post']}\t${from.split(':')[0]}\t${name(from)} → ${name(to)}\t${documents}\t${reasons.join('；')}\n`,
  );
}

function dumpOf({ documents, entities, edges: all, statements }: AssembledGraph): string {
  const lines: object[] = [
    ...documents.map((document) => ({ document })),
    ...entities.map((node) => ({ node })),
    ...all.map((edge) => ({ edge })),
  ];
  if (statements.length === 0 && all.length > 0) throw new Error('edges without statements');
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
