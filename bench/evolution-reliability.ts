/**
 * How often an edge of a given confidence is right: the edges of seeds, texts, places and sample against verdicts read by eye
 * (bench/evolution-verdicts.tsv), by class of confidence, origin and rule.
 *   node --import ./scripts/typescript.mjs bench/evolution-reliability.ts EDGES.tsv…
 * EDGES.tsv is what bench/evolution-edges.ts prints. Edges without a verdict are counted and left out of the shares.
 */
import { readFileSync } from 'node:fs';

interface Edge {
  readonly confidence: number;
  readonly origin: string;
  readonly key: string;
}

const verdicts = new Map<string, boolean>();
for (const line of readFileSync(new URL('evolution-verdicts.tsv', import.meta.url), 'utf8').split('\n')) {
  const [verdict, from, to] = line.split('\t');
  if (verdict === 'sign' || verdict === 'no') verdicts.set(`${from} → ${to}`, verdict === 'sign');
}

const plain = (name: string): string => name.replace(/@[^ ]*/gu, '');

const edges: Edge[] = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' → '))
    .map((line) => {
      const [confidence = '', origin = '', , , , key = ''] = line.split('\t');
      return { confidence: Number(confidence), origin, key: plain(key) };
    }),
);

const CLASSES: readonly (readonly [number, number])[] = [
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.96],
  [0.96, 1.01],
];

const print = (name: string, own: readonly Edge[]): void => {
  const judged = own.filter(({ key }) => verdicts.has(key));
  const right = judged.filter(({ key }) => verdicts.get(key)).length;
  const mean = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
  const shown = judged.length === 0 ? '–\t–' : `${mean.toFixed(2)}\t${(right / judged.length).toFixed(2)}`;
  process.stdout.write(`${name}\t${own.length}\t${judged.length}\t${right}\t${shown}\n`);
};

process.stdout.write('edges\tall\tjudged\tright\tmean confidence\tshare right\n');
for (const [from, to] of CLASSES)
  print(
    `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`,
    edges.filter(({ confidence }) => confidence >= from && confidence < to),
  );
for (const origin of ['stated', 'inferred'])
  print(
    origin,
    edges.filter((edge) => edge.origin === origin),
  );
print('all', edges);
const judged = edges.filter(({ key }) => verdicts.has(key));
const brier =
  judged.reduce((sum, { confidence, key }) => sum + (confidence - (verdicts.get(key) ? 1 : 0)) ** 2, 0) / judged.length;
process.stdout.write(`# mean squared error of the confidence: ${brier.toFixed(3)}\n`);
for (const { key, confidence } of edges)
  if (!verdicts.has(key)) process.stdout.write(`# no verdict: ${confidence.toFixed(2)} ${key}\n`);
