import { type EvidenceWordsFragment, MentionsDocument, type MentionsQuery } from '../generated/graphql.js';
import { askOnce } from '../net/use-answer.js';
import { usePages } from '../net/use-pages.js';
import { EvidenceSteps } from './evidence-steps.js';
import { Failed, Loading } from './state.js';

type Mention = Extract<NonNullable<MentionsQuery['node']>, { mentions: unknown }>['mentions'];

const NOTHING: Mention = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

const evidenceOf = ({ node }: Mention['edges'][number]): EvidenceWordsFragment => ({
  document: node.document,
  section: node.passage.section,
  sentence: node.passage.text,
  quote: node.quote,
  start: node.start,
  end: node.end,
  page: null,
  before: '',
  after: '',
});

/** The sentences that mention an entity, one at a time. */
export function MentionSteps({ id }: { id: string }) {
  const pages = usePages(`mentions ${id}`, async (after): Promise<Mention> => {
    const { node } = await askOnce(MentionsDocument, { id, after });
    return node && 'mentions' in node ? node.mentions : NOTHING;
  });
  if (pages.answer.error) return <Failed error={pages.answer.error} again={pages.answer.again} />;
  if (pages.items.length === 0 && pages.answer.loading) return <Loading />;
  return (
    <EvidenceSteps
      evidence={pages.items.map(evidenceOf)}
      total={pages.total}
      {...(pages.more ? { more: pages.more } : {})}
    />
  );
}
