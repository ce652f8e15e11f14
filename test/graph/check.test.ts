import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pkg from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkGraph } from '../../src/graph/check/check.js';
import { load } from '../../src/graph/load.js';
import { graphFile, openGraph } from '../../src/graph/open.js';
import { A, B, C, text } from '../contract/graph-store.js';
import { rules } from '../contract/synthetic.js';

const root = await mkdtemp(join(tmpdir(), 'mailuo-check-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const put = [A, B, C].map((extraction) => ({ extraction, location: `/texts/${extraction.document.id}` }));

let sound = '';
beforeAll(async () => {
  const store = await spoilt('RETURN 1');
  sound = await text(store);
  await store.close();
});

let count = 0;
/** A graph that somebody has changed by hand. */
async function spoilt(cypher: string) {
  count += 1;
  const folder = join(root, String(count));
  const store = await openGraph(folder);
  await load(store, { put }, rules);
  await store.close();
  const db = pkg.GrafeoDB.open(graphFile(folder));
  await db.executeCypher(cypher);
  db.close();
  return openGraph(folder);
}

describe('a graph as it was built', () => {
  test('stands, every quotation of it', async () => {
    const store = await spoilt('RETURN 1');
    const { findings, quotations, reread } = await checkGraph(store, rules);
    expect(findings).toEqual([]);
    expect(quotations).toBeGreaterThan(30);
    expect(reread).toBe(0);
    await store.close();
  });

  test('is compared with its files where they can be read', async () => {
    const store = await spoilt('RETURN 1');
    const reread = (id: string) => (id === 'a' ? A.document.text : id === 'b' ? 'another text' : undefined);
    const checked = await checkGraph(store, rules, { reread });
    expect(checked.reread).toBe(2);
    expect(checked.findings).toEqual([{ subject: 'b', problem: expect.stringContaining('reads otherwise') }]);
    await store.close();
  });
});

describe('a graph that was changed by hand is found out, and can be mended', () => {
  test.each([
    ['a quotation', "MATCH (s:Statement {rule: 'advocates'}) SET s.quotes = ['other words']", 'does not stand at'],
    ['a place', 'MATCH (:Passage)-[m:MENTIONS]->() SET m.start = m.start + 1', 'does not stand at'],
    ['a statement', "MATCH (s:Statement {rule: 'advocates'}) DETACH DELETE s", 'which is not there'],
    ['an end', 'MATCH (:Statement)-[r:SUBJECT]->() DELETE r', 'has not one subject'],
    ['a passage', 'MATCH (p:Passage {order: 0}) DETACH DELETE p', 'stands in no passage'],
    ['a place in a document', 'MATCH (:Document)-[h:HAS_PASSAGE]->() DELETE h', 'does not hang on'],
    ['a count', 'MATCH ()-[r:ADVOCATES]->() SET r.documents = 7', 'counts 7 independent documents'],
    ['an interval', "MATCH ()-[r:HOLDS_POST]->() SET r.since = '2050'", 'before it begins'],
    ['an edge', 'MATCH ()-[r:LOCATED_IN]->() DELETE r', 'is missing'],
    ['a name', "MATCH (e:Entity {id: 'Slogan:sun'}) SET e.name = 'Shade'", 'changed by hand'],
    [
      'an orphan',
      "CREATE (:Entity:Slogan {id: 'Slogan:x', kind: 'Slogan', name: 'x', hash: 'x'})",
      'is named in no document',
    ],
    ['a document', "MATCH (d:Document {id: 'a'}) DETACH DELETE d", 'has an extraction but no node'],
  ])('%s', async (_what, cypher, problem) => {
    const store = await spoilt(cypher);
    const { findings } = await checkGraph(store, rules);
    expect(findings.map((one) => one.problem).join('\n')).toContain(problem);
    await load(store, {}, rules, { repair: true });
    expect(await checkGraph(store, rules)).toMatchObject({ findings: [] });
    expect(await text(store)).toBe(sound);
    await store.close();
  });

  test('an extraction that cannot be read is named', async () => {
    const store = await spoilt("MATCH (x:Extraction {id: 'b'}) SET x.packed = 'AAAA'");
    const { findings } = await checkGraph(store, rules);
    expect(findings).toContainEqual({ subject: 'b', problem: expect.stringContaining('cannot be read') });
    await expect(text(store)).resolves.toContain('"id":"b"');
    await store.close();
  });
});
