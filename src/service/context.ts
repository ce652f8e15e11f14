import type { Logger } from 'pino';
import type { Live } from './live.js';
import type { Loaders } from './loaders.js';
import type { Store } from './serving.js';
import type { Writing } from './writing.js';

/** What every resolver has at hand, for as long as one request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** Stops the engine's work when the client goes away or the time is over. */
  readonly signal: AbortSignal;
  /** To be called when the answer is whole. */
  readonly over: () => void;
  readonly log: Logger;
  /** Name of the token the request came with; absent for readers. */
  readonly writer?: string;
  readonly writing?: Writing;
  readonly live: Live;
}
