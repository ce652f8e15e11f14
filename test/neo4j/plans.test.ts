/** No question scans all nodes: the plan that Neo4j makes of each file is looked at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { browserQuestions } from '../../src/service/browser/guide.js';
import { OF_ALL } from '../contract/questions-of-all.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from '../graph/many-documents.js';
import { openTestServer, type TestServer } from './neo4j-server.js';

const CYPHER = join(import.meta.dirname, '..', '..', 'cypher');
const READ = ['read', 'neo4j/read'].flatMap((folder) =>
  readdirSync(join(CYPHER, folder))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${folder}/${file}`),
);

let server: TestServer;
let driver: Driver;
beforeAll(async () => {
  server = openTestServer();
  await server.empty();
  const store = await openGraph(server.address, server);
  await load(store, { put: manyDocuments(20).map((extraction) => ({ extraction })) }, rules);
  await store.close();
  driver = neo4j.driver(server.address, neo4j.auth.basic(server.username, server.password));
}, 300_000);
afterAll(async () => {
  await driver?.close();
  await server.close();
}, 60_000);

async function operators(cypher: string): Promise<readonly string[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`);
    return summary.plan === false ? [] : flatten(summary.plan);
  } finally {
    await session.close();
  }
}

const operatorOf = ({ operatorType }: Plan): string => operatorType.split('@')[0] ?? '';

/** Operators, without a product of two that are looked up by their keys: one row each. */
const flatten = (plan: Plan): readonly string[] => {
  const below = plan.children.map(operatorOf);
  const isPair = operatorOf(plan) === 'CartesianProduct' && below.every((one) => one === 'NodeUniqueIndexSeek');
  return [...(isPair ? [] : [operatorOf(plan)]), ...plan.children.flatMap(flatten)];
};

const filled = (file: string): string =>
  readFileSync(join(CYPHER, file), 'utf8')
    .replaceAll(/\bKIND\b/g, 'Slogan')
    .replaceAll(/\bRELATION\b/g, 'SERVES')
    .replaceAll(/\bSTEPS\b/g, '6');

describe('the plan of', () => {
  test.each(READ)('%s', async (file) => {
    const found = await operators(filled(file));
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('AllNodesScan');
    expect(found).not.toContain('CartesianProduct');
    if (!OF_ALL.test(file.replace(/^.*\//, ''))) expect(found).not.toContain('NodeByLabelScan');
  });

  test.each(browserQuestions(join(CYPHER, 'browse')).map(({ name, text }) => [name, text]))(
    'the saved question %s',
    async (_, text) => {
      const found = await operators(text);
      expect(found).not.toContain('AllNodesScan');
      expect(await server.run(text)).toBeDefined();
    },
  );
});
