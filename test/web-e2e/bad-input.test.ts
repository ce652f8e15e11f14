/** What goes wrong has a state of its own on the page: nothing is run, nothing is lost. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { answerWith, madeEntity, madeFact } from './answers.js';
import { canRun, launch, openPage, settled, shoot, type WatchedPage } from './browser.js';
import { pick } from './pick.js';
import { type RunningService, startService, TOKEN } from './service.js';

const page = (): WatchedPage['page'] => watched.page;
let watched: WatchedPage;

(canRun() ? describe : describe.skip)('the page', () => {
  let service: RunningService;
  let browser: Browser;
  beforeAll(async () => {
    service = await startService();
    browser = await launch();
  });
  beforeEach(async () => {
    watched = await openPage(browser, service.url);
  });
  afterEach(async () => {
    expect(watched.troubles).toEqual([]);
    await watched.close();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const EMPTY_PAGE = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

  test('says that a graph is empty', async () => {
    await answerWith(page(), {
      Stats: () => ({
        stats: {
          documents: 0,
          firstDate: null,
          lastDate: null,
          passages: 0,
          mentions: 0,
          statements: 0,
          entities: 0,
          facts: 0,
          kinds: [],
          relations: [],
          levels: [],
        },
      }),
      Documents: () => ({ documents: EMPTY_PAGE }),
      Successions: () => ({ evolutions: EMPTY_PAGE }),
      FactsAmong: () => ({ facts: EMPTY_PAGE }),
    });
    await page().goto('/');
    await page().getByText('图谱还是空的').first().waitFor();
    await shoot(page(), 'empty');
    await page().goto('/?view=graph');
    await page().getByText('图谱还是空的').waitFor();
  });

  test('draws an entity of 5,000 neighbours a page at a time and says how many are left', async () => {
    await answerWith(page(), {
      Entities: () => ({ nodes: [{ __typename: 'Slogan', ...madeEntity(0) }] }),
      Neighbours: ({ first, after }) => {
        const start = Number(after ?? 0);
        return {
          neighbours: {
            totalCount: 5000,
            pageInfo: { hasNextPage: true, endCursor: String(start + Number(first)) },
            edges: Array.from({ length: Number(first) }, (_, index) => ({
              relevance: 1,
              node: madeEntity(start + index + 1),
              facts: [madeFact(start + index, 0, start + index + 1)],
            })),
          },
        };
      },
      FactsAmong: () => ({ facts: EMPTY_PAGE }),
    });
    await page().goto('/?view=graph&id=Made:0&open=node:Made:0');
    await page()
      .getByRole('button', { name: /再展开 30 个 \/ 4970/ })
      .click();
    await page()
      .getByRole('button', { name: /再展开 30 个 \/ 4940/ })
      .waitFor();
    expect(await page().locator('[data-nodes]').getAttribute('data-nodes')).toBe('61');
  });

  test('keeps markup in names as text', async () => {
    const name = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
    await answerWith(page(), {
      Search: () => ({ search: { totalCount: 1, edges: [{ matched: name, node: madeEntity(6, name) }] } }),
      FactsAmong: () => ({
        facts: {
          ...EMPTY_PAGE,
          totalCount: 1,
          edges: [{ node: { ...madeFact(1, 2, 3), subject: madeEntity(2, name) } }],
        },
      }),
    });
    await page().goto('/');
    await page().getByRole('combobox').fill('img');
    await page().getByRole('option').first().getByText('<img src=x').waitFor();
    await page().goto('/?view=graph&list=1');
    await page().locator('.fact-line').first().getByText('<script>').waitFor();
    expect(await page().evaluate(() => 'ran' in window)).toBe(false);
  });

  test('refuses an address it cannot understand without harm', async () => {
    await page().goto('/?view=entity&id=%3Cscript%3Ealert(1)%3C/script%3E');
    await page().getByText('这里什么也没有').waitFor();
    await page().goto('/?view=document&id=nothing&start=99999999999&end=x');
    await page().getByText('这里什么也没有').waitFor();
    await page().goto('/?view=elsewhere');
    await page().getByRole('heading', { level: 1 }).waitFor();
  });

  test('keeps what it shows when the server goes away, and goes on when it is back', async () => {
    await page().goto(encodeURI('/?view=entity&id=Slogan:大强美富通'));
    await page().getByText('依据 1 /').waitFor();
    await page().route('**/graphql', (route) => route.abort());
    await page().locator('.facts .fact-line').first().click();
    await page().getByText('连不上服务器').first().waitFor();
    await page().getByRole('heading', { level: 1, name: '大强美富通' }).waitFor();
    await shoot(page(), 'server-away');
    await page().unroute('**/graphql');
    await page().getByRole('button', { name: '重试' }).first().click();
    await page().locator('.panel .evidence').first().waitFor();
  });

  test('says that the server is slow, and shows the answer when it comes', async () => {
    await page().route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await route.continue();
    });
    await page().goto('/?view=documents');
    await page().getByText('服务器应答较慢').first().waitFor();
    await page().locator('.lines a').first().waitFor();
  });

  test('chooses the suggestion that is seen while newer ones are on their way', async () => {
    let answerLate = (): void => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    await answerWith(page(), {
      Search: async ({ text }) => {
        if (text === '甲6') await late;
        return { search: { totalCount: 1, edges: [{ matched: '甲6', node: madeEntity(6) }] } };
      },
      EntityPage: () => ({ node: null }),
    });
    await page().goto('/');
    const field = page().getByRole('combobox');
    await field.fill('甲');
    await page().getByRole('option', { name: '甲6' }).waitFor();
    const asked = page().waitForRequest((request) => request.postData()?.includes('"甲6"') === true);
    await field.fill('甲6');
    await asked;
    await field.press('ArrowDown');
    await field.press('Enter');
    await page().waitForURL(/view=entity&id=Made:6/);
    answerLate();
  });

  test('says when an answer is none', async () => {
    await page().route('**/graphql', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    );
    await page().goto('/?view=documents');
    await page().getByText('HTTP 502').waitFor();
  });

  const giveToken = async (): Promise<void> => {
    await page().getByRole('button', { name: '令牌', exact: true }).click();
    await page().getByLabel('输入令牌').fill(TOKEN);
    await page().getByRole('button', { name: '使用', exact: true }).click();
  };

  test('asks for another token when one has expired, and then goes on with the files by itself', async () => {
    await page().addInitScript(() => sessionStorage.setItem('mailuo.token', 'a-token-that-has-expired'));
    await page().goto('/?view=documents');
    await page()
      .locator('input[type=file]')
      .setInputFiles(
        ['a.txt', 'b.txt'].map((name) => ({
          name,
          mimeType: 'text/plain',
          buffer: Buffer.from(`一句话，在${name}。`),
        })),
      );
    await page().getByText('令牌无效或已过期').nth(1).waitFor();
    await giveToken();
    const added = page().locator('.card', { hasText: '已加入' });
    await added.nth(1).waitFor();
    for (let left = 1; left >= 0; left -= 1) {
      await added.nth(left).getByRole('button', { name: '撤销' }).click();
      await added.nth(left).waitFor({ state: 'detached' });
    }
  });

  test('goes on with a decision when another token is given, and takes it back', async () => {
    await page().addInitScript(() => {
      if (!sessionStorage.getItem('mailuo.token')) sessionStorage.setItem('mailuo.token', 'a-token-that-has-expired');
    });
    const { older, newer } = await pick(service.url);
    await page().goto(encodeURI(`/?view=evolution&id=${newer.id}`));
    const hop = page().getByRole('button', { name: `${older.name} 演变为 ${newer.name}` });
    await hop.click();
    await page().getByRole('textbox', { name: '说明' }).fill('见市志');
    await page().getByRole('button', { name: '否认演变' }).click();
    await page().getByText('令牌无效或已过期').waitFor();
    await hop.waitFor();
    await giveToken();
    await page().getByText(`没有找到“${newer.name}”的前身或后继`).waitFor();
    await page().getByRole('button', { name: '撤销' }).click();
    await hop.waitFor();
  });

  test('shows how far the reading of a document has come', async () => {
    await page().addInitScript((token) => sessionStorage.setItem('mailuo.token', token), TOKEN);
    let answerLate = (): void => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    await page().route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('subscription Progress')) {
        const data = { data: { progress: { stage: 'loading', done: 3, total: 8, at: null } } };
        const body = `event: next\ndata: ${JSON.stringify(data)}\n\n`;
        await route.fulfill({ contentType: 'text/event-stream', body });
      } else if (asked.includes('mutation AddDocument')) {
        await late;
        await route.fulfill({ json: { errors: [{ message: '到此为止' }] } });
      } else await route.continue();
    });
    await page().goto('/?view=documents');
    await page()
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('一句话。') });
    await page().locator('progress[value="3"][max="8"]').waitFor();
    await page().getByText('正在读取“a.txt”').waitFor();
    answerLate();
    await page().getByText('到此为止').waitFor();
    expect(await page().locator('progress').count()).toBe(0);
  });

  test('refuses a file that is no document, an empty one and one too large, each with a word', async () => {
    await page().addInitScript((token) => sessionStorage.setItem('mailuo.token', token), TOKEN);
    await page().goto('/?view=documents');
    const put = (name: string, buffer: Buffer) =>
      page().locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await put('empty.txt', Buffer.alloc(0));
    await page().getByText('“empty.txt”是空文件').waitFor();
    await put('large.txt', Buffer.alloc(21 * 1024 * 1024, 97));
    await page().getByText('“large.txt”有 21 MB').waitFor();
    await put('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]));
    await page().getByText('“picture.png”没有加入').waitFor();
    await shoot(page(), 'files-refused');
  });

  test('shows the graph as a list where there is no WebGL', async () => {
    await page().addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page().goto('/?view=graph');
    await page().getByText('这个浏览器不能用 WebGL').waitFor();
    await page().locator('.graph-canvas .fact-line').first().waitFor();
  });

  test('keeps a node where it was dragged, also for who opens the address, until it is let go', async () => {
    await answerWith(page(), {
      Entities: () => ({ nodes: [{ __typename: 'Slogan', ...madeEntity(0) }] }),
      Neighbours: () => ({ neighbours: EMPTY_PAGE }),
    });
    await page().goto('/?view=graph&id=Made:0');
    await settled(page());
    const box = await page().locator('.stage').boundingBox();
    if (!box) throw new Error('there is no stage');
    // The only node stands in the middle.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page().mouse.move(x - 5, y);
    await page().mouse.move(x, y);
    await page().locator('.stage.over-node').waitFor();
    await page().mouse.down();
    for (let step = 1; step <= 10; step += 1) await page().mouse.move(x + step * 12, y + step * 6);
    await page().mouse.up();
    await page().waitForURL(/pin=/);
    const pinned = page().url();
    await page().goto('/?view=documents');
    await page().goto(`${pinned}&open=node:Made:0`);
    await settled(page());
    await page().getByRole('button', { name: '取消固定' }).click();
    await page().waitForURL((url) => !url.search.includes('pin='));
  });

  test('lays a graph out the same every time', async () => {
    const places = async (): Promise<string> => {
      await page().goto(encodeURI('/?view=graph&id=Slogan:大强美富通'));
      await settled(page());
      await page().waitForTimeout(500);
      return (await page().locator('.stage').screenshot()).toString('base64');
    };
    const first = await places();
    expect((await places()) === first).toBe(true);
  });
});
