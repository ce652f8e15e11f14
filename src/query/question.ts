/** How every question is asked: of a store, with arguments, for a caller who may go away. */
import type { GraphStore, ReadOptions } from '../graph/store.js';

/** The store as questions need it. */
export type Asked = Pick<GraphStore, 'read'>;

/** `signal` stops the engine's work. */
export type AskOptions = ReadOptions;
