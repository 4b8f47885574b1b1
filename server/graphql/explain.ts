import { execute, type GraphQLSchema } from "graphql";
import { type Explanation, OperationKind } from "../../schema/explanation.type.js";
import type { Scope } from "../../schema/scope.js";
import { scopesOf } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import { assertOperation } from "./assert-operation.js";
import type { GraphqlContext } from "./context.js";
import { measureOperation } from "./measure-operation.js";
import { fieldsOf, type ReadOperation, readOperation } from "./read-operation.js";

export interface ExplainArgs {
  document: string;
  operationName: string | null | undefined;
  variables: Record<string, unknown>;
}

/** The field that explains: it explains no operation that has it. */
const EXPLAIN = "Query.explain";

/**
 * Tells what an operation asks for. A query is run to count its statements, as the caller and with what the caller may see; a
 * mutation never is.
 *
 * @throws DomainError INVALID_INPUT for what is no operation of the contract, and whatever the query is refused with
 */
export async function explain(schema: GraphQLSchema, args: ExplainArgs, context: GraphqlContext): Promise<Explanation> {
  const read = readOperation(schema, args.document, args.operationName, args.variables);
  const fields = fieldsOf(schema, read);
  if (fields.includes(EXPLAIN)) throw new DomainError("INVALID_INPUT", "explain does not explain itself", "document");
  const { depth, cost } = measureOperation({ schema, ...read });
  const needs = needsOf(fields);
  const isMutation = read.operation.operation !== "query";
  const lacking = needs.filter((scopes) => !scopes.some((scope) => context.caller.actor.scopes.has(scope)));
  const notRun = isMutation ? "it is a mutation" : lacking.length > 0 ? `the token lacks ${print(lacking)}` : null;
  return {
    kind: isMutation ? OperationKind.MUTATION : OperationKind.QUERY,
    name: read.operation.name?.value ?? null,
    depth,
    cost,
    fields: fields.length,
    scopes: needs.map((scopes) => scopes.join(" or ")),
    statements: notRun ? null : await countStatements(schema, read, args.variables, context),
    notRun,
  };
}

/** What fields need, each need once: one of its scopes. */
function needsOf(fields: string[]): (readonly Scope[])[] {
  const needs = fields.map((field) => scopesOf(field)).filter((scopes) => scopes.length > 0);
  return [...new Map(needs.map((scopes) => [scopes.join(), scopes])).values()];
}

const print = (needs: (readonly Scope[])[]): string => needs.map((scopes) => scopes.join(" or ")).join(", ");

async function countStatements(
  schema: GraphQLSchema,
  { document, operation }: ReadOperation,
  variables: Record<string, unknown>,
  context: GraphqlContext,
): Promise<number> {
  assertOperation({ schema, document, operation, variables }, context.caller.actor);
  const counted = context.counted();
  const { errors } = await execute({
    schema,
    document,
    operationName: operation.name?.value,
    contextValue: counted.context,
    variableValues: variables,
  });
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return counted.statements();
}
