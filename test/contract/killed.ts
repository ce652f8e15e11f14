/** A build that is killed at any moment is completed by the next one. A function of the engine. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPT = join(ROOT, 'test', 'graph', 'build-in-a-process.ts');

interface Setting {
  readonly documents: number;
  readonly env?: Readonly<Record<string, string>>;
}

interface Builds {
  /** Milliseconds that an undisturbed build takes after it said `ready`. */
  time(graph: string): Promise<number>;
  /** Kills a build so many milliseconds after it said `ready`. True when it was still at work. */
  kill(graph: string, after: number): Promise<boolean>;
}

/** Builds in processes of their own. While one is looked at, the next is starting already. */
export async function withBuilds(setting: Setting, work: (builds: Builds) => Promise<void>): Promise<void> {
  let spare = start(setting);
  const begin = async (graph: string) => {
    const child = spare;
    child.process.stdin.end(`${graph}\n`);
    await child.said('ready');
    spare = start(setting);
    return child;
  };
  const builds: Builds = {
    time: async (graph) => {
      const child = await begin(graph);
      const begun = performance.now();
      await child.ended;
      return performance.now() - begun;
    },
    kill: async (graph, after) => {
      const child = await begin(graph);
      await wait(after);
      child.process.kill('SIGKILL');
      await child.ended;
      return !child.output().includes('done');
    },
  };
  try {
    await work(builds);
  } finally {
    spare.process.kill('SIGKILL');
  }
}

function start({ documents, env = {} }: Setting) {
  const hooks = join(ROOT, 'scripts', 'typescript.mjs');
  const child = spawn(process.execPath, ['--no-warnings', '--import', hooks, SCRIPT, String(documents)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
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
