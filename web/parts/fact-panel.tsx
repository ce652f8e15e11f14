import { useCallback, useEffect, useState } from 'preact/hooks';
import { type EvidenceWordsFragment, FactPageDocument, type FactPageQuery } from '../generated/graphql.js';
import { askOnce, useOperation } from '../net/use-answer.js';
import { language, say } from '../settings/language.js';
import { RELATION_WORDS } from '../words/kinds.js';
import { EvidenceCard } from './evidence.js';
import { EvidenceSteps } from './evidence-steps.js';
import { FactChips, factDetails, factTime } from './fact-words.js';
import { JudgeEvolution } from './judge.js';
import { KindMark } from './kind-mark.js';
import { Empty, Shown } from './state.js';
import { To } from './to.js';

type Fact = Extract<NonNullable<FactPageQuery['node']>, { relation: unknown }>;

const PAGE = 20;

/** All that is known of one fact, with its sentences. */
export function FactPanel({ id }: { id: string }) {
  const answer = useOperation(FactPageDocument, { id, first: PAGE });
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node && 'relation' in node ? <FactBody key={id} fact={node} /> : <Empty title={say('notFound')} />
      }
    </Shown>
  );
}

function FactBody({ fact }: { fact: Fact }) {
  const [evidence, setEvidence] = useState<readonly EvidenceWordsFragment[]>(fact.evidence);
  const [total, setTotal] = useState(Math.max(fact.statementCount, fact.evidence.length));
  useEffect(() => setEvidence(fact.evidence), [fact]);
  const more = useCallback(() => {
    askOnce(FactPageDocument, { id: fact.id, first: PAGE, skip: evidence.length }).then(({ node }) => {
      const next = node && 'relation' in node ? node.evidence : [];
      setEvidence([...evidence, ...next]);
      if (next.length < PAGE) setTotal(evidence.length + next.length);
    }, console.error);
  }, [fact.id, evidence]);
  const details = [factDetails(fact), factTime(fact)].filter(Boolean).join(' · ');
  return (
    <div class="stack">
      <End entity={fact.subject} />
      <div class="row">
        <span class="serif">↓ {RELATION_WORDS[fact.relation][0][language.value]}</span>
        <FactChips fact={fact} />
      </div>
      <End entity={fact.object} />
      {details !== '' && <p>{details}</p>}
      <p class="soft small">{say('countDocuments', { count: fact.documentCount })}</p>
      {'reasons' in fact && <JudgeEvolution a={fact.subject.id} b={fact.object.id} />}
      {'reasons' in fact && fact.reasons.length > 0 && (
        <section class="stack">
          <h3>{say('reasons')}</h3>
          <ol class="stack">
            {fact.reasons.map((reason) => (
              <li key={reason.zh} class="stack">
                <p>{reason[language.value]}</p>
                {reason.evidence.slice(0, 2).map((each) => (
                  <EvidenceCard key={`${each.document.id} ${each.start}`} evidence={each} />
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
      <EvidenceSteps evidence={evidence} total={total} more={more} />
    </div>
  );
}

const End = ({ entity }: { entity: Fact['subject'] }) => (
  <div>
    <KindMark kind={entity.kind} />
    <h2>
      <To to={{ view: 'entity', id: entity.id }}>{entity.name}</To>
    </h2>
  </div>
);
