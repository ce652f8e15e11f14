/**
 * Measures the rules of evolution against what a reader expected before any output was looked at.
 *   node --import ./scripts/typescript.mjs bench/evolution-halves.ts [--texts DIR] [--extractions FILE] [--show seen|unseen|early|late]
 * National texts (bench/evolution-expected.tsv) by the year of the documents, made-up reports of places (bench/places) by place.
 * --extractions keeps what was read of the texts between two runs; --show lists what was missed in one half.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

const { values } = parseArgs({
  options: { texts: { type: 'string' }, extractions: { type: 'string' }, show: { type: 'string' } },
});

interface Expected {
  readonly half: string;
  readonly clarity: string;
  readonly group: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const rows = (file: string): readonly Expected[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('half\t'))
    .map((line) => {
      const [half = '', clarity = '', group = '', , from = '', to = ''] = line.split('\t');
      return { half, clarity, group, from: from.split('|'), to: to.split('|') };
    });

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'《》「」、,，.。·()（）—–\-+＋]/gu, '')
    .replace(/(?:建设|战略|行动|计划|改革|政策)$/u, '');

async function readAll(paths: readonly string[]): Promise<readonly Extraction[]> {
  const lexicon = loadLexicon();
  const found: Extraction[] = [];
  for await (const file of openCorpus(paths)) {
    const one = isSetAside(file) ? file : await extract(file, lexicon);
    if (!isSetAside(one)) found.push(one);
  }
  return found;
}

/** The reports of one place are one file: lines `=== date title | issuer`, sentences below. */
async function readPlaces(): Promise<readonly Extraction[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-places-'));
  const source = new URL('places/', import.meta.url);
  for (const name of readdirSync(source).filter((file) => file.endsWith('.md'))) {
    for (const part of readFileSync(new URL(name, source), 'utf8').split(/^=== /mu).slice(1)) {
      const [head = '', ...body] = part.split('\n');
      const [, date = '', title = '', issuer = ''] = /^(\S+) (.*?) \| (.*)$/u.exec(head) ?? [];
      const text = `---\ntitle: ${title}\ndate: "${date}"\nissuer: ${issuer}\n---\n\n${body.join('\n\n')}`;
      writeFileSync(join(folder, `${basename(name, '.md')}-${date}.md`), text);
    }
  }
  const found = await readAll([folder]);
  rmSync(folder, { recursive: true });
  return found;
}

const graphOf = (extractions: readonly Extraction[]): AssembledGraph =>
  assemble(extractions, [], { resolve: resolveCollection, findReprints: () => [], evolve });

/** Counts one half and prints its line. */
function measure(name: string, graph: AssembledGraph, expected: readonly Expected[]): void {
  const successions = graph.edges.filter(({ type }) => type === 'EVOLVED_INTO');
  const ids = (names: readonly string[]): ReadonlySet<string> => {
    const wanted = new Set(names.map(plain));
    return new Set(
      graph.entities.filter((one) => [one.name, ...one.aliases].some((n) => wanted.has(plain(n)))).map(({ id }) => id),
    );
  };
  const joined = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    successions.some((edge) => from.has(edge.from) && to.has(edge.to));
  for (const clarity of ['plain', 'open', 'not']) {
    const pairs = expected.filter((pair) => (clarity === 'not' ? pair.half === 'not' : pair.clarity === clarity));
    const judged = pairs.map((pair) => {
      const [from, to] = [ids(pair.from), ids(pair.to)];
      return { pair, known: from.size > 0 && to.size > 0, found: joined(from, to), reversed: joined(to, from) };
    });
    const count = (test: (one: (typeof judged)[number]) => boolean): number => judged.filter(test).length;
    const found = clarity === 'not' ? count((one) => one.found || one.reversed) : count((one) => one.found);
    process.stdout.write(
      `${name}\t${clarity}\t${pairs.length}\t${count((one) => one.known)}\t${found}\t${clarity === 'not' ? '' : count((one) => one.reversed && !one.found)}\t${successions.length}\n`,
    );
    if (values.show === name)
      for (const { pair, known, found: hit, reversed } of judged) {
        const state = hit || reversed ? (hit ? 'found' : 'REVERSED') : known ? 'missed' : 'no name';
        process.stdout.write(`    ${state}\t${pair.from[0]} → ${pair.to[0]}\t${pair.group}\n`);
      }
  }
  if (values.show === name)
    for (const { from, to, confidence, rule } of successions.map((edge) => ({ ...edge, rule: '' })))
      process.stdout.write(`    edge ${confidence.toFixed(2)} ${from} → ${to} ${rule}\n`);
}

process.stdout.write('half\tclarity\texpected\tboth names known\tfound\treversed\tedges in all\n');
if (values.texts !== undefined) {
  const kept = values.extractions;
  const texts: readonly Extraction[] =
    kept !== undefined && existsSync(kept)
      ? (JSON.parse(readFileSync(kept, 'utf8')) as Extraction[])
      : await readAll([values.texts]);
  if (kept !== undefined && !existsSync(kept)) writeFileSync(kept, JSON.stringify(texts));
  const expected = rows('evolution-expected.tsv');
  const early = (one: Extraction): boolean => (one.document.date ?? '9') < '2000';
  const half = (name: string): readonly Expected[] => expected.filter((one) => one.half === name || one.half === 'not');
  measure('early', graphOf(texts.filter(early)), half('early'));
  measure('late', graphOf(texts.filter((one) => !early(one))), half('late'));
  measure('all years', graphOf(texts), expected);
}
const places = await readPlaces();
const expected = rows('places/expected.tsv');
for (const half of ['seen', 'unseen']) {
  const names = new Set(expected.filter((one) => one.half === half).map(({ group }) => group));
  const own = places.filter((one) =>
    [...names].some((name) => one.document.title.startsWith(name) || one.document.path.includes(name)),
  );
  measure(
    half,
    graphOf(own),
    expected.filter((one) => names.has(one.group)),
  );
}
