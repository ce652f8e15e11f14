import type { TypedDocumentString } from '../generated/graphql.js';
import { token } from '../settings/token.js';
import { AskError } from './ask-error.js';
import { readAnswer } from './read-answer.js';

export const ENDPOINT = '/graphql';
/** How long an answer may take, in seconds. */
const PATIENCE = 30;
/** How long the writing of a document may take, in seconds. */
export const WRITING_PATIENCE = 300;

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** A file for the variable `input.file`, sent as the multipart request specification says. */
  readonly file?: File;
  /** In seconds. */
  readonly patience?: number;
}

/** Sends one operation to the service of this page. Throws AskError where there is no answer, AbortError where it was called off. */
export async function ask<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  options: AskOptions = {},
): Promise<R> {
  const patience = options.patience ?? PATIENCE;
  const timer = AbortSignal.timeout(patience * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, timer]) : timer;
  try {
    const response = await fetch(ENDPOINT, { method: 'POST', signal, ...body(operation, variables, options.file) });
    return readAnswer(response.status, await response.text()) as R;
  } catch (error) {
    if (error instanceof AskError) throw error;
    if (options.signal?.aborted) throw error;
    if (timer.aborted) throw new AskError('slow', String(patience));
    throw new AskError('network', error instanceof Error ? error.message : String(error));
  }
}

/** The headers of a request: who asks, and that it comes from this page and not from a form elsewhere. */
export function requestHeaders(): Record<string, string> {
  return { 'x-mailuo-preflight': '1', ...(token.value ? { authorization: `Bearer ${token.value}` } : {}) };
}

function body<R, V>(operation: TypedDocumentString<R, V>, variables: V, file: File | undefined): RequestInit {
  const query = operation.toString();
  if (!file) {
    return {
      headers: {
        ...requestHeaders(),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables }),
    };
  }
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables }));
  form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', file);
  return { headers: { ...requestHeaders(), accept: 'application/json' }, body: form };
}
