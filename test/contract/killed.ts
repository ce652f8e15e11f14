/** A build that is killed at any moment is completed by the next one. A function of the engine. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPT = join(ROOT, 'test', 'graph', 'build-in-a-process.ts');

export interface Killing {
  readonly graph: string;
  readonly documents: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds that an undisturbed build takes after it said `ready`. */
export async function timeBuild(killing: Killing): Promise<number> {
  const child = start(killing);
  await child.said('ready');
  const begin = performance.now();
  await child.ended;
  return performance.now() - begin;
}

/** Kills a build so many milliseconds after it said `ready`. True when it was still at work. */
export async function killBuild(killing: Killing, after: number): Promise<boolean> {
  const child = start(killing);
  await child.said('ready');
  await wait(after);
  child.process.kill('SIGKILL');
  await child.ended;
  return !child.output().includes('done');
}

function start({ graph, documents, env = {} }: Killing) {
  const hooks = join(ROOT, 'scripts', 'typescript.mjs');
  const child = spawn(process.execPath, ['--no-warnings', '--import', hooks, SCRIPT, graph, String(documents)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = async (word: string) => {
    while (!output.includes(word)) {
      if (child.exitCode !== null) throw new Error(`the build ended with ${child.exitCode} before it said ${word}`);
      await wait(2);
    }
  };
  return { process: child, output: () => output, ended, said };
}
