/** `mailuo remove`: documents out of the graph, as if they had never been there. */
import type { Command } from 'commander';
import { removeDocuments } from '../../src/graph/remove.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { RULES } from '../rules.js';
import { summarise } from '../summary.js';
import { progress } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('remove')
    .summary('take documents out of a graph')
    .description('Takes documents out of a graph, with all that only they said, in one pass.')
    .argument('<document...>', 'ids or paths, as the dump gives them')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo remove sample/004 --graph .mailuo/graph')
    .action(run);
}

function run(names: readonly string[], { graph }: { readonly graph: string }): Promise<void> {
  return withGraph(graph, async (store) => {
    const shown = progress('removing');
    const result = await removeDocuments(store, names, RULES, {
      progress: ({ done, total }) => shown.advance(done, total),
    }).finally(shown.stop);
    summarise(result, 0, store.address);
  });
}
