/** What can be asked for before it is known whether there is an entity: its id tells its kind, and the query which relationships are wanted. */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context.js';
import { targetOf } from './global-id.js';
import { RELATION_FIELD_LIST } from './relation-fields.js';

const FIELDS: ReadonlySet<string> = new Set(RELATION_FIELD_LIST.map(({ field }) => field));

/**
 * Asks for the relationships of the entity an id is of, so that they come along with the entity and not after it. The loaders keep
 * the answers for those who ask in earnest; whatever cannot be asked is told to them.
 */
export function askAhead(id: string, context: Context, info: GraphQLResolveInfo): void {
  if (targetOf(id)?.is !== 'entity') return;
  const type = info.schema.getType(id.slice(0, id.indexOf(':')));
  if (!isObjectType(type)) return;
  for (const { selectionSet } of info.fieldNodes) {
    for (const field of fieldsOf(selectionSet, type, info)) void ask(id, field, type, context, info);
  }
}

async function ask(id: string, node: FieldNode, type: GraphQLObjectType, context: Context, info: GraphQLResolveInfo) {
  const field = type.getFields()[node.name.value];
  if (field?.resolve === undefined) return;
  try {
    await field.resolve({ id }, getArgumentValues(field, node, info.variableValues), context, info);
  } catch {
    // It is asked again in its place, and fails there.
  }
}

/** The relationship fields that are selected on a type, without those that a directive may take out. */
function fieldsOf(
  set: SelectionSetNode | undefined,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((one): readonly FieldNode[] => {
    if ((one.directives?.length ?? 0) > 0) return [];
    if (one.kind === Kind.FIELD) return FIELDS.has(one.name.value) ? [one] : [];
    const part = one.kind === Kind.FRAGMENT_SPREAD ? info.fragments[one.name.value] : one;
    const condition = part?.typeCondition?.name.value;
    const isOfType =
      condition === undefined || condition === type.name || type.getInterfaces().some(({ name }) => name === condition);
    return isOfType ? fieldsOf(part?.selectionSet, type, info) : [];
  });
}
