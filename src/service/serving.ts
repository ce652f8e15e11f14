import type { Logger } from 'pino';
import type { GraphStore } from '../graph/store.js';
import type { Asked } from '../query/question.js';
import type { Live } from './live.js';
import type { Metrics } from './metrics.js';
import type { Settings } from './settings.js';
import type { TextCache } from './text-cache.js';
import type { Writing } from './writing.js';

/** The store as the service needs it. */
export type Store = Asked & Pick<GraphStore, 'write'>;

/** What lives as long as the service. */
export interface Serving {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Logger;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly texts: TextCache;
  readonly writing?: Writing;
}
