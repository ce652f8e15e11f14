/** Each export is read back by a library that is not ours. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pkg from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { type DumpEdge, type DumpNode, type DumpRecord, dumpRecords } from '../../src/graph/dump.js';
import { toCsv } from '../../src/graph/export/csv.js';
import { toCypher } from '../../src/graph/export/cypher-script.js';
import { toGexf } from '../../src/graph/export/gexf.js';
import { toGraphml } from '../../src/graph/export/graphml.js';
import { toJsonld } from '../../src/graph/export/jsonld.js';
import { toShacl } from '../../src/graph/export/shacl.js';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { A, B, C } from '../contract/graph-store.js';
import { documentOf, rules } from '../contract/synthetic.js';

const nasty = documentOf(
  'nasty',
  [
    `Slogan:=HYPERLINK("http://x") HAS_COMPONENT Slogan:<&">'\\;`,
    'Leader:@SUM(1+1) ADVOCATES Slogan:\u0007bell manner=-2+3',
    'Slogan:＝全角 HAS_COMPONENT Slogan:𠮷 order=2',
  ],
  '2022-02-02',
);
const folder = await mkdtemp(join(tmpdir(), 'mailuo-export-'));
let store: GraphStore;
let records: readonly DumpRecord[];
let nodes: readonly DumpNode[];
let edges: readonly DumpEdge[];

beforeAll(async () => {
  store = await openGraph(folder);
  await load(store, { put: [A, B, C, nasty].map((extraction) => ({ extraction })) }, rules);
  records = await all(dumpRecords(store));
  nodes = records.flatMap((record) => ('node' in record ? [record.node] : []));
  edges = records.flatMap((record) => ('edge' in record ? [record.edge] : []));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('GraphML and GEXF', () => {
  const { MultiDirectedGraph } = graphology;
  test.each([
    ['GraphML', async () => graphml.parse(MultiDirectedGraph, await text(toGraphml(dumpRecords(store))))],
    ['GEXF', async () => gexf.parse(MultiDirectedGraph, await text(toGexf(dumpRecords(store))))],
  ] as const)('%s holds every node and edge with what is said of it', async (_, read) => {
    const graph = await read();
    expect(graph.order).toBe(nodes.length);
    expect(graph.size).toBe(edges.length);
    for (const { id, name, kind, aliases } of nodes) {
      const clean = (value: string) => value.replaceAll('\u0007', '\ufffd');
      expect(graph.getNodeAttributes(clean(id))).toMatchObject({ name: clean(name), kind });
      expect(graph.getNodeAttribute(clean(id), 'aliases') ?? '').toBe(aliases.join(';'));
    }
    const evidence = graph.mapEdges((_edge, { evidence: one }) => JSON.parse(one));
    expect(evidence).toHaveLength(edges.length);
    expect(evidence.every((one) => one.length > 0)).toBe(true);
  });
});

describe('CSV', () => {
  const tables = async () => {
    const files = new Map<string, string>();
    for await (const { file, text: part } of toCsv(dumpRecords(store))) files.set(file, (files.get(file) ?? '') + part);
    return new Map(
      [...files].map(([file, content]) => [
        file,
        parseCsv(content, { columns: true, bom: true }) as Record<string, string>[],
      ]),
    );
  };

  test('every row can be read', async () => {
    const found = await tables();
    expect(found.get('nodes.csv')).toHaveLength(nodes.length);
    expect(found.get('edges.csv')).toHaveLength(edges.length);
    expect(found.get('evidence.csv')).toHaveLength(edges.flatMap(({ evidence }) => evidence).length);
    expect(found.get('documents.csv')?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'nasty']);
  });

  test('no cell is a formula', async () => {
    const cells = [...(await tables()).values()].flat().flatMap((row) => Object.values(row));
    expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });
});

test('JSON Lines are the dump', () => {
  expect(records.map((record) => Object.keys(record)[0])).toEqual([
    ...Array(4).fill('document'),
    ...Array(nodes.length).fill('node'),
    ...Array(edges.length).fill('edge'),
  ]);
});

test('a Cypher script makes the same entities and edges in a database that is not ours', async () => {
  const db = pkg.GrafeoDB.create();
  const script = await text(toCypher(dumpRecords(store)));
  for (const line of script.trim().split(';\n')) await db.executeCypher(line.replace(/;$/, ''));
  for (const line of script.trim().split(';\n')) await db.executeCypher(line.replace(/;$/, ''));
  const found = (await db.executeCypher('MATCH (e:Entity) RETURN e.id AS id, e.name AS name ORDER BY id')).toArray();
  expect(found.length).toBe(nodes.length);
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(nodes.map(({ name }) => name)));
  const count = (await db.executeCypher('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toArray();
  expect(count).toEqual([{ n: edges.length }]);
  db.close();
});

describe('JSON-LD', () => {
  const quads = async () => {
    const document = JSON.parse(await text(toJsonld(dumpRecords(store))));
    // `safe`: what the context does not know is an error, not left out.
    const options = { format: 'application/n-quads', safe: true } as jsonld.Options.ToRdf;
    const nquads = (await jsonld.toRDF(document, options)) as unknown as string;
    return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
  };
  const { namedNode } = DataFactory;

  test('every node and edge becomes triples', async () => {
    const found = await quads();
    const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    const statement = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement');
    expect(found.getSubjects(type, statement, null)).toHaveLength(edges.length);
    expect(found.getSubjects(namedNode('https://schema.org/name'), null, null)).toHaveLength(nodes.length + 4);
  });

  test('what came after replaces what was before', async () => {
    const found = await quads();
    const replaces = found.getQuads(null, namedNode('http://purl.org/dc/terms/replaces'), null, null);
    expect(replaces.map(({ subject, object }) => [subject.value, object.value])).toContainEqual([
      'urn:mailuo:entity:Slogan:moon',
      'urn:mailuo:entity:Slogan:sun',
    ]);
  });

  test('it satisfies the shapes, and the shapes can fail', async () => {
    const shapes = new Store(new Parser().parse(toShacl()));
    const data = await quads();
    const validator = new ShaclValidator(shapes);
    const report = await validator.validate(data);
    expect(
      report.results.map((one) => `${one.focusNode?.value} ${one.path?.value} ${one.sourceConstraintComponent?.value}`),
    ).toEqual([]);
    const [quote] = data.getQuads(null, namedNode('http://www.w3.org/ns/prov#wasDerivedFrom'), null, null);
    data.removeQuads(data.getQuads(quote?.subject ?? null, quote?.predicate ?? null, null, null));
    expect((await validator.validate(data)).conforms).toBe(false);
  });
});

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const text = async (parts: AsyncIterable<string>): Promise<string> => (await all(parts)).join('');
