import type { MentionRecord } from '../../query/mentions.js';
import type { Context } from '../context.js';
import { mentionId } from '../global-id.js';

export const Mention = {
  id: mentionId,
  entity: ({ entity }: MentionRecord, _: unknown, { loaders }: Context) => loaders.entity.load(entity),
  document: ({ passage }: MentionRecord, _: unknown, { loaders }: Context) => loaders.document.load(passage.document),
};
