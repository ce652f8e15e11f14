import { useEffect, useState } from 'preact/hooks';
import type { EvidenceWordsFragment } from '../generated/graphql.js';
import { say } from '../settings/language.js';
import { EvidenceCard } from './evidence.js';

interface Properties {
  readonly evidence: readonly EvidenceWordsFragment[];
  /** How many there are in all, where not all are here yet. */
  readonly total?: number;
  /** Called when the last that is here is passed and there are more. */
  readonly more?: () => void;
}

/** Evidence one at a time, with next and previous. */
export function EvidenceSteps({ evidence, total = evidence.length, more }: Properties) {
  const [index, setIndex] = useState(0);
  const count = Math.max(total, evidence.length);
  useEffect(() => {
    if (index >= evidence.length && evidence.length < count) more?.();
  }, [index, evidence.length, count, more]);
  if (count === 0) return <p class="soft">{say('evidenceNone')}</p>;
  const shown = evidence[index];
  return (
    <div class="stack">
      <div class="row apart">
        <h3>{say('evidenceCount', { index: index + 1, count })}</h3>
        <div class="row">
          <button type="button" class="button small" disabled={index === 0} onClick={() => setIndex(index - 1)}>
            {say('previous')}
          </button>
          <button type="button" class="button small" disabled={index >= count - 1} onClick={() => setIndex(index + 1)}>
            {say('next')}
          </button>
        </div>
      </div>
      <div aria-live="polite">
        {shown ? <EvidenceCard evidence={shown} /> : <p class="loading">{say('loading')}</p>}
      </div>
    </div>
  );
}
