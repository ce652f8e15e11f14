import type { Context } from '../context.js';
import type { NeighbourPage } from '../neighbour-page.js';

export const NeighbourConnection = {
  counts: async ({ of, scope }: NeighbourPage, _: unknown, { loaders }: Context) =>
    of === undefined ? [] : ((await loaders.neighbourCounts(scope).load(of)) ?? []),
};
