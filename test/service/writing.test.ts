/** Writing with a token, the audit, and what followers are told. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Judgement } from '../../src/model/collection.js';
import { MailuoError } from '../../src/model/errors.js';
import { makeLog } from '../../src/service/log.js';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import type { Writing } from '../../src/service/writing.js';
import { documentOf, rules } from '../contract/synthetic.js';
import { openSample, type Sample } from './sample.js';

const TOKEN = '0123456789abcdef';

/** Writing as the composition root puts it together, over documents of one statement a line. */
function writingTo(store: GraphStore): Writing {
  const judgements: Judgement[] = [];
  return {
    addDocument: async ({ path, bytes, date }, { progress, signal }) => {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (text === '') throw new MailuoError('input', `${path}: is empty`);
      const before = await store.read({ statement: 'read/documents-by-id', parameters: { ids: [path] } });
      const put = [{ extraction: documentOf(path, text.trimEnd().split('\n'), date), location: `upload:${path}` }];
      const { unchanged } = await load(store, { put }, rules, { signal, progress: (one) => progress(one) });
      const outcome = unchanged > 0 ? 'UNCHANGED' : before.length > 0 ? 'REPLACED' : 'ADDED';
      return { id: path, outcome, notes: [{ document: path, rule: 'date', kind: 'unknown', message: 'no date' }] };
    },
    removeDocument: async (id, { signal }) => ({
      removed: (await load(store, { remove: [id] }, rules, { signal })).removed > 0,
    }),
    restoreDocument: () => Promise.reject(new Error('nothing is kept')),
    judge: async (judgement, { signal }) => {
      const isSame = (one: Judgement) =>
        one.a === judgement.a && one.b === judgement.b && one.verdict === judgement.verdict;
      if (judgements.some(isSame)) return false;
      judgements.push(judgement);
      await load(store, { judgements }, rules, { signal });
      return true;
    },
    judged: async (a, b) => judgements.filter((one) => [one.a, one.b].sort().join() === [a, b].sort().join()),
  };
}

let sample: Sample;
let service: ReturnType<typeof serve>;
beforeEach(async () => {
  sample = await openSample();
  const settings = readSettings({}, { logLevel: 'silent', tokens: [`ann:${TOKEN}`] });
  service = serve(sample.store, { settings, writing: writingTo(sample.store) });
});
afterEach(() => sample.close());

const post = (body: BodyInit, headers: Record<string, string>) =>
  service.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
async function ask(query: string, token: string | null = TOKEN, variables: object = {}) {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await post(JSON.stringify({ query, variables }), headers);
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
  return { status: response.status, ...((await response.json()) as any) };
}

const ADD = `mutation ($text: String) { addDocument(input: { path: "new.txt", text: $text, date: "2024", clientMutationId: "1" }) {
  outcome clientMutationId document { id date } notes { rule message start } record { id by action subjects outcome at }
} }`;

