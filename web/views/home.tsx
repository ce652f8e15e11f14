import { DocumentsDocument, StatsDocument, SuccessionsDocument } from '../generated/graphql.js';
import { askOnce, useOperation } from '../net/use-answer.js';
import { usePages } from '../net/use-pages.js';
import { DocumentList } from '../parts/document-list.js';
import { HopList } from '../parts/hop-list.js';
import { Shape } from '../parts/kind-mark.js';
import { More } from '../parts/more.js';
import { SearchBox } from '../parts/search-box.js';
import { Empty, Shown } from '../parts/state.js';
import { To } from '../parts/to.js';
import { language, say } from '../settings/language.js';
import { figure, yearSpan } from '../words/figures.js';
import { KIND_WORDS } from '../words/kinds.js';

/** The first page: a search, what the graph holds, and what evolved into what. */
export function Home() {
  const stats = useOperation(StatsDocument, {});
  const documents = useOperation(DocumentsDocument, { first: 8 });
  const hops = usePages(
    'successions',
    async (after) => (await askOnce(SuccessionsDocument, { first: 12, after })).evolutions,
  );
  const lang = language.value;
  return (
    <>
      <section class="hero">
        <h1>{say('tagline')}</h1>
        <p>{say('lead')}</p>
        <SearchBox />
      </section>
      <Shown answer={stats}>
        {({ stats: held }) =>
          held.documents === 0 ? (
            <Empty title={say('emptyGraph')}>
              <span>{say('emptyGraphHint')}</span>
            </Empty>
          ) : (
            <div class="figures">
              <div>
                <b>{yearSpan(held.firstDate, held.lastDate)}</b>
              </div>
              <Figure words={say('countDocuments', { count: '\u0000' })} count={held.documents} />
              <Figure words={say('countPassages', { count: '\u0000' })} count={held.passages} />
              <Figure words={say('countEntities', { count: '\u0000' })} count={held.entities} />
              <Figure words={say('countFacts', { count: '\u0000' })} count={held.facts} />
            </div>
          )
        }
      </Shown>
      <div class="columns">
        <section class="stack">
          <h2>{say('topEvolutions')}</h2>
          <HopList hops={hops.items.map((edge) => edge.node)} />
          <More answer={hops.answer} more={hops.more} left={hops.total - hops.items.length} />
        </section>
        <section class="stack">
          <h2>{say('recentDocuments')}</h2>
          <Shown answer={documents}>
            {(data) => <DocumentList documents={data.documents.edges.map((edge) => edge.node)} />}
          </Shown>
          <div>
            <To class="button" to={{ view: 'documents' }}>
              {say('documents')}
            </To>
          </div>
          {stats.data && stats.data.stats.kinds.length > 0 && (
            <>
              <h2>{say('kinds')}</h2>
              <ul class="tiles">
                {stats.data.stats.kinds.map(({ kind, count }) => (
                  <li key={kind} class="chip">
                    <Shape kind={kind} /> {KIND_WORDS[kind][lang]}{' '}
                    <span class="figure soft">{figure(count, lang)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </>
  );
}

/** A count in large figures, with its word where the language puts it. */
function Figure({ words, count }: { words: string; count: number }) {
  const [before, after] = words.split('\u0000');
  return (
    <div>
      {before}
      <b>{figure(count, language.value)}</b>
      {after}
    </div>
  );
}
