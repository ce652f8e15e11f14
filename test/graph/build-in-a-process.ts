/** A build in a process of its own, to be killed: `GRAPH COUNT`. Says `ready` when the work begins and `done` at its end. */
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import { rules } from '../contract/synthetic.js';
import { manyDocuments } from './many-documents.js';

const [graph, count] = process.argv.slice(2) as [string, string];
const store = await openGraph(graph, {
  username: process.env['NEO4J_USERNAME'],
  password: process.env['NEO4J_PASSWORD'],
});
process.stdout.write('ready\n');
await load(store, { put: manyDocuments(Number(count)).map((extraction) => ({ extraction })) }, rules);
await store.close();
process.stdout.write('done\n');
