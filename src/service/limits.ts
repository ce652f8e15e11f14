/** What a query may not exceed. Counted before anything is asked of the engine; fragments count where they are spread. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { DEFAULT_PER_PAGE, MOST_PER_PAGE } from './cursor.js';
import { refuse } from './errors.js';
import type { Settings } from './settings.js';

type Limits = Pick<Settings, 'maxDepth' | 'maxCost' | 'maxAliases' | 'maxDirectives' | 'maxRootFields'>;

/** Objects a list without `first` is counted as. */
const LIST = 5;

/** The first limit that a document exceeds by its form alone. */
export function formError(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  if (aliases > limits.maxAliases) return exceeded('ALIAS_LIMIT', 'aliases', aliases, limits.maxAliases);
  if (directives > limits.maxDirectives)
    return exceeded('DIRECTIVE_LIMIT', 'directives', directives, limits.maxDirectives);
  const shape = shapeOf(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const roots = shape.count(definition.selectionSet);
    if (roots > limits.maxRootFields)
      return exceeded('ROOT_FIELD_LIMIT', 'questions at once', roots, limits.maxRootFields);
    const depth = shape.depth(definition.selectionSet);
    if (depth > limits.maxDepth) return exceeded('DEPTH_LIMIT', 'levels', depth, limits.maxDepth);
  }
  return undefined;
}

/** The cost of an operation with its variables, when it is too great. */
export function costError(
  schema: GraphQLSchema,
  {
    document,
    operation,
    variables,
  }: { document: DocumentNode; operation: OperationDefinitionNode; variables: Record<string, unknown> },
  limits: Limits,
): GraphQLError | undefined {
  const cost = costOf(schema, document, operation, variables);
  return cost > limits.maxCost ? exceeded('COST_LIMIT', 'objects', cost, limits.maxCost) : undefined;
}

/** How many objects an operation may give at most: pages by their `first`, other lists as LIST. A size that is refused later counts as the greatest. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, pageSize: number): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, type, pageSize);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value;
        sum += ofSet(selection.selectionSet, (name === undefined ? undefined : schema.getType(name)) ?? type, pageSize);
      } else sum += ofFragment(selection.name.value, pageSize);
    }
    return sum;
  };
  const ofFragment = (name: string, pageSize: number): number => {
    const key = `${pageSize} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const cost = fragment === undefined || type === undefined ? 0 : ofSet(fragment.selectionSet, type, pageSize);
    known.set(key, cost);
    return cost;
  };
  const ofField = (node: FieldNode, type: GraphQLNamedType, pageSize: number): number => {
    if (node.selectionSet === undefined || !(isObjectType(type) || isInterfaceType(type))) return 0;
    const field = type.getFields()[node.name.value];
    if (field === undefined) return 0;
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return 0;
    const size = sizeOf(field, node, variables);
    const times = isList(field.type) ? (size ?? (node.name.value === 'edges' ? pageSize : LIST)) : 1;
    return times * (1 + ofSet(node.selectionSet, inner, isList(field.type) ? 1 : (size ?? 1)));
  };
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, 1) : 0;
}

/** How many objects a field asks for by its arguments; undefined for one that takes no number. */
function sizeOf(...[field, node, variables]: Parameters<typeof getArgumentValues>): number | undefined {
  if (!('args' in field) || field.args.every(({ name }) => name !== 'first')) return undefined;
  const { first, last } = argumentsOf(field, node, variables);
  const size = [first, last].find((one) => typeof one === 'number') ?? DEFAULT_PER_PAGE;
  return Math.min(Math.max(1, size as number), MOST_PER_PAGE);
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Arguments that cannot be taken are refused where the field is resolved; here they count as nothing. */
function argumentsOf(...[field, node, variables]: Parameters<typeof getArgumentValues>): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

/** Depths and counts of selections, each fragment looked at once. Introspection has a depth of its own and is not counted. */
function shapeOf(document: DocumentNode) {
  const fragments = fragmentsOf(document);
  const depths = new Map<string, number>();
  const counts = new Map<string, number>();
  const through = (known: Map<string, number>, name: string, of: (set: SelectionSetNode) => number): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment that spreads itself is refused by validation; 0 keeps this from going round.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const value = fragment === undefined ? 0 : of(fragment.selectionSet);
    known.set(name, value);
    return value;
  };
  const depth = (set: SelectionSetNode): number =>
    set.selections.reduce((most, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(most, through(depths, selection.name.value, depth));
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(most, depth(selection.selectionSet));
      if (selection.name.value.startsWith('__')) return most;
      return Math.max(most, 1 + (selection.selectionSet === undefined ? 0 : depth(selection.selectionSet)));
    }, 0);
  const count = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + through(counts, selection.name.value, count);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + 1;
    }, 0);
  return { depth, count };
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

const exceeded = (
  code: 'DEPTH_LIMIT' | 'COST_LIMIT' | 'ALIAS_LIMIT' | 'DIRECTIVE_LIMIT' | 'ROOT_FIELD_LIMIT',
  what: string,
  has: number,
  most: number,
): GraphQLError => refuse(code, `The query has ${has} ${what}; at most ${most} are allowed.`, { most, has });
