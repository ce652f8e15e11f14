import type { Context } from '../context.js';
import type { TermUserView } from '../evolution-view.js';

export const TermUser = {
  entity: ({ entity }: TermUserView, _: unknown, { loaders }: Context) => loaders.entity.load(entity),
};
