import type { DocumentInfo } from '../../query/document-info.js';
import type { Context } from '../context.js';
import { paged } from '../cursor.js';
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
  passages: ({ id }: DocumentInfo, args: DocumentPassagesArgs, { loaders }: Context) =>
    paged(
      args,
      ['passages', id],
      (window) => loaders.passagesOf(window).load(id),
      (node) => ({ node }),
    ),
  entities: ({ id }: DocumentInfo, args: DocumentEntitiesArgs, { loaders }: Context) => {
    const { kinds } = given(args);
    return paged(
      args,
      ['entities', id],
      (window) => loaders.entitiesIn({ ...window, kinds }).load(id),
      (node) => ({ node }),
    );
  },
};
