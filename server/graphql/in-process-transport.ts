import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Logger } from "pino";
import { toRosterError } from "../../schema/client/errors.js";
import type { OperationDocument, Requester } from "../../schema/client/requester.js";
import type { GraphqlContext } from "./context.js";
import { toPublicError } from "./format-error.js";
import { toCompilable, withPassThrough } from "./recursive-inputs.js";

/** Runs the client's operations in this process, against the same schema and resolvers as over HTTP. */
export type InProcessTransport = (context: GraphqlContext) => Requester;

/**
 * Makes the transport. Each document is parsed, validated and compiled once, when it is first used.
 *
 * Its requests throw RosterError as those of the HTTP transport do.
 */
export function inProcessTransport(schema: GraphQLSchema, log: Logger): InProcessTransport {
  const compilableSchema = withPassThrough(schema);
  const operations = new WeakMap<OperationDocument, Operation>();
  const operationOf = (document: OperationDocument): Operation => {
    const known = operations.get(document);
    if (known) return known;
    const operation = compile(parse(document.text, { noLocation: true }), schema, compilableSchema);
    operations.set(document, operation);
    return operation;
  };
  return (context) =>
    async <Data>(document: OperationDocument, variables?: object) => {
      context.clearLoaders(); // an operation sees what is so now, as over HTTP
      const result = await operationOf(document)(context, (variables ?? {}) as Record<string, unknown>);
      const [error] = result.errors ?? [];
      if (!error) return result.data as Data;
      const { requestId } = context.caller;
      const { code, message, field, retryAfter: retryAfterSeconds } = toPublicError(error, log, requestId);
      throw toRosterError(code, message, { field, requestId, retryAfterSeconds });
    };
}

export type Operation = (context: GraphqlContext, variables: Record<string, unknown>) => MaybePromise<ExecutionResult>;

type MaybePromise<T> = T | Promise<T>;

/**
 * Values of GraphQL's own scalars and of enumerations are those of the contract already, which types hold. Serializing a value would
 * make lists of where it stands, in case that it is none.
 */
const LEAVES_AS_THEY_ARE = { disableLeafSerialization: true };

/** Makes an operation that runs without being walked through again. @throws GraphQLError for a document that is not valid */
export function compile(document: DocumentNode, schema: GraphQLSchema, compilableSchema: GraphQLSchema): Operation {
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const compilable = toCompilable(document, schema);
  const compiled = compileQuery(compilableSchema, compilable.document, undefined, LEAVES_AS_THEY_ARE);
  if (!isCompiledQuery(compiled)) throw new Error(`cannot compile: ${compiled.errors?.[0]?.message}`);
  return (context, variables) => {
    try {
      return compiled.query(undefined, context, compilable.coerceVariables(variables));
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
}
