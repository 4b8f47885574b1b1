import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { type Answer, negotiate, ok, send, sendError } from "./answer.js";
import { leniencyOf, type Tolerance } from "./dialects/dialect.js";
import { CursorSeal } from "./messages/cursor.js";
import { listResponse } from "./messages/list-response.js";
import { parseBody } from "./messages/parse-body.js";
import { parametersOfBody, parametersOfUrl, type SearchParameters } from "./messages/search-parameters.js";
import { parseSearch } from "./messages/search-request.js";
import { resourceTypeNamed, resourceTypes, schemaNamed, schemas } from "./resources/discovery.js";
import { groupHandler } from "./resources/group.handler.js";
import { resourceRoutes } from "./resources/resource-routes.js";
import { searchAll } from "./resources/search-all.js";
import { userHandler } from "./resources/user.handler.js";
import type { Method, Route, Routes, ScimRequest } from "./route.js";
import { TenantTypes } from "./schemas/tenant-types.js";
import { notFound, ScimError, toScimError } from "./scim-error.js";
import { MAX_BODY_BYTES, serviceProviderConfig } from "./service-provider-config.js";
import type { ScimCaller, ScimSession } from "./session.js";

export interface ScimRouterOptions {
  /** Finds out who calls; undefined for a caller who is not the connection's provisioning client. */
  callerOf: (request: Request) => Promise<ScimCaller | undefined>;
  /** Told, once a request has been answered, what was let pass in it. */
  reportTolerated: (caller: ScimCaller, tolerances: readonly Tolerance[]) => void;
  /** Told of every fault of the server; gives the id that names the request in the log. */
  reportFault: (error: unknown) => string;
  /** What cursors are encrypted with: 32 bytes, the same for all replicas. */
  cursorKey: Buffer;
  /** Told of each request that comes; gives back what is to be told of its answer. */
  observe: (request: Request) => (outcome: Outcome) => void;
}

/** What a request was answered. */
export interface Outcome {
  status: number;
  scimType?: string;
  detail?: string;
  durationMs: number;
}

const HANDLERS = [userHandler, groupHandler];

const ROUTES: Routes = {
  "/": { get: async ({ parameters }, session) => searchRoot(parametersOfUrl(parameters), session) },
  "/.search": { post: async (request, session) => searchRoot(parametersOfBody(request.json()), session) },
  "/ServiceProviderConfig": { get: (_request, session) => ok(serviceProviderConfig(session)) },
  "/ServiceProviderConfigs": { get: pluralConfig },
  "/ResourceTypes": { get: (request, session) => wholeList(request, resourceTypes(session)) },
  "/ResourceTypes/:id": { get: ({ id }, session) => ok(resourceTypeNamed(id, session)) },
  "/Schemas": { get: (request, session) => wholeList(request, schemas(session)) },
  "/Schemas/:id": { get: ({ id }, session) => ok(schemaNamed(id, session)) },
  "/Me": { get: notImplemented, put: notImplemented, patch: notImplemented, delete: notImplemented },
  "/Bulk": { post: notImplemented },
  ...Object.assign({}, ...HANDLERS.map(resourceRoutes)),
};

const searchRoot = async (parameters: SearchParameters, session: ScimSession): Promise<Answer> =>
  ok(await searchAll(HANDLERS, session, parseSearch(parameters, session.tolerate)));

/** Serves SCIM 2.0 (RFC 7644) below a connection's base URL. */
export function scimRouter(options: ScimRouterOptions): Router {
  const { callerOf, reportTolerated, reportFault, cursorKey, observe } = options;
  const router = Router({ mergeParams: true });
  const sessions = new WeakMap<Request, ScimSession>();
  const tenantTypes = new TenantTypes();
  const cursors = new CursorSeal(cursorKey);
  const refusals = new WeakMap<Response, ScimError>();
  router.use((request, response, next) => {
    const [tell, start] = [observe(request), performance.now()];
    response.once("close", () => {
      const { scimType, detail } = refusals.get(response) ?? {};
      tell({ status: response.statusCode, scimType, detail, durationMs: performance.now() - start });
    });
    next();
  });
  router.use((request, _response, next) => {
    request.url = withoutVersion(request.url);
    next();
  });
  router.use(async (request, _response, next) => {
    const caller = await callerOf(request);
    if (!caller) throw unauthenticated(request.headers.authorization !== undefined);
    sessions.set(request, { ...caller, ...leniencyOf(caller.dialect), types: await tenantTypes.of(caller), cursors });
    next();
  });
  router.use(express.raw({ type: () => true, limit: MAX_BODY_BYTES }));
  for (const [path, methods] of Object.entries(ROUTES)) {
    for (const [method, route] of Object.entries(methods)) {
      router[method as Method](path, answering(route, sessions, reportTolerated));
    }
    router.all(path, methodNotAllowed(Object.keys(methods)));
  }
  router.use(() => {
    throw notFound("there is nothing at this path");
  });
  router.use(((error, _request, response, _next) => {
    const refusal = requestFault(error) ?? toScimError(error) ?? internalError(reportFault(error));
    refusals.set(response, refusal);
    sendError(response, refusal);
  }) as express.ErrorRequestHandler);
  return router;
}

