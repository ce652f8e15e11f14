/** `mailuo copy`: the same graph in another place, on either engine. */
import type { Command } from 'commander';
import { copyGraph } from '../../src/graph/copy.js';
import { withGraph } from '../open.js';
import { say } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('copy')
    .description('copy a graph to an empty one, on either engine')
    .argument('<from>', 'folder, file or address')
    .argument('<to>', 'folder, file or address')
    .addHelpText('after', '\nExample:\n  $ mailuo copy .mailuo/graph neo4j://localhost')
    .action(copy);
}

async function copy(from: string, to: string): Promise<void> {
  const count = await withGraph(from, (source) =>
    withGraph(to, (target) => copyGraph(source, target), { create: true }),
  );
  say(`${count} rows written to ${to}`);
}
