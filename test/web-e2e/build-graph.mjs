/** Builds the graph of the sample documents, as `npm start` does, once for all tests of the page; each serves a copy of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export default function buildGraph() {
  if (process.env.MAILUO_TEST_URL) return;
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-web-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const graph = join(folder, 'graph');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/bin/mailuo.js'), 'build', join(ROOT, 'corpus'), '--graph', graph],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the graph could not be built (npm run build first?): ${stderr}`);
  process.env.MAILUO_TEST_GRAPH = graph;
}
