/** `mailuo restore`: a graph out of a backup, into an empty place. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { copyGraph } from '../../src/graph/copy.js';
import { MailuoError } from '../../src/model/errors.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { say } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('restore')
    .description('fill an empty graph from a backup')
    .argument('<file>', 'made by mailuo backup')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo restore 2026-11-23.grafeo --graph .mailuo/graph')
    .action(run);
}

async function run(file: string, { graph }: { readonly graph: string }): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new MailuoError('usage', `${file}: no such file`);
  const count = await withGraph(file, (source) =>
    withGraph(graph, (target) => copyGraph(source, target), { create: true }),
  );
  say(`${count} rows written to ${graph}`);
}
