/** `mailuo check`: whether a graph stands. */
import type { Command } from 'commander';
import { openCorpus } from '../../ingest/corpus.js';
import { readDocument } from '../../ingest/read/read.js';
import { describeSetAside, isSetAside } from '../../ingest/set-aside.js';
import { checkGraph } from '../../src/graph/check/check.js';
import { load } from '../../src/graph/load.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { RULES } from '../rules.js';
import { complain, print, say } from '../terminal.js';

interface Options {
  readonly graph: string;
  readonly repair?: boolean;
  readonly sources?: readonly string[];
}

export function register(program: Command): void {
  program
    .command('check')
    .summary('see whether a graph stands')
    .description(
      'Looks up every quotation, counts again what is counted, and compares all that is stored with what the documents give. ' +
        'Prints one line for each thing that does not stand, and then ends with 1.',
    )
    .option('--repair', 'write anew what does not stand, from the documents that the graph holds')
    .option('--sources <path...>', 'read the files again and compare each text with the one the graph was built from')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo check --graph .mailuo/graph')
    .action(run);
}

async function run({ graph, repair = false, sources = [] }: Options): Promise<void> {
  const texts = await textsOf(sources);
  return withGraph(graph, async (store) => {
    if (repair) {
      const { written, deleted } = await load(store, {}, RULES, { repair });
      say(`${written} rows written anew, ${deleted} taken away`);
    }
    const { findings, quotations, reread } = await checkGraph(store, RULES, { reread: (id) => texts.get(id) });
    for (const { subject, problem } of findings) await print(`${subject}: ${problem}`);
    say(`${quotations} quotations looked up, ${reread} files read again, ${findings.length} things do not stand`);
    if (findings.length > 0) process.exitCode = 1;
  });
}

/** The decoded text of each document that can be read from these files and folders, by id. */
async function textsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const file of openCorpus(paths)) {
    const source = isSetAside(file) ? file : await readDocument(file);
    if (isSetAside(source)) complain(`set aside: ${describeSetAside(source)}`);
    else texts.set(source.document.id, source.document.text);
  }
  return texts;
}
