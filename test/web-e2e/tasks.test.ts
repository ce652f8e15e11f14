/** Ten things an analyst does, from a search to a sentence, on the built page over the sample documents. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pinyin } from 'pinyin-pro';
import type { Browser } from 'playwright-core';
import { canRun, launch, openPage, settled, shoot, type WatchedPage } from './browser.js';
import { askService, type Picked, pick } from './pick.js';
import { type RunningService, startService, TOKEN } from './service.js';

(canRun() ? describe : describe.skip)('an analyst', () => {
  let service: RunningService;
  let browser: Browser;
  let watched: WatchedPage;
  let picked: Picked;
  beforeAll(async () => {
    service = await startService();
    picked = await pick(service.url);
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
  const hop = () => page().getByRole('button', { name: `${picked.older.name} 演变为 ${picked.newer.name}` });
  const count = (what: 'nodes' | 'links') => page().locator(`[data-${what}]`).getAttribute(`data-${what}`).then(Number);
  const counted = (what: 'nodes' | 'links', compare: 'less' | 'more' | 'equal', than: number) =>
    page().waitForFunction(
      ([name, how, figure]) => {
        const now = Number(document.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`));
        return how === 'less' ? now < figure : how === 'more' ? now > figure : now === figure;
      },
      [what, compare, than] as const,
    );

  test('finds a term by a part, by pinyin and by its first letters, with the keyboard alone', async () => {
    await open('');
    const field = page().getByRole('combobox');
    const { name, id } = picked.older;
    const syllables = (pattern: 'pinyin' | 'first') =>
      pinyin(name, { pattern, toneType: 'none', type: 'array' }).join('');
    for (const text of [name.slice(0, 3), syllables('pinyin'), syllables('first')]) {
      await field.fill('');
      await page().getByRole('option').first().waitFor({ state: 'hidden' });
      await field.fill(text);
      await page().getByRole('option', { name }).first().waitFor();
    }
    for (let press = 0; press < 10; press += 1) {
      await field.press('ArrowDown');
      if (((await page().getByRole('option', { selected: true }).textContent()) ?? '').startsWith(name)) break;
    }
    await field.press('Enter');
    await page().getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(decodeURIComponent(page().url())).toContain(`view=entity&id=${id}`);
  });

  test('sees what a term became, and why', async () => {
    await page().getByRole('link', { name: '看演变' }).click();
    await hop().click();
    await page().getByRole('heading', { name: '理由' }).waitFor();
    expect(await page().locator('.panel .evidence').count()).toBeGreaterThan(0);
    expect(await page().locator('.panel .evidence mark').first().textContent()).not.toBe('');
    await shoot(page(), 'evolution-hop');
  });

  test('goes from a step to its sentence and on to the document, where it is lit', async () => {
    await page()
      .getByRole('button', { name: new RegExp(`^${picked.older.name} \\d{4}`) })
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
    await open(`?view=evolution&id=${picked.newer.id}`);
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page().waitForEvent('download'),
        page().getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await take('下载 SVG')).toString('utf8');
    expect(svg).toContain(picked.older.name);
    expect(svg).not.toMatch(/<script|href=|class=|data-/);
    const png = await take('下载 PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2400);
  });

  test('opens the graph, expands, hides and pins, and the address says so', async () => {
    await open(`?view=graph&id=${picked.older.id}`);
    await settled(page());
    const before = await count('nodes');
    await shoot(page(), 'graph');
    await page().getByRole('button', { name: '以列表显示' }).click();
    await page().locator('.graph-canvas .fact-line').first().click();
    await page().locator('.graph-panel .evidence').first().waitFor();
    await page().getByRole('button', { name: '以图显示' }).click();
    await open(`?view=graph&id=${picked.older.id}&open=node:${picked.leader.id}`);
    await page().getByRole('button', { name: '展开', exact: true }).click();
    await counted('nodes', 'more', before);
    const expanded = await count('nodes');
    expect(decodeURIComponent(page().url())).toContain(`with=${picked.leader.id}`);
    await page().getByRole('button', { name: '隐藏', exact: true }).click();
    await counted('nodes', 'equal', expanded - 1);
    await page()
      .getByRole('button', { name: /恢复隐藏/ })
      .click();
    await counted('nodes', 'equal', expanded);
  });

  test('finds the way between two', async () => {
    await open(`?view=graph&id=${picked.leader.id}&open=node:${picked.leader.id}`);
    const ends = page().getByRole('combobox', { name: '选择另一端' });
    await ends.fill(picked.newer.name);
    await page().getByRole('option', { name: picked.newer.name }).first().click();
    await page()
      .getByText(new RegExp(`“${picked.leader.name}”与“${picked.newer.name}”之间.*\\d 步`))
      .waitFor();
    expect(await count('links')).toBeGreaterThan(1);
    await settled(page());
    await shoot(page(), 'graph-path');
  });

  test('looks at a year, and at what is stated only', async () => {
    await open(`?view=graph&id=${picked.older.id}`);
    await settled(page());
    const all = await count('links');
    await page().getByRole('button', { name: '明言' }).click();
    await counted('links', 'less', all);
    expect(page().url()).toContain('origin=STATED');
    await page().getByRole('button', { name: '清除筛选' }).click();
    await counted('links', 'equal', all);
    await page().getByRole('slider', { name: /截至/ }).focus();
    await page().keyboard.press('Home');
    await page().waitForURL(new RegExp(`asof=${picked.from}`));
    await counted('links', 'less', all);
    await page().getByRole('button', { name: /提法/ }).click();
    expect(page().url()).toContain('without=Slogan');
  });

  test('reads all that is known of an entity, next and previous, and shares its address', async () => {
    await open(`?view=entity&id=${picked.older.id}`);
    const number = (index: number) => page().getByText(new RegExp(`依据 ${index} / \\d+`));
    await number(1).waitFor();
    await page().getByRole('button', { name: '下一条' }).click();
    await number(2).waitFor();
    await page().getByRole('button', { name: '上一条' }).click();
    await number(1).waitFor();
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

  test('judges a succession, adds a document, puts another in its place, and undoes it all', async () => {
    await open(`?view=evolution&id=${picked.newer.id}`);
    await page().getByRole('button', { name: '令牌' }).click();
    await page().getByLabel('输入令牌').fill(TOKEN);
    await page().getByRole('button', { name: '使用', exact: true }).click();
    // Twice, for what was taken back can be decided again.
    for (let time = 0; time < 2; time += 1) {
      await hop().click();
      await page().getByRole('button', { name: '否认演变' }).click();
      await page().getByText(`没有找到“${picked.newer.name}”的前身或后继`).waitFor();
      await page().getByRole('button', { name: '撤销' }).click();
      await hop().waitFor();
    }
    await open('?view=documents');
    await page().getByText(`${picked.documents} 份文件`).waitFor();
    const put = (sentence: string) =>
      page()
        .locator('input[type=file]')
        .setInputFiles({
          name: '2026-02-春季动员会.md',
          mimeType: 'text/markdown',
          buffer: Buffer.from(
            `---\ntitle: 春季动员会\ndate: 2026-02-03\nissuer: 中共济南市委\n---\n会议强调\uff0c要${sentence}。\n`,
          ),
        });
    const first = `加快建设“${picked.newer.name}”新时代社会主义现代化强省会`;
    await put(first);
    await page().getByText('已加入').waitFor();
    await page()
      .getByText(`${picked.documents + 1} 份文件`)
      .waitFor();
    await shoot(page(), 'documents-added');
    const held = () =>
      askService<unknown>(
        service.url,
        '{ document(id: "2026-02-春季动员会.md") { title date issuer level source sha256 text marks { start end quote entity { id } } passages(first: 50) { edges { node { id text } } } } }',
      );
    const before = await held();
    expect(JSON.stringify(before)).toContain('强省会');
    await put('建设一座新的城市');
    await page().getByText('已替换原有文件').waitFor();
    expect(await held()).not.toEqual(before);
    await page().locator('.card').getByRole('button', { name: '撤销' }).click();
    await page().getByText('已加入').waitFor();
    expect(await held()).toEqual(before);
    await page().locator('.card').getByRole('button', { name: '撤销' }).click();
    await page().getByText(`${picked.documents} 份文件`).waitFor();
  });

  test('says that two are the same, takes one of their names apart again, and undoes both', async () => {
    const [one, other] = picked.pair;
    const known = () =>
      askService<unknown>(
        service.url,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name aliases documentCount neighbours(first: 50) { edges { node { id } } } } } }',
        { ids: [one.id, other.id] },
      );
    const before = await known();
    const undo = (words: string) => page().locator('.notice', { hasText: words }).getByRole('button', { name: '撤销' });
    const areBothNamed = (also: boolean) =>
      page().waitForFunction(
        ([names, is]) => {
          const text = document.querySelector('.title-block')?.textContent ?? '';
          return (
            names.some((each) => document.querySelector('h1')?.textContent === each) &&
            names.every((each) => text.includes(each)) === is
          );
        },
        [[one.name, other.name], also] as const,
        { timeout: 60_000 },
      );
    await open(`?view=entity&id=${one.id}`);
    await page().getByRole('combobox', { name: '与哪个条目' }).fill(other.name);
    await page().getByRole('option', { name: other.name }).first().click();
    await page().getByRole('button', { name: '是同一个', exact: true }).click();
    await undo('已记录：是同一个').waitFor();
    await areBothNamed(true);
    await shoot(page(), 'entity-merged');
    const merged = decodeURIComponent(new URL(page().url()).searchParams.get('id') ?? '');
    await page().getByRole('link', { name: '在图谱中看' }).click();
    await page().getByRole('button', { name: '以列表显示' }).click();
    for (const { neighbour } of picked.pair)
      await page().locator('.graph-canvas .fact-line', { hasText: neighbour }).first().waitFor();
    await page().goBack();
    await areBothNamed(true);
    const gone = [one, other].find(({ id }) => id !== merged) ?? other;
    await page()
      .getByRole('button', { name: `“${gone.name}”不是同一个` })
      .click();
    await undo('已记录：不是同一个').waitFor();
    await areBothNamed(false);
    await shoot(page(), 'entity-parted');
    await undo('已记录：不是同一个').click();
    await areBothNamed(true);
    await undo('已记录：是同一个').click();
    await areBothNamed(false);
    expect(await known()).toEqual(before);
  });

  test('meets no error of a script, no breach of the policy and no other host', () => {
    expect(watched.troubles).toEqual([]);
  });
});
