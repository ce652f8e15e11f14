/**
 * How fast the page draws a made-up graph. The times that are tested are those the page itself works, for where there is no graphics
 * card the processor draws, and how long that takes says nothing of the page; the times on the clock are printed beside them.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { answerWith, madeGraph } from './answers.js';
import { canRun, launch, openPage, settled, shoot } from './browser.js';
import { type RunningService, startService } from './service.js';

/** Seconds the page's own thread has worked so far. */
async function worked(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

/** Milliseconds from asking for the page to nodes on the canvas. */
async function firstDrawing(page: Page): Promise<number> {
  const start = performance.now();
  await page.goto('/?view=graph');
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas.sigma-nodes');
    return canvas !== null && Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes') ?? 0) > 0;
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return performance.now() - start;
}

/** Frames that are drawn while the picture is dragged, and how long that takes. */
async function framesWhileDragging(page: Page): Promise<{ readonly frames: number; readonly seconds: number }> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no stage');
  await page.evaluate(() => {
    const counted = window as unknown as { frames: number };
    counted.frames = 0;
    const count = (): void => {
      counted.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const [x, y] = [box.x + box.width - 60, box.y + box.height - 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  await page.evaluate(() => {
    (window as unknown as { frames: number }).frames = 0;
  });
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x - step * 4, y - step * 2);
  const frames = await page.evaluate(() => (window as unknown as { frames: number }).frames);
  const seconds = (performance.now() - start) / 1000;
  await page.mouse.up();
  return { frames, seconds };
}

(canRun() ? describe : describe.skip)('a made-up graph', () => {
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

  test('of 2,000 nodes is first drawn within 2 seconds', async () => {
    const { page, close } = await openPage(browser, service.url);
    await answerWith(page, madeGraph(2000, 3000));
    const work = await worked(page);
    const time = await firstDrawing(page);
    const busy = (await work()) * 1000;
    await settled(page);
    const before = await work();
    const { frames, seconds } = await framesWhileDragging(page);
    const each = (((await work()) - before) * 1000) / frames;
    console.info(
      `2,000 nodes: first drawing after ${Math.round(time)} ms, of which the page worked ${Math.round(busy)} ms; ${(frames / seconds).toFixed(0)} frames a second while dragging, for each of which it worked ${each.toFixed(1)} ms`,
    );
    await shoot(page, 'graph-2000');
    await close();
    expect(busy).toBeLessThan(2000);
    expect(each).toBeLessThan(33);
  });

  test('of 10,000 nodes and 50,000 links is drawn and can be moved', async () => {
    const { page, close } = await openPage(browser, service.url);
    await answerWith(page, madeGraph(10_000, 50_000));
    const work = await worked(page);
    const time = await firstDrawing(page);
    for (;;) {
      await page.locator('.status .loading').waitFor({ state: 'detached', timeout: 60_000 });
      const more = page.getByRole('button', { name: '继续读取' });
      if ((await more.count()) === 0) break;
      await more.click();
      await page.waitForTimeout(100);
    }
    await settled(page);
    const before = await work();
    const { frames, seconds } = await framesWhileDragging(page);
    const each = (((await work()) - before) * 1000) / frames;
    console.info(
      `10,000 nodes, 50,000 links: first drawing after ${Math.round(time)} ms; ${(frames / seconds).toFixed(0)} frames a second while dragging, for each of which the page worked ${each.toFixed(1)} ms`,
    );
    expect(await page.locator('[data-nodes]').getAttribute('data-nodes')).toBe('10000');
    await shoot(page, 'graph-10000');
    await close();
    expect(each).toBeLessThan(33);
  }, 240_000);
});
