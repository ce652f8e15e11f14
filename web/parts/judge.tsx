import { useState } from 'preact/hooks';
import { type EntityCardFragment, JudgeDocument, type Verdict } from '../generated/graphql.js';
import { ask } from '../net/ask.js';
import { AskError } from '../net/ask-error.js';
import { graphChanged } from '../net/use-answer.js';
import { say } from '../settings/language.js';
import { setToken, token } from '../settings/token.js';
import { tell } from './notices.js';
import { SearchBox } from './search-box.js';
import { failureWords } from './state.js';

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Says what went wrong with a write. A token that no longer holds is forgotten, so that another can be given. */
export function tellFailure(error: unknown): void {
  const failure = error instanceof AskError ? error : new AskError('shape', String(error));
  if (failure.failure === 'token') setToken('');
  tell(failureWords(failure));
}

async function decide(pair: Pair, verdict: Verdict, words: string, note: string): Promise<void> {
  try {
    const { judge } = await ask(JudgeDocument, { input: { ...pair, verdict, ...(note === '' ? {} : { note }) } });
    graphChanged();
    if (!judge.changed) {
      tell(say('judgedUnchanged'));
      return;
    }
    tell(
      say('judged', { verdict: words }),
      verdict === 'UNSURE' ? undefined : () => void decide(pair, 'UNSURE', say('undo'), ''),
    );
  } catch (error) {
    tellFailure(error);
  }
}

/** For someone with a token: confirm or reject a succession. */
export function JudgeEvolution(pair: Pair) {
  const [note, setNote] = useState('');
  if (token.value === '') return null;
  return (
    <fieldset class="card stack">
      <legend class="visually-hidden">{say('judge')}</legend>
      <input
        class="field"
        aria-label={say('note')}
        placeholder={say('note')}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => decide(pair, 'EVOLVED', say('confirmEvolved'), note)}>
          {say('confirmEvolved')}
        </button>
        <button type="button" class="button" onClick={() => decide(pair, 'NOT_EVOLVED', say('rejectEvolved'), note)}>
          {say('rejectEvolved')}
        </button>
      </div>
    </fieldset>
  );
}

/** For someone with a token: say of an entity that it is the same as another, or is not. */
export function JudgeSame({ id }: { id: string }) {
  const [other, setOther] = useState<EntityCardFragment>();
  if (token.value === '') return null;
  return (
    <fieldset class="card stack">
      <legend class="visually-hidden">{say('judge')}</legend>
      <SearchBox label={say('judgeWith')} placeholder={say('judgeWith')} chosen={setOther} />
      {other && (
        <>
          <p class="serif">{other.name}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => decide({ a: id, b: other.id }, 'SAME', say('judgeSame'), '')}
            >
              {say('judgeSame')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => decide({ a: id, b: other.id }, 'NOT_SAME', say('judgeNotSame'), '')}
            >
              {say('judgeNotSame')}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
