/** Neo4j Browser as a reader uses it: connects, turns the slides of the guide, runs what they ask. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Server } from '../../scripts/neo4j/server.mjs';

export interface Answer {
  /** The picture of the answer, drawn and at rest. */
  readonly frame: Locator;
  readonly captions: readonly string[];
  readonly relationships: number;
}

/** Opens the Browser of a server and connects with a name and a password. Hosts other than this machine are not asked. */
export async function connectBrowser(chromium: Browser, server: Server): Promise<Page> {
  const context = await chromium.newContext({ viewport: { width: 1720, height: 860 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.goto(server.browser);
  await page.getByTestId('bolt-scheme-select').selectOption('bolt://');
  await page.getByTestId('boltaddress').fill(server.bolt.replace('bolt://', ''));
  await page.getByTestId('username').fill(server.username);
  await page.getByTestId('password').fill(server.password);
  await page.getByTestId('connect').click();
  await page.getByTestId('guidesDrawer').waitFor();
  return page;
}

/** Types a command of the Browser's own, such as `:clear`. */
export async function command(page: Page, text: string): Promise<void> {
  await page.getByTestId('activeEditor').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

/** Turns the guide to the slide with this heading. */
export async function turnTo(page: Page, heading: string): Promise<void> {
  const guide = page.getByTestId('guidesDrawer');
  await page.getByTestId('pagination-1').click();
  while (!(await guide.getByRole('heading', { name: heading, exact: true }).isVisible())) {
    await page.getByTestId('guideNextSlide').click();
  }
}

/** Clicks the question of the slide that is shown, and runs it. */
export async function runSlide(page: Page): Promise<Answer> {
  await page.getByTestId('guidesDrawer').locator('pre.runnable').click();
  await page.getByTestId('editor-Run').click();
  const frame = page.getByTestId('frame').first();
  await frame.locator('svg g.node text').first().waitFor();
  await atRest(page, frame);
  const captions = await frame
    .locator('svg g.node')
    .evaluateAll((nodes) => nodes.map((node) => (node.textContent ?? '').trim()));
  return { frame, captions, relationships: await frame.locator('svg g.relationship').count() };
}

/** The Browser lets its nodes drift apart for a while: until the first of them stands still. */
async function atRest(page: Page, frame: Locator): Promise<void> {
  const place = () => frame.locator('svg g.node').first().getAttribute('transform');
  for (let before = await place(), same = 0; same < 3; ) {
    await page.waitForTimeout(150);
    const now = await place();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
