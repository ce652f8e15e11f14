import { auditById } from '../../query/audit.js';
import type { Context } from '../context.js';
import { type Target, targetOf } from '../global-id.js';
import { type NodeValue, nodeType } from '../node-value.js';

export const Node = { __resolveType: nodeType };

/** Whatever bears an id; undefined where nothing does. */
export async function nodeOf(id: string, context: Context): Promise<NodeValue | undefined> {
  const target = targetOf(id);
  return target === undefined ? undefined : fetchTarget(target, context);
}

async function fetchTarget(
  target: Target,
  { loaders, store, signal, writer }: Context,
): Promise<NodeValue | undefined> {
  switch (target.is) {
    case 'entity':
      return (await loaders.entity.load(target.id)) ?? loaders.document.load(target.id);
    case 'fact':
      return loaders.fact(target.id, target.subject);
    case 'passage':
      return loaders.passage.load(target.id);
    case 'mention': {
      const marks = (await loaders.passageMarks.load(target.passage)) ?? [];
      const mark = marks.find(
        ({ start, end, entity }) => start === target.start && end === target.end && entity === target.entity,
      );
      const passage = await loaders.passage.load(target.passage);
      return mark === undefined || passage === undefined ? undefined : { ...mark, passage };
    }
    case 'audit':
      return writer === undefined ? undefined : auditById(store, target.id, { signal });
    case 'document':
      return loaders.document.load(target.id);
  }
}
