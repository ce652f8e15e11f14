import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { graphFile } from '../../src/graph/open.js';
import { withGraph } from '../open.js';
import { ROOT } from '../root.js';
import { runService } from '../run-service.js';
import { say } from '../terminal.js';
import { build } from './build.js';

/** The graph of the sample documents, beside them, so that a second start is quick. */
const SAMPLE = join(ROOT, '.mailuo', 'sample');

export function register(program: Command): void {
  program
    .command('start')
    .summary('build the graph of the sample documents if it is not there, and serve it')
    .description('Builds the graph of corpus/ in the embedded engine if it is not there yet, and serves it.')
    .option('-p, --port <number>', 'port to listen on; 0 for any that is free (4000)')
    .option('--host <address>', 'address to listen on (127.0.0.1)')
    .addHelpText('after', '\nExample:\n  npm start')
    .action(async (options: { readonly port?: string; readonly host?: string }) => {
      const isThere = existsSync(graphFile(SAMPLE));
      await withGraph(
        SAMPLE,
        async (store) => {
          if (!isThere) {
            say('building the graph of the sample documents');
            await build([join(ROOT, 'corpus')], store);
          }
          await runService(store, options);
        },
        { create: true },
      );
    });
}
