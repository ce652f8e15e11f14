/** The page of ready questions: each link is a query that the service answers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const service = (profile: 'development' | 'production') =>
  serve(sample.store, { settings: readSettings({}, { logLevel: 'silent', profile }) });

test('every question opens in GraphiQL with a query that is answered', async () => {
  const { fetch } = service('development');
  const page = await (await fetch(new Request('http://localhost/questions'))).text();
  const links = [...page.matchAll(/href="(\/graphql\?query=[^"]+)"/g)].map((match) => match[1] as string);
  expect(links).toHaveLength(16);
  for (const link of links) {
    const inBrowser = await fetch(new Request(`http://localhost${link}`, { headers: { accept: 'text/html' } }));
    expect(await inBrowser.text()).toContain('YogaGraphiQL');
    const answer = await fetch(new Request(`http://localhost${link}`));
    expect(Object.keys(await answer.json())).toEqual(['data']);
  }
});

test('there is no such page where there is no GraphiQL', async () => {
  const response = await service('production').fetch(new Request('http://localhost/questions'));
  expect(response.status).toBe(404);
});
