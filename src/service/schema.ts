import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { nodeType } from './node-value.js';
import { AuditRecord } from './resolvers/audit-record.js';
import { Document } from './resolvers/document.js';
import { kinds } from './resolvers/entity.js';
import { enums } from './resolvers/enums.js';
import { Evidence } from './resolvers/evidence.js';
import { facts } from './resolvers/fact.js';
import { Mark } from './resolvers/mark.js';
import { Mention } from './resolvers/mention.js';
import { Mutation } from './resolvers/mutation.js';
import { NeighbourConnection } from './resolvers/neighbour-connection.js';
import { Node } from './resolvers/node.js';
import { Passage } from './resolvers/passage.js';
import { Query } from './resolvers/query.js';
import { relationshipEdges } from './resolvers/relationship.js';
import { scalars } from './resolvers/scalars.js';
import { Subscription } from './resolvers/subscription.js';
import { TermUser } from './resolvers/term-user.js';

const made = new Map<string, GraphQLSchema>();

/** The schema that is served, from the text of schema.graphql; made once. Throws where the resolvers do not fit it. */
export function makeSchema(typeDefs: string): GraphQLSchema {
  const schema = made.get(typeDefs) ?? make(typeDefs);
  made.set(typeDefs, schema);
  return schema;
}

function make(typeDefs: string): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      ...scalars,
      ...enums,
      ...kinds,
      ...facts,
      ...relationshipEdges,
      Query,
      Mutation,
      Subscription,
      Node,
      Entity: { __resolveType: nodeType },
      Fact: { __resolveType: nodeType },
      Document,
      Passage,
      Mention,
      Mark,
      Evidence,
      TermUser,
      NeighbourConnection,
      AuditRecord,
    } as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
