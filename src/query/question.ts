/** How every question is asked: of a store, with arguments, for a caller who may go away. */
import type { GraphStore, ReadOptions } from '../graph/store.js';

/** The store as questions need it. One that says which engine it is may be asked in a way of its own. */
export type Asked = Pick<GraphStore, 'read'> & Partial<Pick<GraphStore, 'engine'>>;

/** `signal` stops the engine's work. */
export type AskOptions = ReadOptions;
