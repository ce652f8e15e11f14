import { type FieldNode, Kind, type ValidationRule } from 'graphql';
import { refuse } from './errors.js';

/** What may be asked of a type that one can name already. */
const HARMLESS = new Set(['name', 'kind', '__typename']);

/** The schema is published, not served: no `__schema`, and no more of a type than that it is there. */
export const noIntrospection: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.name.value === '__schema' || (node.name.value === '__type' && !isHarmless(node))) {
      const message = 'The schema is published as schema.graphql; it is not served by queries here.';
      context.reportError(refuse('INTROSPECTION_DISABLED', message));
    }
  },
});

const isHarmless = ({ selectionSet }: FieldNode): boolean =>
  (selectionSet?.selections ?? []).every((one) => one.kind === Kind.FIELD && HARMLESS.has(one.name.value));
