import type { TypedDocumentString } from './generated/graphql.js';

/** Asks one typed query. Throws with the messages of the service where it has errors. */
export async function ask<Result, Variables>(
  address: string,
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: String(query), variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Result;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors !== undefined || data === undefined) {
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? `${response.status} without an answer`);
  }
  return data;
}
