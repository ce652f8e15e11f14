/** A disk that is full: one clear word, nothing lost, and the same build completes the graph once there is room. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { text } from '../contract/graph-store.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from './many-documents.js';

const ROOT = join(import.meta.dirname, '..', '..');
const HOOKS = join(ROOT, 'scripts', 'typescript.mjs');
const root = mkdtempSync(join(tmpdir(), 'mailuo-full-'));
const disk = join(root, 'disk');
mkdirSync(disk);

/** A disk of our own in memory, where we may make one (root on Linux). */
const isMounted = mounts(['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', disk]);
const testOnDisk = isMounted ? test : test.skip;
if (!isMounted) console.warn('skipped: a small disk of our own needs root on Linux');

afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', disk]);
  rmSync(root, { recursive: true, force: true });
});

testOnDisk('a disk that fills up in the middle of a build', async () => {
  const put = manyDocuments(120).map((extraction) => ({ extraction }));
  const elsewhere = await openGraph(join(root, 'elsewhere'));
  await load(elsewhere, { put: put.slice(0, 3) }, rules);
  const few = await text(elsewhere);
  await load(elsewhere, { put }, rules);
  const all = await text(elsewhere);
  await elsewhere.close();

  // In processes of their own, as builds are: one that could not close its file lets go of it when it ends.
  const graph = join(disk, 'graph');
  await build(graph, 3);
  await expect(build(graph, 120)).rejects.toMatchObject({
    stderr: expect.stringMatching(/graph\.grafeo: cannot be written: No space left on device.*make room/),
  });

  mounts(['-o', 'remount,size=64m', disk]);
  const again = await openGraph(graph);
  const kept = await text(again);
  expect(kept.split('\n').filter((line) => line.startsWith('{"document"'))).toEqual(
    expect.arrayContaining(few.split('\n').filter((line) => line.startsWith('{"document"'))),
  );
  await load(again, { put }, rules);
  expect(await text(again)).toBe(all);
  await again.close();
});

function build(graph: string, documents: number) {
  const script = join(import.meta.dirname, 'build-in-a-process.ts');
  const built = promisify(execFile)(process.execPath, ['--no-warnings', '--import', HOOKS, script, String(documents)], {
    cwd: ROOT,
  });
  built.child.stdin?.end(`${graph}\n`);
  return built;
}

function mounts(what: readonly string[]): boolean {
  try {
    execFileSync('mount', what, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
