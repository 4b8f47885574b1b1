import type { KeyObject } from "node:crypto";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { negotiate, ok, send, sendError, sendInParts } from "./answer.js";
import { leniencyOf, type Tolerance } from "./dialects/dialect.js";
import { CursorSeal } from "./messages/cursor.js";
import { parseBody } from "./messages/parse-body.js";
import { type Perform, perform } from "./perform.js";
import { refusalError } from "./refusal-error.js";
import { IndexWalks } from "./resources/index-walks.js";
import type { Method, Route, ScimRequest } from "./route.js";
import { ROUTES } from "./routes.js";
import { neverReturnedOf, STANDARD_TYPES } from "./schemas/tenant-extension.js";
import { TenantTypes } from "./schemas/tenant-types.js";
import { notFound, type ReportFault, ScimError, toRefusal, toScimError } from "./scim-error.js";
import { MAX_BODY_BYTES, MAX_BULK_BYTES, serviceProviderConfig } from "./service-provider-config.js";
import type { IgnoredValue, Refusal, ScimCaller, ScimSession } from "./session.js";

export interface ScimRouterOptions {
  /** Finds out who calls, or why they are not let in. */
  callerOf: (request: Request) => Promise<ScimCaller | Refusal>;
  /** The SCIM base URL that a request's path would have as a connection's; undefined where no connection can have it. */
  baseUrlOf: (request: Request) => string | undefined;
  /** Told, once a request has been answered, what was let pass in it. */
  reportTolerated: (caller: ScimCaller, tolerances: readonly Tolerance[]) => void;
  reportFault: ReportFault;
  /** Runs each operation of a caller: those of requests, and those of bulk jobs. */
  performing: (caller: ScimCaller) => Perform;
  /** What cursors are encrypted with: 32 bytes, the same for all replicas. */
  cursorKeys: readonly [KeyObject, ...KeyObject[]];
  /** Told of each request that comes; gives back what is to be told of its answer. */
  observe: (request: Request) => (outcome: Outcome) => void;
}

/** What a request was answered. */
export interface Outcome {
  status: number;
  scimType?: string;
  detail?: string;
  durationMs: number;
  /** What was let pass in the request. */
  tolerances: readonly Tolerance[];
  /** What of it had no effect. */
  ignored: readonly IgnoredValue[];
  /** The bodies as they came and went; undefined where there was none. */
  bodies: { request: Buffer | undefined; answer: Buffer | undefined };
  /** Names of attributes that the tenant's resource types never return, in lower case. */
  neverReturned: ReadonlySet<string>;
}

/**
 * Serves SCIM 2.0 (RFC 7644) below a connection's base URL. It looks first at who calls, then at what there is at the path,
 * then at the body: its media type, its JSON, what the message says, and last at what is stored.
 */
