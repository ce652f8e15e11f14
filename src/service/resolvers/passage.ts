import { pageOf } from '../../query/document-info.js';
import type { PassageRecord } from '../../query/passage-record.js';
import type { Context } from '../context.js';
import { passageId } from '../global-id.js';

export const Passage = {
  id: passageId,
  document: ({ document }: PassageRecord, _: unknown, { loaders }: Context) => loaders.document.load(document),
  page: async ({ document, start }: PassageRecord, _: unknown, { loaders }: Context) =>
    pageOf(await loaders.document.load(document), start),
  marks: ({ id }: PassageRecord, _: unknown, { loaders }: Context) => loaders.passageMarks.load(id),
};
