import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { DomainError } from "../domain/domain-error.js";
import type { GraphqlContext } from "./context.js";
import { explorerRouter, isBrowser } from "./explorer/router.js";
import { type PublicError, toExtensions, toPublicError } from "./format-error.js";
import { findBodyFault, GRAPHQL_LIMITS } from "./limits.js";
import { assertOpenToAnybody, tokenNeeded } from "./open-fields.js";
import { assertJson, assertOwnPage, JSON_TYPES, UnsupportedMediaType } from "./request-form.js";
import { settleDocument } from "./settle-document.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface GraphqlRouterOptions {
  apollo: ApolloServer<GraphqlContext>;
  documents: TrustedDocuments;
  /** Whether a document that is not known needs a scope. */
  requiresTrustedDocuments: boolean;
  /** Where web pages come from that may send requests. */
  publicUrl: string;
  /** Whether browsers are shown a page on which the API can be tried. */
  hasExplorer: boolean;
  contextOf: (request: Request) => Promise<GraphqlContext>;
  log: Logger;
  requestId: () => string | undefined;
  /** Follows each request whose document is known. */
  observe: RequestHandler;
}

/**
 * Serves `POST /graphql`: who calls is found out before anything of the document is looked at. Of who has no token, only a short
 * body is read, to see whether it asks for nothing but what is open to anybody.
 */
export function graphqlRouter(options: GraphqlRouterOptions): Router {
  const { apollo, contextOf, log, requestId, publicUrl, hasExplorer } = options;
  const router = Router();
  if (hasExplorer) router.use(explorerRouter(publicUrl));
  const contexts = new WeakMap<Request, GraphqlContext>();
  router.use(async (request, _response, next) => {
    if (isBrowser(request)) throw new DomainError("NOT_FOUND", "there is no page here; this is a GraphQL API");
    assertOwnPage(request, publicUrl);
    contexts.set(request, await contextOf(request));
    assertJson(request);
    next();
  });
  const isAnonymous = (request: Request) => contexts.get(request)?.caller.actor.kind === "anonymous";
  const reading = (limit: number) => express.json({ limit, type: JSON_TYPES, verify: refuseFaults });
  const [readBody, readAnonymousBody] = [reading(GRAPHQL_LIMITS.bodyBytes), reading(GRAPHQL_LIMITS.anonymousBodyBytes)];
  router.use((request, response, next) =>
    (isAnonymous(request) ? readAnonymousBody : readBody)(request, response, next),
  );
  router.use((request, _response, next) => {
    settleDocument(request, contexts.get(request) as GraphqlContext, options);
    if (isAnonymous(request)) assertOpenToAnybody(request.method === "POST" ? request.body : undefined);
    next();
  });
  router.use(options.observe);
  router.use(expressMiddleware(apollo, { context: async ({ req }) => contexts.get(req as Request) as GraphqlContext }));
  const refuse: ErrorRequestHandler = (error, request, response, _next) => {
    const fault = httpFault(error) ?? toPublicError(error, log, requestId());
    const isTold = !isAnonymous(request) || ["INTERNAL", "UNAVAILABLE"].includes(fault.code);
    const status = error instanceof UnsupportedMediaType ? 415 : undefined;
    if (isTold) answer(response, fault, requestId(), status);
    else answer(response, toPublicError(tokenNeeded(), log, requestId()), requestId());
  };
  router.use(refuse);
  return router;
}

/** Before it is read: whatever walks through a body may trust that it comes to an end. */
export function refuseFaults(_request: unknown, _response: unknown, body: Buffer): void {
  const fault = findBodyFault(body);
  if (fault) throw new DomainError("INVALID_INPUT", fault);
}

const STATUS: Partial<Record<PublicError["code"], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  TOO_MANY: 413,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** What the reading of the body has to complain of. */
export function httpFault(error: { type?: string; status?: number }): PublicError | undefined {
  switch (error.type) {
    case "entity.too.large":
      return { code: "TOO_MANY", message: `the request body is larger than ${GRAPHQL_LIMITS.bodyBytes} bytes` };
    case "entity.parse.failed":
      return { code: "INVALID_INPUT", message: "the request body is not JSON" };
    case "entity.verify.failed":
      return { code: "INVALID_INPUT", message: (error as Error).message };
    case "encoding.unsupported":
      return { code: "INVALID_INPUT", message: "the content encoding is none that is supported" };
    default:
      return error.status === 400 ? { code: "INVALID_INPUT", message: "the request body cannot be read" } : undefined;
  }
}

export function answer(
  response: Response,
  { message, ...told }: PublicError,
  requestId: string | undefined,
  status = STATUS[told.code] ?? 500,
): void {
  const { code, retryAfter } = told;
  if (retryAfter) response.setHeader("retry-after", retryAfter);
  if (code === "UNAUTHENTICATED") response.setHeader("www-authenticate", 'Bearer realm="roster"');
  response.status(status).json({ errors: [{ message, extensions: toExtensions(told, requestId) }] });
}
