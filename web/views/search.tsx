import { place } from '../address/place.js';
import { PassagesDocument, SearchDocument } from '../generated/graphql.js';
import { askOnce, useOperation } from '../net/use-answer.js';
import { usePages } from '../net/use-pages.js';
import { KindMark } from '../parts/kind-mark.js';
import { More } from '../parts/more.js';
import { Empty, Shown } from '../parts/state.js';
import { To } from '../parts/to.js';
import { language, say } from '../settings/language.js';
import { figure, yearSpan } from '../words/figures.js';

const LONGEST = 200;

/** All that a text finds: entities, and sentences of the documents. */
export function Search() {
  const text = (place.value.text ?? '').slice(0, LONGEST);
  const found = useOperation(SearchDocument, text === '' ? null : { text, first: 50 });
  const passages = usePages(
    text === '' ? null : `passages ${text}`,
    async (after) => (await askOnce(PassagesDocument, { text, after })).passages,
  );
  return (
    <div class="columns">
      <section class="stack">
        <h1>“{text}”</h1>
        <Shown answer={found}>
          {({ search }) =>
            search.totalCount === 0 ? (
              <Empty title={say('searchNone', { text })}>
                <span>{say('searchNoneHint')}</span>
              </Empty>
            ) : (
              <>
                <p class="soft">{say('searchResults', { count: figure(search.totalCount, language.value) })}</p>
                <ul class="lines">
                  {search.edges.map(({ node, matched }) => (
                    <li key={node.id}>
                      <To to={{ view: 'entity', id: node.id }}>
                        <span>
                          <b class="serif">{node.name}</b>{' '}
                          {matched !== node.name && (
                            <span class="soft small">{say('matchedAs', { text: matched })}</span>
                          )}
                        </span>
                        <span class="row soft small figure">
                          <KindMark kind={node.kind} />
                          {yearSpan(node.firstUsed, node.lastUsed)} ·{' '}
                          {say('countDocuments', { count: node.documentCount })}
                        </span>
                      </To>
                    </li>
                  ))}
                </ul>
              </>
            )
          }
        </Shown>
      </section>
      <section class="stack">
        <h2>{say('passagesWith')}</h2>
        <ul class="stack">
          {passages.items.map(({ node }) => (
            <li key={node.id} class="evidence">
              <blockquote lang="zh-Hans">{node.text}</blockquote>
              <div class="from">
                <To to={{ view: 'document', id: node.document.id, start: node.start, end: node.end }}>
                  {node.document.title}
                </To>{' '}
                {node.document.date}
              </div>
            </li>
          ))}
        </ul>
        <More answer={passages.answer} more={passages.more} left={passages.total - passages.items.length} />
      </section>
    </div>
  );
}
