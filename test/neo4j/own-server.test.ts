/** What needs a server of our own: stopping it in the middle, killing it, filling it by import. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Server, startServer, VERSION } from '../../scripts/neo4j/server.mjs';
import { checkGraph } from '../../src/graph/check/check.js';
import { IMPORT_OPTIONS, toNeo4jCsv } from '../../src/graph/export/neo4j-csv.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { A, B, C, text } from '../contract/graph-store.js';
import { documentOf, rules } from '../contract/synthetic.js';
import { manyDocuments } from '../graph/many-documents.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-own-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const many = manyDocuments(60).map((extraction) => ({ extraction }));

async function withServer(work: (server: Server) => Promise<void>, home?: string): Promise<void> {
  const server = await startServer({ how: 'jars', ...(home === undefined ? {} : { home }) });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function dumpInMemory(): Promise<string> {
  const store = await openGraph(join(root, 'wanted'));
  await load(store, { put: many }, rules);
  const wanted = await text(store);
  await store.close();
  return wanted;
}

describe('a server that goes away', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s in the middle of a build: the next build completes it',
    async (signal) => {
      const wanted = await dumpInMemory();
      await withServer(async (server) => {
        const store = await openGraph(server.neo4j, server);
        let gone: Promise<void> | undefined;
        const progress = ({ stage }: { stage: string }) => {
          if (stage === 'rows') gone ??= server.pause(signal).then(server.resume);
        };
        // It may come back within the time a transaction is tried again, or not: both are right, if the outcome is.
        const first = await load(store, { put: many }, rules, { progress }).then(
          () => 'completed',
          (error: { code?: string }) => error.code,
        );
        expect(['completed', 'unreachable']).toContain(first);
        expect(gone).toBeDefined();
        await gone;
        await store.close();
        const again = await openGraph(server.neo4j, server);
        await load(again, { put: many }, rules);
        expect(await text(again)).toBe(wanted);
        expect((await checkGraph(again, rules)).findings).toEqual([]);
        await again.close();
      });
    },
  );
});

test('neo4j-csv is imported by the server’s own tool, and is then the same graph', async () => {
  const nasty = documentOf(
    'nasty',
    ['Slogan:"a,b" HAS_COMPONENT Slogan:=x;\\y', 'Leader:𠮷 ADVOCATES Slogan:’'],
    '2022',
  );
  const put = [A, B, C, nasty].map((extraction) => ({ extraction, location: `/texts/${extraction.document.id}` }));
  const store = await openGraph(join(root, 'source'));
  const judgements = [{ verdict: 'not same', a: 'Slogan:x', b: 'Slogan:y', by: 'me', at: '2024' }] as const;
  await load(store, { put, judgements }, rules);
  const wanted = await text(store);
  const [folder, home] = [join(root, 'csv'), join(root, 'home')];
  await mkdir(folder);
  const files = new Map<string, string>();
  for await (const part of toNeo4jCsv(store)) files.set(part.file, (files.get(part.file) ?? '') + part.text);
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  await store.close();

  await mkdir(join(home, 'conf'), { recursive: true });
  const lib = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'mailuo',
    `neo4j-${VERSION}`,
    'lib',
    '*',
  );
  // Starting once fetches the jars and sets the password.
  await withServer(async () => undefined, home);
  const named = await readdir(folder);
  const sort = (prefix: string) => named.filter((file) => file.startsWith(prefix)).map((file) => join(folder, file));
  await promisify(execFile)(
    'java',
    [
      ...[
        '-cp',
        lib,
        'org.neo4j.server.startup.Neo4jAdminCommand',
        'database',
        'import',
        'full',
        'neo4j',
        '--overwrite-destination',
      ],
      ...IMPORT_OPTIONS,
      ...sort('nodes-').map((file) => `--nodes=${file}`),
      ...sort('relationships-').map((file) => `--relationships=${file}`),
    ],
    { cwd: folder, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  await withServer(async (server) => {
    const imported = await openGraph(server.neo4j, server);
    expect(await text(imported)).toBe(wanted);
    expect((await checkGraph(imported, rules)).findings).toEqual([]);
    expect(await load(imported, { put }, rules)).toMatchObject({ written: 0, deleted: 0, unchanged: 4 });
    await imported.close();
  }, home);
});