describe('with a token', () => {
  test('a document is added, stands there unchanged, is replaced and is removed', async () => {
    const outcomes: unknown[] = [];
    for (const text of [
      'Leader:Cy VISITED Project:Bridge date=2024',
      'Leader:Cy VISITED Project:Bridge date=2024',
      'Leader:Dot VISITED Project:Bridge',
    ]) {
      const { data } = await ask(ADD, TOKEN, { text });
      outcomes.push(data.addDocument.outcome);
      expect(data.addDocument).toMatchObject({
        clientMutationId: '1',
        document: { id: 'new.txt', date: '2024' },
        record: { by: 'ann', action: 'addDocument', subjects: ['new.txt'] },
      });
    }
    expect(outcomes).toEqual(['ADDED', 'UNCHANGED', 'REPLACED']);
    expect((await ask('{ search(text: "cy") { totalCount } dot: search(text: "dot") { totalCount } }')).data).toEqual({
      search: { totalCount: 0 },
      dot: { totalCount: 1 },
    });
    const remove = 'mutation { removeDocument(input: { id: "new.txt" }) { id removed record { outcome } } }';
    expect((await ask(remove)).data.removeDocument).toEqual({
      id: 'new.txt',
      removed: true,
      record: { outcome: 'removed' },
    });
    expect((await ask(remove)).data.removeDocument).toEqual({
      id: 'new.txt',
      removed: false,
      record: { outcome: 'was not there' },
    });
  });

  test('a file is added', async () => {
    const form = new FormData();
    const query =
      'mutation ($file: File) { addDocument(input: { path: "up.txt", file: $file }) { outcome document { text } } }';
    form.set('operations', JSON.stringify({ query, variables: { file: null } }));
    form.set('map', JSON.stringify({ 0: ['variables.file'] }));
    form.set('0', new File(['Leader:Eve VISITED Project:Bridge'], 'up.txt'));
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'x-mailuo-preflight': '1' },
      body: form,
    });
    expect(await (await service.fetch(request)).json()).toMatchObject({ data: { addDocument: { outcome: 'ADDED' } } });
  });

  test('a judgement is recorded once', async () => {
    const judge =
      'mutation { judge(input: { verdict: SAME, a: "Slogan:sun", b: "Slogan:ray", note: "seen" }) { changed judgement { verdict a b by note } } }';
    expect((await ask(judge)).data.judge).toEqual({
      changed: true,
      judgement: { verdict: 'SAME', a: 'Slogan:sun', b: 'Slogan:ray', by: 'ann', note: 'seen' },
    });
    // To take apart what goes by two names, one of them may be an alias.
    const alias = 'mutation { judge(input: { verdict: NOT_SAME, a: "Slogan:sun", b: "Slogan:Sun" }) { changed } }';
    expect((await ask(alias)).data.judge.changed).toBe(true);
    // The two are one now, so one of the ids is of nothing; what was decided of them can still be decided again.
    expect((await ask(judge)).data.judge.changed).toBe(false);
    const back =
      'mutation { judge(input: { verdict: UNSURE, a: "Slogan:sun", b: "Slogan:ray" }) { changed former { verdict note } } }';
    expect((await ask(back)).data.judge).toEqual({ changed: true, former: [{ verdict: 'SAME', note: 'seen' }] });
    const apart = 'mutation { judge(input: { verdict: NOT_EVOLVED, a: "Slogan:moon", b: "Slogan:star" }) { changed } }';
    expect((await ask(apart)).data.judge.changed).toBe(true);
    expect((await ask(apart)).data.judge.changed).toBe(false);
  });

  test('the audit has all of it, newest first, and never the token', async () => {
    await ask(ADD, TOKEN, { text: 'Leader:Cy VISITED Project:Bridge' });
    await ask('mutation { removeDocument(input: { id: "new.txt" }) { removed } }');
    const { data } = await ask('{ audit { totalCount edges { node { id at by action subjects outcome } } } }');
    expect(data.audit.edges.map((edge: { node: { action: string } }) => edge.node.action)).toEqual([
      'removeDocument',
      'addDocument',
    ]);
    expect(JSON.stringify(data)).not.toContain(TOKEN);
    const unkept = await ask(
      'mutation ($record: ID!) { restoreDocument(input: { record: $record }) { outcome } }',
      TOKEN,
      {
        record: data.audit.edges[0].node.id,
      },
    );
    expect(unkept.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const [{ node }] = data.audit.edges;
    expect(
      (await ask('query ($id: ID!) { node(id: $id) { ... on AuditRecord { action } } }', TOKEN, { id: node.id })).data
        .node,
    ).toEqual({ action: 'removeDocument' });
  });

  test.each([
    ['no text and no file', 'mutation { addDocument(input: { path: "a" }) { outcome } }'],
    ['a path that leads out', 'mutation { addDocument(input: { path: "../a", text: "x" }) { outcome } }'],
    ['an empty document', 'mutation { addDocument(input: { path: "a", text: "" }) { outcome } }'],
    [
      'a judgement of nothing',
      'mutation { judge(input: { verdict: SAME, a: "Slogan:sun", b: "Slogan:none" }) { changed } }',
    ],
    [
      'a judgement of one',
      'mutation { judge(input: { verdict: SAME, a: "Slogan:sun", b: "Slogan:sun" }) { changed } }',
    ],
  ])('%s is refused', async (_, query) => {
    expect((await ask(query)).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('without a token', () => {
  test.each([null, 'wrong-wrong-wrong'])('%j changes nothing and sees no audit', async (token) => {
    const written = await ask('mutation { removeDocument(input: { id: "d1" }) { removed } }', token);
    expect([written.status, written.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(written.data).toBeUndefined();
    expect((await ask('{ document(id: "d1") { id } }')).data.document).toEqual({ id: 'd1' });
    expect((await ask('{ audit { totalCount } }', token)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask('{ node(id: "Audit:1") { id } }', token)).data.node).toBeNull();
  });
});

describe('a reader cannot write', () => {
  const query = 'mutation { removeDocument(input: { id: "d1" }) { removed } }';
  const url = `http://localhost/graphql?query=${encodeURIComponent(query)}`;
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const form = () => {
    const data = new FormData();
    data.set('operations', body);
    data.set('map', '{}');
    return data;
  };
  const requests: Readonly<Record<string, () => Request>> = {
    'by POST': () => new Request('http://localhost/graphql', { method: 'POST', headers: json, body }),
    'by GET': () => new Request(url),
    'by HEAD': () => new Request(url, { method: 'HEAD' }),
    'by PUT': () => new Request('http://localhost/graphql', { method: 'PUT', headers: json, body }),
    'by DELETE': () => new Request(url, { method: 'DELETE' }),
    'by a form': () =>
      new Request('http://localhost/graphql', { method: 'POST', headers: { 'x-mailuo-preflight': '1' }, body: form() }),
    'as an event stream': () =>
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { ...json, accept: 'text/event-stream' },
        body,
      }),
    'in parts': () =>
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { ...json, accept: 'multipart/mixed' },
        body,
      }),
    'with a token in the query': () =>
      new Request(`${url}&authorization=Bearer%20${TOKEN}`, { method: 'POST', headers: json, body }),
    'named beside a question': () =>
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          query: `query Q { __typename } ${query.replace('mutation', 'mutation M')}`,
          operationName: 'M',
        }),
      }),
  };

  test.each(Object.entries(requests))('%s', async (_, request) => {
    const text = await (await service.fetch(request())).text();
    expect(text).not.toContain('"removed"');
    expect((await ask('{ document(id: "d1") { id } }')).data.document).toEqual({ id: 'd1' });
  });
});

