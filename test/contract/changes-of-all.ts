/** What changes between two dates, and the words around evidence, against a plain reading of all there is. For a graph that is loaded. */
import { expect } from '@jest/globals';
import type { GraphStore } from '../../src/graph/store.js';
import { compareDates, type DatePrefix, firstDay, lastDay } from '../../src/model/date.js';
import { compareText } from '../../src/model/evidence.js';
import { client } from '../service/sample.js';

const SORTS = ['FIRST_USED', 'LAST_USED', 'BEGAN', 'ENDED'];
const PERIODS = [
  ['2016', '2016'],
  ['2016-05-31', '2019-01-01'],
  ['2017-02', '2017-02-10'],
  ['2018-07', '2022'],
  ['2030', '2031'],
] as const;

interface Change {
  readonly sort: string;
  readonly date: DatePrefix;
  readonly id: string;
}

const dated = (sort: string, date: DatePrefix | null | undefined, id: string): readonly Change[] =>
  date === null || date === undefined ? [] : [{ sort, date, id }];

/** Every page of a list. */
async function pagesOf(
  ask: (after: string | null) => Promise<Connection>,
): Promise<readonly Connection['edges'][number][]> {
  const page = await ask(null);
  const all = [...page.edges];
  for (let at = page.pageInfo; at.hasNextPage; ) {
    const next = await ask(at.endCursor);
    all.push(...next.edges);
    at = next.pageInfo;
  }
  return all;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into freely here
  readonly edges: readonly any[];
}

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

/** Compares every period with every sort; tells how many changes were seen. */
export async function changesAgree(store: GraphStore): Promise<number> {
  const ask = client(store, { timeout: 120_000, maxCost: 100_000_000 });
  const list = (field: string, rest: string, edge: string) =>
    pagesOf(async (after) => {
      const answer = await ask(
        `query ($after: String) { list: ${field}(first: 100, after: $after${rest}) { ${PAGE} edges { ${edge} } } }`,
        { after },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data.list;
    });
  const entities = await list('entities', '', 'node { id firstUsed lastUsed }');
  const own =
    'on HoldsPost { from to } ... on Attended { date } ... on Visited { date } ... on Advocates { date } ... on SucceededBy { date }';
  const facts = await list('facts', '', `node { id since until ... ${own} }`);
  const all = [
    ...entities.flatMap(({ node }) => [
      ...dated('FIRST_USED', node.firstUsed, node.id),
      ...dated('LAST_USED', node.lastUsed, node.id),
    ]),
    ...facts.flatMap(({ node }) => [
      ...dated('BEGAN', node.date ?? node.from ?? node.since, node.id),
      ...dated('ENDED', node.to ?? node.until, node.id),
    ]),
  ];
  let seen = 0;
  for (const [from, to] of PERIODS) {
    for (const sorts of [SORTS, ['BEGAN'], ['ENDED', 'LAST_USED']]) {
      const wanted = all
        .filter(({ sort }) => sorts.includes(sort))
        .filter(
          ({ date }) => lastDay(date) >= firstDay(from as DatePrefix) && firstDay(date) <= lastDay(to as DatePrefix),
        )
        .toSorted(
          (a, b) =>
            compareDates(a.date, b.date) ||
            SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort) ||
            compareText(idOf(a), idOf(b)),
        );
      const found = await list(
        'changes',
        `, from: "${from}", to: "${to}", sorts: [${sorts.join(' ')}]`,
        'sort date node { ... on Entity { id } ... on Fact { id } }',
      );
      expect(found.map(({ sort, date, node }) => ({ sort, date, id: node.id }))).toEqual(wanted);
      seen += wanted.length;
    }
  }
  return seen;
}

/** A fact is ordered by its own id, which stands in the middle of the one that is given out. */
const idOf = ({ id }: Change): string => (id.startsWith('Fact:') ? (id.split(':')[1] as string) : id);

/** Every evidence of every fact stands where it says, and the words around it are those of the document. */
export async function wordsAgree(store: GraphStore): Promise<number> {
  const ask = client(store, { timeout: 120_000, maxCost: 100_000_000 });
  const found = await pagesOf(async (after) => {
    const answer = await ask(
      `query ($after: String) { facts(first: 100, after: $after) { ${PAGE} edges { node { evidence(first: 100) {
        quote start end sentence before(characters: 9) after(characters: 9) document { text }
      } } } } }`,
      { after },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.facts;
  });
  const words = found.flatMap(({ node }) => node.evidence);
  for (const { quote, start, end, sentence, before, after, document } of words) {
    const { text } = document;
    expect([text.slice(start, end), text.slice(Math.max(0, start - 9), start), text.slice(end, end + 9)]).toEqual([
      quote,
      before,
      after,
    ]);
    expect(sentence).toContain(quote);
  }
  return words.length;
}
