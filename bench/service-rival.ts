/** @neo4j/graphql over the same server, behind the same HTTP server as ours: what Neo4j itself offers for GraphQL. */
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';

/** As much of our graph as it is compared on. */
const TYPES = `
  type Entity @node {
    id: ID!
    name: String!
    serves: [Entity!]! @relationship(type: "SERVES", direction: OUT, properties: "Claim")
    mentioned: [Passage!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mention")
  }
  type Claim @relationshipProperties { confidence: Float! status: String! documents: Int! }
  type Mention @relationshipProperties { quote: String! start: Int! }
  type Passage @node { id: ID! text: String! start: Int! end: Int! }
  type Document @node {
    id: ID!
    title: String!
    passages: [Passage!]! @relationship(type: "HAS_PASSAGE", direction: OUT, properties: "Place")
  }
  type Place @relationshipProperties { order: Int! }
`;

type Library = {
  readonly Neo4jGraphQL: new (options: { typeDefs: string; driver: Driver }) => { getSchema(): Promise<GraphQLSchema> };
};

/** Asks a query; undefined where the library is not installed. */
export async function openRival(
  driver: Driver,
): Promise<((query: string, variables: object) => Promise<void>) | undefined> {
  const name = '@neo4j/graphql';
  const library = (await import(name).catch(() => undefined)) as Library | undefined;
  if (library === undefined) return undefined;
  const schema = await new library.Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false });
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await yoga.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
    const answer = (await response.json()) as { readonly errors?: unknown };
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  };
}
