import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Gate } from "../auth/gate.js";
import { TooManyRequests } from "../auth/rate-limiter.js";
import { isInTheClear } from "../auth/transport-security.js";
import { isUnavailable, RETRY_AFTER_SECONDS, TooManyWaiting } from "../database/faults.js";
import { issueAccessToken } from "../domain/access-tokens.js";
import type { Actor } from "../domain/actor.js";
import { parseClientId } from "../domain/client-identifier.js";
import { type Caller, inTransaction } from "../domain/unit-of-work.js";
import { type AuthenticatedClient, authenticateClient, type ClientChecks } from "./authenticate-client.js";
import { grantedScopes } from "./granted-scopes.js";
import { authorizationServerMetadata, METADATA_PATH, TOKEN_PATH } from "./metadata.js";
import { invalidRequest, OAuthError, toOAuthError } from "./oauth-error.js";
import { type ClientProof, parseTokenRequest } from "./token-request.js";

export interface OAuthRouterOptions extends Omit<ClientChecks, "audiences"> {
  /** The URL that the server goes by; no slash at the end. */
  issuer: string;
  callerOf: (actor: Actor) => Caller;
  gate: Gate;
  log: Logger;
  requestId: () => string | undefined;
}

/** Largest body of a token request. An assertion takes a kilobyte or two. */
const MAX_BODY_BYTES = 16_384;

const FORM = "application/x-www-form-urlencoded";

/** Serves the token endpoint (RFC 6749 section 3.2) and says where it is (RFC 8414 section 3). */
export function oauthRouter(options: OAuthRouterOptions): Router {
  const { issuer } = options;
  const router = Router();
  const metadata = authorizationServerMetadata(issuer);
  for (const path of new Set([METADATA_PATH, METADATA_PATH + pathOf(issuer)])) {
    router.get(path, (_request, response) => {
      response.json(metadata);
    });
  }
  router.use(TOKEN_PATH, neverKept);
  router.post(TOKEN_PATH, express.raw({ type: FORM, limit: MAX_BODY_BYTES, inflate: false }), answering(options));
  router.all(TOKEN_PATH, (_request, response) => {
    response.setHeader("allow", "POST");
    answer(response, 405, toBody(invalidRequest("send the request by POST")));
  });
  router.use(TOKEN_PATH, refusing(options));
  return router;
}

/** An issuer with a path has its metadata between host and path (RFC 8414 section 3). */
const pathOf = (issuer: string): string => new URL(issuer).pathname.replace(/\/$/, "");

const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader("pragma", "no-cache");
  next();
};

const answering = (options: OAuthRouterOptions): RequestHandler => {
  const checks = { ...options, audiences: [options.issuer, `${options.issuer}${TOKEN_PATH}`] };
  return async (request, response) => {
    if (isInTheClear(request, options.issuer)) throw invalidRequest("come by TLS, with a new secret");
    const { proof, scopes: requested } = parseTokenRequest(formOf(request), request.headers.authorization);
    const { tenantId, client, assertion } = await limited(request, proof, options, () =>
      authenticateClient(proof, checks),
    );
    if (client.isPaused) throw new OAuthError("unauthorized_client", "the client's connection is paused");
    const { scopes, scope } = grantedScopes(requested, client);
    const actor = actorOf({ tenantId, client });
    const wait = options.gate.secondsToAdmit(actor);
    if (wait > 0) throw new TooManyRequests(wait);
    const caller = options.callerOf(actor);
    const { token, expiresAt } = await inTransaction(caller, (unit) =>
      issueAccessToken(unit, { oauthClientId: client.id, scopes, assertion }),
    );
    const expiresIn = Math.floor((expiresAt.getTime() - Date.now()) / 1000);
    answer(response, 200, { access_token: token, token_type: "Bearer", expires_in: expiresIn, scope });
  };
};

/** Guesses at a secret are looked at only so often. Nobody guesses signatures. */
async function limited<T>(
  request: Request,
  proof: ClientProof,
  { gate }: OAuthRouterOptions,
  authenticate: () => Promise<T>,
): Promise<T> {
  if (proof.method !== "client_secret_basic") return authenticate();
  const { clientId, clientSecret } = proof;
  const named = parseClientId(clientId);
  const claim = { credential: named?.credentialId ?? "nobody", secret: clientSecret, tenantId: named?.tenantId };
  const attempt = gate.attempt(request, claim);
  if (attempt.secondsToWait > 0) throw new TooManyRequests(attempt.secondsToWait);
  try {
    const client = await authenticate();
    attempt.succeeded();
    return client;
  } catch (error) {
    if (error instanceof OAuthError) attempt.failed();
    throw error;
  }
}

function formOf({ body }: Request): string {
  if (Buffer.isBuffer(body)) return body.toString();
  throw invalidRequest(`the body must be ${FORM}`);
}

const actorOf = ({ tenantId, client }: AuthenticatedClient): Actor => ({
  kind: client.connectionId ? "connection" : "api-client",
  id: client.connectionId ?? client.apiClientId,
  name: client.ownersName,
  credentialId: client.id,
  tenantId,
  scopes: new Set(),
  extensionsVersion: null,
});

const refusing =
  ({ log, requestId }: OAuthRouterOptions): ErrorRequestHandler =>
  (error, request, response, _next) => {
    if (error instanceof TooManyRequests || error instanceof TooManyWaiting) {
      response.setHeader("retry-after", secondsToWait(error));
      answer(response, 429, toBody(invalidRequest(error.message)));
      return;
    }
    if (isUnavailable(error)) {
      log.warn({ err: error, requestId: requestId() }, "the database is unavailable");
      response.setHeader("retry-after", RETRY_AFTER_SECONDS);
      answer(response, 503, toBody(new OAuthError("temporarily_unavailable", "the database cannot be reached")));
      return;
    }
    const refusal = bodyFault(error) ?? toOAuthError(error) ?? serverError(error, log, requestId());
    if (refusal.reason) log.info({ reason: refusal.reason, requestId: requestId() }, "a token was refused");
    const status = statusOf(refusal, request);
    if (status === 401) response.setHeader("www-authenticate", 'Basic realm="roster", charset="UTF-8"');
    answer(response, status, toBody(refusal));
  };

const secondsToWait = (error: TooManyRequests | TooManyWaiting): number =>
  error instanceof TooManyRequests ? error.retryAfterSeconds : RETRY_AFTER_SECONDS;

/** What the reading of the body has to complain of. */
function bodyFault(error: { type?: string }): OAuthError | undefined {
  switch (error.type) {
    case "entity.too.large":
      return invalidRequest(`the body is larger than ${MAX_BODY_BYTES} bytes`);
    case "encoding.unsupported":
      return invalidRequest("the body must not be compressed");
    case "request.aborted":
    case "request.size.invalid":
      return invalidRequest("the body did not arrive whole");
    default:
      return undefined;
  }
}

function serverError(error: unknown, log: Logger, requestId: string | undefined): OAuthError {
  log.error({ err: error, requestId }, "a token request failed");
  return new OAuthError("server_error", `something went wrong here; the request id is ${requestId}`);
}

/** Who has tried the header is told by 401 what would be right there (RFC 6749 section 5.2). */
function statusOf({ code }: OAuthError, request: Request): number {
  if (code === "server_error") return 500;
  return code === "invalid_client" && request.headers.authorization !== undefined ? 401 : 400;
}

const toBody = ({ code, description }: OAuthError): object => ({ error: code, error_description: description });

function answer(response: Response, status: number, body: object): void {
  response.status(status).json(body);
}
