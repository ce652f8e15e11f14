import type { Logger } from 'pino';
import type { GraphStore } from '../graph/store.js';
import type { Live } from './live.js';
import type { Metrics } from './metrics.js';
import type { Settings } from './settings.js';
import type { TextCache } from './text-cache.js';
import type { Writing } from './writing.js';

/** What lives as long as the service. */
export interface Serving {
  readonly store: Pick<GraphStore, 'read' | 'write'>;
  readonly settings: Settings;
  readonly log: Logger;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly texts: TextCache;
  readonly writing?: Writing;
}
