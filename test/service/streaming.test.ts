/** Long answers come in parts to those who ask for it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

async function parts(query: string, accept: string) {
  const service = serve(sample.store, { settings: readSettings({}, { logLevel: 'silent', profile: 'production' }) });
  const headers = { 'content-type': 'application/json', accept };
  const body = JSON.stringify({ query });
  const response = await service.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
  const text = await response.text();
  const found = text
    .split('\r\n')
    .filter((line) => line.startsWith('{'))
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
    .map((line) => JSON.parse(line) as any);
  return { status: response.status, type: response.headers.get('content-type') ?? '', text, found };
}

test('the elements of a list come one by one', async () => {
  const query = '{ documents { totalCount edges @stream(initialCount: 1) { node { id marks { entity { name } } } } } }';
  const { status, type, found } = await parts(query, 'multipart/mixed');
  expect([status, type.startsWith('multipart/mixed')]).toEqual([200, true]);
  expect(found[0]).toMatchObject({
    data: { documents: { totalCount: 3, edges: [{ node: { id: 'd1' } }] } },
    hasNext: true,
  });
  const rest = found.slice(1).flatMap(({ incremental }) => incremental ?? []);
  expect(rest.map(({ items, path }) => [items[0].node.id, path])).toEqual([
    ['d2', ['documents', 'edges', 1]],
    ['d3', ['documents', 'edges', 2]],
  ]);
  expect(found.at(-1).hasNext).toBe(false);
});

test('a part of an answer comes later', async () => {
  const query = '{ evolution(of: "Sun") { found ... @defer { hops { kind evidence { quote before } } } } }';
  const { found } = await parts(query, 'multipart/mixed');
  expect(found[0]).toEqual({ data: { evolution: { found: true } }, hasNext: true });
  const [later] = found.slice(1).flatMap(({ incremental }) => incremental ?? []);
  expect(later).toMatchObject({ path: ['evolution'], data: { hops: [{ kind: 'SUPERSEDED' }, { kind: 'UPGRADED' }] } });
});

test('also as server-sent events; a client that takes neither is told so', async () => {
  const query = '{ documents { edges @stream { node { id } } } }';
  const events = await parts(query, 'text/event-stream');
  expect(events.text.match(/^event: next$/gm)?.length).toBeGreaterThan(1);
  const plain = await parts(query, 'application/json');
  expect(plain.status).toBe(406);
});
