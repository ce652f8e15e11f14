import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { graphFile } from '../../src/graph/open.js';
import { MailuoError } from '../../src/model/errors.js';
import { withGraph } from '../open.js';
import { ROOT } from '../root.js';
import { runService } from '../run-service.js';
import { say } from '../terminal.js';

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
      if (!existsSync(graphFile(SAMPLE))) {
        say('building the graph of the sample documents');
        await buildApart();
      }
      await withGraph(SAMPLE, (store) => runService(store, options));
    });
}

/**
 * In a process of its own: reading takes more than twice the memory that the service needs, and it goes with its process.
 * Beside its place, so that a start that was broken off leaves no half a graph there.
 */
async function buildApart(): Promise<void> {
  const beside = `${SAMPLE}.new`;
  await rm(beside, { recursive: true, force: true });
  const program = fileURLToPath(new URL('../mailuo.js', import.meta.url));
  const child = spawn(process.execPath, [program, 'build', join(ROOT, 'corpus'), '--graph', beside], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new MailuoError('unreachable', 'the graph of the sample documents could not be built: see above');
  await rm(SAMPLE, { recursive: true, force: true });
  await rename(beside, SAMPLE);
}
