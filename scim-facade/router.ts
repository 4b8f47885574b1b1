import type { KeyObject } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { hasRest, negotiate, ok, send, sendError, sendInParts } from "./answer.js";
import { leniencyOf, type Tolerance } from "./dialects/dialect.js";
import { CursorSeal } from "./messages/cursor.js";
import { parseBody } from "./messages/parse-body.js";
import { type Perform, perform } from "./perform.js";
import { type Place, Places } from "./places.js";
import { refusalError } from "./refusal-error.js";
import { IndexWalks } from "./resources/index-walks.js";
import type { ScimRequest } from "./route.js";
import { ROUTES } from "./routes.js";
import { neverReturnedOf, STANDARD_TYPES } from "./schemas/tenant-extension.js";
import { TenantTypes } from "./schemas/tenant-types.js";
import { notFound, type ReportFault, ScimError, toRefusal, toScimError } from "./scim-error.js";
import { serviceProviderConfig } from "./service-provider-config.js";
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
  bodies: { request: Buffer | undefined; answer: string | undefined };
  /** Names of attributes that the tenant's resource types never return, in lower case. */
  neverReturned: ReadonlySet<string>;
}

/**
 * Serves SCIM 2.0 (RFC 7644) below a connection's base URL. It looks first at who calls, then at what there is at the path,
 * then at the body: its media type, its JSON, what the message says, and last at what is stored.
 */
export function scimRouter(options: ScimRouterOptions): RequestHandler {
  const { observe, reportFault, reportTolerated } = options;
  const places = new Places(ROUTES);
  const openSession = opensSessions(options);

  const serve = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    const { version, path } = readPath(request.path);
    if (isOpen(request, path, version)) {
      const baseUrl = options.baseUrlOf(request);
      if (baseUrl) return answerNobody(request, response, baseUrl);
    }
    const session = await openSession(request);
    exchange.session = session;
    assertVersion(version);
    const { place, id } = places.find(path) ?? nowhere();
    request.route = place;
    const operation = place.operations.get(request.method) ?? refuseMethod(request.method, place);
    await operation.readBody?.(request, response);
    const contentType = negotiate(request);
    const asked = toScimRequest(request, id, session);
    const answer = await perform(session, operation.name, () => operation.route(asked, session));
    if (hasRest(answer)) await sendInParts(response, answer, contentType);
    else exchange.answer = send(response, answer, contentType);
    // A request that is refused has not been helped by what was let pass in it, which is not reported.
    if (session.tolerated.size > 0) reportTolerated(session, [...session.tolerated]);
  };

  return async (request, response) => {
    const exchange: Exchange = {};
    const start = performance.now();
    const tell = observe(request);
    response.on("close", () => tell(outcomeOf(exchange, request, response, performance.now() - start)));
    try {
      await serve(request, response, exchange);
    } catch (error) {
      const refusal = toScimError(error) ?? requestFault(error as RequestFault) ?? toRefusal(error, reportFault);
      exchange.refusal = refusal;
      if (response.headersSent)
        response.destroy(); // lest what has been sent be taken for all that there is
      else exchange.answer = sendError(response, refusal);
    }
  };
}

/** What has become of a request so far. */
interface Exchange {
  session?: ScimSession;
  refusal?: ScimError;
  /** The body of the answer; undefined where it has none, and where it is sent in parts. */
  answer?: string | undefined;
}

function outcomeOf(
  { session, refusal, answer }: Exchange,
  request: Request,
  { statusCode }: Response,
  durationMs: number,
): Outcome {
  return {
    status: statusCode,
    scimType: refusal?.scimType,
    detail: refusal?.detail,
    durationMs,
    tolerances: session ? [...session.tolerated] : [],
    ignored: session?.ignored ?? [],
    bodies: { request: bodyOf(request), answer },
    neverReturned: neverReturnedOf(session?.types ?? STANDARD_TYPES),
  };
}

/** Finds out who calls, and makes what the request is answered with. */
function opensSessions({ callerOf, performing, reportFault, cursorKeys }: ScimRouterOptions) {
  const tenantTypes = new TenantTypes();
  const [cursors, walks] = [new CursorSeal(cursorKeys), new IndexWalks()];
  return async (request: Request): Promise<ScimSession> => {
    const caller = await callerOf(request);
    if ("refused" in caller) throw refusalError(caller);
    const types = await tenantTypes.of(caller);
    const { tolerate, tolerated, demands } = leniencyOf(caller.dialect);
    const perform = performing(caller);
    return { ...caller, tolerate, tolerated, demands, types, cursors, walks, reportFault, perform, ignored: [] };
  };
}

/**
 * Takes the version of the protocol off a path; without one the newest is meant (RFC 7644 section 3.13). Slashes that a
 * client has doubled, by joining a base URL that ends in one, count once, and one at the end does not count.
 */
function readPath(path: string): { version: string | undefined; path: string } {
  const [, version, rest] = /^(?:\/v(\d+))?(\/.*?)?\/?$/i.exec(path.replace(/\/{2,}/g, "/")) ?? [];
  return { version, path: rest || "/" };
}

function assertVersion(version: string | undefined): void {
  if (version && version !== "2") throw new ScimError(400, "invalidVers", `there is no version ${version} here, but 2`);
}

/** Who has no token yet can read how to log in. A token that is sent is checked: administrators test it so. */
const isOpen = ({ method, headers }: Request, path: string, version = "2"): boolean =>
  headers.authorization === undefined &&
  path.toLowerCase() === CONFIG.path.toLowerCase() &&
  version === "2" &&
  (method === "GET" || method === "HEAD");

const CONFIG = { path: "/ServiceProviderConfig" };

/** Says how to log in (RFC 7643 section 5): the same whether there is such a connection or not. */
function answerNobody(request: Request, response: Response, baseUrl: string): void {
  request.route = CONFIG;
  const config = serviceProviderConfig({ baseUrl, offersRoles: false, demands: () => false });
  send(response, ok(config), negotiate(request));
}

function nowhere(): never {
  throw notFound("there is nothing at this path");
}

function refuseMethod(method: string, { operations }: Place): never {
  const allow = [...operations.keys()].join(", ");
  throw new ScimError(405, undefined, `${method} has no meaning here; there is ${allow}`, { allow });
}

const toScimRequest = (request: Request, id: string, { demands }: ScimSession): ScimRequest => ({
  id,
  parameters: queryOf(request.url),
  header: (name) => request.get(name),
  json: () => parseBody(bodyOf(request), request.get("content-type"), demands),
});

const bodyOf = ({ body }: Request): Buffer | undefined => (Buffer.isBuffer(body) ? body : undefined);

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  if (start < 0) return NO_QUERY;
  const query = url.slice(start);
  decodeURIComponent(query); // throws URIError where URLSearchParams would read what it can and guess the rest
  return new URLSearchParams(query);
}

const NO_QUERY = new URLSearchParams();

/** What the reading of path and body has to complain of. */
function requestFault(error: RequestFault): ScimError | undefined {
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

/** As Express' readers of bodies say what is wrong. */
interface RequestFault {
  type?: string;
  limit?: number;
  status?: number;
}
