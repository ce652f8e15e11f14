import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Where pictures of the page are kept. */
const SCREENSHOTS = join(ROOT, 'build/screenshots');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGL without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const chromiumPath = PLACES.find((path) => path !== '' && existsSync(path));

/** Whether the tests can run. Without a Chromium they are skipped with a word, but fail in CI. */
export function canRun(): boolean {
  if (chromiumPath !== undefined) return true;
  const words = 'no Chromium found: install it or say where it is with CHROMIUM_PATH';
  if (process.env['CI']) throw new Error(words);
  console.warn(`skipped: ${words}`);
  return false;
}

export const launch = (): Promise<Browser> => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args: FLAGS });
};

/** A page and all that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and of the Content-Security-Policy, and requests to other hosts. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    baseURL: base,
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(base).origin)
      troubles.push(`other host: ${request.url()}`);
  });
  return { page, troubles, close: () => context.close() };
}

/** Waits until the nodes of the graph stand still. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.documentElement.dataset['layout'] === 'done' && document.querySelector('[data-nodes]') !== null,
  );

export const shoot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
