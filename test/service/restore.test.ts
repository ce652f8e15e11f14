/** What was replaced or removed through the service can be put back exactly, whatever file it came from. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writingTo } from '../../bin/writing.js';
import { copyGraph } from '../../src/graph/copy.js';
import { dump } from '../../src/graph/dump.js';
import type { GraphStore } from '../../src/graph/store.js';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { makePdf } from '../text/make-pdf.js';
import { openSample, type Sample } from './sample.js';

const TOKEN = '0123456789abcdef';
const PATH = '2021-会议.pdf';
const PDF = makePdf([
  {
    lines: [
      { text: '全市工作会议召开' },
      { text: '2021年3月5日' },
      { text: '会议强调，要加快建设“山海相通”现代化新城。市长张三出席会议。' },
    ],
  },
]);
const OTHER = makePdf([{ lines: [{ text: '会议研究了防汛工作。' }] }]);

let sample: Sample;
beforeEach(async () => {
  sample = await openSample([]);
});
afterEach(() => sample.close());

async function dumped(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of dump(store)) lines.push(line);
  return lines.join('\n');
}

/** Asks a service started anew, so that nothing is remembered but what the graph holds. */
async function ask(query: string, variables: object = {}, file?: Uint8Array, store = sample.store) {
  const settings = readSettings({}, { logLevel: 'silent', tokens: [`ann:${TOKEN}`] });
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables }));
  form.set('map', JSON.stringify(file === undefined ? {} : { 0: ['variables.file'] }));
  if (file !== undefined) form.set('0', new File([file as Uint8Array<ArrayBuffer>], PATH));
  const headers = { authorization: `Bearer ${TOKEN}`, 'x-mailuo-preflight': '1' };
  const request = new Request('http://localhost/graphql', { method: 'POST', headers, body: form });
  const response = await serve(store, { settings, writing: writingTo(store) }).fetch(request);
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
  const { data, errors } = (await response.json()) as any;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const put = async (file: Uint8Array) =>
  (
    await ask(
      `mutation ($file: File) { addDocument(input: { path: "${PATH}", file: $file, issuer: "山海市人民政府" }) { outcome record { id canRestore } } }`,
      { file: null },
      file,
    )
  ).addDocument;
const restore = async (record: string, store = sample.store) =>
  (
    await ask(
      'mutation ($record: ID!) { restoreDocument(input: { record: $record }) { outcome document { id title } record { id canRestore } } }',
      { record },
      undefined,
      store,
    )
  ).restoreDocument;

test('a PDF that was replaced is put back exactly, and what took its place in turn', async () => {
  expect(await put(PDF)).toMatchObject({ outcome: 'ADDED', record: { canRestore: false } });
  const before = await dumped(sample.store);
  expect(before).toContain('山海相通');
  const replaced = await put(OTHER);
  expect(replaced).toMatchObject({ outcome: 'REPLACED', record: { canRestore: true } });
  const after = await dumped(sample.store);
  expect(after).not.toContain('山海相通');
  const back = await restore(replaced.record.id);
  expect(back).toMatchObject({ outcome: 'REPLACED', record: { canRestore: true } });
  expect(await dumped(sample.store)).toBe(before);
  await restore(back.record.id);
  expect(await dumped(sample.store)).toBe(after);
});

test('a document that was removed is put back exactly, also in a copy of the graph', async () => {
  await put(PDF);
  const before = await dumped(sample.store);
  const { removeDocument } = await ask(
    `mutation { removeDocument(input: { id: "${PATH}" }) { removed record { id canRestore } } }`,
  );
  expect(removeDocument).toMatchObject({ removed: true, record: { canRestore: true } });
  expect(await dumped(sample.store)).not.toContain('山海相通');
  const copy = await openSample([]);
  await copyGraph(sample.store, copy.store);
  for (const store of [sample.store, copy.store]) {
    expect(await restore(removeDocument.record.id, store)).toMatchObject({ outcome: 'ADDED' });
    expect(await dumped(store)).toBe(before);
    expect(await restore(removeDocument.record.id, store)).toMatchObject({ outcome: 'UNCHANGED' });
  }
  await copy.close();
});
