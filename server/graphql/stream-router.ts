import express, { type ErrorRequestHandler, type Request, Router } from "express";
import { type GraphQLSchema, getOperationAST, parse, subscribe, validate } from "graphql";
import type { Logger } from "pino";
import type { Actor } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import type { ChangeWatches } from "../streams/change-watches.js";
import type { OpenStreams } from "../streams/open-streams.js";
import type { StreamSettings } from "../streams/settings.js";
import { assertOperation } from "./assert-operation.js";
import type { GraphqlContext } from "./context.js";
import type { EventStream } from "./event-stream.js";
import { toPublicError } from "./format-error.js";
import { GRAPHQL_LIMITS } from "./limits.js";
import { tokenNeeded } from "./open-fields.js";
import { assertJson, assertOwnPage, JSON_TYPES } from "./request-form.js";
import { answer, httpFault, refuseFaults } from "./router.js";
import { sendEvents } from "./send-events.js";
import { type DocumentRules, settleDocument } from "./settle-document.js";

export interface StreamRouterOptions extends DocumentRules {
  schema: GraphQLSchema;
  /** Where web pages come from that may send requests. */
  publicUrl: string;
  contextOf: (request: Request) => Promise<GraphqlContext>;
  /** Who the request acts for now. @throws DomainError UNAUTHENTICATED where that is nobody any more */
  currentActor: (request: Request) => Promise<Actor>;
  /** By what the request acts. */
  credentialOf: (request: Request) => string | undefined;
  streams: OpenStreams;
  watches: ChangeWatches;
  settings: StreamSettings;
  log: Logger;
  requestId: () => string | undefined;
}

/**
 * Serves `POST /graphql/stream`: subscriptions, each as a stream of Server-Sent Events of its own, by the protocol "GraphQL over
 * Server-Sent Events", distinct connections mode. What is wrong before the first event is answered as it is at `/graphql`.
 */
export function streamRouter(options: StreamRouterOptions): Router {
  const { contextOf, currentActor, credentialOf, publicUrl, streams, watches, settings, log, requestId } = options;
  const router = Router();
  const contexts = new WeakMap<Request, GraphqlContext>();
  router.use(async (request, response, next) => {
    assertOwnPage(request, publicUrl);
    const context = await contextOf(request);
    if (context.caller.actor.kind === "anonymous") throw tokenNeeded();
    contexts.set(request, context);
    assertJson(request);
    if (request.method === "POST") return next();
    response.setHeader("allow", "POST");
    response.status(405).end();
  });
  router.use(express.json({ limit: GRAPHQL_LIMITS.bodyBytes, type: JSON_TYPES, verify: refuseFaults }));
  router.use(async (request, response) => {
    const context = contexts.get(request) as GraphqlContext;
    settleDocument(request, context, options);
    const operation = readSubscription(request, context.caller.actor, options);
    const open = streams.open(context.caller.actor);
    const endForGone = () => open.end(new Error("the client is gone"));
    response.once("close", endForGone);
    if (response.destroyed) endForGone();
    const stream: EventStream = {
      ...open,
      watches,
      credential: String(credentialOf(request)),
      currentActor: () => currentActor(request),
      lastEventId: request.get("last-event-id"),
      eventId: undefined,
    };
    const events = await subscribe({ ...operation, contextValue: { ...context, stream } });
    if (!(Symbol.asyncIterator in events)) throw events.errors?.[0];
    await sendEvents(response, events, { stream, settings, log, requestId: requestId() });
  });
  const refuse: ErrorRequestHandler = (error, _request, response, _next) =>
    answer(response, httpFault(error) ?? toPublicError(error, log, requestId()), requestId());
  router.use(refuse);
  return router;
}

/** @throws DomainError, GraphQLError for what is no subscription of the contract's, or larger than allowed */
function readSubscription(request: Request, actor: Actor, { schema }: StreamRouterOptions) {
  if (!request.accepts("text/event-stream")) throw invalid("what is answered is text/event-stream: send Accept for it");
  const { query, variables, operationName } = (request.body ?? {}) as Record<string, unknown>;
  if (typeof query !== "string") throw invalid('send JSON: {"query": …, "variables": …}, with its Content-Type');
  if (typeof (variables ?? {}) !== "object") throw invalid("variables must be an object");
  const document = parse(query, { maxTokens: GRAPHQL_LIMITS.tokens });
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const name = typeof operationName === "string" ? operationName : undefined;
  const operation = getOperationAST(document, name);
  if (!operation) throw invalid("operationName must name one of the document's operations");
  if (operation.operation !== "subscription") throw invalid("send queries and mutations to POST /graphql");
  const variableValues = (variables ?? {}) as Record<string, unknown>;
  assertOperation({ schema, document, operation, variables: variableValues }, actor);
  return { schema, document, operationName: name, variableValues };
}

const invalid = (message: string) => new DomainError("INVALID_INPUT", message);
