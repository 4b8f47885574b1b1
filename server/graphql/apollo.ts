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

/** Makes the server of `POST /graphql`. `requestId` tells the id of the request that is being answered. */
export async function startApollo(
  schema: GraphQLSchema,
  log: Logger,
  requestId: () => string | undefined,
): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
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
