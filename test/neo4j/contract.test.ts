import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Changes } from '../../src/graph/changes.js';
import { checkGraph } from '../../src/graph/check/check.js';
import { copyGraph } from '../../src/graph/copy.js';
import { dumpRecords } from '../../src/graph/dump.js';
import { toCypher } from '../../src/graph/export/cypher-script.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { mailuo } from '../cli/run.js';
import { describeExactness } from '../contract/exactness.js';
import { A, B, C, describeGraphStore, type Engine, text } from '../contract/graph-store.js';
import { withBuilds } from '../contract/killed.js';
import { describeMigration, type OldEngine } from '../contract/migration.js';
import { describeSearching } from '../contract/searching.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from '../graph/many-documents.js';
import { openTestServer, type TestServer } from './neo4j-server.js';

let server: TestServer;
beforeAll(() => {
  server = openTestServer();
});
afterAll(() => server.close(), 60_000);

const open = () => openGraph(server.address, server);
const neo4j: Engine = {
  name: 'Neo4j',
  fresh: async () => {
    await server.empty();
    return open();
  },
  again: open,
};
const older: OldEngine = {
  ...neo4j,
  place: async ({ nodes, relationships }) => {
    await server.wipe();
    const made: unknown[] = [];
    for (const { labels, properties } of nodes) {
      const [row] = await server.run(`CREATE (n:${labels.join(':')}) SET n = $properties RETURN elementId(n) AS id`, {
        properties,
      });
      made.push(row?.['id']);
    }
    for (const { from, type, to, properties } of relationships) {
      await server.run(
        `MATCH (a) WHERE elementId(a) = $a MATCH (b) WHERE elementId(b) = $b CREATE (a)-[r:${type}]->(b) SET r = $properties`,
        { a: made[from], b: made[to], properties },
      );
    }
  },
  openAs: (options) => openGraph(server.address, { ...server, ...options }),
};
const put = [A, B, C].map((extraction) => ({ extraction }));

describeGraphStore(neo4j);
describeExactness(neo4j, { numRuns: 4 });
describeMigration(older);
describeSearching(neo4j);

