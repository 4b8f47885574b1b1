import type { ErrorCode } from "../../schema/error-code.js";
import { DomainError } from "../domain/domain-error.js";

/** Why a token is refused (RFC 6749 section 5.2). */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  /** Of section 4.1.2.1, where there is nothing else to say. */
  | "server_error"
  | "temporarily_unavailable";

/** A token request that is refused. `description` is shown to who sends it, `reason` is for the log alone. */
export class OAuthError extends Error {
  override name = "OAuthError";

  constructor(
    readonly code: OAuthErrorCode,
    readonly description: string,
    readonly reason?: string,
  ) {
    super(description);
  }
}

export const invalidRequest = (description: string) => new OAuthError("invalid_request", description);
export const invalidScope = (description: string) => new OAuthError("invalid_scope", description);

/** The same for every client and for none, so that nobody learns which there are; the log has what was wrong. */
export const invalidClient = (reason: string) =>
  new OAuthError(
    "invalid_client",
    "the client is not known, or its secret or assertion is not valid: an assertion has iss and sub = client_id, " +
      "aud = the issuer or its token endpoint, exp in at most ten minutes, and a jti that was not used before",
    reason,
  );

/** What the domain's refusals are here. */
const CODES: Partial<Record<ErrorCode, (message: string) => OAuthError>> = {
  UNAUTHENTICATED: invalidClient,
};

/** Undefined for what is no refusal, but a fault of the server. */
export function toOAuthError(error: unknown): OAuthError | undefined {
  if (error instanceof OAuthError) return error;
  return error instanceof DomainError ? CODES[error.code]?.(error.message) : undefined;
}
