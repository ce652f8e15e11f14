/** Persisted documents, and what a client is told when the engine cannot answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/store.js';
import { MailuoError } from '../../src/model/errors.js';
import { serve } from '../../src/service/server.js';
import { readSettings, type SettingsInput } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

const QUERY = '{ stats { documents } }';
let sample: Sample;
let folder: string;
let persisted: string;
beforeAll(async () => {
  sample = await openSample();
  folder = mkdtempSync(join(tmpdir(), 'mailuo-persisted-'));
  persisted = join(folder, 'documents.json');
  writeFileSync(persisted, JSON.stringify({ stats: QUERY }));
});
afterAll(async () => {
  await sample.close();
  rmSync(folder, { recursive: true });
});

async function ask(body: object, settings: SettingsInput, store: Pick<GraphStore, 'read' | 'write'> = sample.store) {
  const service = serve(store, { settings: readSettings({}, { logLevel: 'silent', ...settings }) });
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
  return (await (await service.fetch(request)).json()) as any;
}
const codeOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors[0].extensions.code;

describe('persisted documents', () => {
  const answered = { data: { stats: { documents: 3 } } };

  test('are asked by their id, as Relay or as Apollo sends it', async () => {
    expect(await ask({ documentId: 'stats' }, { persisted })).toEqual(answered);
    const apollo = { extensions: { persistedQuery: { version: 1, sha256Hash: 'stats' } } };
    expect(await ask(apollo, { persisted })).toEqual(answered);
    expect(await codeOf({ documentId: 'none' }, { persisted })).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('are all that is answered in strict mode', async () => {
    const strict = { persisted, persistedOnly: true };
    expect(await ask({ documentId: 'stats' }, strict)).toEqual(answered);
    expect(await ask({ query: QUERY }, strict)).toEqual(answered);
    expect(await codeOf({ query: '{ stats { facts } }' }, strict)).toBe('PERSISTED_QUERY_ONLY');
    expect(await ask({ query: '{ stats { facts } }' }, { persisted })).toMatchObject({ data: { stats: {} } });
  });

  test('in a file that is none are one clear error', () => {
    writeFileSync(join(folder, 'bad.json'), '[1]');
    const start = () => serve(sample.store, { settings: readSettings({}, { persisted: join(folder, 'bad.json') }) });
    expect(start).toThrow(/bad\.json: no JSON file of persisted documents/);
  });
});

test.each([
  ['unreachable', 'UNAVAILABLE'],
  ['conflict', 'CONFLICT'],
  ['integrity', 'INTERNAL_SERVER_ERROR'],
] as const)('an engine that is %s is told as %s, and no more than that', async (code, told) => {
  const broken: Pick<GraphStore, 'read' | 'write'> = {
    read: () => Promise.reject(new MailuoError(code, 'bolt://secret.example: gone')),
    write: sample.store.write,
  };
  const answer = await ask({ query: QUERY }, {}, broken);
  expect(answer.errors[0].extensions).toEqual({ code: told, id: expect.any(String) });
  expect(JSON.stringify(answer)).not.toContain('secret');
});
