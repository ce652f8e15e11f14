#!/usr/bin/env node
/**
 * `node scripts/pictures.mjs` makes the pictures of docs/pictures again, of the built page and of the notebook, over the sample documents.
 * `--no-notebook` leaves out the notebook, which needs Python. Those of Neo4j Browser are made by `UPDATE=1 npm run test:neo4j -- browser`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { environment, NOTEBOOK, ROOT } from './notebook/environment.mjs';

const MAILUO = join(ROOT, 'dist/bin/mailuo.js');
const PICTURES = join(ROOT, 'docs/pictures');
const LARGEST = 300 * 1024;
const OLDER = 'Slogan:大强美富通';
const TERM = 'Slogan:强新优富美高';
const BROWSERS = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const scratch = mkdtempSync(join(tmpdir(), 'mailuo-pictures-'));
let server;
let browser;
try {
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium found: say where it is with CHROMIUM_PATH');
  const graph = join(scratch, 'graph');
  run(process.execPath, [MAILUO, 'build', join(ROOT, 'corpus'), '--graph', graph]);
  server = spawn(process.execPath, [MAILUO, 'serve', '--graph', graph, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressOf(server);
  browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  await explorer(url);
  if (!process.argv.includes('--no-notebook')) await notebook();
} catch (error) {
  process.stderr.write(`pictures: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  if (server && server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(scratch, { recursive: true, force: true });
}

async function explorer(baseURL) {
  const open = async (address, options, ready) => {
    const context = await browser.newContext({ baseURL, locale: 'zh-CN', colorScheme: 'light', ...options });
    const page = await context.newPage();
    await page.goto(encodeURI(address));
    await ready(page);
    return page;
  };
  const wide = { viewport: { width: 1280, height: 760 } };
  const evidence = (page) => page.locator('.panel .evidence').first().waitFor();
  const evolution = await open(`/?view=evolution&id=${TERM}`, { viewport: { width: 1280, height: 620 } }, (page) =>
    page
      .getByRole('button', { name: /演变为/ })
      .first()
      .click()
      .then(() => evidence(page)),
  );
  await keep(evolution, 'explorer-evolution');
  const dark = { viewport: { width: 1280, height: 620 }, locale: 'en-GB', colorScheme: 'dark' };
  const english = await open(`/?view=evolution&id=${TERM}`, dark, (page) =>
    page.locator('[data-key^="hop:"]').first().waitFor(),
  );
  await keep(english, 'explorer-evolution-en-dark');
  const related = await open(`/?view=graph&id=${OLDER}&open=node:${OLDER}`, wide, (page) =>
    page.waitForFunction(
      () => document.documentElement.dataset.layout === 'done' && document.querySelector('[data-nodes]') !== null,
    ),
  );
  await keep(related, 'explorer-graph');
  // From the first sentence of a step to its document.
  const step = await open(`/?view=evolution&id=${TERM}&open=step:${TERM}`, wide, evidence);
  await step.locator('.panel .evidence a').first().click();
  await step.locator('.document-text mark').first().waitFor();
  await step.mouse.move(0, 400);
  await keep(step, 'explorer-document');
}

/** The notebook as it is kept in the repository, with the answers in it. */
async function notebook() {
  const python = await environment(join(ROOT, '.mailuo/notebook'), 'requirements-open.txt');
  run(python, ['-m', 'nbconvert', '--to', 'html', '--output-dir', scratch, join(NOTEBOOK, 'evolution.ipynb')]);
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 1000 } })).newPage();
  // What the page of nbconvert would fetch from other hosts is not needed.
  await page.route(/^https?:/, (route) => route.abort());
  await page.goto(pathToFileURL(join(scratch, 'evolution.html')).href);
  // From the words above the picture to its axis of years and its legend.
  const { width } = page.viewportSize();
  const cell = await page
    .locator('.jp-Cell', { has: page.locator('img') })
    .first()
    .boundingBox();
  const picture = await page.locator('img').first().boundingBox();
  const top = Math.max(0, cell.y - 110);
  await keep(page, 'notebook', {
    fullPage: true,
    clip: { x: 0, y: top, width, height: picture.y + picture.height + 8 - top },
  });
}

async function keep(page, name, part = {}) {
  await page.evaluate(() => document.fonts.ready);
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, ...part });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${path} has ${Math.round(size / 1024)} KB, more than ${LARGEST / 1024}`);
  process.stdout.write(`${path}\n`);
}

function run(command, commandArguments) {
  const { status } = spawnSync(command, commandArguments, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${commandArguments.slice(0, 3).join(' ')} failed`);
}

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /http:\/\/[\w.[\]:]+/.exec(line)?.[0];
    if (url) {
      child.stderr.resume();
      return url;
    }
  }
  throw new Error('the service did not start');
}
