import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { client, openSample, type Sample } from './sample.js';

let sample: Sample;
let ask: ReturnType<typeof client>;
beforeAll(async () => {
  sample = await openSample();
  ask = client(sample.store);
});
afterAll(() => sample.close());

const codeOf = async (query: string, variables: object = {}): Promise<unknown> => {
  const answer = await ask(query, variables);
  return answer.errors?.[0]?.extensions?.code;
};

describe('ids of nothing, of another kind, and far too long', () => {
  const LONG = 'x'.repeat(10_000);
  test.each(['', ' ', LONG, `Leader:${LONG}`, 'Fact:1', 'Leader:Bridge', 'Project:ada', '\0', '💥', '%00', '../etc'])(
    '%j is answered with nothing',
    async (id) => {
      const query = `query ($id: ID!) {
        node(id: $id) { id } nodes(ids: [$id]) { id } document(id: $id) { id }
        evolution(of: $id) { found } neighbours(of: $id) { totalCount } timeline(of: $id) { totalCount }
        path(from: $id, to: $id) { paths { length } } common(a: $id, b: $id) { totalCount }
        transmission(of: $id) { steps { level } } salience(of: $id) { points { period } } coAppearances(of: $id) { totalCount }
        documents(filter: { mentions: [$id] }) { totalCount } facts(among: [$id]) { totalCount }
      }`;
      const { data, errors } = await ask(query, { id });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ node: null, nodes: [null], document: null, evolution: { found: false } });
      expect(data.path.paths).toEqual([]);
      for (const field of ['neighbours', 'timeline', 'common', 'coAppearances', 'documents', 'facts']) {
        expect([field, data[field].totalCount]).toEqual([field, 0]);
      }
    },
  );

  test('any text at all is an answer, never a fault', async () => {
    const query = `query ($text: ID!, $words: String!) {
      node(id: $text) { id } evolution(of: $text) { found } search(text: $words) { totalCount } passages(text: $words) { totalCount }
    }`;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect((await ask(query, { text, words: text })).errors).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('arguments that cannot be taken', () => {
  test.each([-1, 0, 101, 2_147_483_647, -2_147_483_648])('a page of %d', async (first) => {
    expect(await codeOf('query ($first: Int) { entities(first: $first) { totalCount } }', { first })).toBe(
      'BAD_USER_INPUT',
    );
    const evidence = 'query ($first: Int) { facts { edges { node { evidence(first: $first) { quote } } } } }';
    expect(await codeOf(evidence, { first })).toBe('BAD_USER_INPUT');
  });

  test('null for a size is the size by default', async () => {
    expect((await ask('{ entities(first: null) { totalCount } }')).errors).toBeUndefined();
  });

  test.each(['2021-13', '2021-02-30', 'yesterday', '', '21', '2021-1-1', '2021-01-01T00:00:00Z'])(
    '%j for a date',
    async (date) => {
      expect(
        await codeOf('query ($date: DatePrefix!) { changes(from: $date, to: "2022") { totalCount } }', { date }),
      ).toBe('BAD_USER_INPUT');
      expect(await codeOf(`{ evolution(of: "Sun", asOf: ${JSON.stringify(date)}) { found } }`)).toBeDefined();
    },
  );

  test.each([-1, 1.5, '1', 2 ** 53])('%j for an offset', async (start) => {
    expect(await codeOf('query ($start: Offset!) { document(id: "d1") { text(start: $start) } }', { start })).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('a span of text that ends before it begins holds nothing', async () => {
    const { data, errors } = await ask(
      '{ document(id: "d1") { text(start: 9, end: 3) marks(start: 9, end: 3) { quote } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ document: { text: '', marks: [] } });
  });

  const FILTERED = [
    'evolutions(filter: $filter) { totalCount }',
    'facts(filter: $filter) { totalCount }',
    'neighbours(of: "Ada", filter: $filter) { totalCount }',
    'entities(kind: Slogan) { edges { node { ... on Slogan { evolvedInto(filter: $filter) { totalCount } } } } }',
  ];
  const filtered = (field: string, filter: object) =>
    ask(`query ($filter: FactFilter) { ${field} }`, { filter }).then(({ errors }) => errors?.[0]);

  test.each(FILTERED)('a bound that no fact can have: %s', async (field) => {
    for (const filter of [{ minConfidence: 1.5 }, { minConfidence: -0.1 }, { minDocuments: -1 }]) {
      const error = await filtered(field, filter);
      expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: Object.keys(filter)[0] });
      expect(error?.message).toContain(String(Object.values(filter)[0]));
    }
    for (const filter of [{ minConfidence: 0 }, { minConfidence: 1 }, { minConfidence: null }, { minDocuments: 0 }])
      expect(await filtered(field, filter)).toBeUndefined();
  });

  const REVERSED = { from: '2022', to: '2019-05' };

  test.each(FILTERED)('a period that ends before it begins: %s', async (field) => {
    expect((await filtered(field, { period: REVERSED }))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'period',
    });
    // A month of the last year, and one side left open, are periods.
    for (const period of [{ from: '2022-03', to: '2022' }, { from: '2022', to: null }, { to: '2019' }, {}])
      expect(await filtered(field, { period })).toBeUndefined();
  });

  test.each([
    'documents(filter: { period: $period }) { totalCount }',
    'entities(period: $period) { totalCount }',
    'timeline(of: "Ada", period: $period) { totalCount }',
    'salience(of: "Ada", period: $period) { points { period } }',
    'coAppearances(of: "Ada", period: $period) { totalCount }',
    'passages(text: "a", period: $period) { totalCount }',
    'entities(kind: Slogan) { edges { node { mentions(period: $period) { totalCount } } } }',
  ])('a period that ends before it begins: %s', async (field) => {
    const query = `query ($period: Period) { ${field} }`;
    expect(await codeOf(query, { period: REVERSED })).toBe('BAD_USER_INPUT');
    expect(await codeOf(query, { period: { from: '2019', to: '2022' } })).toBeUndefined();
  });

  test('changes between two dates in the wrong order', async () => {
    expect(await codeOf('{ changes(from: "2022", to: "2019") { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ changes(from: "2022-03", to: "2022") { totalCount } }')).toBeUndefined();
  });

  test.each(['0', 'MA', 'MDowMDAwMDAwMA', '!', 'x'.repeat(5000)])('%j for a cursor', async (after) => {
    expect(await codeOf('query ($after: String) { entities(after: $after) { totalCount } }', { after })).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('the cursor of another list, or of other arguments', async () => {
    const { data } = await ask('{ entities(first: 1) { pageInfo { endCursor } } }');
    const after = data.entities.pageInfo.endCursor;
    expect(await codeOf('query ($after: String) { documents(after: $after) { totalCount } }', { after })).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      await codeOf('query ($after: String) { entities(kind: Slogan, after: $after) { totalCount } }', { after }),
    ).toBe('BAD_USER_INPUT');
    expect(
      await codeOf('query ($after: String) { entities(after: $after, first: 3) { totalCount } }', { after }),
    ).toBeUndefined();
  });

  test('what is too long or too many', async () => {
    expect(
      await codeOf('query ($text: String!) { search(text: $text) { totalCount } }', { text: 'x'.repeat(201) }),
    ).toBe('BAD_USER_INPUT');
    expect(await codeOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('a') })).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      await codeOf('query ($among: [ID!]) { facts(among: $among) { totalCount } }', { among: Array(501).fill('a') }),
    ).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ path(from: "a", to: "b", maxLength: 9) { paths { length } } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ facts { edges { node { evidence { before(characters: 1001) } } } } }')).toBe(
      'BAD_USER_INPUT',
    );
  });
});

test('pages follow one another without a gap or a repeat', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await ask(
      'query ($after: String) { entities(first: 3, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } }',
      { after },
    );
    expect(data.entities.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...data.entities.edges.map((edge: { node: { id: string } }) => edge.node.id));
    after = data.entities.pageInfo.endCursor;
    if (!data.entities.pageInfo.hasNextPage) {
      expect(new Set(seen).size).toBe(data.entities.totalCount);
      expect(seen.length).toBe(data.entities.totalCount);
      return;
    }
  }
});
