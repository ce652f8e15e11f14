/**
 * What a client is told. What it did wrong has a code; what went wrong here is hidden behind an id that the log has.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { MailuoError } from '../model/errors.js';

/** Every code in `extensions.code`. docs/service.md lists them; a test holds the two together. */
export const CODES = Object.freeze({
  BAD_USER_INPUT: 'An argument cannot be taken; `argument` names it.',
  UNAUTHENTICATED: 'Writing and the audit need a token.',
  DEPTH_LIMIT: 'The query is nested too deeply.',
  COST_LIMIT: 'The query may give too many results.',
  ALIAS_LIMIT: 'The query has too many aliases.',
  DIRECTIVE_LIMIT: 'The query has too many directives.',
  ROOT_FIELD_LIMIT: 'The query asks too many questions at once.',
  TOKEN_LIMIT: 'The query is too long.',
  BATCH_LIMIT: 'Several queries came in one request.',
  BODY_LIMIT: 'The body of the request is too large.',
  RATE_LIMIT: 'Too many requests came from one address.',
  CSRF: 'The request could have been made by a page of another origin.',
  INTROSPECTION_DISABLED: 'The schema is published, not served.',
  PERSISTED_QUERY_NOT_FOUND: 'No persisted document has this id.',
  PERSISTED_QUERY_ONLY: 'Only persisted documents are answered.',
  TIMEOUT: 'The answer took too long and was stopped.',
  UNAVAILABLE: 'The graph cannot be reached.',
  CONFLICT: 'Another process is writing.',
  INTERNAL_SERVER_ERROR: 'Something went wrong here; `id` finds it in the log.',
} as const);

export type Code = keyof typeof CODES;

/** An error that a client may read. */
export const refuse = (code: Code, message: string, more: { readonly [name: string]: unknown } = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more } });

/** An argument that cannot be taken. */
export const badArgument = (argument: string, message: string): GraphQLError =>
  refuse('BAD_USER_INPUT', message, { argument });

/** The same error, naming nothing of the schema that the client did not name itself. */
export function withoutHints(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean [^?]*\?/g, '');
  const { nodes, path, extensions } = error;
  return message === error.message
    ? error
    : new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

/**
 * What a client is told of an error: its own mistakes as they are (variables that do not fit are found by GraphQL, which gives them
 * no code), all else without a word of what happened inside.
 */
export function mask(error: unknown, log: Logger): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError) {
    const own = error as GraphQLError;
    own.extensions['code'] ??= 'BAD_USER_INPUT' satisfies Code;
    return own;
  }
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const told = (message: string, extensions: { readonly code: Code; readonly id?: string }) =>
    new GraphQLError(message, { ...place, extensions: { ...extensions } });
  if (isAbort(original))
    return told('The request was stopped: it took too long, or the client went away.', { code: 'TIMEOUT' });
  const id = randomUUID();
  log.error({ err: original, id }, 'unexpected error');
  if (original instanceof MailuoError && original.code === 'unreachable') {
    return told('The graph cannot be reached at the moment.', { code: 'UNAVAILABLE', id });
  }
  if (original instanceof MailuoError && original.code === 'conflict') {
    return told('Another process is writing to the graph; try again.', { code: 'CONFLICT', id });
  }
  return told(`Something went wrong here. The log has it under ${id}.`, { code: 'INTERNAL_SERVER_ERROR', id });
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
