/** The graph a verb works on: `--graph`, else MAILUO_GRAPH, else a folder of its own here. */
import { type Command, Option } from 'commander';
import { openGraph } from '../src/graph/open.js';
import type { GraphStore } from '../src/graph/store.js';

export interface GraphOption {
  readonly graph: string;
}

export const graphOption = (): Option =>
  new Option('-g, --graph <graph>', 'folder or file of the embedded engine, or a neo4j:// or bolt:// address')
    .env('MAILUO_GRAPH')
    .default('.mailuo/graph');

export const withGraphOption = (command: Command): Command => command.addOption(graphOption());

/** Opens the graph, does the work and closes it again, whatever happens. */
export async function useGraph<T>(
  address: string,
  work: (store: GraphStore) => Promise<T>,
  options: { readonly create: boolean } = { create: false },
): Promise<T> {
  const store = await openGraphAt(address, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export const openGraphAt = (address: string, options: { readonly create: boolean }): Promise<GraphStore> =>
  openGraph(address, {
    ...options,
    username: process.env['NEO4J_USERNAME'],
    password: process.env['NEO4J_PASSWORD'],
    database: process.env['NEO4J_DATABASE'],
  });
