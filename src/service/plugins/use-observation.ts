import { randomUUID } from 'node:crypto';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Serving } from '../serving.js';
import { describeRequest } from '../tracing.js';

const NAMED = new Set(['/graphql', '/health', '/ready', '/metrics', '/schema.graphql']);

/** Figures and a line of the log for each request; its id goes back to the client. */
export const useObservation = ({ metrics, log }: Serving): Plugin => {
  const running = new WeakMap<object, { readonly id: string; readonly path: string; readonly start: number }>();
  return {
    onRequest: ({ request, url, serverContext }) => {
      metrics.running.inc();
      const given = request.headers.get('x-request-id') ?? '';
      const id = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
      running.set(serverContext, { id, path: url.pathname, start: performance.now() });
    },
    onExecute: ({ args }) => {
      const operation = getOperationAST(args.document, args.operationName ?? undefined);
      const type = operation?.operation ?? 'unknown';
      const name = operation?.name?.value;
      describeRequest({
        'graphql.operation.type': type,
        ...(name === undefined ? {} : { 'graphql.operation.name': name }),
      });
      const stop = metrics.operations.startTimer({ type });
      return {
        onExecuteDone: ({ result }) => {
          const errors = 'errors' in result ? ((result as ExecutionResult).errors ?? []) : [];
          stop({ outcome: errors.length > 0 ? 'errors' : 'answered' });
        },
      };
    },
    onResultProcess: ({ result }) => {
      const results = (Array.isArray(result) ? result : [result]) as readonly ExecutionResult[];
      for (const { errors } of results) {
        for (const { extensions } of errors ?? []) {
          metrics.refused.inc({ code: String(extensions?.['code'] ?? 'GRAPHQL_VALIDATION_FAILED') });
        }
      }
    },
    onResponse: ({ request, response, serverContext }) => {
      const { id, path, start } = running.get(serverContext) ?? {
        id: randomUUID(),
        path: new URL(request.url).pathname,
        start: performance.now(),
      };
      metrics.running.dec();
      metrics.requests.inc({ path: NAMED.has(path) ? path : 'other', status: String(response.status) });
      response.headers.set('x-request-id', id);
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      const ms = Math.round(performance.now() - start);
      log.info({ id, method: request.method, path, status: response.status, ms }, 'request');
    },
  };
};
