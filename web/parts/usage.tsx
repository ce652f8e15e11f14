import { drawUsage } from '../draw/draw-usage.js';
import { UsageDocument } from '../generated/graphql.js';
import { useOperation } from '../net/use-answer.js';
import { language, say } from '../settings/language.js';
import { palette } from '../settings/theme.js';
import { span } from '../words/figures.js';
import { LEVEL_WORDS } from '../words/kinds.js';
import { drawn } from './picture.js';
import { Shown } from './state.js';
import { To } from './to.js';

/** How much documents speak of a term over time, and how it went from level to level. */
export function UsagePanel({ id, name }: { id: string; name: string }) {
  const answer = useOperation(UsageDocument, { id });
  return (
    <Shown answer={answer}>
      {({ salience, transmission }) => (
        <>
          {salience.points.length > 0 && (
            <>
              <h2>{say('usage')}</h2>
              <figure
                class="bars"
                role="img"
                aria-label={`${say('usageLabel', { name })}: ${salience.points.map((point) => `${point.period} ${point.mentions}`).join(', ')}`}
              >
                {drawn(drawUsage(salience.points, palette(), palette().accent))}
              </figure>
            </>
          )}
          {transmission.steps.length > 0 && (
            <>
              <h2>{say('transmission')}</h2>
              <ol class="lines">
                {transmission.steps.map((step) => (
                  <li key={step.level}>
                    <To
                      to={{
                        view: 'document',
                        id: step.evidence.document.id,
                        start: step.evidence.start,
                        end: step.evidence.end,
                      }}
                    >
                      <span>
                        <b>{LEVEL_WORDS[step.level][language.value]}</b>{' '}
                        {step.lagDays !== null && step.lagDays > 0 && (
                          <span class="soft small">{say('lag', { days: step.lagDays })}</span>
                        )}
                      </span>
                      <span class="soft small figure">
                        {span(step.firstUsed, step.lastUsed)} · {say('countUses', { count: step.useCount })} ·{' '}
                        {say('countDocuments', { count: step.documentCount })}
                      </span>
                    </To>
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </Shown>
  );
}
