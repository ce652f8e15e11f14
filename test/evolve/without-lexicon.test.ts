/** No succession is written down: with every term of the gold taken out of the lexicon, recall falls by at most ten points. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { openCorpus } from '../../ingest/corpus.js';
import { evolve } from '../../ingest/evolve/evolve.js';
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { resolveCollection } from '../../ingest/resolve/collection.js';
import { isSetAside } from '../../ingest/set-aside.js';
import { assemble } from '../../src/graph/assemble/assemble.js';
import type { Extraction } from '../../src/model/statement.js';
import { SHARED, withShared } from '../support/shared.js';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly required?: boolean;
  readonly from_aliases?: readonly string[];
  readonly to_aliases?: readonly string[];
}

const LEXICON = resolve(import.meta.dirname, '../../ingest/lexicon');
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'、,，()（）]/gu, '')
    .replace(/(?:战略|建设|体制)$/u, '');

/** The gold's pairs of one set, the required ones. */
const pairsOf = (set: 'seeds' | 'national'): readonly Pair[] =>
  JSON.parse(readFileSync(join(SHARED, 'gold/evolution.json'), 'utf8'))[set].pairs.filter(
    (pair: Pair) => pair.required !== false,
  );

const namesOf = (pair: Pair): readonly string[] =>
  [pair.from, pair.to, ...(pair.from_aliases ?? []), ...(pair.to_aliases ?? [])].map(plain);

/** The lexicon without any name or alias that is a term of the gold, and without words that are. */
function lexiconWithout(terms: ReadonlySet<string>): { readonly lexicon: Lexicon; readonly taken: number } {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-lexicon-'));
  let taken = 0;
  for (const file of readdirSync(LEXICON)) {
    if (!file.endsWith('.yml')) copyFileSync(join(LEXICON, file), join(folder, file));
    else {
      const entries = parse(readFileSync(join(LEXICON, file), 'utf8')) as {
        names?: Record<string, string[]>;
      }[];
      for (const entry of entries) {
        if (!entry.names) continue;
        for (const [name, aliases] of Object.entries(entry.names)) {
          const isTerm = [name, ...aliases].some((one) => terms.has(plain(one)));
          if (isTerm) taken += 1;
          if (isTerm) delete entry.names[name];
        }
      }
      writeFileSync(join(folder, file), stringify(entries));
    }
  }
  const lexicon = loadLexicon(folder);
  rmSync(folder, { recursive: true });
  return { lexicon, taken };
}

async function recallWith(lexicon: Lexicon, folder: string, pairs: readonly Pair[]): Promise<number> {
  const extractions: Extraction[] = [];
  for await (const file of openCorpus([join(SHARED, folder)])) {
    const one = isSetAside(file) ? file : await extract(file, lexicon);
    if (!isSetAside(one)) extractions.push(one);
  }
  const graph = assemble(extractions, [], { resolve: resolveCollection, findReprints: () => [], evolve });
  const ids = (names: readonly string[]): ReadonlySet<string> => {
    const wanted = new Set(names.map(plain));
    return new Set(
      graph.entities
        .filter((one) => [one.name, ...one.aliases].some((name) => wanted.has(plain(name))))
        .map(({ id }) => id),
    );
  };
  const edges = graph.edges.filter(({ type }) => type === 'EVOLVED_INTO');
  const found = pairs.filter((pair) => {
    const [from, to] = [ids([pair.from, ...(pair.from_aliases ?? [])]), ids([pair.to, ...(pair.to_aliases ?? [])])];
    return edges.some((edge) => from.has(edge.from) && to.has(edge.to));
  });
  return found.length / pairs.length;
}

withShared('the lexicon without the terms of the gold', () => {
  test.each([
    ['seeds', 'seeds'],
    ['national', 'texts'],
  ] as const)(
    'recall on %s falls by at most ten points',
    async (set, folder) => {
      const pairs = pairsOf(set);
      const { lexicon, taken } = lexiconWithout(new Set(pairs.flatMap(namesOf)));
      const without = await recallWith(lexicon, folder, pairs);
      // Where nothing is missed without them, there is nothing to compare with.
      const full = without === 1 ? 1 : await recallWith(loadLexicon(), folder, pairs);
      expect({ set, taken, full, without, fallen: full - without <= 0.1 }).toEqual({
        set,
        taken: expect.any(Number),
        full: expect.any(Number),
        without: expect.any(Number),
        fallen: true,
      });
    },
    300_000,
  );
});
