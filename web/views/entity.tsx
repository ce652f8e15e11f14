import { change, place } from '../address/place.js';
import { EntityPageDocument, type EntityPageQuery, type FactCardFragment } from '../generated/graphql.js';
import { useOperation } from '../net/use-answer.js';
import { DocumentList } from '../parts/document-list.js';
import { FactPanel } from '../parts/fact-panel.js';
import { FactWords } from '../parts/fact-words.js';
import { JudgeSame } from '../parts/judge.js';
import { KindMark } from '../parts/kind-mark.js';
import { MentionSteps } from '../parts/mention-steps.js';
import { tell } from '../parts/notices.js';
import { Panel } from '../parts/panel.js';
import { Empty, Shown } from '../parts/state.js';
import { To } from '../parts/to.js';
import { UsagePanel } from '../parts/usage.js';
import { language, say } from '../settings/language.js';
import { figure } from '../words/figures.js';
import { RELATION_NAMES, RELATION_WORDS } from '../words/kinds.js';

type Entity = Extract<NonNullable<EntityPageQuery['node']>, { timeline: unknown }>;

/** A page of its own for each entity: all that is known of it. */
export function EntityView() {
  const { id } = place.value;
  const answer = useOperation(EntityPageDocument, id ? { id } : null);
  if (!id) return <Empty title={say('graphEmpty')} />;
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node && 'timeline' in node ? (
          <Known entity={node} />
        ) : (
          <Empty title={say('notFound')}>
            <span>{say('notFoundHint', { id })}</span>
          </Empty>
        )
      }
    </Shown>
  );
}

const copyLink = (): void => {
  const done = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('clipboard'));
  done.then(
    () => tell(say('copied')),
    () => tell(say('copyFailed')),
  );
};

function Known({ entity }: { entity: Entity }) {
  const { open } = place.value;
  const lang = language.value;
  const fact = open?.startsWith('fact:') ? open.slice('fact:'.length) : undefined;
  const facts = entity.timeline.edges.map((edge) => edge.node);
  return (
    <>
      <div class="title-block">
        <div>
          <KindMark kind={entity.kind} />
          <h1>{entity.name}</h1>
          {entity.aliases.length > 0 && (
            <p class="soft">
              {say('aliases')}
              {say('colon')}
              {entity.aliases.join('、')}
            </p>
          )}
          <p class="soft figure">
            {[
              entity.firstUsed && `${say('firstUsed')} ${entity.firstUsed}`,
              entity.lastUsed && `${say('lastUsed')} ${entity.lastUsed}`,
              say('countDocuments', { count: figure(entity.documentCount, lang) }),
              say('countMentions', { count: figure(entity.mentionCount, lang) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div class="row no-print">
          <To class="button main" to={{ view: 'evolution', id: entity.id }}>
            {say('openEvolution')}
          </To>
          <To class="button" to={{ view: 'graph', id: entity.id }}>
            {say('openGraph')}
          </To>
          <button type="button" class="button" onClick={copyLink}>
            {say('copyLink')}
          </button>
        </div>
      </div>
      <div class={`with-panel ${fact ? 'open' : ''}`}>
        <div class="columns">
          <section class="stack">
            <h2>{say('facts')}</h2>
            <FactGroups facts={facts} of={entity.id} chosen={fact} />
            {entity.timeline.totalCount > facts.length && (
              <p class="soft">{say('graphShown', { shown: facts.length, total: entity.timeline.totalCount })}</p>
            )}
            <h2>{say('documents')}</h2>
            <DocumentList documents={entity.documents.edges.map((edge) => edge.node)} />
            {entity.documents.totalCount > entity.documents.edges.length && (
              <p class="soft">
                {say('graphShown', { shown: entity.documents.edges.length, total: entity.documents.totalCount })}
              </p>
            )}
          </section>
          <section class="stack">
            <UsagePanel id={entity.id} name={entity.name} />
            <h2>{say('mentions')}</h2>
            <MentionSteps id={entity.id} />
            <JudgeSame key={entity.id} entity={entity} />
          </section>
        </div>
        {fact && (
          <Panel close={() => change({ open: undefined })}>
            <FactPanel key={fact} id={fact} />
          </Panel>
        )}
      </div>
    </>
  );
}

/** Facts by relation and by which way they point. */
function FactGroups({
  facts,
  of,
  chosen,
}: {
  facts: readonly FactCardFragment[];
  of: string;
  chosen: string | undefined;
}) {
  if (facts.length === 0) return <p class="soft">{say('evidenceNone')}</p>;
  const groups = RELATION_NAMES.flatMap((relation) => {
    const inGroup = facts.filter((fact) => fact.relation === relation);
    return [
      {
        key: `${relation} out`,
        title: RELATION_WORDS[relation][0],
        facts: inGroup.filter((fact) => fact.subject.id === of),
      },
      {
        key: `${relation} in`,
        title: RELATION_WORDS[relation][1],
        facts: inGroup.filter((fact) => fact.subject.id !== of),
      },
    ];
  }).filter((group) => group.facts.length > 0);
  return (
    <>
      {groups.map((group) => (
        <div key={group.key}>
          <h3>{group.title[language.value]}</h3>
          <ul class="facts">
            {group.facts.map((fact) => (
              <li key={fact.id}>
                <button
                  type="button"
                  class="fact-line"
                  aria-expanded={fact.id === chosen}
                  onClick={() => change({ open: `fact:${fact.id}` })}
                >
                  <FactWords fact={fact} seenFrom={of} headed />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
