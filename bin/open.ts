import { openGraph } from '../src/graph/open.js';
import type { GraphStore } from '../src/graph/store.js';

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
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
