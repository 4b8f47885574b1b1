import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import type { GraphqlContext } from "./context.js";
import { type PublicError, toPublicError } from "./format-error.js";

export interface GraphqlRouterOptions {
  apollo: ApolloServer<GraphqlContext>;
  contextOf: (request: Request) => Promise<GraphqlContext>;
  log: Logger;
  requestId: () => string | undefined;
}

/** Largest request body. */
const MAX_BODY_BYTES = 256 * 1024;

/** Serves `POST /graphql`: who calls is found out before anything of the document is looked at. */
export function graphqlRouter({ apollo, contextOf, log, requestId }: GraphqlRouterOptions): Router {
  const router = Router();
  const contexts = new WeakMap<Request, GraphqlContext>();
  router.use(async (request, _response, next) => {
    contexts.set(request, await contextOf(request));
    next();
  });
  router.use(express.json({ limit: MAX_BODY_BYTES, type: ["application/json", "application/graphql+json"] }));
  router.use(expressMiddleware(apollo, { context: async ({ req }) => contexts.get(req as Request) as GraphqlContext }));
  const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
    answer(response, httpFault(error) ?? toPublicError(error, log, requestId()), requestId());
  };
  router.use(refuse);
  return router;
}

const STATUS: Partial<Record<PublicError["code"], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  TOO_MANY: 413,
};

/** What the reading of the body has to complain of. */
function httpFault(error: { type?: string }): PublicError | undefined {
  switch (error.type) {
    case "entity.too.large":
      return { code: "TOO_MANY", message: `the request body is larger than ${MAX_BODY_BYTES} bytes` };
    case "entity.parse.failed":
      return { code: "INVALID_INPUT", message: "the request body is not JSON" };
    default:
      return undefined;
  }
}

function answer(response: Response, { code, message, field }: PublicError, requestId: string | undefined): void {
  if (code === "UNAUTHENTICATED") response.setHeader("www-authenticate", 'Bearer realm="roster"');
  const extensions = { code, requestId, ...(field ? { field } : {}) };
  response.status(STATUS[code] ?? 500).json({ errors: [{ message, extensions }] });
}
