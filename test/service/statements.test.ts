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
const QUERIES: Readonly<Record<string, readonly [query: string, exactly: number]>> = {
  neighbours: [
    `query ($first: Int) { neighbours(of: "Council", first: $first) { totalCount counts { count } edges { node { name documents { totalCount edges { node { title } } } } facts { subject { name } object { name } ${EVIDENCE} } } } }`,
    7,
  ],
  relationships: [
    `query ($first: Int) { node(id: "Organization:council") { ... on Organization { postHeldBy(first: $first) { edges { ${EVIDENCE} node { name advocates(first: 5) { edges { ${EVIDENCE} node { name ... on Slogan { hasComponent { edges { node { name } } } } } } } visited { edges { node { name } } } } } } } } }`,
    9,
  ],
  search: [
    'query ($first: Int) { search(text: "n", first: $first) { edges { node { name documents { totalCount } mentions(first: 2) { edges { node { passage { text marks { entity { name } } } } } } } } } }',
    5,
  ],
  entities: [
    'query ($first: Int) { entities(kind: Leader, first: $first) { totalCount edges { node { name timeline { edges { date node { object { name } } } } neighbours { totalCount } } } } }',
    4,
  ],
  documents: [
    'query ($first: Int) { documents(first: $first) { totalCount edges { node { title text marks { entity { name } } passages { edges { node { text marks { quote } } } } entities { totalCount } } } } }',
    7,
  ],
  facts: [
    `query ($first: Int) { facts(first: $first) { totalCount edges { node { subject { name } object { name } ${EVIDENCE} } } } }`,
    5,
  ],
  timeline: [
    `query ($first: Int) { timeline(of: "Council", first: $first) { edges { date node { object { name } ${EVIDENCE} } } } }`,
    5,
  ],
  common: [
    'query ($first: Int) { common(a: "P1", b: "P1", first: $first) { edges { node { name } a { subject { name } } } } }',
    9,
  ],
  coAppearances: [
    'query ($first: Int) { coAppearances(of: "Council", first: $first) { edges { node { name } evidence { quote document { title } } } } }',
    5,
  ],
  changes: [
    'query ($first: Int) { changes(from: "2010", to: "2020", sorts: [BEGAN], first: $first) { edges { node { ... on Entity { name } ... on Fact { subject { name } } } } } }',
    3,
  ],
  evolution: [
    `query { evolution(of: "S3") { steps { term { name } users { entity { name } } components { entity { name } } evidence { before } } hops { reasons { evidence { quote } } ${EVIDENCE} } } }`,
    7,
  ],
  evolutions: [
    `query ($first: Int) { evolutions(first: $first) { totalCount edges { node { kind subject { name } ${EVIDENCE} } } } }`,
    5,
  ],
  path: [
    `query { path(from: "S3", to: "S4", maxLength: 4) { paths { length nodes { name } facts { ${EVIDENCE} } } } }`,
    11,
  ],
  nodes: [
    'query { nodes(ids: ["Leader:n1", "Leader:n2", "Slogan:s3", "d1", "d2", "none"]) { ... on Leader { name advocates { edges { node { name } } } } ... on Document { title text } } }',
    4,
  ],
  transmission: [
    'query { transmission(of: "S3") { of { name } steps { level evidence { quote document { title } } } } }',
    3,
  ],
  salience: ['query { salience(of: "S3") { of { name } points { period mentions } } }', 3],
  passages: [
    'query ($first: Int) { passages(text: "VISITED", first: $first) { totalCount edges { node { text page document { title } marks { entity { name } } } } } }',
    4,
  ],
  document: [
    'query { document(id: "d1") { title text marks { entity { name } } entities(first: 5) { edges { node { name } } } } }',
    5,
  ],
  stats: ['query { stats { documents facts entities mentions } }', 7],
};

describe('the same statements for a page of 1 and of 50', () => {
  test.each(Object.entries(QUERIES))('%s', async (_, [query, exactly]) => {
    const [one, many] = [await statementsOf(query, 1), await statementsOf(query, 50)];
    expect(many).toEqual(one);
    expect(one).toHaveLength(exactly);
  });
});
