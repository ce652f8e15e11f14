import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAM = join(ROOT, 'dist/bin/mailuo.js');

/** The token of those who may write. */
export const TOKEN = 'test-token-of-an-analyst';

export interface RunningService {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a copy of the graph of the sample documents with the built page on a port that is free. MAILUO_TEST_URL names one that runs. */
export async function startService(): Promise<RunningService> {
  const running = process.env['MAILUO_TEST_URL'];
  if (running) return { url: running, stop: async () => {} };
  const built = process.env['MAILUO_TEST_GRAPH'];
  if (!built) throw new Error('no graph was built');
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-web-'));
  const graph = join(folder, 'graph');
  cpSync(built, graph, { recursive: true });
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--graph', graph, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MAILUO_TOKENS: `analyst:${TOKEN}` },
  });
  const url = await addressOf(server);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stderr) throw new Error('the service has no stderr');
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    const url = /http:\/\/[\w.[\]:]+/.exec(line)?.[0];
    if (url) {
      server.stderr.resume();
      return url;
    }
  }
  throw new Error(`the service did not start: ${said.join('\n')}`);
}
