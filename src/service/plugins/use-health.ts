import type { Plugin } from 'graphql-yoga';
import type { Serving } from '../serving.js';

/** How long the engine may take to say that it is there, in milliseconds. */
const PATIENCE = 3000;

/** /ready: the engine answers; that this process does, /health says, which yoga has of its own. /metrics: figures for Prometheus. /schema.graphql: the schema. */
export const useHealth = ({ store, metrics, log }: Serving, schema: string): Plugin => {
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    '/ready': async () => {
      try {
        await store.read({ statement: 'read/span' }, { signal: AbortSignal.timeout(PATIENCE) });
        return plain(200, 'ready\n');
      } catch (error) {
        log.warn({ err: error }, 'the graph does not answer');
        return plain(503, 'the graph does not answer\n');
      }
    },
    '/schema.graphql': async () => plain(200, schema),
    '/metrics': async () =>
      new Response(await metrics.registry.metrics(), { headers: { 'content-type': metrics.registry.contentType } }),
  };
  return {
    // Not a promise for each of the other requests.
    onRequest: ({ url, request, endResponse }) =>
      request.method === 'GET' || request.method === 'HEAD' ? answers[url.pathname]?.().then(endResponse) : undefined,
  };
};

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
