/**
 * The service: a fetch handler over a store, and a server of node:http around it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { MailuoError } from '../model/errors.js';
import { observed } from './asked.js';
import type { Context } from './context.js';
import { deadlineOf } from './deadline.js';
import { mask, withoutHints } from './errors.js';
import { graphiqlPage } from './graphiql.js';
import { makeLive } from './live.js';
import { makeLoaders } from './loaders.js';
import { makeLog } from './log.js';
import { makeMetrics } from './metrics.js';
import { useBrowserFiles } from './plugins/use-browser-files.js';
import { useDeadline } from './plugins/use-deadline.js';
import { useHealth } from './plugins/use-health.js';
import { useObservation } from './plugins/use-observation.js';
import { usePersistedDocuments } from './plugins/use-persisted-documents.js';
import { useQueryLimits } from './plugins/use-query-limits.js';
import { useReadyQuestions } from './plugins/use-ready-questions.js';
import { useRequestLimits } from './plugins/use-request-limits.js';
import { useStaticFiles } from './plugins/use-static-files.js';
import { useStreaming } from './plugins/use-streaming.js';
import { useWriters } from './plugins/use-writers.js';
import { makeSchema } from './schema.js';
import type { Serving, Store } from './serving.js';
import { readSettings, type Settings } from './settings.js';
import { makeTextCache } from './text-cache.js';
import { bearer } from './tokens.js';
import { inRequestSpan, startTracing } from './tracing.js';
import { makeWaves } from './waves.js';
import type { Writing } from './writing.js';

/** What the service is made of beside its store. */
export interface ServiceParts {
  readonly settings?: Settings;
  /** Absent where nothing can be written. */
  readonly writing?: Writing;
  /** Folder of the explorer's files. */
  readonly explorer?: string;
  readonly log?: Logger;
}

/** The published schema, beside package.json: the same from the sources and from dist/. */
export const schemaText = (): string =>
  readFileSync(join(root(dirname(fileURLToPath(import.meta.url))), 'schema.graphql'), 'utf8');

/** The service without a port: `fetch` answers a Request. It does not close the store. */
export function serve(store: Store, parts: ServiceParts = {}) {
  const settings = parts.settings ?? readSettings({});
  const log = parts.log ?? makeLog(settings.logLevel);
  const metrics = makeMetrics();
  const { writing } = parts;
  const serving: Serving = {
    store: observed(store, metrics),
    settings,
    log,
    live: makeLive(),
    texts: makeTextCache(),
    metrics,
    ...(writing === undefined ? {} : { writing }),
  };
  const typeDefs = schemaText();
  const home = root(dirname(fileURLToPath(import.meta.url)));
  const isProduction = settings.profile === 'production';
  const yoga = createYoga<object, Context>({
    schema: makeSchema(typeDefs),
    context: ({ request }) => contextOf(request, serving),
    graphiql: !isProduction,
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    batching: false,
    extraParamNames: ['documentId'],
    // Ours tells readers from writers (plugins/use-request-limits.ts).
    maxRequestBodySize: false,
    cors:
      settings.origins.length === 0 ? false : { origin: [...settings.origins], methods: ['GET', 'POST', 'OPTIONS'] },
    maskedErrors: {
      maskError: (error) => {
        const told = mask(error, log);
        return isProduction && told instanceof GraphQLError ? withoutHints(told) : told;
      },
    },
    logging: false,
    plugins: [
      useObservation(serving),
      useHealth(serving, typeDefs),
      useBrowserFiles(home),
      ...(isProduction ? [] : [useReadyQuestions(home)]),
      ...(parts.explorer !== undefined && existsSync(parts.explorer) ? [useStaticFiles(parts.explorer)] : []),
      useRequestLimits(serving),
      usePersistedDocuments(serving),
      useQueryLimits(serving),
      useWriters(),
      useStreaming(),
      useDeadline(),
    ],
  });
  return { fetch: (request: Request) => yoga.fetch(request), yoga, settings };
}

function contextOf(request: Request, { store, settings, log, live, texts, writing }: Serving): Context {
  const { signal, over } = deadlineOf(request.signal, settings.timeout);
  const writer = bearer(request.headers.get('authorization'), settings.tokens);
  const waves = makeWaves(store);
  return {
    store: waves.store,
    signal,
    over,
    log,
    live,
    loaders: makeLoaders(waves, texts, { signal }),
    ...(writing === undefined ? {} : { writing }),
    ...(writer === undefined ? {} : { writer }),
  };
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new request, lets those finish that run, and stops. */
  stop(): Promise<void>;
}

/** Throws `conflict` for a port in use, `usage` for an address that is not ours to listen on. */
export async function startServer(store: Store, parts: ServiceParts = {}): Promise<RunningServer> {
  const { yoga, settings } = serve(store, parts);
  const stopTracing = settings.otlpEndpoint === undefined ? undefined : await startTracing(settings.otlpEndpoint);
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    inRequestSpan({ method, path: url.split('?')[0] ?? url, headers }, (done) => {
      response.once('close', () => done(response.statusCode));
      void yoga(request, response);
    });
  });
  await listen(server, settings);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      await drained(server, settings.drain);
      await stopTracing?.();
    },
  };
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const [code, why] =
        error.code === 'EADDRINUSE'
          ? (['conflict', 'the port is in use; choose another with --port'] as const)
          : (['usage', error.message] as const);
      reject(new MailuoError(code, `${host}:${port}: ${why}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

/** Idle connections are closed at once, those that answer when they have, all after `wait` milliseconds. */
function drained(server: Server, wait: number): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), wait);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function root(folder: string): string {
  return existsSync(join(folder, 'schema.graphql')) ? folder : root(dirname(folder));
}
