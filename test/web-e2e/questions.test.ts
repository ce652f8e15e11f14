/** The page of ready questions and GraphiQL behind it, as somebody uses them who does not know GraphQL yet. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningServer, startServer } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from '../service/sample.js';
import { canRun, launch, openPage, shoot } from './browser.js';

(canRun() ? describe : describe.skip)('a ready question', () => {
  let sample: Sample;
  let service: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    sample = await openSample();
    service = await startServer(sample.store, { settings: readSettings({}, { port: 0, logLevel: 'silent' }) });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await sample?.close();
  });

  test('opens in GraphiQL by one click, and is answered by another', async () => {
    const { page, troubles, close } = await openPage(browser, service.url);
    await page.goto('/questions');
    const links = page.locator('ol a');
    expect(await links.count()).toBe(16);
    const asked = decodeURIComponent((await links.first().getAttribute('href')) ?? '');
    await links.first().click();
    await page.waitForURL(/\/graphql/);
    const [, field = ''] = /\{\s*(\w+)/.exec(asked) ?? [];
    await page.locator('.graphiql-query-editor').getByText(field).first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"data"').waitFor();
    expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
    await shoot(page, 'ready-question');
    expect(troubles).toEqual([]);
    await close();
  });
});
