import type { Plugin } from 'graphql-yoga';
import { rateLimit } from '../rate-limit.js';
import { refusal } from '../refusal.js';
import type { Serving } from '../serving.js';
import { bearer } from '../tokens.js';

/** Types of a body that a page of any origin may send without asking first. */
const SIMPLE = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Who is asking, where node:http knows it. */
interface Connected {
  readonly req?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

/** How much may come from one address, how large a body may be, and that no page of another origin makes a browser ask. */
export const useRequestLimits = ({ settings }: Serving): Plugin => {
  const rate = rateLimit(settings.rate ?? (settings.profile === 'production' ? 600 : 0));
  return {
    onRequest: ({ request, url, endResponse, setRequest, serverContext, fetchAPI }) => {
      if (url.pathname !== '/graphql') return;
      const wait = rate(clientOf(request, serverContext as Connected, settings.trustProxy), performance.now());
      if (wait > 0) {
        const headers = { 'retry-after': String(wait) };
        return endResponse(refusal(429, 'RATE_LIMIT', `Too many requests; try again in ${wait} s.`, headers));
      }
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type') ?? '';
      if (SIMPLE.test(type) && !request.headers.has('x-mailuo-preflight')) {
        const message =
          'Send JSON, or add the header x-mailuo-preflight, so that no page of another origin can ask for you.';
        return endResponse(refusal(415, 'CSRF', message));
      }
      const isWriter = bearer(request.headers.get('authorization'), settings.tokens) !== undefined;
      const most = isWriter ? settings.maxUpload : settings.maxBody;
      const said = request.headers.get('content-length');
      const size = Number(said ?? Number.NaN);
      // Node ends a body where its length was said to be; only one of unknown length is counted.
      if (isFromNode(serverContext as Connected) && size <= most) return;
      if (size > most) return endResponse(tooLarge(most));
      return readBody(request, most).then((body) => {
        if (body === undefined) return endResponse(tooLarge(most));
        const { method, headers, signal } = request;
        setRequest(new fetchAPI.Request(request.url, { method, headers, signal, body }));
      });
    },
  };
};

const tooLarge = (most: number): Response =>
  refusal(413, 'BODY_LIMIT', `The body has more than ${most} bytes.`, { connection: 'close' });

/** The body, or undefined as soon as it is larger than allowed. */
async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Whether node:http read the request, so that its body is no longer than its header says. */
const isFromNode = ({ req }: Connected): boolean => req !== undefined;

function clientOf(request: Request, { req }: Connected, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() : undefined;
  return forwarded ?? req?.socket.remoteAddress ?? '';
}
