import { pageOf } from '../../query/document-info.js';
import type { Context } from '../context.js';
import { badArgument } from '../errors.js';
import type { EvidenceItem } from '../evidence-item.js';
import type { EvidenceAfterArgs } from '../schema.generated.js';

const MOST_CONTEXT = 1000;

export const Evidence = {
  document: ({ document }: EvidenceItem, _: unknown, { loaders }: Context) => loaders.document.load(document),
  section: ({ passage }: EvidenceItem) => passage.section,
  sentence: ({ passage }: EvidenceItem) => passage.text,
  page: async ({ document, start }: EvidenceItem, _: unknown, { loaders }: Context) =>
    pageOf(await loaders.document.load(document), start),
  before: async ({ document, start }: EvidenceItem, args: EvidenceAfterArgs, { loaders }: Context) => {
    const text = (await loaders.text.load(document)) ?? '';
    return whole(text.slice(Math.max(0, start - length(args)), start));
  },
  after: async ({ document, end }: EvidenceItem, args: EvidenceAfterArgs, { loaders }: Context) => {
    const text = (await loaders.text.load(document)) ?? '';
    return whole(text.slice(end, end + length(args)));
  },
};

function length({ characters }: EvidenceAfterArgs): number {
  const wanted = characters ?? 40;
  if (wanted < 0 || wanted > MOST_CONTEXT) {
    throw badArgument('characters', `characters must be from 0 to ${MOST_CONTEXT}, not ${wanted}`);
  }
  return wanted;
}

/** Without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
