import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pkg from '@grafeo-db/js';
import { afterAll } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import { describeMigration } from '../contract/migration.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-migration-'));
afterAll(() => rm(root, { recursive: true, force: true }));

let count = 0;
const file = () => join(root, `${count}.grafeo`);
describeMigration({
  name: 'the embedded engine',
  fresh: () => {
    count += 1;
    return openGraph(file());
  },
  again: () => openGraph(file()),
  place: async ({ nodes, relationships }) => {
    count += 1;
    const db = pkg.GrafeoDB.create(file());
    const made = nodes.map(({ labels, properties }) => db.createNode([...labels], properties).id);
    for (const { from, type, to, properties } of relationships) {
      db.createEdge(made[from] as number, made[to] as number, type, properties);
    }
    db.close();
  },
  openAs: (options) => openGraph(file(), options),
});
