/**
 * That the page draws a great made-up graph to the end and moves it. How long that takes is printed and not tested: without a graphics
 * card the processor draws, and what else it has to do is not known here.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { answerWith, madeGraph } from './answers.js';
import { canRun, launch, openPage, shoot } from './browser.js';
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

/** Whether some node is met on a way across the picture. */
async function canPoint(page: Page): Promise<boolean> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no stage');
  for (let step = 0; step < 150; step += 1) {
    await page.mouse.move(box.x + box.width / 2 - 200 + step * 2, box.y + box.height / 3 + step);
    if ((await page.locator('.stage.over-node').count()) > 0) return true;
  }
  return false;
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

  test.each([
    [2_000, 3_000],
    [10_000, 50_000],
  ])(
    'of %d nodes and %d links is drawn to the end and moves',
    async (nodes, links) => {
      const { page, troubles, close } = await openPage(browser, service.url);
      await answerWith(page, madeGraph(nodes, links));
      const work = await worked(page);
      const start = performance.now();
      const first = await firstDrawing(page);
      const busy = await work();
      const all = page.getByText(`${links} 条关系 / ${links}`);
      const more = page.getByRole('button', { name: '继续读取' });
      for (;;) {
        await all.or(more).first().waitFor({ timeout: 120_000 });
        if (await all.isVisible()) break;
        await more.click();
      }
      await page.waitForFunction(() => document.documentElement.dataset['layout'] === 'done', null, {
        timeout: 180_000,
      });
      const end = performance.now() - start;
      const before = await work();
      const { frames, seconds } = await framesWhileDragging(page);
      const each = (((await work()) - before) * 1000) / frames;
      console.info(
        `${nodes} nodes, ${links} links: first drawing after ${first.toFixed(0)} ms, for which the page worked ${(busy * 1000).toFixed(0)} ms; all read and at rest after ${(end / 1000).toFixed(1)} s; ${(frames / seconds).toFixed(0)} frames a second while dragging, for each of which the page worked ${each.toFixed(1)} ms`,
      );
      expect(await page.locator('[data-nodes]').getAttribute('data-nodes')).toBe(String(nodes));
      expect(frames).toBeGreaterThan(0);
      expect(await canPoint(page)).toBe(true);
      expect(troubles).toEqual([]);
      await shoot(page, `graph-${nodes}`);
      await close();
    },
    420_000,
  );
});
