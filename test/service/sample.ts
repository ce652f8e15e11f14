/** A graph of synthetic documents in the embedded engine, and the service over it without a port. */
import { getEventListeners } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../src/graph/load.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Extraction } from '../../src/model/statement.js';
import { serve } from '../../src/service/server.js';
import { readSettings, type SettingsInput } from '../../src/service/settings.js';
import { documentOf, rules } from '../contract/synthetic.js';

export const DOCUMENTS: readonly Extraction[] = [
  documentOf(
    'd1',
    [
      'Leader:Ada HOLDS_POST Organization:Council post=chair since=2018',
      'Leader:Ada ADVOCATES Slogan:Sun manner=stresses',
      'Slogan:Sun HAS_COMPONENT Slogan:Ray order=1 key=S meaning=shine',
      'Leader:Ada VISITED District:North date=2018-03-05',
      'Organization:Council PART_OF Organization:State',
      'Leader:Ada and Slogan:Sun',
    ],
    '2018',
  ),
  documentOf(
    'd2',
    [
      'Slogan:Sun EVOLVED_INTO Slogan:Moon kind=superseded since=2020',
      'Leader:Bo HOLDS_POST Organization:Council post=chair since=2020',
      'Leader:Ada SUCCEEDED_BY Leader:Bo post=chair date=2020',
      'Leader:Bo ADVOCATES Slogan:Moon manner=proposes',
      'Project:Bridge LOCATED_IN District:North',
    ],
    '2020-06',
  ),
  documentOf(
    'd3',
    [
      'Slogan:Moon EVOLVED_INTO Slogan:Star kind=upgraded since=2023',
      'Organization:Council INVESTS_IN Project:Bridge amount=5000 currency=CNY',
      'Project:Bridge SERVES Slogan:Star',
      'Leader:Bo VISITED Project:Bridge date=2023-01',
    ],
    '2023-01-09',
  ),
];

export interface Sample {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

export async function openSample(documents: readonly Extraction[] = DOCUMENTS): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-service-'));
  const store = await openGraph(join(folder, 'graph'));
  await load(store, { put: documents.map((extraction) => ({ extraction })) }, rules);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Asks one query of a service over a store. */
export function client(store: Pick<GraphStore, 'read' | 'write'>, settings: SettingsInput = {}) {
  const service = serve(store, { settings: readSettings({}, { logLevel: 'silent', ...settings }) });
  return async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await service.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
    return (await response.json()) as any;
  };
}

/** How many listeners there are at most on the signal of a request, while it runs as many statements as it may. */
export async function mostListeners(store: Pick<GraphStore, 'read' | 'write'>): Promise<number> {
  let most = 0;
  const watched: typeof store = {
    read: (call, options) => {
      const rows = store.read(call, options);
      if (options?.signal !== undefined) most = Math.max(most, getEventListeners(options.signal, 'abort').length);
      return rows;
    },
    write: store.write,
  };
  const questions = Array.from({ length: 20 }, (_, at) => `q${at}: stats { documents }`).join(' ');
  const answer = await client(watched)(`{ ${questions} }`);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return most;
}
