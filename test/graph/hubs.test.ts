/** What is written to an entity that very many things are tied to must not cost more for each of them: rows looked at are counted. */
import pkg, { type GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypherFor } from '../../src/graph/cypher.js';
import { byNearEnd, nearEnd } from '../../src/graph/near-end.js';

const MANY = 2000;
const ids = Array.from({ length: MANY }, (_, at) => `Slogan:${at}`);
const edge = (id: string, from: string, to: string) => ({ id, from, to, relation: 'SERVES' as const });
const edges = [
  ...ids.map((id) => edge(`out ${id}`, 'Slogan:hub', id)),
  ...ids.map((id) => edge(`in ${id}`, id, 'Slogan:hub')),
];

let db: GrafeoDB;
beforeAll(async () => {
  db = pkg.GrafeoDB.create();
  for (const label of ['Entity', 'Document', 'Passage'])
    await db.executeCypher(`CREATE INDEX FOR (n:${label}) ON (n.id)`);
  await run('write/entities', ['Slogan:hub', ...ids].map(withProperties));
  await run('write/documents', []);
  await db.executeCypher("CREATE (:Document {id: 'd'})");
});
afterAll(() => db.close());

const withProperties = (id: string) => ({ id, properties: { id } });

/** Runs a statement and tells how many rows it looked at for each row it was given. */
async function run(statement: string, rows: readonly object[]): Promise<number> {
  const text = cypherFor('embedded', { statement, kind: 'Slogan', relation: 'SERVES' });
  const result = await db.executeCypher(text, { rows });
  return (result.rowsScanned ?? Number.NaN) / Math.max(1, rows.length);
}

test('each of very many relationships of one entity is written, found and taken away without a look at the others', async () => {
  expect(
    await run(
      'write/edges',
      edges.map((one) => ({ ...one, properties: { id: one.id } })),
    ),
  ).toBeLessThan(10);
  const near = nearEnd(edges);
  for (const statement of ['dump/edges', 'write/remove-edges']) {
    for (const [end, some] of byNearEnd(edges, near)) {
      expect(some).toHaveLength(MANY);
      const rows = some.map((one) => ({ id: one.id, end: one[end] }));
      expect(await run(`${statement}-${end}`, rows)).toBeLessThan(10);
    }
  }
  const left = await db.executeCypher('MATCH ()-[r:SERVES]->() RETURN count(r) AS n');
  expect(left.toArray()).toEqual([{ n: 0 }]);
});

test('each of very many passages of one document is written without a look at the others', async () => {
  const rows = ids.map((id, order) => ({ id: `d#${id}`, document: 'd', order, properties: { id: `d#${id}` } }));
  expect(await run('write/passages', rows)).toBeLessThan(10);
  expect(await run('write/passages', rows)).toBeLessThan(10);
});
