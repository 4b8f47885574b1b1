import { retryAfter, ScimError } from "./scim-error.js";
import type { Refusal } from "./session.js";

/** Says to a caller why it is not let in (RFC 7644 section 3.12, RFC 6750 section 3, RFC 6585 section 4). */
export function refusalError(refusal: Refusal): ScimError {
  switch (refusal.refused) {
    case "in-the-clear":
      return new ScimError(403, undefined, "come by TLS, with a new token: this one was sent in the clear");
    case "no-token": // is not told what is wrong with it (RFC 6750 section 3.1)
      return challenge(401, "send the connection's bearer token");
    case "malformed":
      return challenge(400, "send one token, as Authorization: Bearer <token>", { error: "invalid_request" });
    case "invalid-token":
      return challenge(401, "the token is not this connection's, or no longer", { error: "invalid_token" });
    case "too-many": {
      const { retryAfterSeconds: seconds } = refusal;
      return new ScimError(429, undefined, `too many requests; try again in ${seconds} seconds`, retryAfter(seconds));
    }
    case "unavailable": {
      const { retryAfterSeconds: seconds } = refusal;
      const detail = `the database cannot be reached; try again in ${seconds} seconds`;
      return new ScimError(503, undefined, detail, retryAfter(seconds));
    }
  }
}

export const insufficientScope = (scope: string): ScimError =>
  challenge(403, `the token may not do this: it lacks the scope ${scope}`, { error: "insufficient_scope", scope });

function challenge(status: number, detail: string, parameters: Record<string, string> = {}): ScimError {
  const all = Object.entries({ realm: "roster", ...parameters }).map(([name, value]) => `${name}="${value}"`);
  return new ScimError(status, undefined, detail, { "www-authenticate": `Bearer ${all.join(", ")}` });
}
