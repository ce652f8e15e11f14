import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { MailuoError } from '../model/errors.js';
import { openEmbedded } from './embedded/store.js';
import { openNeo4j } from './neo4j/store.js';
import type { OpenOptions } from './open-options.js';
import type { GraphStore } from './store.js';

const SERVER = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/**
 * A folder or file of the embedded engine, or a `neo4j://` or `bolt://` address. The graph is ready for use: its schema is there.
 * Throws `unreachable` or `conflict`; nothing is changed then.
 */
export async function openGraph(address: string, options: OpenOptions = {}): Promise<GraphStore> {
  const store = SERVER.test(address) ? await openNeo4j(address, options) : openFile(address, options);
  try {
    const isMigrated = await store.prepare();
    if (isMigrated) await options.derive?.(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openFile(address: string, { create = true, holder }: OpenOptions): GraphStore {
  if (/^\w+:\/\//.test(address)) {
    throw new MailuoError('usage', `${address}: a graph is a folder, a file, or a neo4j:// or bolt:// address`);
  }
  const file = graphFile(address);
  if (!create && !existsSync(file)) {
    throw new MailuoError(
      'unreachable',
      `${address}: no graph there; make one with: mailuo build PATH --graph ${address}`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  return openEmbedded(file, holder);
}

/** A name with an ending is the file itself; any other is a folder with the file in it. */
export function graphFile(address: string): string {
  const isFile = existsSync(address) ? statSync(address).isFile() : extname(address) !== '';
  return isFile ? address : join(address, 'graph.grafeo');
}