test('no log has a token, whether it is right or wrong', async () => {
  const lines: string[] = [];
  const log = makeLog('trace', { write: (line) => lines.push(line) });
  const settings = readSettings({}, { logLevel: 'trace', tokens: [`ann:${TOKEN}`] });
  service = serve(sample.store, { settings, writing: writingTo(sample.store), log });
  await ask(ADD, TOKEN, { text: 'Leader:Cy VISITED Project:Bridge' });
  await ask(ADD, 'wrong-wrong-wrong', { text: 'Leader:Cy VISITED Project:Bridge' });
  const failing = { ...sample.store, read: () => Promise.reject(new Error('broken')) };
  service = serve(failing, { settings, writing: writingTo(sample.store), log });
  await ask('{ stats { facts } }');
  expect(lines.filter((line) => line.includes('"audit"'))).toHaveLength(1);
  expect(lines.some((line) => line.includes('unexpected error'))).toBe(true);
  expect(lines.join('')).not.toMatch(new RegExp(`${TOKEN}|wrong-wrong-wrong`));
});

test('those who follow are told of changes and of progress', async () => {
  const events = async (query: string) => {
    const response = await post(JSON.stringify({ query }), {
      'content-type': 'application/json',
      accept: 'text/event-stream',
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    return (response.body as ReadableStream<Uint8Array>).getReader();
  };
  const changed = await events('subscription { changed { added removed judgements } }');
  const progress = await events('subscription { progress { stage done total at } }');
  const next = async (reader: typeof changed) => {
    let text = '';
    while (!text.includes('event: next')) text += new TextDecoder().decode((await reader.read()).value);
    return text;
  };
  const [change, step] = [next(changed), next(progress)];
  await ask(ADD, TOKEN, { text: 'Leader:Cy VISITED Project:Bridge' });
  expect(await change).toContain('{"added":["new.txt"],"removed":[],"judgements":0}');
  expect(await step).toMatch(/"stage":"\w+","done":\d+,"total":\d+,"at":null/);
  await Promise.all([changed.cancel(), progress.cancel()]);
});
