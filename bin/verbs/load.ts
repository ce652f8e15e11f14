import type { Command } from 'commander';
import type { Arrival } from '../../src/graph/changes.js';
import { load } from '../../src/graph/load.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { readLines } from '../read-lines.js';
import { RULES } from '../rules.js';
import { readExtractions } from '../statement-lines.js';
import { summarise } from '../summary.js';
import { progress } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('load')
    .argument('<file...>', 'files made by mailuo extract; - for stdin')
    .addOption(graphOption())
    .summary('put statements made by mailuo extract into a graph')
    .description(
      'Puts statements made by mailuo extract into a graph. Files from several machines may be loaded in any order.',
    )
    .addHelpText('after', '\nExample:\n  mailuo extract corpus | mailuo load - --graph .mailuo/graph')
    .action((files: string[], options: { graph: string }) =>
      withGraph(
        options.graph,
        async (store) => {
          const put: Arrival[] = [];
          for (const file of files) {
            for await (const extraction of readExtractions(readLines(file), file)) put.push({ extraction });
          }
          const shown = progress('loading');
          const result = await load(store, { put }, RULES, {
            progress: ({ done, total }) => shown.advance(done, total),
          }).finally(shown.stop);
          summarise(result, 0, store.address);
        },
        { create: true },
      ),
    );
}
