/** The service on a port: files, health, stopping. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/store.js';
import { startServer } from '../../src/service/server.js';
import { readSettings, type SettingsInput } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

let sample: Sample;
let folder: string;
beforeAll(async () => {
  sample = await openSample();
  folder = await mkdtemp(join(tmpdir(), 'mailuo-web-'));
  await mkdir(join(folder, 'web', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'web', 'index.html'), '<p>explorer');
  await writeFile(join(folder, 'web', 'assets', 'main-0123abcd.js'), 'export {}');
});
afterAll(async () => {
  await sample.close();
  await rm(folder, { recursive: true });
});

const start = (settings: SettingsInput = {}, store: Pick<GraphStore, 'read' | 'write'> = sample.store) =>
  startServer(store, {
    settings: readSettings({}, { logLevel: 'silent', port: 0, ...settings }),
    explorer: join(folder, 'web'),
  });
const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('serves the explorer under a strict policy, and nothing outside its folder', async () => {
  const server = await start();
  try {
    const page = await fetch(`${server.url}/`);
    expect(await page.text()).toBe('<p>explorer');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
    expect(await (await fetch(`${server.url}/entity/Slogan:sun`)).text()).toBe('<p>explorer');
    const script = await fetch(`${server.url}/assets/main-0123abcd.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/none.js',
      '/%00.js',
      '/%',
    ]) {
      const response = await fetch(`${server.url}${path}`);
      expect([path, (await response.text()).includes('secret')]).toEqual([path, false]);
    }
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
  } finally {
    await server.stop();
  }
});

test('answers /health, /ready, /metrics and /schema.graphql', async () => {
  const server = await start();
  await ask(server.url, '{ stats { facts } }');
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain('type Query');
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  expect(figures).toContain('mailuo_operation_seconds_count{type="query",outcome="answered"} 1');
  expect(figures).toContain('mailuo_statement_seconds_count{statement="read/count-facts"} 1');
  expect(figures).toMatch(/mailuo_requests_total\{path="\/graphql",status="200"\} 1/);
  await server.stop();
});

test('/ready says when the engine does not answer', async () => {
  const gone: Pick<GraphStore, 'read' | 'write'> = {
    read: () => Promise.reject(new Error('gone')),
    write: sample.store.write,
  };
  const server = await start({}, gone);
  expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await server.stop();
});

test('finishes what runs before it stops', async () => {
  let answer = (): void => undefined;
  let asked = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow: Pick<GraphStore, 'read' | 'write'> = {
    write: sample.store.write,
    read: () =>
      new Promise((resolve) => {
        answer = () => resolve([{ total: 7 }]);
        asked();
      }),
  };
  const server = await start({}, slow);
  const running = ask(server.url, '{ entitiesOf: document(id: "d1") { id } }');
  await wasAsked;
  const stopped = server.stop();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  answer();
  expect((await running).status).toBe(200);
  await stopped;
});

test('a client that hangs up stops the work of the engine', async () => {
  let asked = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  let stopped = (): void => undefined;
  const wasStopped = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const slow: Pick<GraphStore, 'read' | 'write'> = {
    write: sample.store.write,
    read: (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          stopped();
          reject(options.signal?.reason);
        });
        asked();
      }),
  };
  const server = await start({}, slow);
  const client = new AbortController();
  const running = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { facts } }' }),
    signal: client.signal,
  });
  await wasAsked;
  client.abort();
  await expect(running).rejects.toThrow();
  await wasStopped;
  await server.stop();
});

test('a port in use is one clear error', async () => {
  const server = await start();
  const port = Number(new URL(server.url).port);
  await expect(start({ port })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(/the port is in use/),
  });
  await server.stop();
});
