import { MailuoError } from '../model/errors.js';
import type { Call, GraphStore } from './store.js';

export interface Writer {
  begin(): Promise<void>;
  write(calls: readonly Call[]): Promise<void>;
  finish(): Promise<void>;
}

/** Each transaction of a build fails when another build has begun since: a lock may be lost with its server, a turn may not. */
export async function takeTurn(store: GraphStore, signal: AbortSignal | undefined): Promise<Writer> {
  const [meta] = await store.read({ statement: 'prepare/meta' });
  const turn = Number(meta?.['turn'] ?? 0) + 1;
  const fence: Call = { statement: 'write/fence', parameters: { turn } };
  const write = async (calls: readonly Call[]) => {
    signal?.throwIfAborted();
    try {
      await store.write([fence, ...calls]);
    } catch (error) {
      await requireTurn(store, turn, error);
      throw error;
    }
  };
  return {
    begin: () => store.write([{ statement: 'write/begin', parameters: { turn } }]),
    write,
    finish: () => write([{ statement: 'write/finish' }]),
  };
}

/** Throws `conflict` when the failure is that another build has begun. */
async function requireTurn(store: GraphStore, turn: number, cause: unknown): Promise<void> {
  // Where not even this can be read, the failure is what went wrong in the first place.
  const [meta] = await store.read({ statement: 'prepare/meta' }).catch(() => []);
  if (meta === undefined || meta['turn'] === turn) return;
  throw new MailuoError('conflict', `${store.address}: another build has begun since; run this one again`, { cause });
}
