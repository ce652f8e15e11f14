import type { Code } from './errors.js';

/** An answer before any query is read: the error as GraphQL over HTTP gives it. */
export function refusal(status: number, code: Code, message: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: { 'content-type': 'application/graphql-response+json; charset=utf-8', ...headers },
  });
}
