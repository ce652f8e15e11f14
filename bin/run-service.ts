import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GraphStore } from '../src/graph/store.js';
import { MailuoError } from '../src/model/errors.js';
import { startServer } from '../src/service/server.js';
import { readSettings } from '../src/service/settings.js';
import { ROOT } from './root.js';
import { say } from './terminal.js';
import { writingTo } from './writing.js';

/** What a verb says of the service; the environment and the file say the rest. */
export interface ServiceOptions {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  /** A YAML or JSON file of settings. */
  readonly config?: string | undefined;
}

/** Serves a graph until the process is told to stop. Throws `usage` for settings that cannot be taken, `conflict` for a port in use. */
export async function runService(store: GraphStore, options: ServiceOptions): Promise<void> {
  const { config, ...own } = options;
  const settings = readSettings(process.env, config === undefined ? {} : readConfig(config), own);
  const server = await startServer(store, {
    settings,
    explorer: join(ROOT, 'dist', 'web'),
    ...(settings.tokens.length === 0 ? {} : { writing: writingTo(store) }),
  });
  say(`mailuo: serving ${store.address} at ${server.url}`);
  say(settings.profile === 'production' ? `  GraphQL ${server.url}/graphql` : `  GraphiQL ${server.url}/graphql`);
  await toldToStop();
  say('mailuo: stopping');
  await server.stop();
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

function readConfig(path: string): object {
  try {
    return Object(parse(readFileSync(path, 'utf8'))) as object;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new MailuoError('usage', `${path}: no file of settings: ${reason}`, { cause: error });
  }
}
