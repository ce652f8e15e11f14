/** The same rows by bare calls of an engine, without checks, digests or a journal: what a load is measured against. */
import pkg from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { batches } from '../src/graph/batches.js';
import { toServer } from '../src/graph/neo4j/values.js';
import type { GraphRecords } from '../src/graph/records.js';
import type { Row, Value } from '../src/graph/store.js';
import { KIND_NAMES, RELATION_NAMES } from '../src/model/ontology.js';

type Rows = readonly Row[];

export interface BareRows {
  readonly nodes: readonly { readonly label: string; readonly rows: Rows }[];
  /** Rows of from, to and properties; `key` tells several relationships between the same ends apart. */
  readonly relationships: readonly {
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly key?: string;
    readonly rows: Rows;
  }[];
}

/** All that a load writes of the derived layer, row by row. */
export function bareRows(records: GraphRecords): BareRows {
  const [documents, entities, passages, statements, edges] = [
    [...records.documents],
    [...records.entities],
    [...records.passages],
    [...records.statements],
    [...records.edges],
  ];
  const rows = (all: readonly { readonly id: string; readonly row: Row }[]): Rows =>
    all.map(({ id, row }) => ({ id, properties: row['properties'] as Value }));
  const ends = (from: Value | undefined, to: Value | undefined, properties: Value = {}): Row => ({
    from: from as Value,
    to: to as Value,
    properties,
  });
  return {
    nodes: [
      { label: 'Document', rows: rows(documents) },
      ...KIND_NAMES.map((kind) => ({ label: `Entity:${kind}`, rows: rows(entities.filter((e) => e.kind === kind)) })),
      { label: 'Passage', rows: rows(passages) },
      { label: 'Statement', rows: rows(statements) },
    ],
    relationships: [
      {
        from: 'Document',
        type: 'HAS_PASSAGE',
        to: 'Passage',
        rows: passages.map(({ id, row }) => ends(row['document'], id, { order: row['order'] as Value })),
      },
      {
        from: 'Passage',
        type: 'MENTIONS',
        to: 'Entity',
        key: 'start',
        rows: passages.flatMap(({ mentions }) =>
          mentions.map((one) => ends(one['passage'], one['entity'], one['properties'])),
        ),
      },
      {
        from: 'Statement',
        type: 'SUBJECT',
        to: 'Entity',
        rows: statements.map(({ id, row }) => ends(id, row['subject'])),
      },
      {
        from: 'Statement',
        type: 'OBJECT',
        to: 'Entity',
        rows: statements.map(({ id, row }) => ends(id, row['object'])),
      },
      {
        from: 'Passage',
        type: 'STATES',
        to: 'Statement',
        rows: statements.flatMap(({ passages: of }) => of.map((one) => ends(one['passage'], one['statement']))),
      },
      ...RELATION_NAMES.map((relation) => ({
        from: 'Entity',
        type: relation,
        to: 'Entity',
        key: 'id',
        rows: edges
          .filter((edge) => edge.relation === relation)
          .map(({ from, to, row }) => ends(from, to, row['properties'] as Value)),
      })),
    ],
  };
}

/** By UNWIND and MERGE, a thousand rows a transaction. The indexes are there already. */
export async function bareNeo4j(
  server: { readonly address: string; readonly username: string; readonly password: string },
  { nodes, relationships }: BareRows,
): Promise<void> {
  const driver = neo4j.driver(server.address, neo4j.auth.basic(server.username, server.password));
  const session = driver.session();
  const put = async (cypher: string, all: Rows) => {
    for (const rows of batches(all)) await session.executeWrite((one) => one.run(cypher, toServer({ rows })));
  };
  for (const { label, rows } of nodes) {
    const [first = '', kind] = label.split(':');
    const mark = kind === undefined ? '' : ` SET n:${kind}`;
    await put(`UNWIND $rows AS row MERGE (n:${first} {id: row.id}) SET n = row.properties${mark}`, rows);
  }
  for (const { from, type, to, key, rows } of relationships) {
    const own = key === undefined ? '' : ` {${key}: row.properties.${key}}`;
    await put(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
       MERGE (a)-[r:${type}${own}]->(b) SET r = row.properties`,
      rows,
    );
  }
  await session.close();
  await driver.close();
}

/** By the batch calls of the embedded engine. The indexes are there already. */
export async function bareEmbedded(file: string, { nodes, relationships }: BareRows): Promise<void> {
  const db = pkg.GrafeoDB.open(file);
  const ids = new Map<string, number>();
  for (const { label, rows } of nodes) {
    const [first = ''] = label.split(':');
    for (const batch of batches(rows)) {
      const made = await db.batchCreateNodesWithProps(
        first,
        batch.map((row) => row['properties']),
      );
      for (const [at, id] of made.entries()) ids.set(`${first} ${String(batch[at]?.['id'])}`, id);
    }
  }
  for (const { from, type, to, rows } of relationships) {
    for (const batch of batches(rows)) {
      await db.batchCreateEdges(
        batch.map((row) => ({
          src: ids.get(`${from} ${String(row['from'])}`) as number,
          dst: ids.get(`${to} ${String(row['to'])}`) as number,
          type,
          properties: row['properties'],
        })),
      );
    }
  }
  db.close();
}
