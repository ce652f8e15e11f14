import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import { AskError } from './ask-error.js';
import { createMemory } from './memory.js';

const memory = createMemory(300);
/** Goes up by one with each change of the graph that the page knows of, so that what is shown is asked again. */
const edition = signal(0);

/** Forgets all answers and asks anew for what is shown. */
export function graphChanged(): void {
  memory.forget();
  edition.value += 1;
}

/** A number that goes up with each change of the graph. */
export const useEdition = (): number => edition.value;

/** As `ask`, with answers kept until the graph changes. */
export const askOnce = <R, V>(operation: TypedDocumentString<R, V>, variables: V): Promise<R> =>
  memory.recall(JSON.stringify([operation.toString(), variables]), () => ask(operation, variables));

export interface Answer<T> {
  /** The newest answer there is: it stays when a later question fails. */
  readonly data: T | undefined;
  readonly error: AskError | undefined;
  readonly loading: boolean;
  readonly again: () => void;
}

/** The answer to a question that `key` tells apart from others; null asks nothing. */
export function useAnswer<T>(key: string | null, question: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<{ key?: string; data?: T; error?: AskError; loading: boolean }>({
    loading: key !== null,
  });
  const [tries, setTries] = useState(0);
  const changes = edition.value;
  useEffect(() => {
    if (key === null) return;
    let current = true;
    setState((before) => ({
      ...(before.key === key && before.data !== undefined ? { key, data: before.data } : {}),
      loading: true,
    }));
    question().then(
      (data) => current && setState({ key, data, loading: false }),
      (error: unknown) =>
        current &&
        setState((before) => ({
          ...(before.data === undefined ? {} : { key, data: before.data }),
          error: error instanceof AskError ? error : new AskError('shape', String(error)),
          loading: false,
        })),
    );
    return () => {
      current = false;
    };
  }, [key, tries, changes]);
  const fresh = state.key === key;
  return {
    data: fresh ? state.data : undefined,
    error: state.error,
    loading: state.loading || (key !== null && !fresh && !state.error),
    again: () => setTries(tries + 1),
  };
}

/** The answer to one operation. Null variables ask nothing. */
export const useOperation = <R, V>(operation: TypedDocumentString<R, V>, variables: V | null): Answer<R> =>
  useAnswer(variables === null ? null : JSON.stringify([operation.toString(), variables]), () => {
    if (variables === null) throw new Error('no question');
    return askOnce(operation, variables);
  });
