import { useEffect, useState } from 'preact/hooks';
import { change, place } from '../address/place.js';
import {
  EntitiesDocument,
  type EntityCardFragment,
  JudgeDocument,
  type JudgeMutation,
  type Verdict,
} from '../generated/graphql.js';
import { ask, WRITING_PATIENCE } from '../net/ask.js';
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
export function tellFailure(error: unknown, undo?: () => void): void {
  const failure = error instanceof AskError ? error : new AskError('shape', String(error));
  if (failure.failure === 'token') setToken('');
  tell(failureWords(failure), undo);
}

interface Decision extends Pair {
  readonly verdict: Verdict;
  readonly note?: string | null;
}

type Former = JudgeMutation['judge']['former'];

const send = ({ a, b, verdict, note }: Decision) =>
  ask(JudgeDocument, { input: { a, b, verdict, ...(note ? { note } : {}) } }, { patience: WRITING_PATIENCE });

/** Sends a decision. `waits` where it wants another token. */
async function decide(decision: Decision, words: string): Promise<'done' | 'failed' | 'waits'> {
  try {
    const { judge } = await send(decision);
    graphChanged();
    if (judge.changed) tell(say('judged', { verdict: words }), () => void takeBack(decision, judge.former));
    else tell(say('judgedUnchanged'));
    return 'done';
  } catch (error) {
    tellFailure(error);
    return error instanceof AskError && error.failure === 'token' ? 'waits' : 'failed';
  }
}

/** Takes back what was decided of the two, then decides again what held before. Where that fails it can be tried again. */
async function takeBack(pair: Pair, former: Former): Promise<void> {
  try {
    for (const decision of [{ ...pair, verdict: 'UNSURE' } as const, ...former]) await send(decision);
    tell(say('undone'));
  } catch (error) {
    tellFailure(error, () => void takeBack(pair, former));
  }
  graphChanged();
}

/** Decides, and once more by itself where it only wanted another token. */
function useDecide(): (decision: Decision, words: string, then?: () => void) => void {
  const [waiting, setWaiting] = useState<() => void>();
  const put = async (decision: Decision, words: string, then?: () => void): Promise<void> => {
    const outcome = await decide(decision, words);
    setWaiting(() => (outcome === 'waits' ? () => void put(decision, words, then) : undefined));
    if (outcome === 'done') then?.();
  };
  useEffect(() => {
    if (token.value !== '') waiting?.();
  }, [token.value]);
  return (decision, words, then) => void put(decision, words, then);
}

/** For someone with a token: confirm or reject a succession. */
export function JudgeEvolution(pair: Pair) {
  const [note, setNote] = useState('');
  const put = useDecide();
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
        <button
          type="button"
          class="button"
          onClick={() => put({ ...pair, verdict: 'EVOLVED', note }, say('confirmEvolved'))}
        >
          {say('confirmEvolved')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => put({ ...pair, verdict: 'NOT_EVOLVED', note }, say('rejectEvolved'))}
        >
          {say('rejectEvolved')}
        </button>
      </div>
    </fieldset>
  );
}

/** For someone with a token: say of an entity that it is the same as another, or is not, or not what one of its other names means. */
export function JudgeSame({ entity }: { entity: EntityCardFragment }) {
  const [other, setOther] = useState<EntityCardFragment>();
  const put = useDecide();
  if (token.value === '') return null;
  const others = entity.aliases.filter((alias) => bare(alias) !== bare(entity.name));
  const same = (b: string): void =>
    put({ a: entity.id, b, verdict: 'SAME' }, say('judgeSame'), () => {
      setOther(undefined);
      void goWhereItIs(entity.id, b);
    });
  const notSame = (b: string, alias?: string): void =>
    put({ a: entity.id, b, verdict: 'NOT_SAME' }, say('judgeNotSame'), () => {
      setOther(undefined);
      if (alias !== undefined) void tellWhetherParted(alias, b);
    });
  return (
    <fieldset class="card stack">
      <legend>{say('judge')}</legend>
      <SearchBox label={say('judgeWith')} placeholder={say('judgeWith')} chosen={setOther} />
      {other && other.id !== entity.id && (
        <>
          <p class="serif">{other.name}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => same(other.id)}>
              {say('judgeSame')}
            </button>
            <button type="button" class="button" onClick={() => notSame(other.id)}>
              {say('judgeNotSame')}
            </button>
          </div>
        </>
      )}
      {others.length > 0 && (
        <ul class="stack plain">
          {others.map((alias) => (
            <li key={alias} class="row apart">
              <span class="serif">{alias}</span>
              <button
                type="button"
                class="button small"
                aria-label={say('partAlias', { alias })}
                onClick={() => notSame(`${entity.kind}:${alias}`, alias)}
              >
                {say('judgeNotSame')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** A name as the service makes ids of it: without white space and quotation marks. */
const bare = (name: string): string => name.normalize('NFKC').replace(/[\s“”‘’"'「」『』]/gu, '');

const isThere = async (id: string): Promise<boolean> => (await ask(EntitiesDocument, { ids: [id] })).nodes[0] !== null;

/** Of two that became one, only one is there: its page takes the place of this. */
async function goWhereItIs(id: string, other: string): Promise<void> {
  if (place.value.id === id && !(await isThere(id))) change({ id: other, open: undefined }, 'replace');
}

/** Names that one document gives the same thing cannot be taken apart. */
async function tellWhetherParted(alias: string, id: string): Promise<void> {
  if (!(await isThere(bare(id)))) tell(say('judgedNotParted', { alias }));
}
