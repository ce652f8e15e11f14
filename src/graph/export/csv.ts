/** Tables for a spreadsheet: documents, nodes, edges, and the evidence of each edge. No cell of them runs as a formula. */
import type { DumpRecord } from '../dump.js';
import { csvLine } from './csv-line.js';
import { flatEdge, flatNode, NODE_COLUMNS } from './flat.js';

const COLUMNS = {
  'documents.csv': ['id', 'path', 'title', 'date', 'issuer', 'level', 'sha256'],
  'nodes.csv': ['id', ...NODE_COLUMNS],
  'edges.csv': ['edge', 'type', 'from', 'to', 'origin', 'status', 'confidence', 'since', 'until', 'attributes'],
  'evidence.csv': ['edge', 'document', 'start', 'end', 'quote'],
} as const;

type CsvFile = keyof typeof COLUMNS;

export interface CsvPart {
  readonly file: CsvFile;
  readonly text: string;
}

/** Parts of the files, in the order in which they are to be written. A byte order mark makes Excel read UTF-8. */
export async function* toCsv(records: AsyncIterable<DumpRecord>): AsyncGenerator<CsvPart> {
  for (const [file, columns] of Object.entries(COLUMNS)) {
    yield { file: file as CsvFile, text: `\ufeff${csvLine(columns)}` };
  }
  let edges = 0;
  for await (const record of records) {
    if ('document' in record) yield row('documents.csv', { ...record.document });
    if ('node' in record) yield row('nodes.csv', { id: record.node.id, ...flatNode(record.node) });
    if (!('edge' in record)) continue;
    edges += 1;
    const { from, to, evidence } = record.edge;
    yield row('edges.csv', { edge: edges, from, to, ...flatEdge(record.edge) });
    for (const one of evidence) yield row('evidence.csv', { edge: edges, ...one });
  }
}

const row = (file: CsvFile, values: Readonly<Record<string, string | number | null>>): CsvPart => ({
  file,
  text: csvLine(COLUMNS[file].map((name) => String(values[name] ?? ''))),
});
