import type { GraphStore } from './store.js';

export interface OpenOptions {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Name of the database on a server that has several. */
  readonly database?: string | undefined;
  /** Milliseconds that a transaction is tried again after errors that may pass; half a minute when absent. */
  readonly patience?: number;
  /** What opens an embedded graph, for the message to another process that comes second: `mailuo serve`. */
  readonly holder?: string;
  /** False where nothing may be made: a graph that is not there is then `unreachable`. */
  readonly create?: boolean;
  /** Makes the derived layer anew where an older graph was migrated. Without it the next build does. */
  readonly derive?: (store: GraphStore) => Promise<unknown>;
}
