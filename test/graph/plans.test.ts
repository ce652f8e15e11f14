/** No question scans what it could look up: the plan that the embedded engine makes of each file is looked at. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pkg, { type GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cypherFor } from '../../src/graph/cypher.js';
import { load } from '../../src/graph/load.js';
import { graphFile, openGraph } from '../../src/graph/open.js';
import { OF_ALL } from '../contract/questions-of-all.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from './many-documents.js';

const CYPHER = join(import.meta.dirname, '..', '..', 'cypher');
const namesIn = async (folder: string) =>
  (await readdir(join(CYPHER, folder))).map((file) => `${folder}/${file.replace('.cypher', '')}`);
const READ = await namesIn('read');
const WRITE = (await namesIn('write')).filter((name) => name !== 'write/end-transaction');

/** Words in sentences, and the start of words in names: this engine looks through one label for them. (Its plan does not show a text index.) */
const LOOKED_THROUGH = /^read\/(search|search-words|entities-by-alias|passages|passage-count)$/;

const root = await mkdtemp(join(tmpdir(), 'mailuo-plans-'));
let db: GrafeoDB;
beforeAll(async () => {
  const store = await openGraph(join(root, 'graph'));
  await load(store, { put: manyDocuments(20).map((extraction) => ({ extraction })) }, rules);
  await store.close();
  db = pkg.GrafeoDB.open(graphFile(join(root, 'graph')));
});
afterAll(async () => {
  db.close();
  await rm(root, { recursive: true, force: true });
});

const COUNTS = new Set(['skip', 'first', 'end', 'most', 'limit']);

/** What is scanned: labels, `*` for every node. A look-up by index is a filter that says so, above its scan with nothing but filters between. */
async function scans(statement: string): Promise<readonly string[]> {
  const text = cypherFor('embedded', { statement, kind: 'Slogan', relation: 'SERVES' });
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as string);
  const parameters = Object.fromEntries(names.map((name) => [name, COUNTS.has(name) ? 1 : 'x']));
  const [row] = (await db.executeCypher(`EXPLAIN ${text}`, parameters)).toArray() as { plan: string }[];
  const lines = (row?.plan ?? '').trimEnd().split('\n');
  const depth = (line: string | undefined) => (line ?? '').search(/\S/);
  return lines.flatMap((line, at) => {
    const label = /NodeScan \(\w+:([\w*]+)\)/.exec(line)?.[1];
    if (label === undefined || isLookUp(lines.slice(0, at))) return [];
    // With something below it, a scan without a label is of a variable that is bound already.
    const isBound = label === '*' && depth(lines[at + 1]) > depth(line);
    return isBound ? [] : [label];
  });
}

/** Whether one of the filters right above says so. */
function isLookUp(above: readonly string[]): boolean {
  const first = above.findLastIndex((line) => !line.trimStart().startsWith('Filter '));
  return above.slice(first + 1).some((line) => line.includes('[index:'));
}

describe('the plan of', () => {
  test.each(READ)('%s', async (statement) => {
    const found = await scans(statement);
    expect(found).not.toContain('*');
    const isOfAll = OF_ALL.test(`${statement.replace('read/', '')}.`) || LOOKED_THROUGH.test(statement);
    if (!isOfAll) expect(found).toEqual([]);
  });

  test.each(WRITE)('%s', async (statement) => {
    expect(await scans(statement)).toEqual([]);
  });
});
