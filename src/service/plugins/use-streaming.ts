import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { extendSchema, type GraphQLSchema, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** As the proposal of GraphQL for incremental delivery has them. */
const DIRECTIVES = parse(`
  directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @stream(if: Boolean! = true, label: String, initialCount: Int = 0) on FIELD
`);

/**
 * `@defer` and `@stream` for clients that accept an answer in parts. They are taken in queries and are no part of the schema:
 * while they are a proposal, strict clients (graphql-core, for one) refuse a schema that has them.
 */
export function useStreaming(): Plugin {
  const { onValidate } = useDeferStream();
  const extended = new WeakMap<GraphQLSchema, GraphQLSchema>();
  const withDirectives = (schema: GraphQLSchema): GraphQLSchema => {
    const known = extended.get(schema) ?? extendSchema(schema, DIRECTIVES);
    extended.set(schema, known);
    return known;
  };
  return {
    onValidate: (payload) => {
      payload.setValidationFn((schema, ...rest) => validate(withDirectives(schema), ...rest));
      return onValidate?.(payload as never) as never;
    },
  };
}
