/** `mailuo serve`: the GraphQL service and the explorer over a graph. */
import type { Command } from 'commander';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { runService, type ServiceOptions } from '../run-service.js';

export function register(program: Command): void {
  program
    .command('serve')
    .description('answer questions about a graph over GraphQL')
    .addOption(graphOption())
    .option('-p, --port <number>', 'port to listen on; 0 for any that is free (4000)')
    .option('--host <address>', 'address to listen on (127.0.0.1)')
    .option('-c, --config <file>', 'a YAML or JSON file of settings; docs/service.md lists them')
    .addHelpText('after', '\nExample:\n  $ mailuo serve --graph .mailuo/graph --port 4000')
    .action(({ graph, ...options }: { readonly graph: string } & ServiceOptions) =>
      withGraph(graph, (store) => runService(store, options)),
    );
}
