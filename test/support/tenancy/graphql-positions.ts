import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationTypeNode,
} from "graphql";

/** A place in the input of a root field that takes an id or a text: `Mutation.updateUser(input.managerId)`. */
export interface Position {
  operation: OperationTypeNode;
  field: string;
  /** The argument, then the names of input fields on the way. */
  path: string[];
  /** Of the leaf: `ID` or `String`. */
  type: string;
}

/** What a required field beside the position is given; it is told the input type and the field. */
export type Sample = (typeName: string, fieldName: string) => unknown;

const LEAVES = ["ID", "String"];

/**
 * Every place in every root field's arguments that takes an id or a text, whatever input types are on the way. A filter that
 * contains itself (`and`, `or`, `not`) is gone into once.
 */
export function positionsOf(schema: GraphQLSchema): Position[] {
  return rootFields(schema).flatMap(({ operation, field, args }) =>
    leavesOf(args, []).map(({ path, type }) => ({ operation, field, path, type })),
  );
}

/** The arguments that put a value at a position; what else is required, a sample fills. */
export function argumentsFor(
  schema: GraphQLSchema,
  { operation, field, path }: Position,
  value: unknown,
  sample: Sample,
): Record<string, unknown> {
  const { args } = rootFields(schema).find((one) => one.operation === operation && one.field === field) ?? { args: [] };
  return filled({ name: field, fields: args }, path, value, sample);
}

export function rootFields(schema: GraphQLSchema) {
  return (["query", "mutation"] as OperationTypeNode[]).flatMap((operation) =>
    Object.values(schema.getRootType(operation)?.getFields() ?? {}).map(({ name, args, type }) => ({
      operation,
      field: name,
      args,
      type,
    })),
  );
}

type Input = GraphQLArgument | GraphQLInputField;

function leavesOf(inputs: readonly Input[], within: string[]): { path: string[]; type: string }[] {
  return inputs.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return LEAVES.includes(named.name) ? [{ path: [name], type: named.name }] : [];
    if (within.includes(named.name)) return [];
    const below = leavesOf(Object.values(named.getFields()), [...within, named.name]);
    return below.map(({ path, type }) => ({ path: [name, ...path], type }));
  });
}

interface InputOwner {
  name: string;
  fields: readonly Input[];
}

function filled({ name: owner, fields }: InputOwner, path: string[], value: unknown, sample: Sample) {
  const [step, ...rest] = path;
  const entries = fields.flatMap(({ name, type, defaultValue }) => {
    if (name === step) return [[name, inList(type, atPosition(type, rest, value, sample))]];
    return isNonNullType(type) && defaultValue === undefined ? [[name, sampleOf(owner, name, type, sample)]] : [];
  });
  return Object.fromEntries(entries);
}

function atPosition(type: GraphQLInputType, rest: string[], value: unknown, sample: Sample): unknown {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return value;
  return filled({ name: named.name, fields: Object.values(named.getFields()) }, rest, value, sample);
}

const inList = (type: GraphQLInputType, value: unknown) => (isListType(getNullableType(type)) ? [value] : value);

function sampleOf(owner: string, name: string, type: GraphQLInputType, sample: Sample): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return inList(type, atPosition(type, [], undefined, sample));
  if (isEnumType(named)) return inList(type, named.getValues()[0]?.name);
  if (named.name === "Int" || named.name === "Float") return inList(type, 1);
  if (named.name === "Boolean") return inList(type, true);
  return inList(type, sample(owner, name));
}