describe('a driver that routes', () => {
  test('sends reads in read access mode: what a reader of a cluster would refuse is refused', async () => {
    const store = await neo4j.fresh();
    await expect(store.read({ statement: 'write/lock' })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    await store.close();
  });

  test('reads its own writes, by their bookmarks', async () => {
    const store = await neo4j.fresh();
    const held = async () => (await store.read({ statement: 'dump/held-entities' })).length;
    for (let at = 0; at < 30; at += 1) {
      const id = `Slogan:${at}`;
      const rows = [{ id, properties: { id, hash: '0' } }];
      await store.write([{ statement: 'write/entities', kind: 'Slogan', parameters: { rows } }]);
      expect(await Promise.all([held(), held(), held()])).toEqual([at + 1, at + 1, at + 1]);
    }
    await store.close();
  });
});

describe('the same graph on both engines', () => {
  test('has the same dump, built or copied, there and back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mailuo-both-'));
    const [embedded, back, remote] = [
      await openGraph(join(folder, 'a')),
      await openGraph(join(folder, 'b')),
      await neo4j.fresh(),
    ];
    await load(embedded, { put }, rules);
    const dump = await text(embedded);
    await load(remote, { put }, rules);
    expect(await text(remote)).toBe(dump);
    await remote.close();
    const copy = await neo4j.fresh();
    await copyGraph(embedded, copy);
    expect(await text(copy)).toBe(dump);
    expect(await load(copy, { put }, rules)).toMatchObject({ written: 0, deleted: 0 });
    expect((await checkGraph(copy, rules)).findings).toEqual([]);
    await copyGraph(copy, back);
    expect(await text(back)).toBe(dump);
    for (const store of [embedded, back, copy]) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('comes out of the exported Cypher', async () => {
    const store = await neo4j.fresh();
    await load(store, { put }, rules);
    let script = '';
    for await (const part of toCypher(dumpRecords(store))) script += part;
    const count =
      'MATCH (a:Entity) OPTIONAL MATCH (a)-[r]->(:Entity) RETURN count(DISTINCT a) AS nodes, count(r) AS edges';
    const before = await server.run(count);
    await server.run('MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
    for (const line of script.trim().split(';\n')) await server.run(line.replace(/;$/, ''));
    expect(await server.run(count)).toEqual(before);
    await store.close();
  });
});

describe('builds that are broken off', () => {
  const DOCUMENTS = 40;
  const KILLS = Number(process.env['MAILUO_KILLS'] ?? (process.env['CI'] === 'true' ? 50 : 4));
  test(`killed ${KILLS} times at moments spread over the build, and run again: the same dump`, async () => {
    const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    const many = manyDocuments(DOCUMENTS).map((extraction) => ({ extraction }));
    await withBuilds({ documents: DOCUMENTS, env }, async (builds) => {
      await (await neo4j.fresh()).close();
      const duration = await builds.time(server.address);
      let store = await open();
      const wanted = await text(store);
      let killed = 0;
      for (let at = 0; at < KILLS; at += 1) {
        await store.close();
        await (await neo4j.fresh()).close();
        if (await builds.kill(server.address, (duration * (at + Math.random())) / KILLS)) killed += 1;
        store = await open();
        await load(store, { put: many }, rules);
        expect(await text(store)).toBe(wanted);
      }
      expect(killed).toBeGreaterThan(0);
      await store.close();
    });
  }, 1_200_000);

  test('two builds at once, each with a connection of its own, end as one after the other', async () => {
    const [first, second] = [await neo4j.fresh(), await open()];
    const [a, b, c] = put.map((one) => ({ put: [one] }));
    await Promise.all([
      load(first, a as Changes, rules),
      load(second, b as Changes, rules),
      load(first, c as Changes, rules),
    ]);
    const together = await text(first);
    await load(first, { put, remove: [] }, rules);
    expect(await text(second)).toBe(together);
    await first.close();
    await second.close();
    const alone = await neo4j.fresh();
    await load(alone, { put }, rules);
    expect(await text(alone)).toBe(together);
    await alone.close();
  });

  test('a build that lost its lock writes nothing once another has begun', async () => {
    const [first, second] = [await neo4j.fresh(), await open()];
    await load(second, { put: put.slice(0, 1) }, rules);
    const without: GraphStore = { ...first, alone: (work) => work() };
    let other: Promise<unknown> | undefined;
    const progress = () => {
      other ??= load(second, { put: put.slice(1, 2) }, rules);
    };
    const slow: GraphStore = {
      ...without,
      write: async (calls) => {
        await other;
        await without.write(calls);
      },
    };
    await expect(load(slow, { put: put.slice(2) }, rules, { progress })).rejects.toMatchObject({ code: 'conflict' });
    await load(second, { put }, rules);
    expect((await checkGraph(second, rules)).findings).toEqual([]);
    await first.close();
    await second.close();
  });
});

describe('what is wrong is said in a line, and nothing is lost', () => {
  test('a wrong password', async () => {
    const opened = openGraph(server.address, { username: server.username, password: 'wrong' });
    await expect(opened).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('refuses the user or the password'),
    });
  });

  test('a wrong password, at the command line: exit 3', async () => {
    const wrong = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: 'wrong' };
    const { code, out, err } = await mailuo(['check', '--graph', server.address], { env: wrong });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^mailuo: [^\n]*refuses the user or the password[^\n]*\n$/);
  });

  test('no password', async () => {
    await expect(openGraph(server.address)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  test('no server', async () => {
    await expect(openGraph('bolt://127.0.0.1:9', server)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('no Neo4j answers'),
    });
  });

  test('data that is not ours stays as it is', async () => {
    await server.wipe();
    await server.run("CREATE (:Cat {name: 'Tom'})");
    await expect(open()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Cat') });
    expect(await server.run('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Cat'] }]);
    expect(await server.run('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  });

  test('a graph that a newer version made stays as it is', async () => {
    await server.wipe();
    await server.run("CREATE (:Graph {id: 'mailuo', version: 99})");
    await expect(open()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('version 99') });
    expect(await server.run('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    await server.wipe();
  });
});
