/** `mailuo backup`: a graph in one file, whole whatever happens while it is made. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { copyGraph } from '../../src/graph/copy.js';
import { openGraph } from '../../src/graph/open.js';
import { MailuoError } from '../../src/model/errors.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { say } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('backup')
    .description('write the whole graph into one new file')
    .argument('<file>', 'the file to make; it must not be there yet')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo backup 2026-11-23.grafeo --graph neo4j://localhost')
    .action(run);
}

async function run(file: string, { graph }: { readonly graph: string }): Promise<void> {
  if (existsSync(file)) throw new MailuoError('usage', `${file}: is there already; a backup replaces nothing`);
  const partial = `${file}.partial.grafeo`;
  await rm(partial, { force: true });
  const count = await withGraph(graph, async (source) => {
    const target = await openGraph(partial);
    try {
      return await copyGraph(source, target);
    } finally {
      await target.close();
    }
  });
  await rename(partial, file);
  say(`${count} rows in ${file}`);
}
