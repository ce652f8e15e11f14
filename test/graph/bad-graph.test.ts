/** What is wrong with a graph is said in one line with what to do, and nothing is changed. */
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pkg from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import { graphFile, openGraph } from '../../src/graph/open.js';
import { A, text } from '../contract/graph-store.js';
import { withBuilds } from '../contract/killed.js';
import { rules } from '../contract/synthetic.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-bad-'));
const sound = join(root, 'sound');
beforeAll(async () => {
  const store = await openGraph(sound);
  await load(store, { put: [{ extraction: A }] }, rules);
  await store.close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

const oneLine = (code: string, words: string) => ({
  code,
  message: expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*$`)),
});

test('a file that is no graph', async () => {
  const file = join(root, 'letter.txt');
  await writeFile(file, 'Dear reader');
  await expect(openGraph(file)).rejects.toMatchObject(oneLine('unreachable', 'cannot be opened'));
  expect(await readFile(file, 'utf8')).toBe('Dear reader');
});

test('a file that was cut off', async () => {
  const file = join(root, 'cut.grafeo');
  await copyFile(graphFile(sound), file);
  await truncate(file, 5000);
  await expect(openGraph(file)).rejects.toMatchObject(oneLine('unreachable', 'cannot be opened'));
});

test('a file with one bit that is not as it was: refused, or the same graph all the same', async () => {
  const whole = await readFile(graphFile(sound));
  const store = await openGraph(sound);
  const wanted = await text(store);
  await store.close();
  const FLIPS = 40;
  let refused = 0;
  for (let at = 0; at < FLIPS; at += 1) {
    const bytes = Buffer.from(whole);
    const place = Math.floor(((at + 0.5) * bytes.length) / FLIPS);
    bytes[place] = (bytes[place] as number) ^ (1 << (at % 8));
    const file = join(root, `flipped-${at}.grafeo`);
    await writeFile(file, bytes);
    const opened = await openGraph(file).catch((error: unknown) => {
      expect(error).toMatchObject(oneLine('unreachable', 'cannot be opened as a graph.*damaged'));
    });
    if (opened === undefined) refused += 1;
    else expect(await text(opened)).toBe(wanted);
    await opened?.close();
  }
  expect(refused).toBeGreaterThan(0);
});

test('a graph that is not there, where none may be made', async () => {
  const place = join(root, 'nowhere');
  await expect(openGraph(place, { create: false })).rejects.toMatchObject(oneLine('unreachable', 'mailuo build'));
});

test('an address that is none', async () => {
  await expect(openGraph('http://localhost')).rejects.toMatchObject(oneLine('usage', 'neo4j://'));
});

test('a graph that a newer version made', async () => {
  const file = join(root, 'newer.grafeo');
  await copyFile(graphFile(sound), file);
  const db = pkg.GrafeoDB.open(file);
  await db.executeCypher("MATCH (g:Graph {id: 'mailuo'}) SET g.version = 99");
  db.close();
  await expect(openGraph(file)).rejects.toMatchObject(oneLine('conflict', 'newer Mailuo'));
});

test("other people's data", async () => {
  const file = join(root, 'cats.grafeo');
  const db = pkg.GrafeoDB.create(file);
  await db.executeCypher("CREATE (:Cat {name: 'Tom'})");
  db.close();
  await expect(openGraph(file)).rejects.toMatchObject(oneLine('conflict', 'Cat'));
});

test('a graph that another process has open is left to it', async () => {
  const store = await openGraph(sound);
  const before = await text(store);
  await withBuilds({ documents: 1 }, (builds) => expect(builds.kill(sound, 0)).rejects.toThrow('ended with 1'));
  expect(await text(store)).toBe(before);
  await store.close();
});
