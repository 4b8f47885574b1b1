import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

/** Values of attributes that the contract does not know by name. */
export const JSONObject = new GraphQLScalarType<Record<string, unknown>, Record<string, unknown>>({
  name: "JSONObject",
  description: "A JSON object: names with values of any type.",
  serialize: (value) => value as Record<string, unknown>,
  parseValue: (value) => parseObject(value),
  parseLiteral: (node: ValueNode, variables) =>
    parseObject(node.kind === Kind.OBJECT ? valueFromASTUntyped(node, variables) : undefined),
});

function parseObject(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new GraphQLError("A JSONObject is a JSON object.");
}
