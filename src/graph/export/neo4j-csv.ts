/**
 * A folder for `neo4j-admin database import full`: every row of both layers, so that the server then holds what this graph holds.
 * Meant for a first load of millions, with which no transactions keep up.
 */
import { batches } from '../batches.js';
import { heldDocuments } from '../held.js';
import type { GraphRecord } from '../records.js';
import type { GraphStore, Value } from '../store.js';
import {
  propertiesOf,
  storedDocuments,
  storedEdges,
  storedEntities,
  storedJudgementRecords,
  storedPassages,
  storedStatements,
} from '../stored-records.js';
import { BETWEEN, type ColumnType, columnType, importCell } from './import-cell.js';

type Properties = { readonly [name: string]: Value };
type Part = { readonly file: string; readonly text: string };

interface ImportRow {
  /** Id and label of a node; ends and type of a relationship. */
  readonly fixed: readonly string[];
  readonly properties: Properties;
}

interface Table {
  readonly file: string;
  readonly fixed: readonly string[];
  readonly rows: (store: GraphStore) => AsyncGenerator<ImportRow>;
}

const node = (group: string, rows: Table['rows']): Table => ({
  file: `nodes-${group}.csv`,
  fixed: [`id:ID(${group})`, ':LABEL'],
  rows,
});

const relationship = (name: string, [from, to]: readonly [string, string], rows: Table['rows']): Table => ({
  file: `relationships-${name}.csv`,
  fixed: [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE'],
  rows,
});

const TABLES: readonly Table[] = [
  node(
    'document',
    nodeRows(storedDocuments, () => 'Document'),
  ),
  node('extraction', extractionRows),
  node(
    'entity',
    nodeRows(storedEntities, ({ kind }) => ['Entity', kind]),
  ),
  node(
    'passage',
    nodeRows(storedPassages, () => 'Passage'),
  ),
  node(
    'statement',
    nodeRows(storedStatements, () => 'Statement'),
  ),
  node(
    'judgement',
    nodeRows(storedJudgementRecords, () => 'Judgement'),
  ),
  node('graph', graphRow),
  relationship('of', ['extraction', 'document'], ofRows),
  relationship('has-passage', ['document', 'passage'], hasPassageRows),
  relationship('mentions', ['passage', 'entity'], mentionRows),
  relationship('ends', ['statement', 'entity'], endRows),
  relationship('states', ['passage', 'statement'], statesRows),
  relationship('edges', ['entity', 'entity'], edgeRows),
];

/** Two passes over each table: the first finds its columns and their types, which have to stand in its first line. */
export async function* toNeo4jCsv(store: GraphStore): AsyncGenerator<Part> {
  for (const { file, fixed, rows } of TABLES) {
    const types = await columnsOf(rows(store));
    const names = [...types.keys()];
    yield { file, text: line([...fixed, ...names.map((name) => `${name}:${types.get(name)}`)]) };
    for await (const row of rows(store)) {
      yield { file, text: line([...row.fixed.map(quote), ...names.map((name) => importCell(row.properties[name]))]) };
    }
  }
}

/** How to import the folder, for a person. */
export function importCommand(folder: string): string {
  const nodes = TABLES.filter(({ file }) => file.startsWith('nodes-')).map(({ file }) => `--nodes=${folder}/${file}`);
  const others = TABLES.filter(({ file }) => file.startsWith('relationships-'));
  const relationships = others.map(({ file }) => `--relationships=${folder}/${file}`);
  return ['neo4j-admin database import full neo4j', ...IMPORT_OPTIONS, ...nodes, ...relationships].join(' \\\n  ');
}

export const IMPORT_OPTIONS: readonly string[] = ['--array-delimiter=U+001F', '--multiline-fields=true'];

async function columnsOf(rows: AsyncIterable<ImportRow>): Promise<ReadonlyMap<string, ColumnType>> {
  const types = new Map<string, ColumnType>();
  for await (const { properties } of rows) {
    for (const [name, value] of Object.entries(properties)) types.set(name, columnType(value, types.get(name)));
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

const quote = (text: string): string => importCell(text);

function nodeRows<R extends GraphRecord>(
  read: (store: GraphStore) => AsyncIterable<readonly R[]>,
  label: (record: R) => string | readonly string[],
): Table['rows'] {
  return async function* rows(store) {
    for await (const batch of read(store)) {
      for (const record of batch) {
        const { id, ...properties } = propertiesOf(record);
        yield { fixed: [String(id), [label(record)].flat().join(BETWEEN)], properties };
      }
    }
  };
}

async function* extractionRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for (const ids of batches([...(await heldDocuments(store)).keys()], 20)) {
    for (const { extraction } of await store.read({ statement: 'dump/extraction-rows', parameters: { ids } })) {
      const { id, ...properties } = extraction as Properties;
      yield { fixed: [String(id), 'Extraction'], properties };
    }
  }
}

/** Version 0: whoever opens the imported graph first makes its schema, which an import cannot. */
async function* graphRow(): AsyncGenerator<ImportRow> {
  yield { fixed: ['mailuo', 'Graph'], properties: { version: 0, building: false, turn: 0 } };
}

async function* ofRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for (const id of (await heldDocuments(store)).keys()) yield { fixed: [id, id, 'OF'], properties: {} };
}

async function* hasPassageRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for await (const batch of storedPassages(store)) {
    for (const { id, row } of batch) {
      yield { fixed: [String(row['document']), id, 'HAS_PASSAGE'], properties: { order: row['order'] ?? null } };
    }
  }
}

async function* mentionRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for await (const batch of storedPassages(store)) {
    for (const { passage, entity, properties } of batch.flatMap(({ mentions }) => mentions)) {
      yield { fixed: [String(passage), String(entity), 'MENTIONS'], properties: properties as Properties };
    }
  }
}

async function* endRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for await (const batch of storedStatements(store)) {
    for (const { id, row } of batch) {
      yield { fixed: [id, String(row['subject']), 'SUBJECT'], properties: {} };
      yield { fixed: [id, String(row['object']), 'OBJECT'], properties: {} };
    }
  }
}

async function* statesRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for await (const batch of storedStatements(store)) {
    for (const { statement, passage } of batch.flatMap(({ passages }) => passages)) {
      yield { fixed: [String(passage), String(statement), 'STATES'], properties: {} };
    }
  }
}

async function* edgeRows(store: GraphStore): AsyncGenerator<ImportRow> {
  for await (const batch of storedEdges(store)) {
    for (const record of batch) {
      yield { fixed: [record.from, record.to, record.relation], properties: propertiesOf(record) };
    }
  }
}
