import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { assertOperation } from "./assert-operation.js";
import type { GraphqlContext } from "./context.js";
import { refusalOf } from "./format-error.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/**
 * Judges each operation before it is run. Those of known documents are within the limits whatever their variables are, which a
 * test holds: they are not measured again.
 *
 * Whoever takes `application/json` alone is told faults of a document with the status 200, as GraphQL over HTTP has it (section
 * 6.4.1): proxies give errors of that type too, and only the answer of a GraphQL server may be taken for one.
 */
export const operationPlugin = (
  schema: GraphQLSchema,
  documents: TrustedDocuments,
): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, document, operation, request, contextValue }) => {
      if (!operation || documents.has(source)) return;
      try {
        assertOperation({ schema, document, operation, variables: request.variables }, contextValue.caller.actor);
      } catch (error) {
        throw refusalOf(error);
      }
    },
    willSendResponse: async ({ source, request, response }) => {
      const { http } = response;
      if (http.status === 400 && source !== undefined && !takesGraphqlResponse(request.http?.headers.get("accept"))) {
        http.status = 200;
      }
    },
  }),
});

const takesGraphqlResponse = (accept: string | undefined): boolean =>
  Boolean(accept?.includes("application/graphql-response+json"));
