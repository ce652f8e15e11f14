import type { DocumentInfo } from '../../query/document-info.js';
import { EMPTY_PAGE } from '../../query/page.js';
import type { Context } from '../context.js';
import { connection, paging } from '../cursor.js';
import { given } from '../given.js';
import type {
  DocumentEntitiesArgs,
  DocumentMarksArgs,
  DocumentPassagesArgs,
  DocumentTextArgs,
} from '../schema.generated.js';

export const Document = {
  date: (document: DocumentInfo) => document.date ?? null,
  dateBasis: ({ dateBasis }: DocumentInfo) => dateBasis ?? null,
  length: ({ size }: DocumentInfo) => size,
  pageCount: ({ pages }: DocumentInfo) => pages?.length ?? null,
  text: async ({ id }: DocumentInfo, { start, end }: DocumentTextArgs, { loaders }: Context) =>
    ((await loaders.text.load(id)) ?? '').slice(start ?? 0, end ?? undefined),
  marks: async ({ id }: DocumentInfo, { kinds, start, end }: DocumentMarksArgs, { loaders }: Context) =>
    (end ?? Number.POSITIVE_INFINITY) <= (start ?? 0)
      ? []
      : ((await loaders.marks({ ...given({ kinds, to: end }), from: start ?? 0 }).load(id)) ?? []),
  passages: async ({ id }: DocumentInfo, args: DocumentPassagesArgs, { loaders }: Context) => {
    const window = paging(args, ['passages', id]);
    const page = await loaders.passagesOf({ first: window.first, skip: window.skip }).load(id);
    return connection(page ?? EMPTY_PAGE, window, (node) => ({ node }));
  },
  entities: async ({ id }: DocumentInfo, args: DocumentEntitiesArgs, { loaders }: Context) => {
    const window = paging(args, ['entities', id]);
    const { kinds } = given(args);
    const page = await loaders.entitiesIn({ first: window.first, skip: window.skip, kinds }).load(id);
    return connection(page ?? EMPTY_PAGE, window, (node) => ({ node }));
  },
};
