/**
 * Draws the 60 most confident successions of a dump, with their evidence, and puts beside each what a reader decided of it
 * (bench/evolution-verdicts.tsv: verdict, from, to, where, note). `?` is one that nobody has read yet.
 *   node --import ./scripts/typescript.mjs bench/evolution-judged.ts DUMP.jsonl > bench/evolution-judged.tsv
 * DUMP.jsonl is what bench/evolution-edges.ts --dump or `mailuo export --format jsonl` writes.
 */
import { readFileSync } from 'node:fs';

interface Drawn {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly origin: string;
  readonly confidence: number;
  readonly since?: string;
  readonly attributes: { readonly kind?: string };
  readonly evidence: readonly { readonly document: string; readonly start: number; readonly end: number }[];
}

const MOST = 60;

const lines = (file: string | URL): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const plain = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/@.*$/u, '');

const verdicts = new Map(
  lines(new URL('evolution-verdicts.tsv', import.meta.url)).map((line) => {
    const [verdict = '?', from, to, , note = ''] = line.split('\t');
    return [`${from}\t${to}`, { verdict, note }] as const;
  }),
);

const drawn: Drawn[] = [];
for (const line of lines(process.argv[2] as string)) {
  const { edge } = JSON.parse(line) as { edge?: Drawn };

  if (edge?.type === 'EVOLVED_INTO') drawn.push(edge);
}
const first = drawn
  .toSorted(
    (a, b) =>
      b.confidence - a.confidence ||
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
      (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) ||
      ((a.since ?? '') < (b.since ?? '') ? -1 : 1),
  )
  .slice(0, MOST);
process.stdout.write(
  '# The 60 most confident edges over the seeds and the texts, most confident first, each judged by eye.\nconfidence\torigin\tkind\tsince\tfrom\tto\tevidence\tverdict\tnote\n',
);
let signed = 0;
for (const { from, to, origin, confidence, since, attributes, evidence } of first) {
  const { verdict, note } = verdicts.get(`${plain(from)}\t${plain(to)}`) ?? { verdict: '?', note: '' };
  if (verdict === 'sign') signed += 1;
  const places = evidence.map(({ document, start, end }) => `${document}:${start}-${end}`).join(' ');
  process.stdout.write(
    `${[confidence.toFixed(2), origin, attributes.kind, since ?? '?', plain(from), plain(to), places, verdict, note].join('\t')}\n`,
  );
}
process.stderr.write(`${signed} of ${first.length} signed\n`);
