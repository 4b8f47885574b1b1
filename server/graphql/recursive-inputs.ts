import {
  type DocumentNode,
  type GraphQLInputType,
  GraphQLScalarType,
  GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import { inputCoercer } from "./input-coercer.js";

/**
 * graphql-jit writes the code that checks variables out in full, which never ends for input types that contain themselves,
 * like filters. Such variables get a type that lets everything pass, and are checked beside the compiled code.
 */
const PassThrough = new GraphQLScalarType({ name: "PassThrough", parseValue: (value) => value });

/** The schema with the type that such variables get. It is for compiling alone; clients never see it. */
export const withPassThrough = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, PassThrough] });
};

/** A document that can be compiled, and the check of the variables that compiling leaves out. */
export interface CompilableDocument {
  document: DocumentNode;
  /** @throws GraphQLError for a value that is not of the variable's type */
  coerceVariables(variables: Record<string, unknown>): Record<string, unknown>;
}

export function toCompilable(document: DocumentNode, schema: GraphQLSchema): CompilableDocument {
  const recursive = new Map<string, (value: unknown) => unknown>();
  const compilable = visit(document, {
    VariableDefinition(node: VariableDefinitionNode) {
      const type = typeFromAST(schema, node.type as never) as GraphQLInputType | undefined;
      if (!type || !containsItself(type)) return undefined;
      recursive.set(node.variable.name.value, inputCoercer(type));
      return { ...node, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: PassThrough.name } } };
    },
  });
  return { document: compilable, coerceVariables: (variables) => coerced(variables, recursive) };
}

function coerced(
  variables: Record<string, unknown>,
  coercers: ReadonlyMap<string, (value: unknown) => unknown>,
): Record<string, unknown> {
  const result = { ...variables };
  for (const [name, coerce] of coercers) {
    if (variables[name] !== undefined) result[name] = coerce(variables[name]);
  }
  return result;
}

function containsItself(type: GraphQLInputType, within: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (within.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => containsItself(field.type, [...within, named]));
}
