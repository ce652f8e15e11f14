import { type StepCardFragment, StepEvidenceDocument } from '../generated/graphql.js';
import { useOperation } from '../net/use-answer.js';
import { language, say } from '../settings/language.js';
import { figure, span } from '../words/figures.js';
import { EvidenceSteps } from './evidence-steps.js';
import { KindMark } from './kind-mark.js';
import { MentionSteps } from './mention-steps.js';
import { Shown } from './state.js';
import { To } from './to.js';

/** One term of a line: who used it, in which frames, what it is made of, and its sentences. */
export function StepPanel({ step }: { step: StepCardFragment }) {
  const answer = useOperation(StepEvidenceDocument, { of: step.term.id });
  const lang = language.value;
  return (
    <div class="stack">
      <div>
        <KindMark kind={step.term.kind} />
        <h2>
          <To to={{ view: 'entity', id: step.term.id }}>{step.term.name}</To>
        </h2>
        <p class="soft small figure">
          {span(step.firstUsed, step.lastUsed)} · {say('countUses', { count: figure(step.useCount, lang) })} ·{' '}
          {say('countDocuments', { count: figure(step.documentCount, lang) })}
        </p>
      </div>
      <dl class="definitions">
        {step.term.aliases.length > 0 && (
          <>
            <dt>{say('aliases')}</dt>
            <dd>{step.term.aliases.join('、')}</dd>
          </>
        )}
        {step.users.length > 0 && (
          <>
            <dt>{say('users')}</dt>
            <dd>
              {step.users.slice(0, 6).map((user) => (
                <div key={user.entity.id}>
                  <To to={{ view: 'entity', id: user.entity.id }}>{user.entity.name}</To>{' '}
                  <span class="soft small figure">
                    {span(user.firstUsed, user.lastUsed)} · {say('countUses', { count: user.useCount })}
                  </span>
                </div>
              ))}
            </dd>
          </>
        )}
        {step.components.length > 0 && (
          <>
            <dt>{say('components')}</dt>
            <dd>
              {step.components.map((part) => (
                <div key={part.entity.id}>
                  {part.key && <b>{part.key} </b>}
                  <To to={{ view: 'entity', id: part.entity.id }}>{part.meaning ?? part.entity.name}</To>
                </div>
              ))}
            </dd>
          </>
        )}
        {step.frames.length > 0 && (
          <>
            <dt>{say('frames')}</dt>
            <dd>
              {step.frames.slice(0, 4).map((frame) => (
                <div key={frame.frame} lang="zh-Hans">
                  {frame.frame} <span class="soft small">×{frame.useCount}</span>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Shown answer={answer}>
        {({ evolution }) => {
          const evidence = evolution.steps.find((each) => each.term.id === step.term.id)?.evidence ?? [];
          return evidence.length > 0 ? <EvidenceSteps evidence={evidence} /> : <MentionSteps id={step.term.id} />;
        }}
      </Shown>
    </div>
  );
}
