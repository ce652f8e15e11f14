/** `mailuo explain`: by which rule and which words a statement came into the graph. */
import type { Command } from 'commander';
import { MailuoError } from '../../src/model/errors.js';
import { explain } from '../../src/query/explain.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { print } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('explain')
    .description('say by which rule and which words a statement came into the graph')
    .argument('<statement>', 'id of a statement')
    .option('--json', 'as one JSON object')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo explain 3f2a90c1d4e5b6a7980f1e2d')
    .action(run);
}

async function run(id: string, options: { readonly graph: string; readonly json?: boolean }): Promise<void> {
  const found = await withGraph(options.graph, (store) => explain(store, id, {}));
  if (!found) throw new MailuoError('usage', `the graph has no statement ${id}: take an id from statements of a fact`);
  if (options.json) {
    await print(JSON.stringify(found));
    return;
  }
  const lines = [
    `${found.subject} ${found.relation} ${found.object}`,
    `rule ${found.rule} · ${found.origin}, ${found.status} · confidence ${found.confidence.toFixed(2)}`,
    `matched ${found.matched.map((words) => `“${words}”`).join(' ')}`,
    ...found.evidence.map((one) => `${one.document}:${one.start}–${one.end} ${one.quote.replace(/\s+/gu, ' ')}`),
  ];
  await print(lines.join('\n'));
}
