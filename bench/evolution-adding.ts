/**
 * Time of the evolution part when one document is added to a graph of many, with and without memory of the run before.
 *   node --import ./scripts/typescript.mjs bench/evolution-adding.ts EXTRACTIONS.json
 * EXTRACTIONS.json is what bench/evolution-edges.ts keeps with --extractions.
 */
import { readFileSync } from 'node:fs';
import { evolve, rememberingEvolve } from '../ingest/evolve/evolve.js';
import { resolveCollection } from '../ingest/resolve/collection.js';
import { assemble } from '../src/graph/assemble/assemble.js';
import type { EvolutionInput } from '../src/model/collection.js';
import type { Extraction } from '../src/model/statement.js';

const extractions = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Extraction[];

function inputOf(some: readonly Extraction[]): EvolutionInput {
  let found: EvolutionInput | undefined;
  assemble(some, [], {
    resolve: resolveCollection,
    findReprints: () => [],
    evolve: (input) => {
      found = input;
      return [];
    },
  });
  return found as EvolutionInput;
}

let asked = 0;
const remembering = rememberingEvolve(() => {
  asked += 1;
});
const [all, without] = [inputOf(extractions), inputOf(extractions.slice(0, -1))];
const time = (name: string, work: () => unknown): void => {
  asked = 0;
  const from = process.cpuUsage().user;
  work();
  process.stdout.write(`${name}\t${Math.round((process.cpuUsage().user - from) / 1000)} ms\t${asked || ''}\n`);
};
process.stdout.write(`${extractions.length} documents, ${all.profiles.length} terms\tprocessor time\tpairs decided\n`);
time('everything, cold', () => remembering(without));
time('one document added, remembering', () => remembering(all));
time('the same again, remembering', () => remembering(all));
time('everything, remembering nothing', () => evolve(all));
