import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { assertOperation } from "./assert-operation.js";
import { CompiledOperations } from "./compiled-operations.js";
import type { GraphqlContext } from "./context.js";
import { formatError, refusalOf } from "./format-error.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/**
 * Judges each operation before it is run. Those of known documents are within the limits whatever their variables are, which a
 * test holds: they are not measured.
 *
 * Whoever takes `application/json` alone is told faults of a document with the status 200, as GraphQL over HTTP has it (section
 * 6.4.1): proxies give errors of that type too, and only the answer of a GraphQL server may be taken for one.
 */
export function operationPlugin(
  schema: GraphQLSchema,
  documents: TrustedDocuments,
  log: Logger,
  observeError: (code: string | undefined) => void,
): ApolloServerPlugin<GraphqlContext> {
  const operations = new CompiledOperations(schema, documents);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, document, operation, request, contextValue }) => {
        if (!operation || documents.has(source)) return;
        try {
          assertOperation({ schema, document, operation, variables: request.variables }, contextValue.caller.actor);
        } catch (error) {
          throw refusalOf(error);
        }
      },
      responseForOperation: async ({ source, document, operation, request, contextValue }) => {
        const compiled = operation && operations.of(source, document);
        if (!compiled) return null;
        const result = await compiled(contextValue, request.variables ?? {});
        if (result.data === undefined) return null; // nothing was run, because of the variables: graphql-js says it better
        return toResponse(result, log, contextValue.caller.requestId);
      },
      willSendResponse: async ({ source, request, response }) => {
        const { http, body } = response;
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        for (const { extensions } of errors ?? []) observeError(extensions?.code as string | undefined);
        if (http.status === 400 && source !== undefined && !takesGraphqlResponse(request.http?.headers.get("accept"))) {
          http.status = 200;
        }
      },
    }),
  };
}

function toResponse({ data, errors }: ExecutionResult, log: Logger, requestId: string): GraphQLResponse {
  const formatted = errors?.map((error) => formatError(error.toJSON(), error, log, requestId));
  return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data, errors: formatted } } };
}

const takesGraphqlResponse = (accept: string | undefined): boolean =>
  Boolean(accept?.includes("application/graphql-response+json"));
