/** `mailuo check`: whether a graph stands. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { openCorpus } from '../../ingest/corpus.js';
import { readDocument } from '../../ingest/read/read.js';
import { isSetAside } from '../../ingest/set-aside.js';
import { checkGraph } from '../../src/graph/check/check.js';
import { load } from '../../src/graph/load.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { RULES } from '../rules.js';
import { print, say } from '../terminal.js';

interface Options {
  readonly graph: string;
  readonly repair?: boolean;
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
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo check --graph .mailuo/graph')
    .action(run);
}

function run({ graph, repair = false }: Options): Promise<void> {
  return withGraph(graph, async (store) => {
    if (repair) {
      const { written, deleted } = await load(store, {}, RULES, { repair });
      say(`${written} rows written anew, ${deleted} taken away`);
    }
    const { findings, quotations, reread } = await checkGraph(store, RULES, { reread: readAgain });
    for (const { subject, problem } of findings) await print(`${subject}: ${problem}`);
    say(`${quotations} quotations looked up, ${reread} files read again, ${findings.length} things do not stand`);
    if (findings.length > 0) process.exitCode = 1;
  });
}

/** The decoded text of a file as it is now; undefined where it is gone or can no longer be read as a document. */
async function readAgain(_id: string, location: string): Promise<string | undefined> {
  if (!existsSync(location)) return undefined;
  for await (const file of openCorpus([location])) {
    if (isSetAside(file)) continue;
    const source = await readDocument(file);
    if (!isSetAside(source)) return source.document.text;
  }
  return undefined;
}
