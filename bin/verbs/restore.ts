/** `mailuo restore`: a graph out of a backup, into an empty place. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { copyGraph } from '../../src/graph/copy.js';
import { MailuoError } from '../../src/model/errors.js';
import { type GraphOption, useGraph, withGraphOption } from '../graph.js';
import { say } from '../terminal.js';

export function register(program: Command): void {
  withGraphOption(program.command('restore'))
    .description('fill an empty graph from a backup')
    .argument('<file>', 'made by mailuo backup')
    .addHelpText('after', '\nExample:\n  $ mailuo restore 2026-11-23.grafeo --graph .mailuo/graph')
    .action(run);
}

async function run(file: string, { graph }: GraphOption): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new MailuoError('usage', `${file}: no such file`);
  const count = await useGraph(file, (source) =>
    useGraph(graph, (target) => copyGraph(source, target), { create: true }),
  );
  say(`${count} rows written to ${graph}`);
}
