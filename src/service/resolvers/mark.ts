import type { Mark as MarkRecord } from '../../query/mentions-in.js';
import type { Context } from '../context.js';

export const Mark = {
  entity: ({ entity }: MarkRecord, _: unknown, { loaders }: Context) => loaders.entity.load(entity),
};
