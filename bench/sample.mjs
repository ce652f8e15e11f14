/**
 * Draws entities and edges of a dump at random, each with a sentence that bears it out, for judging by eye.
 *
 *   node bench/sample.mjs dump.jsonl --seed 1 [--entities 100] [--edges 100] [--documents 10]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    entities: { type: 'string', default: '100' },
    edges: { type: 'string', default: '100' },
    documents: { type: 'string', default: '10' },
  },
});
const rows = readFileSync(positionals[0], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const random = mulberry32(Number(values.seed));
const documents = new Set(
  draw(
    rows.flatMap((row) => (row.document ? [row.document.id] : [])),
    Number(values.documents),
  ),
);
const nodes = rows.flatMap((row) => (row.node?.documents.some((one) => documents.has(one)) ? [row.node] : []));
const names = new Map(rows.flatMap((row) => (row.node ? [[row.node.id, row.node]] : [])));
const edges = rows.flatMap((row) => (row.edge?.evidence.some((one) => documents.has(one.document)) ? [row.edge] : []));
console.log([...documents].join('\n'), '\n');
for (const node of draw(nodes, Number(values.entities)))
  console.log(
    `${node.kind}\t${node.name}\t${node.aliases.slice(0, 3).join('|')}\t${node.documents.find((one) => documents.has(one))}`,
  );
console.log();
for (const edge of draw(edges, Number(values.edges))) {
  const quote = edge.evidence.find((one) => documents.has(one.document)).quote.replace(/\s+/gu, ' ');
  console.log(
    `${edge.type}\t${names.get(edge.from).name}\t→\t${names.get(edge.to).name}\t${edge.attributes.post ?? ''}\t「${quote.slice(0, 90)}」`,
  );
}

function draw(list, count) {
  const left = [...list];
  const drawn = [];
  while (drawn.length < count && left.length > 0) drawn.push(left.splice(Math.floor(random() * left.length), 1)[0]);
  return drawn;
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
