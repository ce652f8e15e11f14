/** Ten things an analyst does, from a search to a sentence, on the built page over the sample documents. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { canRun, launch, openPage, settled, shoot, type WatchedPage } from './browser.js';
import { type RunningService, startService, TOKEN } from './service.js';

const OLDER = 'Slogan:大强美富通';
const NEWER = 'Slogan:强新优富美高';

(canRun() ? describe : describe.skip)('an analyst', () => {
  let service: RunningService;
  let browser: Browser;
  let watched: WatchedPage;
  beforeAll(async () => {
    service = await startService();
    browser = await launch();
    watched = await openPage(browser, service.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  const page = () => watched.page;
  const open = (query: string) => page().goto(encodeURI(`/${query}`));

  test('finds a term by a part, by pinyin and by its first letters, with the keyboard alone', async () => {
    await open('');
    const field = page().getByRole('combobox');
    for (const text of ['大强美', 'daqiangmeifutong', 'dqmft']) {
      await field.fill(text);
      await page()
        .getByRole('option', { name: /大强美富通/ })
        .first()
        .waitFor();
    }
    await field.press('ArrowDown');
    await field.press('Enter');
    await page().getByRole('heading', { level: 1, name: '大强美富通' }).waitFor();
    expect(decodeURIComponent(page().url())).toContain(`view=entity&id=${OLDER}`);
  });

  test('sees what a term became, and why', async () => {
    await page().getByRole('link', { name: '看演变' }).click();
    const hop = page().getByRole('button', { name: /大强美富通 演变为 强新优富美高/ });
    await hop.click();
    await page().getByRole('heading', { name: '理由' }).waitFor();
    expect(await page().locator('.panel .evidence').count()).toBeGreaterThan(0);
    expect(await page().locator('.panel .evidence mark').first().textContent()).not.toBe('');
    await shoot(page(), 'evolution-hop');
  });

  test('goes from a step to its sentence and on to the document, where it is lit', async () => {
    await page()
      .getByRole('button', { name: /^大强美富通 2017/ })
      .focus();
    await page().keyboard.press('Enter');
    await page().locator('.panel dt', { hasText: '使用者' }).waitFor();
    await page().getByRole('button', { name: '下一条' }).click();
    await page().getByText('依据 2 /').waitFor();
    const words = await page().locator('.panel .evidence mark').textContent();
    await shoot(page(), 'evolution-step');
    await page().locator('.panel .evidence a').first().click();
    await page().locator('.document-text mark').first().waitFor();
    expect(
      await page()
        .locator('.document-text mark')
        .allTextContents()
        .then((texts) => texts.join('')),
    ).toBe(words);
    await page().waitForFunction(() => {
      const box = document.querySelector('.document-text mark')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await shoot(page(), 'document');
  });

  test('goes back to where it was, and forth again', async () => {
    await page().goBack();
    await page().locator('.panel .evidence').first().waitFor();
    expect(page().url()).toContain('view=evolution');
    await page().goForward();
    await page().locator('.document-text').waitFor();
  });

  test('takes the picture along as SVG and as PNG', async () => {
    await open(`?view=evolution&id=${NEWER}`);
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page().waitForEvent('download'),
        page().getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await take('下载 SVG')).toString('utf8');
    expect(svg).toContain('大强美富通');
    expect(svg).not.toMatch(/<script|href=|class=|data-/);
    const png = await take('下载 PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2400);
  });

  test('opens the graph, expands, hides and pins, and the address says so', async () => {
    await open(`?view=graph&id=${OLDER}`);
    await settled(page());
    const nodes = () => page().locator('[data-nodes]').getAttribute('data-nodes').then(Number);
    const before = await nodes();
    await shoot(page(), 'graph');
    await page().getByRole('button', { name: '以列表显示' }).click();
    await page().locator('.graph-canvas .fact-line').first().click();
    await page().getByRole('button', { name: '以图显示' }).click();
    await open(`?view=graph&id=${OLDER}&open=node:Leader:王忠林`);
    await page().getByRole('button', { name: '展开', exact: true }).click();
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) > count,
      before,
    );
    const expanded = await nodes();
    expect(decodeURIComponent(page().url())).toContain('with=Leader:王忠林');
    await page().getByRole('button', { name: '隐藏', exact: true }).click();
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) === count - 1,
      expanded,
    );
    await page()
      .getByRole('button', { name: /恢复隐藏/ })
      .click();
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) === count,
      expanded,
    );
    expect(before).toBeLessThan(expanded);
  });

  test('finds the way between two', async () => {
    await open(`?view=graph&id=Leader:王忠林&open=node:Leader:王忠林`);
    const ends = page().getByRole('combobox', { name: '选择另一端' });
    await ends.fill('强新优富美高');
    await page()
      .getByRole('option', { name: /强新优富美高/ })
      .first()
      .click();
    await page()
      .getByText(/“王忠林”与“强新优富美高”之间.*2 步/)
      .waitFor();
    await settled(page());
    await shoot(page(), 'graph-path');
  });

  test('looks at a year, and at what is stated only', async () => {
    await open(`?view=graph&id=${OLDER}`);
    await settled(page());
    const links = () => page().locator('[data-links]').getAttribute('data-links').then(Number);
    const all = await links();
    await page().getByRole('button', { name: '明言' }).click();
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-links]')?.getAttribute('data-links')) < count,
      all,
    );
    expect(page().url()).toContain('origin=STATED');
    await page().getByRole('button', { name: '清除筛选' }).click();
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-links]')?.getAttribute('data-links')) === count,
      all,
    );
    await page().getByRole('slider', { name: /截至/ }).focus();
    for (let press = 0; press < 6; press += 1) await page().keyboard.press('ArrowLeft');
    await page().waitForFunction(
      (count) => Number(document.querySelector('[data-links]')?.getAttribute('data-links')) < count,
      all,
    );
    expect(page().url()).toContain('asof=2020');
    await page().getByRole('button', { name: /提法/ }).click();
    expect(page().url()).toContain('without=Slogan');
  });

  test('reads all that is known of an entity, next and previous, and shares its address', async () => {
    await open(`?view=entity&id=${OLDER}`);
    await page().getByText('依据 1 / 11').waitFor();
    await page().getByRole('button', { name: '下一条' }).click();
    await page().getByText('依据 2 / 11').waitFor();
    await page().getByRole('button', { name: '上一条' }).click();
    await page().getByText('依据 1 / 11').waitFor();
    await shoot(page(), 'entity');
    await page().locator('.facts .fact-line').first().click();
    await page().locator('.panel .evidence mark').first().waitFor();
    await page().getByRole('button', { name: '复制链接' }).click();
    const link = await page().evaluate(() => navigator.clipboard.readText());
    const other = await openPage(browser, service.url);
    await other.page.goto(link);
    await other.page.locator('.panel .evidence mark').first().waitFor();
    await other.close();
  });

  test('judges a succession, adds a document, reads its report, and undoes both', async () => {
    await open(`?view=evolution&id=${NEWER}`);
    await page().getByRole('button', { name: '令牌' }).click();
    await page().getByLabel('输入令牌').fill(TOKEN);
    await page().getByRole('button', { name: '使用', exact: true }).click();
    await page()
      .getByRole('button', { name: /大强美富通 演变为 强新优富美高/ })
      .click();
    await page().getByRole('button', { name: '否认演变' }).click();
    await page().getByText('没有找到“强新优富美高”的前身或后继').waitFor();
    await page().getByRole('button', { name: '撤销' }).click();
    await page()
      .getByRole('button', { name: /大强美富通 演变为 强新优富美高/ })
      .waitFor();
    await open('?view=documents');
    await page().getByText('41 份文件').waitFor();
    await page()
      .locator('input[type=file]')
      .setInputFiles({
        name: '2026-02-春季动员会.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(
          '---\ntitle: 春季动员会\ndate: 2026-02-03\nissuer: 中共济南市委\n---\n会议强调\uff0c要加快建设“强新优富美高”新时代社会主义现代化强省会。\n',
        ),
      });
    await page().getByText('已加入').waitFor();
    await page().getByText('42 份文件').waitFor();
    await shoot(page(), 'documents-added');
    await page().locator('.card').getByRole('button', { name: '撤销' }).click();
    await page().getByText('41 份文件').waitFor();
  });

  test('meets no error of a script, no breach of the policy and no other host', () => {
    expect(watched.troubles).toEqual([]);
  });
});
