import { invalidRequest, OAuthError } from "./oauth-error.js";

/** How a client says who it is; `unknown` where it does not, or not in a way that can be read. */
export type ClientProof =
  | { method: "client_secret_basic"; clientId: string; clientSecret: string }
  | { method: "private_key_jwt"; assertion: string; clientId: string | undefined }
  | { method: "unknown" };

/** A request for a token by client credentials (RFC 6749 section 4.4.2). */
export interface TokenRequest {
  proof: ClientProof;
  /** Undefined: all that the client may have. */
  scopes: string[] | undefined;
}

/** Assertions of this type alone (RFC 7523 section 2.2). */
const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/**
 * Reads a token request. The proof is read, not yet judged.
 *
 * @param form the body, application/x-www-form-urlencoded
 * @param authorization the header, if there is one
 * @throws OAuthError invalid_request, unsupported_grant_type
 */
export function parseTokenRequest(form: string, authorization: string | undefined): TokenRequest {
  const parameters = parseForm(form);
  const grantType = parameters.get("grant_type");
  if (!grantType) throw invalidRequest("grant_type is missing");
  if (grantType !== "client_credentials") {
    throw new OAuthError("unsupported_grant_type", "the grant type here is client_credentials");
  }
  return { proof: parseProof(parameters, authorization), scopes: parseScope(parameters.get("scope")) };
}

/** Parameters without a value count as absent, and none may come twice (RFC 6749 section 3.2). */
function parseForm(form: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(form)) {
    if (parameters.has(name)) throw invalidRequest("a parameter comes twice");
    parameters.set(name, value);
  }
  return parameters;
}

function parseProof(parameters: Map<string, string>, authorization: string | undefined): ClientProof {
  const assertion = parameters.get("client_assertion") || undefined;
  const clientId = parameters.get("client_id") || undefined;
  if (authorization !== undefined && (assertion || parameters.get("client_secret"))) {
    throw invalidRequest("authenticate in one way, either by the header or by an assertion");
  }
  if (authorization !== undefined) return parseBasic(authorization, clientId);
  if (!assertion) return { method: "unknown" };
  if (parameters.get("client_assertion_type") !== JWT_BEARER) {
    throw invalidRequest(`client_assertion_type must be ${JWT_BEARER}`);
  }
  return { method: "private_key_jwt", assertion, clientId };
}

/** Identifier and secret are form-encoded before they are put together (RFC 6749 section 2.3.1). */
function parseBasic(authorization: string, clientId: string | undefined): ClientProof {
  const [, encoded] = /^basic +([A-Za-z0-9+/]+=*) *$/i.exec(authorization) ?? [];
  const [, name, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
  const [basicId, clientSecret] = [formDecoded(name), formDecoded(secret)];
  if (basicId === undefined || clientSecret === undefined) return { method: "unknown" };
  if (clientId && clientId !== basicId) throw invalidRequest("client_id is not the client of the header");
  return { method: "client_secret_basic", clientId: basicId, clientSecret };
}

function formDecoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** @example parseScope("users:read groups:read") // ["users:read", "groups:read"] */
const parseScope = (scope: string | undefined): string[] | undefined => scope?.match(/[^ ]+/g) ?? undefined;
