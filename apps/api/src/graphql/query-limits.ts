import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { InputProblem } from '../problem/input-problem.ts';

/** Levels of fields below the operation. The deepest useful query of the schema has eight. */
export const MAX_DEPTH = 12;
/** Fields after fragments are expanded, aliases included. */
export const MAX_FIELDS = 600;
/** Selections looked at while fragments are expanded: a few short ones that spread each other twice would otherwise grow without end before a field is counted. */
const MAX_SELECTIONS = 10_000;
/** Fields at the top: each may be one reading of the store. */
export const MAX_ROOT_FIELDS = 20;
/** Values that could be returned. 10 000 decisions with every field are about 200 000. */
const MAX_COST = 500_000;
/** What a list counts when nothing says how long it can get. */
const UNSIZED_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;
interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  fields: number;
  selections: number;
}

/** Throws when an operation is nested too deep, asks for too much, or could return too much. Runs after validation: fragments end. */
export function checkQueryLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const walk: Walk = { fragments, variables, fields: 0, selections: 0 };
  const roots = fieldsOf(operation.selectionSet, walk);
  if (roots.length > MAX_ROOT_FIELDS) throw tooMuch('TOO_MANY_FIELDS', MAX_ROOT_FIELDS);
  if (costOf(operation.selectionSet, walk, 1) > MAX_COST) throw tooMuch('QUERY_TOO_COSTLY', MAX_COST);
}

/** Returns whether an operation asks about the schema itself. `__typename` does not count. */
export function asksForSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return fieldsOf(operation.selectionSet, { fragments, variables: {}, fields: 0, selections: 0 }).some(({ name }) =>
    isSchemaField(name.value),
  );
}

function costOf(set: SelectionSetNode, walk: Walk, depth: number): number {
  if (depth > MAX_DEPTH) throw tooMuch('QUERY_TOO_DEEP', MAX_DEPTH);
  let cost = 0;
  for (const field of fieldsOf(set, walk)) {
    if (isSchemaField(field.name.value)) continue;
    walk.fields += 1;
    if (walk.fields > MAX_FIELDS) throw tooMuch('TOO_MANY_FIELDS', MAX_FIELDS);
    cost += 1;
    if (field.selectionSet !== undefined)
      cost += sizeOf(field, walk.variables) * costOf(field.selectionSet, walk, depth + 1);
  }
  return cost;
}

/** How many objects a field can give: what its size argument says, or the length of the list it is given. */
function sizeOf(field: FieldNode, variables: Variables): number {
  const sizes = (field.arguments ?? []).flatMap(({ name, value }) => {
    const given = read(value, variables);
    if (name.value === 'first') return typeof given === 'number' ? [Math.max(given, 1)] : [];
    return Array.isArray(given) ? [Math.max(given.length, 1)] : [];
  });
  return sizes.length > 0
    ? Math.max(...sizes)
    : CONNECTIONS.has(field.name.value)
      ? UNSIZED_CONNECTION
      : LISTS.has(field.name.value)
        ? UNSIZED_LIST
        : 1;
}

/** Connections without `first` give their default page. */
const CONNECTIONS = new Set(['changes', 'suppressions', 'reviewQueue', 'auditTrail']);
const UNSIZED_CONNECTION = 500;
const LISTS = new Set(['communicationTypes', 'preferences', 'contactPoints', 'segments']);

function read(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}

function fieldsOf(set: SelectionSetNode, walk: Walk): FieldNode[] {
  return set.selections.flatMap((selection) => {
    walk.selections += 1;
    if (walk.selections > MAX_SELECTIONS) throw tooMuch('TOO_MANY_FIELDS', MAX_FIELDS);
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, walk);
    const fragment = walk.fragments.get(selection.name.value);
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, walk);
  });
}

function isSchemaField(name: string): boolean {
  return name === '__schema' || name === '__type';
}

function tooMuch(code: 'QUERY_TOO_DEEP' | 'TOO_MANY_FIELDS' | 'QUERY_TOO_COSTLY', limit: number): InputProblem {
  return new InputProblem(code, { status: 400, limit });
}
