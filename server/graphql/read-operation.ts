import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  validate,
} from "graphql";
import { DomainError } from "../domain/domain-error.js";
import { GRAPHQL_LIMITS } from "./limits.js";

/** An operation that can be run. */
export interface ReadOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** @throws DomainError INVALID_INPUT for what is no operation of the contract */
export function readOperation(
  schema: GraphQLSchema,
  text: string,
  operationName: string | null | undefined,
  given: Record<string, unknown>,
): ReadOperation {
  const document = tryToParse(text);
  const [fault] = validate(schema, document);
  if (fault) throw invalid("document", fault.message);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw invalid("operationName", "name one of the document's operations");
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw invalid("variables", errors[0]?.message ?? "");
  return { document, operation, variables: coerced };
}

function tryToParse(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: GRAPHQL_LIMITS.tokens });
  } catch (error) {
    throw invalid("document", (error as Error).message);
  }
}

const invalid = (field: string, message: string) => new DomainError("INVALID_INPUT", message, field);

const MAX_SELECTIONS = 10_000;

/**
 * Lists what an operation asks for, as `Type.field`, in order; what fragments hold, wherever they are used. What its variables leave
 * out is not part of it.
 *
 * @throws DomainError QUERY_TOO_COMPLEX
 */
export function fieldsOf(schema: GraphQLSchema, { document, operation, variables }: ReadOperation): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const fields: string[] = [];
  let selected = 0;
  const walk = (selections: readonly SelectionNode[], typeName: string): void => {
    for (const selection of selections) {
      if (++selected > MAX_SELECTIONS) throw new DomainError("QUERY_TOO_COMPLEX", `more than ${MAX_SELECTIONS} fields`);
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        fields.push(`${typeName}.${selection.name.value}`);
        const type = schema.getType(typeName);
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field && selection.selectionSet) {
          walk(selection.selectionSet.selections, getNamedType(field.type).name);
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet.selections, selection.typeCondition?.name.value ?? typeName);
      } else {
        const { typeCondition, selectionSet } = fragments.get(selection.name.value) as FragmentDefinitionNode;
        walk(selectionSet.selections, typeCondition.name.value);
      }
    }
  };
  walk(operation.selectionSet.selections, schema.getRootType(operation.operation)?.name ?? "");
  return fields;
}

const isLeftOut = (selection: SelectionNode, variables: Record<string, unknown>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false;
