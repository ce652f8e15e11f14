/** Each filter of the graph by itself: what the page then lists is what the facts themselves say it should, whatever the service makes of the filter. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { canRun, launch, openPage, type WatchedPage } from './browser.js';
import { askService } from './pick.js';
import { type RunningService, startService } from './service.js';

interface Fact {
  readonly relation: string;
  readonly origin: string;
  readonly confidence: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly subject: { readonly id: string; readonly name: string; readonly kind: string };
  readonly object: { readonly id: string; readonly name: string; readonly kind: string };
  readonly evidence: readonly {
    readonly document: { readonly date: string | null; readonly level: string | null };
  }[];
}

const FACTS = `query ($after: String) {
  facts(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      relation origin confidence since until
      subject { id name kind } object { id name kind }
      evidence(first: 100) { document { date level } }
    } }
  }
}`;

async function allFacts(url: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (let after: string | null = null; ; ) {
    const answer: {
      facts: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: readonly { node: Fact }[] };
    } = await askService(url, FACTS, { after });
    facts.push(...answer.facts.edges.map(({ node }) => node));
    if (!answer.facts.pageInfo.hasNextPage) return facts.filter(({ subject, object }) => subject.id !== object.id);
    after = answer.facts.pageInfo.endCursor;
  }
}

(canRun() ? describe : describe.skip)('the graph filtered', () => {
  let service: RunningService;
  let browser: Browser;
  let watched: WatchedPage;
  let facts: readonly Fact[];
  beforeAll(async () => {
    service = await startService();
    facts = await allFacts(service.url);
    browser = await launch();
    watched = await openPage(browser, service.url);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  const page = () => watched.page;

  /** The lines of the list once there are so many, all of them. */
  async function lines(count: number): Promise<readonly string[]> {
    await page()
      .getByText(new RegExp(`· ${count} 条关系`))
      .waitFor();
    for (const more = page().getByRole('button', { name: /^继续读取 \(/ }); await more.isVisible(); )
      await more.click();
    return page().locator('.graph-canvas .fact-line').allTextContents();
  }

  /** The page lists these facts and no others. */
  async function lists(wanted: readonly Fact[], read = wanted.length): Promise<void> {
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(facts.length);
    const shown = await lines(read);
    expect(shown).toHaveLength(wanted.length);
    for (const { subject, object } of wanted)
      expect(shown.some((line) => line.includes(subject.name) && line.includes(object.name))).toBe(true);
  }

  beforeEach(async () => {
    await page().goto('/?view=graph&list=1');
    expect(await lines(facts.length)).toHaveLength(facts.length);
  });
  afterEach(async () => {
    await page().getByRole('button', { name: '清除筛选' }).click();
    expect(await lines(facts.length)).toHaveLength(facts.length);
    expect(watched.troubles).toEqual([]);
  });

  test.each([
    ['明言', 'STATED'],
    ['推断', 'INFERRED'],
  ])('by origin: %s', async (words, origin) => {
    await page().getByRole('group', { name: '来源' }).getByRole('button', { name: words }).click();
    await lists(facts.filter((fact) => fact.origin === origin));
  });

  test('by confidence', async () => {
    const least =
      Math.round((facts.map((fact) => fact.confidence).sort()[Math.floor(facts.length / 2)] ?? 0.8) * 20) / 20;
    await page().getByRole('slider', { name: '可信程度' }).fill(String(least));
    await lists(facts.filter((fact) => fact.confidence >= least));
  });

  test('by level of government', async () => {
    const levels = [...new Set(facts.flatMap((fact) => fact.evidence.map(({ document }) => document.level)))];
    for (const level of levels.filter((each) => each !== null)) {
      await page().getByRole('combobox', { name: '层级' }).selectOption(level);
      await lists(facts.filter((fact) => fact.evidence.some(({ document }) => document.level === level)));
    }
  });

  test('by relation', async () => {
    const relation = page().getByRole('checkbox', { name: '位于' });
    await relation.uncheck();
    await lists(facts.filter((fact) => fact.relation !== 'LOCATED_IN'));
  });

  test('by kind, also in the legend', async () => {
    await page()
      .getByRole('button', { name: /^领导人/ })
      .click();
    await lists(
      facts.filter(({ subject, object }) => subject.kind !== 'Leader' && object.kind !== 'Leader'),
      facts.length,
    );
  });

  test('by period', async () => {
    const year = '2020';
    await page().getByRole('textbox', { name: '从', exact: true }).fill(year);
    await page().getByRole('textbox', { name: '到', exact: true }).fill(year);
    await page().waitForURL(/from=2020&until=2020/);
    // What holds by its own dates or by those of the documents that state it.
    const holds = ({ since, until, evidence }: Fact): boolean => {
      const dates = evidence.flatMap(({ document }) => document.date ?? []).sort();
      const first = since ?? dates[0];
      const last = until ?? dates.at(-1) ?? since;
      return first !== undefined && first.slice(0, 4) <= year && last !== null && last.slice(0, 4) >= year;
    };
    await lists(facts.filter(holds));
  });
});
