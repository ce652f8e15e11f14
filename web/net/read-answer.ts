import { AskError } from './ask-error.js';

interface GraphqlError {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/**
 * The data of an answer of GraphQL over HTTP. Throws AskError where there is none: partial data beside errors counts as none, for
 * a page with holes would look whole.
 */
export function readAnswer(status: number, body: string): unknown {
  const answer = parsed(body);
  const errors = Array.isArray(answer?.errors) ? (answer.errors as GraphqlError[]) : [];
  const [first] = errors;
  if (first) throw new AskError(failureOf(status, String(first.extensions?.code ?? '')), String(first.message ?? ''));
  if (status === 401) throw new AskError('token', '401');
  if (status === 403) throw new AskError('forbidden', '403');
  if (answer?.data === undefined || answer.data === null) {
    throw new AskError(status >= 400 ? 'server' : 'shape', status >= 400 ? `HTTP ${status}` : '');
  }
  return answer.data;
}

function failureOf(status: number, code: string): AskError['failure'] {
  if (status === 401 || code === 'UNAUTHENTICATED') return 'token';
  if (status === 403 || code === 'FORBIDDEN') return 'forbidden';
  return 'server';
}

function parsed(body: string): { readonly data?: unknown; readonly errors?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
