import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';

/** Lets go of the deadline when an answer is whole. One that comes in parts keeps it until the time is over. */
export const useDeadline = (): Plugin<Context> => ({
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result }) => {
      if (!(Symbol.asyncIterator in result)) args.contextValue.over();
    },
  }),
});
