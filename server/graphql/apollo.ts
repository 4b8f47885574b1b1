import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { GraphqlContext } from "./context.js";
import { formatError } from "./format-error.js";
import { GRAPHQL_LIMITS } from "./limits.js";
import { operationPlugin } from "./operation-plugin.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** What a page of another site cannot send without asking first; a request needs one of them, or a content type of that kind. */
const PREFLIGHTED_HEADERS = ["authorization", "x-apollo-operation-name", "apollo-require-preflight"];

export interface ApolloOptions {
  schema: GraphQLSchema;
  documents: TrustedDocuments;
  log: Logger;
  /** Tells the id of the request that is being answered. */
  requestId: () => string | undefined;
  /** Told of each error that an operation is answered, by its code. */
  observeError: (code: string | undefined) => void;
}

/** Makes the server of `POST /graphql`. */
export async function startApollo({
  schema,
  documents,
  log,
  requestId,
  observeError,
}: ApolloOptions): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationPlugin(schema, documents, log, observeError),
    ],
    introspection: true, // for those with the scope
    csrfPrevention: { requestHeaders: PREFLIGHTED_HEADERS },
    allowBatchedHttpRequests: false,
    persistedQueries: false, // nobody may add a document to those that are known
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: (message: string) => log.debug(message),
      info: (message: string) => log.info(message),
      warn: (message: string) => log.warn(message),
      error: (message: string) => log.error(message),
    },
    formatError: (formatted, error) => formatError(formatted, error, log, requestId()),
  });
  await apollo.start();
  return apollo;
}
