import { type DocumentNode, type ExecutionResult, type GraphQLSchema, validate } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Logger } from "pino";
import { RosterError } from "../../schema/client/errors.js";
import type { Requester } from "../../schema/client/generated.js";
import type { GraphqlContext } from "./context.js";
import { toPublicError } from "./format-error.js";

/** Runs the client's operations in this process, against the same schema and resolvers as over HTTP. */
export type InProcessTransport = (context: GraphqlContext) => Requester;

/**
 * Makes the transport. Each document is validated and compiled once, when it is first used.
 *
 * Its requests throw RosterError as those of the HTTP transport do.
 */
export function inProcessTransport(schema: GraphQLSchema, log: Logger): InProcessTransport {
  const compiled = new WeakMap<DocumentNode, CompiledQuery>();
  const compile = (document: DocumentNode): CompiledQuery => {
    const query = compiled.get(document) ?? compileDocument(schema, document);
    compiled.set(document, query);
    return query;
  };
  return (context) =>
    async <Data, Variables>(document: DocumentNode, variables?: Variables) => {
      const result = (await compile(document).query(undefined, context, variables ?? {})) as ExecutionResult<Data>;
      const [error] = result.errors ?? [];
      if (!error) return result.data as Data;
      const { requestId } = context.caller;
      const { code, message, field } = toPublicError(error, log, requestId);
      throw new RosterError(code, message, { field, requestId });
    };
}

function compileDocument(schema: GraphQLSchema, document: DocumentNode): CompiledQuery {
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query)) throw new Error(`cannot compile: ${query.errors?.[0]?.message}`);
  return query;
}