export function scimRouter(options: ScimRouterOptions): Router {
  const { callerOf, baseUrlOf, reportTolerated, reportFault, performing, cursorKeys, observe } = options;
  const router = Router({ mergeParams: true });
  const sessions = new WeakMap<Request, ScimSession>();
  const tenantTypes = new TenantTypes();
  const cursors = new CursorSeal(cursorKeys);
  const walks = new IndexWalks();
  const refusals = new WeakMap<Response, ScimError>();
  router.use((request, response, next) => {
    const [tell, start] = [observe(request), performance.now()];
    response.once("close", () => {
      const { scimType, detail } = refusals.get(response) ?? {};
      const { tolerated = [], ignored = [], types = STANDARD_TYPES } = sessions.get(request) ?? {};
      const neverReturned = neverReturnedOf(types);
      const durationMs = performance.now() - start;
      const body = Buffer.isBuffer(request.body) ? request.body : undefined;
      const bodies = { request: body, answer: response.locals.body as Buffer | undefined };
      const told = { scimType, detail, durationMs, tolerances: [...tolerated], ignored, bodies, neverReturned };
      tell({ status: response.statusCode, ...told });
    });
    next();
  });
  router.get(["/ServiceProviderConfig", "/v2/ServiceProviderConfig"], beforeLogin(baseUrlOf));
  router.use(async (request, _response, next) => {
    const caller = await callerOf(request);
    if ("refused" in caller) throw refusalError(caller);
    const types = await tenantTypes.of(caller);
    const leniency = leniencyOf(caller.dialect);
    const perform = performing(caller);
    sessions.set(request, { ...caller, ...leniency, types, cursors, walks, reportFault, perform, ignored: [] });
    next();
  });
  router.use((request, _response, next) => {
    request.url = withoutVersion(request.url);
    next();
  });
  const [readBody, readJob] = [bodyReader(MAX_BODY_BYTES), bodyReader(MAX_BULK_BYTES)];
  const readerFor = (path: string, method: string) => (path === "/Bulk" ? readJob : method === "get" ? [] : readBody);
  for (const [path, methods] of Object.entries(ROUTES)) {
    for (const [method, route] of Object.entries(methods)) {
      router[method as Method](
        path,
        readerFor(path, method),
        answering({ method, path, route }, sessions, reportTolerated),
      );
    }
    router.all(path, methodNotAllowed(Object.keys(methods)));
  }
  router.use(() => {
    throw notFound("there is nothing at this path");
  });
  router.use(((error, _request, response, _next) => {
    const refusal = toScimError(error) ?? requestFault(error) ?? toRefusal(error, reportFault);
    refusals.set(response, refusal);
    if (response.headersSent)
      response.destroy(); // lest what has been sent be taken for all that there is
    else sendError(response, refusal);
  }) as express.ErrorRequestHandler);
  return router;
}

const bodyReader = (limit: number): RequestHandler => express.raw({ type: () => true, limit });

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

/**
 * Who has no token yet can read how to log in (RFC 7643 section 5). The answer is the same whether there is such a connection
 * or not. A token that is sent is checked: administrators test it so.
 */
const beforeLogin =
  (baseUrlOf: ScimRouterOptions["baseUrlOf"]): RequestHandler =>
  (request, response, next) => {
    const baseUrl = request.headers.authorization === undefined ? baseUrlOf(request) : undefined;
    if (baseUrl)
      send(
        response,
        ok(serviceProviderConfig({ baseUrl, offersRoles: false, demands: () => false })),
        negotiate(request),
      );
    else next();
  };

/** A request that is refused has not been helped by what was let pass in it, which is not reported. */
const answering =
  (
    { method, path, route }: { method: string; path: string; route: Route },
    sessions: WeakMap<Request, ScimSession>,
    reportTolerated: ScimRouterOptions["reportTolerated"],
  ): RequestHandler =>
  async (request, response) => {
    const contentType = negotiate(request);
    const session = sessions.get(request) as ScimSession;
    const asked = toScimRequest(request, session);
    const { rest, ...answer } = await perform(session, method, path, () => route(asked, session));
    if (rest) await sendInParts(response, { ...answer, rest }, contentType);
    else send(response, answer, contentType);
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
  const query = start < 0 ? "" : url.slice(start);
  decodeURIComponent(query); // throws URIError where URLSearchParams would read what it can and guess the rest
  return new URLSearchParams(query);
}

function methodNotAllowed(methods: string[]): RequestHandler {
  const names = methods.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
  return (request) => {
    const allow = { allow: names.join(", ") };
    throw new ScimError(405, undefined, `${request.method} has no meaning here; there is ${allow.allow}`, allow);
  };
}

/** What the reading of path and body has to complain of. */
function requestFault(error: { type?: string; limit?: number; status?: number }): ScimError | undefined {
  if (error instanceof URIError) return new ScimError(400, "invalidSyntax", "the URL is no percent-encoded UTF-8");
  if (error.type === "entity.too.large") {
    return new ScimError(413, undefined, `the body is larger than ${error.limit} bytes (maxPayloadSize)`);
  }
  if (error.type === "encoding.unsupported")
    return new ScimError(415, undefined, "this content encoding is not supported");
  return error.status === 400
    ? new ScimError(400, "invalidSyntax", "the body did not arrive whole, or not in its content encoding")
    : undefined;
}
