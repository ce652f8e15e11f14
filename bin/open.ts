import { load } from '../src/graph/load.js';
import { openGraph } from '../src/graph/open.js';
import type { GraphStore } from '../src/graph/store.js';
import { RULES } from './rules.js';
import { say } from './terminal.js';

/** Opens a graph with the credentials of the environment, and closes it whatever happens. */
export async function withGraph<T>(
  address: string,
  work: (store: GraphStore) => Promise<T>,
  options: { readonly create?: boolean } = {},
): Promise<T> {
  const store = await openGraph(address, {
    username: process.env['NEO4J_USERNAME'],
    password: process.env['NEO4J_PASSWORD'],
    database: process.env['NEO4J_DATABASE'],
    create: options.create ?? false,
    holder: `mailuo ${process.argv[2] ?? ''}`.trim(),
    derive: (graph) => {
      say(`${graph.address}: made by an older version; making it anew from the documents it holds`);
      return load(graph, {}, RULES);
    },
  });
  try {
    await sayIfUnfinished(store);
    return await work(store);
  } finally {
    await store.close();
  }
}

async function sayIfUnfinished(store: GraphStore): Promise<void> {
  const [meta] = await store.read({ statement: 'prepare/meta' });
  if (meta?.['building'] !== true) return;
  say(`${store.address}: a build of this graph is under way, or was broken off; the next mailuo build completes it`);
}
