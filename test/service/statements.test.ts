/** The number of statements does not depend on the size of a page, nor on how much there is. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Call, GraphStore } from '../../src/graph/store.js';
import { documentOf } from '../contract/synthetic.js';
import { client, openSample, type Sample } from './sample.js';

const NAMES = Array.from({ length: 60 }, (_, at) => `N${at}`);
let sample: Sample;
beforeAll(async () => {
  sample = await openSample([
    ...NAMES.map((name, at) =>
      documentOf(
        `d${at}`,
        [
          `Leader:${name} HOLDS_POST Organization:Council post=p${at} since=20${10 + (at % 10)}`,
          `Leader:${name} ADVOCATES Slogan:S${at}`,
          `Slogan:S${at} HAS_COMPONENT Slogan:Part${at}`,
          `Leader:${name} VISITED Project:P${at % 7} date=2020-01`,
        ],
        `20${10 + (at % 10)}`,
      ),
    ),
  ]);
});
afterAll(() => sample.close());

/** The statements that a query takes. */
async function statementsOf(query: string, first: number): Promise<readonly string[]> {
  const asked: string[] = [];
  const counted: Pick<GraphStore, 'read' | 'write'> = {
    read: (call: Call, options) => {
      asked.push(call.statement);
      return sample.store.read(call, options);
    },
    write: (calls) => sample.store.write(calls),
  };
  const answer = await client(counted, { maxCost: 10_000_000 })(query, { first });
  expect(answer.errors).toBeUndefined();
  return asked.sort();
}

const EVIDENCE = 'evidence { quote before after page sentence section document { title } }';
const QUERIES: Readonly<Record<string, readonly [query: string, most: number]>> = {
  neighbours: [
    `query ($first: Int) { neighbours(of: "Council", first: $first) { totalCount counts { count } edges { node { name documents { totalCount edges { node { title } } } } facts { subject { name } object { name } ${EVIDENCE} } } } }`,
    11,
  ],
  relationships: [
    `query ($first: Int) { node(id: "Organization:council") { ... on Organization { postHeldBy(first: $first) { edges { ${EVIDENCE} node { name advocates(first: 5) { edges { ${EVIDENCE} node { name ... on Slogan { hasComponent { edges { node { name } } } } } } } visited { edges { node { name } } } } } } } } }`,
    10,
  ],
  search: [
    'query ($first: Int) { search(text: "n", first: $first) { edges { node { name documents { totalCount } mentions(first: 2) { edges { node { passage { text marks { entity { name } } } } } } } } } }',
    6,
  ],
  entities: [
    'query ($first: Int) { entities(kind: Leader, first: $first) { totalCount edges { node { name timeline { edges { date node { object { name } } } } neighbours { totalCount } } } } }',
    7,
  ],
  documents: [
    'query ($first: Int) { documents(first: $first) { totalCount edges { node { title text marks { entity { name } } passages { edges { node { text marks { quote } } } } entities { totalCount } } } } }',
    8,
  ],
  facts: [
    `query ($first: Int) { facts(first: $first) { totalCount edges { node { subject { name } object { name } ${EVIDENCE} } } } }`,
    6,
  ],
  timeline: [
    `query ($first: Int) { timeline(of: "Council", first: $first) { edges { date node { object { name } ${EVIDENCE} } } } }`,
    8,
  ],
  common: [
    'query ($first: Int) { common(a: "P1", b: "P1", first: $first) { edges { node { name } a { subject { name } } } } }',
    12,
  ],
  coAppearances: [
    'query ($first: Int) { coAppearances(of: "Council", first: $first) { edges { node { name } evidence { quote document { title } } } } }',
    7,
  ],
  changes: [
    'query ($first: Int) { changes(from: "2010", to: "2020", sorts: [BEGAN], first: $first) { edges { node { ... on Entity { name } ... on Fact { subject { name } } } } } }',
    4,
  ],
  evolution: [
    `query { evolution(of: "S3") { steps { term { name } users { entity { name } } components { entity { name } } evidence { before } } hops { reasons { evidence { quote } } ${EVIDENCE} } } }`,
    16,
  ],
};

describe('statements for a page of 1 and of 50', () => {
  test.each(Object.entries(QUERIES))('%s', async (_, [query, most]) => {
    const [one, many] = [await statementsOf(query, 1), await statementsOf(query, 50)];
    // Which of two branches asks first may differ from run to run; how much is asked may not go beyond a fixed number.
    expect(one.length).toBeLessThanOrEqual(most);
    expect(many.length).toBeLessThanOrEqual(most);
  });
});
