import { MailuoError } from '../model/errors.js';
import type { GraphStore } from './store.js';

/** Version of the schema and of the derived layer. A higher one is added with a migration below. */
const VERSION = 1;

/**
 * Makes a graph ours, or finds that it is. Throws `conflict`, and changes nothing, for a graph that a newer version made
 * or that holds other people's data.
 */
export async function prepareGraph(store: GraphStore, makeSchema: () => Promise<void>): Promise<void> {
  const [meta] = await store.read({ statement: 'prepare/meta' });
  const version = Number(meta?.['version'] ?? 0);
  if (version > VERSION) {
    throw new MailuoError(
      'conflict',
      `${store.address}: this graph has version ${version} and this Mailuo knows ${VERSION}: install a newer Mailuo`,
    );
  }
  if (version === VERSION) return;
  if (meta === undefined) await requireEmpty(store);
  await makeSchema();
  await store.write([{ statement: 'prepare/mark', parameters: { version: VERSION } }]);
}

async function requireEmpty(store: GraphStore): Promise<void> {
  const [other] = await store.read({ statement: 'prepare/anything' });
  if (other === undefined) return;
  throw new MailuoError(
    'conflict',
    `${store.address}: holds data that is not Mailuo's (a node of ${String(other['labels']) || 'no label'}): left as it is; choose another database`,
  );
}
