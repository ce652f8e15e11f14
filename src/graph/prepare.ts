import { MailuoError } from '../model/errors.js';
import type { Call, GraphStore } from './store.js';

/**
 * Version of the schema and of the derived layer. A change of either gets a higher one, and a file `prepare/to-<version>` with
 * what an older graph needs; what follows from the documents is left to the build that comes after a migration.
 */
const VERSION = 2;

/** The mark of an imported graph: of this version, but without its indexes. */
const IMPORTED = 0;

/**
 * Makes a graph ours, or finds that it is. True where an older graph was migrated: its derived layer is due to be made anew.
 * Throws `conflict`, and changes nothing, for a graph that a newer version made or that holds other people's data.
 */
export async function prepareGraph(store: GraphStore, makeSchema: () => Promise<void>): Promise<boolean> {
  const [meta] = await store.read({ statement: 'prepare/meta' });
  const version = Number(meta?.['version'] ?? 0);
  if (version > VERSION) {
    throw new MailuoError(
      'conflict',
      `${store.address}: this graph has version ${version} and this Mailuo knows ${VERSION}: install a newer Mailuo`,
    );
  }
  if (version === VERSION) return false;
  if (meta === undefined) await requireEmpty(store);
  await makeSchema();
  if (meta === undefined || version === IMPORTED) {
    await store.write([mark(VERSION)]);
    return false;
  }
  for (let next = version + 1; next <= VERSION; next += 1) {
    await store.write([{ statement: `prepare/to-${next}` }, mark(next)]);
  }
  return true;
}

const mark = (version: number): Call => ({ statement: 'prepare/mark', parameters: { version } });

async function requireEmpty(store: GraphStore): Promise<void> {
  const [other] = await store.read({ statement: 'prepare/anything' });
  if (other === undefined) return;
  throw new MailuoError(
    'conflict',
    `${store.address}: holds data that is not Mailuo's (a node of ${String(other['labels']) || 'no label'}): left as it is; choose another database`,
  );
}
