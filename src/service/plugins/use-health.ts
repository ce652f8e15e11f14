import type { Plugin } from 'graphql-yoga';
import type { Serving } from '../serving.js';

/** How long the engine may take to say that it is there, in milliseconds. */
const PATIENCE = 3000;

/** /ready: the engine answers; that this process does, /health says, which yoga has of its own. /metrics: figures for Prometheus. /schema.graphql: the schema. */
export const useHealth = ({ store, metrics, log }: Serving, schema: string): Plugin => ({
  onRequest: async ({ url, request, endResponse }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    if (url.pathname === '/ready') {
      try {
        await store.read({ statement: 'read/span' }, { signal: AbortSignal.timeout(PATIENCE) });
        endResponse(plain(200, 'ready\n'));
      } catch (error) {
        log.warn({ err: error }, 'the graph does not answer');
        endResponse(plain(503, 'the graph does not answer\n'));
      }
    }
    if (url.pathname === '/schema.graphql') endResponse(plain(200, schema));
    if (url.pathname === '/metrics') {
      endResponse(
        new Response(await metrics.registry.metrics(), { headers: { 'content-type': metrics.registry.contentType } }),
      );
    }
  },
});

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
