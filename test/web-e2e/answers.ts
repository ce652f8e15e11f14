import type { Page } from 'playwright-core';

/** Answers the page's questions of these operations with what a function makes of their variables, or comes to make; all others go to the service. */
export async function answerWith(
  page: Page,
  answers: Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>,
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { query = '', variables = {} } = (route.request().postDataJSON() ?? {}) as {
      query?: string;
      variables?: Record<string, unknown>;
    };
    const name = /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1] ?? '';
    const answer = answers[name];
    if (answer === undefined) await route.continue();
    else await route.fulfill({ json: { data: await answer(variables) } });
  });
}

const KINDS = [
  'Leader',
  'Organization',
  'District',
  'Place',
  'Project',
  'Strategy',
  'Slogan',
  'Theme',
  'Industry',
  'Event',
  'PolicyDocument',
];

/** An entity made up by number. */
export const madeEntity = (index: number, name = `甲${index}`) => ({
  id: `Made:${index}`,
  kind: KINDS[index % KINDS.length],
  name,
  aliases: [],
  firstUsed: '2015',
  lastUsed: '2024',
  documentCount: 1 + (index % 9),
  mentionCount: 3,
});

export const madeFact = (index: number, from: number, to: number) => ({
  id: `Fact:${index}`,
  relation: index % 40 === 0 ? 'EVOLVED_INTO' : 'SERVES',
  origin: index % 3 === 0 ? 'INFERRED' : 'STATED',
  confidence: 0.8,
  status: 'STATED',
  since: null,
  until: null,
  documentCount: 1,
  statementCount: 1,
  subject: madeEntity(from),
  object: madeEntity(to),
});

/** Answers of a graph of so many entities and facts: one chain through all, and the rest between numbers that lie near one another or are few. */
export function madeGraph(entities: number, facts: number) {
  const all = Array.from({ length: facts }, (_, index) => {
    const from = index % entities;
    const step = index < entities ? 1 : 1 + ((index * 7919) % (index % 5 === 0 ? entities - 1 : 23));
    return [index, from, (from + step) % entities] as const;
  });
  return {
    FactsAmong: ({ first, after }: Record<string, unknown>) => {
      const start = Number(after ?? 0);
      const end = Math.min(facts, start + Number(first));
      return {
        facts: {
          totalCount: facts,
          pageInfo: { hasNextPage: end < facts, endCursor: String(end) },
          edges: all.slice(start, end).map(([index, from, to]) => ({ node: madeFact(index, from, to) })),
        },
      };
    },
  };
}
