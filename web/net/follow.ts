import type { TypedDocumentString } from '../generated/graphql.js';
import { ENDPOINT, requestHeaders } from './ask.js';
import { readAnswer } from './read-answer.js';
import { readEvents } from './read-events.js';

/** Follows a subscription over server-sent events until it ends or is called off. Each event's data goes to `heard`. */
export async function follow<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  options: { readonly signal: AbortSignal; readonly heard: (data: R) => void },
): Promise<void> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    signal: options.signal,
    headers: { ...requestHeaders(), 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  if (!response.body || !response.headers.get('content-type')?.includes('text/event-stream')) {
    readAnswer(response.status, await response.text());
    return;
  }
  for await (const event of readEvents(response.body.pipeThrough(new TextDecoderStream()))) {
    if (event.name === 'next') options.heard(readAnswer(200, event.data) as R);
    if (event.name === 'complete') return;
  }
}
