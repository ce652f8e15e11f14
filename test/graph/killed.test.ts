import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { text } from '../contract/graph-store.js';
import { withBuilds } from '../contract/killed.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from './many-documents.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-killed-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const DOCUMENTS = 40;
/** Fifty with MAILUO_KILLS=50, as the CI does; a few while one works. */
const KILLS = Number(process.env['MAILUO_KILLS'] ?? (process.env['CI'] === 'true' ? 50 : 5));

const dumpOf = async (graph: string) => {
  const store = await openGraph(graph);
  try {
    return await text(store);
  } finally {
    await store.close();
  }
};

test(`killed ${KILLS} times at moments spread over the build, and run again: the same dump`, async () => {
  const put = manyDocuments(DOCUMENTS).map((extraction) => ({ extraction }));
  const whole = join(root, 'whole');
  await withBuilds({ documents: DOCUMENTS }, async (builds) => {
    const duration = await builds.time(whole);
    const wanted = await dumpOf(whole);
    let killed = 0;
    for (let at = 0; at < KILLS; at += 1) {
      const graph = join(root, String(at));
      if (await builds.kill(graph, (duration * (at + Math.random())) / KILLS)) killed += 1;
      const store = await openGraph(graph);
      await load(store, { put }, rules);
      expect(await text(store)).toBe(wanted);
      await store.close();
      await rm(graph, { recursive: true, force: true });
    }
    expect(killed).toBeGreaterThan(0);
  });
}, 600_000);
