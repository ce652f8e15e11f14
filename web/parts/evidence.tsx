import type { EvidenceWordsFragment } from '../generated/graphql.js';
import { language, say } from '../settings/language.js';
import { LEVEL_WORDS } from '../words/kinds.js';
import { To } from './to.js';

/** The sentence with the words in it that state the fact; where the cleaned sentence differs, the text as it was decoded. */
function Sentence({ evidence }: { evidence: EvidenceWordsFragment }) {
  const { sentence, quote } = evidence;
  const start = sentence.indexOf(quote);
  const [before, words, after] =
    start >= 0
      ? [sentence.slice(0, start), quote, sentence.slice(start + quote.length)]
      : [`…${evidence.before}`, quote, `${evidence.after}…`];
  return (
    <blockquote lang="zh-Hans">
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}

type Source = EvidenceWordsFragment['document'];

/** Title, date, issuer and level of a document in one line. */
export const DocumentLine = ({ document }: { document: Source }) => (
  <span>
    {[document.date ?? say('noDate'), document.issuer, document.level && LEVEL_WORDS[document.level][language.value]]
      .filter(Boolean)
      .join(' · ')}
  </span>
);

/** One piece of evidence: the words, and where they stand. */
export const EvidenceCard = ({ evidence }: { evidence: EvidenceWordsFragment }) => (
  <div class="evidence">
    <Sentence evidence={evidence} />
    <div class="from stack">
      <div>
        <To to={{ view: 'document', id: evidence.document.id, start: evidence.start, end: evidence.end }}>
          {evidence.document.title}
        </To>
      </div>
      <div>
        <DocumentLine document={evidence.document} />
        {evidence.page !== null && <> · {say('page', { page: evidence.page })}</>}
        {evidence.section.length > 0 && <> · {evidence.section.join(' › ')}</>}
      </div>
      <SourceLine source={evidence.document.source} />
    </div>
  </div>
);

/** Where a document was found: a link where it is a web address, words elsewhere. */
export function SourceLine({ source }: { source: string | null }) {
  if (!source) return null;
  const web = /^https?:\/\//i.test(source);
  return (
    <div>
      {say('source')}
      {say('colon')}
      {web ? (
        <a href={source} target="_blank" rel="noreferrer noopener">
          {source}
        </a>
      ) : (
        source
      )}
    </div>
  );
}