/**
 * Takes the version of the protocol off a URL; without one the newest is meant (RFC 7644 section 3.13). Slashes that a
 * client has doubled, by joining a base URL that ends in one, count once.
 */
function withoutVersion(url: string): string {
  const [path = "", ...query] = url.split("?");
  const [, version, rest = ""] = /^(?:\/v(\d+))?(\/.*)?$/i.exec(path.replace(/\/{2,}/g, "/")) ?? [];
  if (version && version !== "2") throw new ScimError(400, "invalidVers", `there is no version ${version} here, but 2`);
  return [rest || "/", ...query].join("?");
}

/** A request that is refused has not been helped by what was let pass in it, which is not reported. */
const answering =
  (
    route: Route,
    sessions: WeakMap<Request, ScimSession>,
    reportTolerated: ScimRouterOptions["reportTolerated"],
  ): RequestHandler =>
  async (request, response) => {
    const contentType = negotiate(request);
    const session = sessions.get(request) as ScimSession;
    send(response, await route(toScimRequest(request, session), session), contentType);
    if (session.tolerated.size > 0) reportTolerated(session, [...session.tolerated]);
  };

const toScimRequest = (request: Request, { demands }: ScimSession): ScimRequest => ({
  id: String(request.params.id),
  parameters: queryOf(request.url),
  header: (name) => request.get(name),
  json: () => {
    const body = Buffer.isBuffer(request.body) ? request.body : undefined;
    return parseBody(body, request.get("content-type"), demands);
  },
});

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start < 0 ? "" : url.slice(start));
}

/** Discovery lists are neither paged nor sorted; a filter is refused, lest it be believed to hold (RFC 7644 section 4). */
function wholeList({ parameters }: ScimRequest, resources: object[]): Answer {
  if (parameters.has("filter")) throw new ScimError(403, undefined, "this list cannot be filtered");
  return ok(listResponse(resources, { totalResults: resources.length, startIndex: 1 }));
}

function pluralConfig(_request: ScimRequest, session: ScimSession): Answer {
  if (session.tolerate("plural-config")) return ok(serviceProviderConfig(session));
  throw notFound("there is nothing at this path");
}

function notImplemented(): never {
  throw new ScimError(501, undefined, "this service provider does not offer this");
}

function methodNotAllowed(methods: string[]): RequestHandler {
  const names = methods.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
  return (request) => {
    const allow = { allow: names.join(", ") };
    throw new ScimError(405, undefined, `${request.method} has no meaning here; there is ${allow.allow}`, allow);
  };
}

/** A request without any token is not told what is wrong with it (RFC 6750 section 3.1). */
function unauthenticated(hasToken: boolean): ScimError {
  const challenge = `Bearer realm="roster"${hasToken ? ', error="invalid_token"' : ""}`;
  const detail = hasToken ? "the token is not this connection's, or no longer" : "send the connection's bearer token";
  return new ScimError(401, undefined, detail, { "www-authenticate": challenge });
}

/** What the reading of path and body has to complain of. */
function requestFault(error: { type?: string }): ScimError | undefined {
  if (error instanceof URIError) return new ScimError(400, "invalidSyntax", "the path is no percent-encoded UTF-8");
  if (error.type === "entity.too.large") {
    return new ScimError(413, undefined, `the body is larger than ${MAX_BODY_BYTES} bytes (maxPayloadSize)`);
  }
  if (error.type === "encoding.unsupported")
    return new ScimError(415, undefined, "this content encoding is not supported");
  return error.type === "request.aborted" || error.type === "request.size.invalid"
    ? new ScimError(400, "invalidSyntax", "the body did not arrive whole")
    : undefined;
}

const internalError = (requestId: string): ScimError =>
  new ScimError(500, undefined, `something went wrong here; the request id is ${requestId}`);
