/** Pages of a list, from either end, as Relay's specification has them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paged } from '../../src/service/cursor.js';
import { client, openSample, type Sample } from './sample.js';

const LIST = Array.from({ length: 12 }, (_, at) => `item ${at}`);
const ask = ({ skip, first }: { readonly skip: number; readonly first: number }) =>
  Promise.resolve({ total: LIST.length, items: LIST.slice(skip, skip + first) });
const page = (args: object) => paged(args, ['list'], ask, (node) => ({ node }));

describe('a page of a list', () => {
  test('is what the specification cuts out, whatever is asked', async () => {
    const cursors = (await page({ first: 12 })).edges.map(({ cursor }) => cursor);
    const place = fc.option(fc.nat(LIST.length - 1), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.integer({ min: 1, max: 14 }),
        fc.boolean(),
        async (after, before, size, last) => {
          const shown = await page({
            ...(after === undefined ? {} : { after: cursors[after] }),
            ...(before === undefined ? {} : { before: cursors[before] }),
            ...(last ? { last: size } : { first: size }),
          });
          const between = LIST.slice(after === undefined ? 0 : after + 1, before);
          const expected = last ? between.slice(-size) : between.slice(0, size);
          expect(shown.edges.map(({ node }) => node)).toEqual(expected);
          expect(shown.edges.map(({ cursor }) => cursor)).toEqual(expected.map((one) => cursors[LIST.indexOf(one)]));
          expect(shown.totalCount).toBe(LIST.length);
          const [first, end] = [expected[0], expected.at(-1)];
          if (first === undefined || end === undefined) return;
          expect(shown.pageInfo).toEqual({
            hasPreviousPage: first !== LIST[0],
            hasNextPage: end !== LIST.at(-1),
            startCursor: cursors[LIST.indexOf(first)],
            endCursor: cursors[LIST.indexOf(end)],
          });
        },
      ),
    );
  });

  test.each([
    { first: 1, last: 1 },
    { last: 0 },
    { last: 101 },
    { last: -1 },
    { before: 'x' },
    { last: 1, after: 'x' },
  ])('%j is refused', async (args) => {
    await expect(page(args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('the lists of the service', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());

  test.each([
    'search(text: "a",',
    'entities(',
    'evolutions(',
    'facts(',
    'neighbours(of: "Ada",',
    'timeline(of: "Ada",',
    'common(a: "Ada", b: "Bo",',
    'coAppearances(of: "Ada",',
    'documents(',
    'passages(text: "ADVOCATES",',
    'changes(from: "2018", to: "2023",',
  ])('%s…) from its end', async (field) => {
    const one = (args: string) =>
      `${field} ${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor } edges { cursor } }`;
    const { data, errors } = await client(sample.store)(`{ all: ${one('first: 100')} end: ${one('last: 2')} }`);
    expect(errors).toBeUndefined();
    const cursors = data.all.edges.map(({ cursor }: { cursor: string }) => cursor);
    expect(data.all.totalCount).toBeGreaterThan(0);
    expect(data.end.edges.map(({ cursor }: { cursor: string }) => cursor)).toEqual(cursors.slice(-2));
    expect(data.end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: cursors.length > 2 });
    if (cursors.length < 3) return;
    const before = await client(sample.store)(`query ($before: String) { page: ${one('last: 1, before: $before')} }`, {
      before: data.end.pageInfo.startCursor,
    });
    expect(before.data.page.edges).toEqual([{ cursor: cursors.at(-3) }]);
  });

  test('lists of an entity and of a document too', async () => {
    const page = '{ totalCount edges { cursor } }';
    const { data, errors } = await client(sample.store)(`{
      entity: node(id: "Leader:bo") { ... on Leader {
        documents(last: 1) ${page} mentions(last: 1) ${page} neighbours(last: 1) ${page} timeline(last: 1) ${page} advocates(last: 1) ${page}
      } }
      document(id: "d1") { passages(last: 1) ${page} entities(last: 1) ${page} }
    }`);
    expect(errors).toBeUndefined();
    for (const list of [...Object.values(data.entity), ...Object.values(data.document)] as {
      readonly totalCount: number;
      readonly edges: readonly unknown[];
    }[]) {
      expect(list.totalCount).toBeGreaterThan(0);
      expect(list.edges).toHaveLength(1);
    }
  });
});
