/** Every view in both themes and languages and at the width of a phone: kept as pictures, and looked over by axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { canRun, launch, openPage, settled, shoot, type WatchedPage } from './browser.js';
import { type RunningService, startService } from './service.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, by what it is and where. It is injected through the debugger, for the page allows no script of others. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as readonly Violation[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const VIEWS = {
  home: '/',
  search: '/?view=search&q=济南',
  evolution: '/?view=evolution&id=Slogan:强新优富美高',
  'evolution-open': '/?view=evolution&id=Slogan:强新优富美高&open=step:Slogan:强新优富美高',
  'evolution-table': '/?view=evolution&id=Slogan:强新优富美高&list=1',
  'evolution-series': '/?view=evolution&id=Strategy:十四五规划&lanes=theme',
  'evolution-none': '/?view=evolution&id=Leader:王忠林',
  graph: '/?view=graph&id=District:济南市&open=node:District:济南市',
  'graph-whole': '/?view=graph',
  'graph-list': '/?view=graph&list=1',
  entity: '/?view=entity&id=Leader:王忠林',
  documents: '/?view=documents',
  'document-place': '/?view=document&id=jinan/2020-05-06-长清区委常委会扩大会议.md&start=297&end=302',
  nothing: '/?view=entity&id=Slogan:nothing',
} as const;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'zh-light': {},
  'zh-dark': { colorScheme: 'dark' },
  'en-light': { locale: 'en-GB' },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

(canRun() ? describe : describe.skip)('each view', () => {
  let service: RunningService;
  let browser: Browser;
  beforeAll(async () => {
    service = await startService();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  describe.each(Object.entries(LOOKS))('as %s', (look, options) => {
    // One page for all of them: what a browser keeps need not be read and made ready again.
    let watched: WatchedPage;
    beforeAll(async () => {
      watched = await openPage(browser, service.url, options);
    });
    afterAll(() => watched?.close());

    test.each(Object.entries(VIEWS))('%s', async (name, address) => {
      const { page, troubles } = watched;
      await page.goto(encodeURI(address));
      await page.locator('main :is(h1, .state)').first().waitFor({ state: 'attached' });
      if (name.startsWith('graph') && name !== 'graph-list') await settled(page);
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      if (name === 'document-place') await page.locator('.document-text mark').first().waitFor();
      await shoot(page, `${name}-${look}`);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
    });
  });
});
