/** What graphql-cop looks for in a service on the open net, written anew and asked of the production profile. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

let sample: Sample;
let service: ReturnType<typeof serve>;
beforeAll(async () => {
  sample = await openSample();
  const settings = readSettings({}, { logLevel: 'silent', profile: 'production', tokens: ['ann:0123456789abcdef'] });
  service = serve(sample.store, { settings });
});
afterAll(() => sample.close());

const URL = 'http://localhost/graphql';
const answer = async (request: Request) => {
  const response = await service.fetch(request);
  const text = await response.text();
  const json = /^[[{]/.test(text) ? JSON.parse(text) : undefined;
  const codes = (json?.errors ?? []).map((error: { extensions?: { code?: string } }) => error.extensions?.code);
  return { status: response.status, text, json, codes, code: codes[0] };
};
const post = (body: unknown, type = 'application/json') =>
  answer(
    new Request(URL, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('denial of service', () => {
  test.each([
    ['100 aliases', `{ ${times(101, (at) => `alias${at}: __typename`)} }`, 'ALIAS_LIMIT'],
    ['1,000 aliases', `{ ${times(1000, (at) => `alias${at}: __typename`)} }`, 'ALIAS_LIMIT'],
    ['1,000 aliases further in', `{ stats { ${times(1000, (at) => `alias${at}: facts`)} } }`, 'ALIAS_LIMIT'],
    ['50 directives', `{ __typename ${times(50, () => '@aa')} }`, 'DIRECTIVE_LIMIT'],
    ['a field 500 times', `{ ${times(500, () => '__typename')} }`, 'ROOT_FIELD_LIMIT'],
    [
      'introspection that goes round',
      `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
      'INTROSPECTION_DISABLED',
    ],
    ['a query without end', `{ stats { ${times(3000, () => 'facts mentions')} } }`, 'TOKEN_LIMIT'],
  ])('%s', async (_, query, code) => {
    expect((await post({ query })).codes).toContain(code);
  });

  test('ten queries in a list', async () => {
    const { status, json, code } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([status, code]).toEqual([400, 'BATCH_LIMIT']);
    expect(Array.isArray(json)).toBe(false);
    expect(json.data).toBeUndefined();
  });
});

describe('information', () => {
  test('introspection', async () => {
    expect((await post({ query: '{ __schema { types { name } } }' })).code).toBe('INTROSPECTION_DISABLED');
  });

  test('field suggestions', async () => {
    for (const query of ['{ stat { facts } }', '{ stats { fact } }', '{ entities(kin: Leader) { totalCount } }']) {
      const { text } = await post({ query });
      expect(text).toContain('errors');
      expect(text).not.toMatch(/did you mean/i);
    }
  });

  test('suggestions for variables', async () => {
    for (const [query, variables] of [
      ['query ($order: EntityOrder) { entities(order: $order) { totalCount } }', { order: 'NAM' }],
      ['query ($filter: FactFilter) { facts(filter: $filter) { totalCount } }', { filter: { statuse: [] } }],
    ] as const) {
      const { text, code } = await post({ query, variables });
      expect(code).toBe('BAD_USER_INPUT');
      expect(text).not.toMatch(/did you mean/i);
    }
  });

  test('GraphiQL and its like', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/altair', '/', '/questions']) {
      const request = new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } });
      expect((await answer(request)).text).not.toMatch(/graphiql|playground|altair/i);
    }
  });

  test('traces in the answer', async () => {
    const request = new Request(URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-apollo-tracing': '1' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect((await answer(request)).json).toEqual({ data: { __typename: 'Query' } });
  });

  test('unhandled errors', async () => {
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"query":1}',
      '{"query":"{ __typename }","variables":"x"}',
      '{"query":"qwerty cop { abc }"}',
    ]) {
      const { status, text } = await post(body);
      expect([body, status < 500, text.includes('"errors"')]).toEqual([body, true, true]);
      expect(text).not.toMatch(/node_modules|at \w+ \(|"stack"|INTERNAL_SERVER_ERROR/);
    }
  });
});

describe('requests that a page of another origin can make', () => {
  test('a mutation by GET', async () => {
    const query = 'mutation { removeDocument(input: { id: "d1" }) { removed } }';
    const headers = { authorization: 'Bearer 0123456789abcdef' };
    const { status, text } = await answer(new Request(`${URL}?query=${encodeURIComponent(query)}`, { headers }));
    expect(status).toBe(405);
    expect(text).not.toContain('"removed"');
  });

  test('a query by a form', async () => {
    const { status, code } = await post('query=%7B__typename%7D', 'application/x-www-form-urlencoded');
    expect([status, code]).toEqual([415, 'CSRF']);
  });
});
