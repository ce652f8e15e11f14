/**
 * Neo4j Browser in Chromium: what a reader sees who connects to the graph of the sample documents.
 * `UPDATE=1 npm run test:neo4j -- browser` makes the pictures of docs/neo4j-browser.md again.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../scripts/free-port.mjs';
import { type Server, startServer } from '../../scripts/neo4j/server.mjs';
import { browserQuestions } from '../../src/service/browser/guide.js';
import { canRun, launch, shoot } from '../web-e2e/browser.js';
import { command, connectBrowser, runSlide, turnTo } from './neo4j-browser.js';
import { SHORT_LIVED } from './short-lived.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'bin', 'mailuo.js');
const PICTURES = join(ROOT, 'docs', 'pictures');
/** Those that the documentation shows. */
const SHOWN = new Set(['1-evolution', '6-evidence', 'edge']);
const QUESTIONS = browserQuestions(join(ROOT, 'cypher', 'browse'));

const describeInChromium = canRun() ? describe : describe.skip;

describeInChromium('Neo4j Browser', () => {
  let server: Server;
  let service: ChildProcess;
  let chromium: Browser;
  let page: Page;

  beforeAll(async () => {
    const port = await freePort();
    server = await startServer({ browser: `http://127.0.0.1:${port}/browser`, java: SHORT_LIVED });
    const env = { ...process.env, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    const graph = ['--graph', server.neo4j];
    await promisify(execFile)(process.execPath, [PROGRAM, 'build', join(ROOT, 'corpus'), ...graph], { env });
    service = spawn(process.execPath, [PROGRAM, 'serve', ...graph, '--port', String(port)], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(service.stderr as NodeJS.ReadableStream, 'data');
    service.stderr?.resume();
    chromium = await launch();
    page = await connectBrowser(chromium, server);
  }, 300_000);

  afterAll(async () => {
    await chromium?.close();
    if (service !== undefined && service.exitCode === null) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    await server?.stop();
  }, 60_000);

  const keep = async (name: string) => {
    await shoot(page, `neo4j-browser-${name}`);
    if (process.env['UPDATE'] !== '1' || !SHOWN.has(name)) return;
    await page.screenshot({ path: join(PICTURES, `neo4j-browser-${name}.png`) });
  };

  test('loads the guide and the style on connecting', async () => {
    await page.getByTestId('guidesDrawer').getByText('每条边都能回到原文').waitFor();
    await page.getByTestId('frameCommand').filter({ hasText: ':style http' }).waitFor();
    await page.getByText('node.Slogan {').first().waitFor();
  });

  test.each(QUESTIONS.map(({ name, zh }) => [zh, name]))('%s', async (zh, name) => {
    await command(page, ':clear');
    await page.getByTestId('frame').first().waitFor({ state: 'detached' });
    await turnTo(page, zh);
    const { captions, relationships } = await runSlide(page);
    expect(captions.filter((caption) => /\p{Script=Han}/u.test(caption)).length).toBeGreaterThan(1);
    expect(relationships).toBeGreaterThan(0);
    await keep(name);
  });

  test('shows the sentence of an edge by a click on it', async () => {
    await command(page, ':clear');
    await page.getByTestId('frame').first().waitFor({ state: 'detached' });
    await turnTo(page, '谁主张了它');
    const { frame } = await runSlide(page);
    await frame.locator('svg g.relationship').first().click({ force: true });
    const details = frame.getByTestId('vizInspector');
    await details.getByText('quote').first().waitFor();
    expect(await details.innerText()).toMatch(/强新优富美高/);
    await keep('edge');
  });
});
