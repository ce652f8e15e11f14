import { useState } from 'preact/hooks';
import { DocumentsDocument, type Level } from '../generated/graphql.js';
import { askOnce } from '../net/use-answer.js';
import { usePages } from '../net/use-pages.js';
import { AddDocument } from '../parts/add-document.js';
import { DocumentList } from '../parts/document-list.js';
import { More } from '../parts/more.js';
import { Empty } from '../parts/state.js';
import { language, say } from '../settings/language.js';
import { LEVEL_NAMES, LEVEL_WORDS } from '../words/kinds.js';

/** All documents; with a token, a place to add more. */
export function DocumentsView() {
  const [level, setLevel] = useState<Level | ''>('');
  const pages = usePages(`documents ${level}`, async (after) => {
    const filter = level === '' ? undefined : { levels: [level] };
    return (await askOnce(DocumentsDocument, { first: 40, after, ...(filter ? { filter } : {}) })).documents;
  });
  return (
    <div class="columns">
      <section class="stack">
        <div class="row apart">
          <h1>{say('documents')}</h1>
          <select
            class="field"
            aria-label={say('level')}
            value={level}
            onChange={(event) => setLevel(event.currentTarget.value as Level | '')}
          >
            <option value="">
              {say('level')}
              {say('colon')}
              {say('originAll')}
            </option>
            {LEVEL_NAMES.map((name) => (
              <option key={name} value={name}>
                {LEVEL_WORDS[name][language.value]}
              </option>
            ))}
          </select>
        </div>
        <p class="soft">{say('countDocuments', { count: pages.total })}</p>
        {pages.items.length === 0 && pages.answer.data && (
          <Empty title={say('emptyGraph')}>
            <span>{say('emptyGraphHint')}</span>
          </Empty>
        )}
        <DocumentList documents={pages.items.map((edge) => edge.node)} />
        <More answer={pages.answer} more={pages.more} left={pages.total - pages.items.length} />
      </section>
      <section class="stack">
        <AddDocument />
      </section>
    </div>
  );
}
