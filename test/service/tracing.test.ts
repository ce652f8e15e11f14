/** Traces as a collector of OpenTelemetry receives them, from a request to its statements. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

const TOKEN = '0123456789abcdef';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const received: string[] = [];
let collector: Server;
let endpoint: string;
let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push(body);
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const address = collector.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1/traces`;
});
afterAll(async () => {
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
  await sample.close();
});

test('a request and each of its statements is a span; the caller’s trace goes on', async () => {
  const settings = readSettings({}, { logLevel: 'silent', port: 0, otlpEndpoint: endpoint, tokens: [`ann:${TOKEN}`] });
  const server = await startServer(sample.store, { settings });
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${TOKEN}`,
      traceparent: `00-${TRACE}-${PARENT}-01`,
    },
    body: JSON.stringify({
      query: 'query Near { neighbours(of: "Leader:ada") { edges { facts { evidence { quote } } } } }',
    }),
  });
  expect(response.status).toBe(200);
  await response.text();
  await server.stop();

  const spans = received.flatMap((body) =>
    (JSON.parse(body).resourceSpans as { readonly scopeSpans: { readonly spans: readonly Span[] }[] }[]).flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans),
    ),
  );
  const request = spans.find(({ name }) => name === 'POST /graphql') as Span;
  expect(request).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
  const said = Object.fromEntries(request.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
  expect(said).toEqual({
    'http.request.method': 'POST',
    'url.path': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Near',
  });
  const statements = spans.filter((span) => span !== request);
  const names = statements.map(({ name }) => name).sort();
  expect(names).toEqual(['read/entities-by-id', 'read/neighbours', 'read/statements']);
  for (const span of statements) {
    expect(span).toMatchObject({ traceId: TRACE, parentSpanId: request.spanId });
    expect(BigInt(span.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(request.endTimeUnixNano));
  }
  expect(received.join()).not.toContain(TOKEN);
  expect(received.join()).toContain('"mailuo"');
});
