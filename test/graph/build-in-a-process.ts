/**
 * A build in a process of its own, to be killed: `COUNT`, and the graph as a line of its input. Says `ready` when the work begins
 * and `done` at its end.
 */
import { text } from 'node:stream/consumers';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from './many-documents.js';

const put = manyDocuments(Number(process.argv[2])).map((extraction) => ({ extraction }));
const graph = (await text(process.stdin)).trim();
const store = await openGraph(graph, {
  username: process.env['NEO4J_USERNAME'],
  password: process.env['NEO4J_PASSWORD'],
});
process.stdout.write('ready\n');
// Small transactions: there are many moments between two of them to be killed in.
await load(store, { put }, rules, { rows: 1 });
await store.close();
process.stdout.write('done\n');
