/** Limits and what a stranger must not get: among them the checks of graphql-cop, written anew. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { GraphStore } from '../../src/graph/store.js';
import { serve } from '../../src/service/server.js';
import { readSettings, type SettingsInput } from '../../src/service/settings.js';
import { mostListeners, openSample, type Sample } from './sample.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const service = (settings: SettingsInput = {}, store: Pick<GraphStore, 'read' | 'write'> = sample.store) =>
  serve(store, { settings: readSettings({}, { logLevel: 'silent', ...settings }) });

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
async function answer(request: Request, settings: SettingsInput = {}) {
  const response = await service(settings).fetch(request);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text.startsWith('{') ? JSON.parse(text) : undefined,
  };
}
const codeOf = async (query: string, settings: SettingsInput = {}): Promise<unknown> =>
  (await answer(post({ query }), settings)).json.errors?.[0]?.extensions?.code;

describe('what a query may not exceed', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `... on Organization { partOf { edges { node { ${nested(levels - 1)} } } } }`;

  test.each([
    ['DEPTH_LIMIT', `{ node(id: "x") { ${nested(6)} } }`],
    ['ALIAS_LIMIT', `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['DIRECTIVE_LIMIT', `{ __typename ${'@include(if: true) '.repeat(40)} }`],
    ['ROOT_FIELD_LIMIT', `{ ${'stats { facts } '.repeat(21)} }`],
    ['TOKEN_LIMIT', `{ ${'__typename '.repeat(5000)} }`],
    [
      'COST_LIMIT',
      '{ entities(first: 100) { edges { node { neighbours(first: 100) { edges { facts { evidence(first: 100) { quote document { id } } } } } } } } }',
    ],
  ])('%s', async (code, query) => {
    expect(await codeOf(query)).toBe(code);
  });

  test('fragments count where they are spread, and do not go round', async () => {
    const query = `query { node(id: "x") { ...A } } fragment A on Organization { partOf { edges { node { ...B } } } }
      fragment B on Organization { partOf { edges { node { ... on Organization { partOf { edges { node { id } } } } } } } }`;
    expect(await codeOf(query, { maxDepth: 9 })).toBe('DEPTH_LIMIT');
    expect(await codeOf(query, { maxDepth: 12 })).toBeUndefined();
    const round =
      'query { node(id: "x") { ...A } } fragment A on Organization { ...B } fragment B on Organization { ...A }';
    expect((await answer(post({ query: round }))).json.errors[0].message).toContain('itself');
  });

  test('cost goes by the variables of the request', async () => {
    const query =
      'query ($first: Int) { entities(first: $first) { edges { node { neighbours(first: $first) { edges { node { id } } } } } } }';
    const ask = async (first: number) => (await answer(post({ query, variables: { first } }), { maxCost: 5000 })).json;
    expect((await ask(10)).errors).toBeUndefined();
    expect((await ask(100)).errors[0].extensions.code).toBe('COST_LIMIT');
  });

  test('a query of 1 MB', async () => {
    const { status, json } = await answer(post({ query: `{ a(b: "${'x'.repeat(1_000_000)}") }` }));
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'BODY_LIMIT']);
  });

  test('several queries in one request', async () => {
    const { status, json } = await answer(post([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(status).toBe(400);
    expect(json).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BATCH_LIMIT' } }] });
  });

  test('requests from one address', async () => {
    const one = service({ rate: 3 });
    const statuses: number[] = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await one.fetch(post({ query: '{ __typename }' }))).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const last = await one.fetch(post({ query: '{ __typename }' }));
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await last.json()).errors[0].extensions.code).toBe('RATE_LIMIT');
  });

  test('time: the answer says so, and the engine is told to stop', async () => {
    let stopped = false;
    const slow: Pick<GraphStore, 'read' | 'write'> = {
      write: sample.store.write,
      read: (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            stopped = true;
            reject(options.signal?.reason);
          });
        }),
    };
    const response = await service({ timeout: 50 }, slow).fetch(post({ query: '{ stats { facts } }' }));
    expect((await response.json()).errors[0].extensions.code).toBe('TIMEOUT');
    expect(stopped).toBe(true);
  });

  test('time: an engine that cannot be interrupted is asked nothing more when it is over', async () => {
    let asked = 0;
    const deaf: Pick<GraphStore, 'read' | 'write'> = {
      write: sample.store.write,
      read: async (call) => {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 60));
        return sample.store.read(call);
      },
    };
    const query = '{ evolution(of: "Sun") { steps { term { name } evidence { quote document { title } before } } } }';
    const response = await service({ timeout: 100 }, deaf).fetch(post({ query }));
    expect((await response.json()).errors[0].extensions.code).toBe('TIMEOUT');
    const then = asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBe(then);
    asked = 0;
    expect((await (await service({}, deaf).fetch(post({ query }))).json()).errors).toBeUndefined();
    expect(asked).toBeGreaterThan(then);
  });

  test('a client that goes away stops the work of the engine', async () => {
    let stopped = false;
    const goAway = new AbortController();
    const slow: Pick<GraphStore, 'read' | 'write'> = {
      write: sample.store.write,
      read: (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            stopped = true;
            reject(options.signal?.reason);
          });
          setTimeout(() => goAway.abort(), 10);
        }),
    };
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ stats { facts } }' }),
      signal: goAway.signal,
    });
    await Promise.resolve(service({}, slow).fetch(request)).catch(() => undefined);
    expect(stopped).toBe(true);
  });

  test('a hundred and forty statements of a request wait for its end with one listener', async () => {
    expect(await mostListeners(sample.store)).toBe(1);
  });
});

describe('production', () => {
  const PRODUCTION: SettingsInput = { profile: 'production' };

  test('tells neither the schema nor names that were not asked for', async () => {
    expect(await codeOf(getIntrospectionQuery(), PRODUCTION)).toBe('INTROSPECTION_DISABLED');
    expect(await codeOf('{ __type(name: "Leader") { fields { name } } }', PRODUCTION)).toBe('INTROSPECTION_DISABLED');
    expect(await codeOf(getIntrospectionQuery())).toBeUndefined();
    const { text } = await answer(
      post({ query: '{ stat { facts } evolutio(of: "x") { found } search(txt: "x") { totalCount } }' }),
      PRODUCTION,
    );
    expect(text).not.toContain('Did you mean');
    expect((await answer(post({ query: '{ stat { facts } }' }))).text).toContain('Did you mean');
  });

  test('has no GraphiQL', async () => {
    const request = () => new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect((await answer(request(), PRODUCTION)).text).not.toContain('GraphiQL');
    expect((await answer(request())).text).toContain('YogaGraphiQL');
  });

  test('limits requests unless told otherwise', async () => {
    const one = service(PRODUCTION);
    const many = await Promise.all(Array.from({ length: 610 }, () => one.fetch(post({ query: '{ __typename }' }))));
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });
});

describe('other origins', () => {
  test('no CORS headers unless an origin is let in', async () => {
    const cross = (settings: SettingsInput) =>
      answer(post({ query: '{ __typename }' }, { origin: 'https://page.example' }), settings);
    expect((await cross({})).headers.get('access-control-allow-origin')).toBeNull();
    const open = await cross({ origins: ['https://page.example'] });
    expect(open.headers.get('access-control-allow-origin')).toBe('https://page.example');
    const other = await cross({ origins: ['https://friend.example'] });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://page.example');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a simple POST of %s is refused',
    async (type) => {
      const { status, json } = await answer(post('{"query":"{ __typename }"}', { 'content-type': type }));
      expect([status, json.errors[0].extensions.code]).toEqual([415, 'CSRF']);
    },
  );

  test('GET answers queries, and never writes', async () => {
    const get = (query: string) => new Request(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
    expect((await answer(get('{ __typename }'))).json).toEqual({ data: { __typename: 'Query' } });
    const write = await answer(get('mutation { removeDocument(input: { id: "d1" }) { removed } }'), {
      tokens: ['ann:0123456789abcdef'],
    });
    expect(write.status).toBe(405);
    expect((await sample.store.read({ statement: 'read/documents-by-id', parameters: { ids: ['d1'] } })).length).toBe(
      1,
    );
  });

  test('no stack, no path, no word of the engine in what a client is told', async () => {
    const broken: Pick<GraphStore, 'read' | 'write'> = {
      read: () => Promise.reject(new Error('secret: password in /srv/graph')),
      write: sample.store.write,
    };
    const response = await service({}, broken).fetch(post({ query: '{ stats { facts } }' }));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).not.toMatch(/secret|srv|stack/);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
  });
});
