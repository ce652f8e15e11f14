import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AskError } from '../net/ask-error.js';
import type { Answer } from '../net/use-answer.js';
import { say } from '../settings/language.js';

const SLOW = 4000;

/** Says that something is being read, and after a while that it takes long. */
export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="loading" role="status">
      {say(slow ? 'loadingSlow' : 'loading')}
    </p>
  );
}

/** What went wrong, in words that say what to do. */
export function failureWords(error: AskError): string {
  switch (error.failure) {
    case 'network':
      return say('errorNetwork');
    case 'slow':
      return say('errorSlow', { seconds: error.message });
    case 'token':
      return say('errorToken');
    case 'forbidden':
      return say('errorForbidden');
    case 'server':
      return say('errorServer', { message: error.message });
    case 'shape':
      return say('errorShape');
  }
}

export const Failed = ({ error, again }: { error: AskError; again: () => void }) => (
  <div class="state failed" role="alert">
    <strong>{say('errorTitle')}</strong>
    <span>{failureWords(error)}</span>
    <button type="button" class="button" onClick={again}>
      {say('retry')}
    </button>
  </div>
);

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="state">
    <strong>{title}</strong>
    {children}
  </div>
);

/** The answer when it is there; before that, or instead, its state. An old answer stays beside the failure of a new one. */
export function Shown<T>({ answer, children }: { answer: Answer<T>; children: (data: T) => ComponentChildren }) {
  return (
    <>
      {answer.error && <Failed error={answer.error} again={answer.again} />}
      {answer.data !== undefined ? children(answer.data) : answer.loading && <Loading />}
    </>
  );
}
