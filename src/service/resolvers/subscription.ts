import type { SubscriptionResolvers } from '../schema.generated.js';

export const Subscription: SubscriptionResolvers = {
  changed: {
    subscribe: (_, __, { live }) => live.subscribe('changed'),
    resolve: (change: unknown) => change as never,
  },
  progress: {
    subscribe: (_, __, { live }) => live.subscribe('progress'),
    resolve: (progress: unknown) => ({ at: null, ...(progress as object) }) as never,
  },
};
