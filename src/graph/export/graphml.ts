/** GraphML (http://graphml.graphdrawing.org): entities and edges with all that the dump says of them. */
import type { DumpRecord } from '../dump.js';
import { EDGE_COLUMNS, type FlatRow, flatEdge, flatNode, NODE_COLUMNS } from './flat.js';
import { xml } from './xml.js';

export async function* toGraphml(records: AsyncIterable<DumpRecord>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const name of NODE_COLUMNS) yield key('node', name, 'string');
  for (const name of EDGE_COLUMNS) yield key('edge', name, name === 'confidence' ? 'double' : 'string');
  yield '  <graph id="mailuo" edgedefault="directed">\n';
  let edges = 0;
  for await (const record of records) {
    if ('node' in record) yield element(`node id="${xml(record.node.id)}"`, 'node', flatNode(record.node));
    if (!('edge' in record)) continue;
    edges += 1;
    const { from, to } = record.edge;
    yield element(`edge id="e${edges}" source="${xml(from)}" target="${xml(to)}"`, 'edge', flatEdge(record.edge));
  }
  yield '  </graph>\n</graphml>\n';
}

const key = (of: 'node' | 'edge', name: string, type: 'string' | 'double'): string =>
  `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

function element(start: string, tag: 'node' | 'edge', row: FlatRow): string {
  const data = Object.entries(row).filter(([, value]) => value !== '');
  const lines = data.map(([name, value]) => `      <data key="${tag}-${name}">${xml(value)}</data>\n`);
  return `    <${start}>\n${lines.join('')}    </${tag}>\n`;
}
