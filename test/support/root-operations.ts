import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** An operation that asks for one root field, with a value of the right type for all that is required and nothing else. */
export interface RootOperation {
  /** `Query.user` */
  field: string;
  description: string;
  /** Each argument is given by a variable of its name. */
  document: { query: string; variables: Record<string, unknown> };
  args: GraphQLField<unknown, unknown>["args"];
}

/** One for each root field of the contract. */
export const rootOperations = (schema: GraphQLSchema): RootOperation[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      field: `${type?.name}.${field.name}`,
      description: field.description ?? "",
      document: documentOf(String(type?.name).toLowerCase(), field),
      args: field.args,
    })),
  );

function documentOf(operation: string, { name, args, type }: GraphQLField<unknown, unknown>) {
  const variables = args.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const selection = isLeafType(getNamedType(type)) ? "" : " { __typename }";
  return {
    query: `${operation}${variables && `(${variables})`} { ${name}${given && `(${given})`}${selection} }`,
    variables: Object.fromEntries(
      args.filter(isRequiredArgument).map((argument) => [argument.name, sampleOf(argument.type)]),
    ),
  };
}

/** A value of the type: of what there is not, but well formed. */
export function sampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sampleOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  return SAMPLES[String(nullable)];
}

const SAMPLES: Record<string, unknown> = {
  ID: "01a208e1-0000-7000-8000-000000000000",
  String: "sample",
  Int: 1,
  Float: 1.5,
  Boolean: true,
  DateTime: "2026-01-01T00:00:00Z",
  JSONObject: {},
};
