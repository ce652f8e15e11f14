import { createPubSub } from 'graphql-yoga';
import type { WorkProgress } from './writing.js';

/** A change of the graph that is done. */
export interface GraphChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly judgements: number;
}

/** What is told to those who follow. */
export type Live = ReturnType<typeof makeLive>;

export const makeLive = () => createPubSub<{ changed: [GraphChange]; progress: [WorkProgress] }>();
