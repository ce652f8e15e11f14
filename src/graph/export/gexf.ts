/** GEXF 1.3 (https://gexf.net), as Gephi reads it. */
import type { DumpRecord } from '../dump.js';
import { EDGE_COLUMNS, type FlatRow, flatEdge, flatNode, NODE_COLUMNS } from './flat.js';
import { xml } from './xml.js';

export async function* toGexf(records: AsyncIterable<DumpRecord>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '  <graph defaultedgetype="directed" mode="static">\n';
  yield attributes('node', NODE_COLUMNS) + attributes('edge', EDGE_COLUMNS);
  yield '    <nodes>\n';
  let edges = 0;
  for await (const record of records) {
    if ('node' in record) {
      const { id, name } = record.node;
      yield element(`node id="${xml(id)}" label="${xml(name)}"`, 'node', flatNode(record.node));
    }
    if (!('edge' in record)) continue;
    if (edges === 0) yield BETWEEN;
    edges += 1;
    const { from, to, type } = record.edge;
    const start = `edge id="e${edges}" source="${xml(from)}" target="${xml(to)}" label="${type}"`;
    yield element(start, 'edge', flatEdge(record.edge));
  }
  if (edges === 0) yield BETWEEN;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const BETWEEN = '    </nodes>\n    <edges>\n';

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name) => {
    const type = name === 'confidence' ? 'double' : 'string';
    return `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  });
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function element(start: string, tag: 'node' | 'edge', row: FlatRow): string {
  const values = Object.entries(row).filter(([, value]) => value !== '');
  const lines = values.map(([name, value]) => `          <attvalue for="${name}" value="${xml(value)}"/>\n`);
  return `      <${start}>\n        <attvalues>\n${lines.join('')}        </attvalues>\n      </${tag}>\n`;
}
