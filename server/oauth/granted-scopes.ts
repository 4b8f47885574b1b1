import { SCOPES, type Scope } from "../../schema/scope.js";
import type { ClientProofRow } from "../reads/oauth-clients.js";
import { invalidScope } from "./oauth-error.js";

/** What a token may do, and how the answer names it. */
export interface GrantedScopes {
  scopes: Scope[];
  /** RFC 6749 section 3.3. */
  scope: string;
}

/** The name that provisioning clients know for all that a connection's client may do. */
const SCIM = "scim";

/** All scopes that can be asked for. */
export const SUPPORTED_SCOPES: readonly string[] = [SCIM, ...Object.keys(SCOPES)];

/**
 * Decides what a token may do: what is asked for, or all that the client may have.
 *
 * @example grantedScopes(["scim"], client) // { scopes: ["users:read", …], scope: "scim users:read …" }
 * @throws OAuthError invalid_scope for more than the client may have
 */
export function grantedScopes(requested: string[] | undefined, client: ClientProofRow): GrantedScopes {
  const all = client.scopes as Scope[];
  const isAll = requested === undefined || (client.connectionId !== null && requested.includes(SCIM));
  const beyond = requested?.find((name) => !(all as string[]).includes(name) && !(isAll && name === SCIM));
  if (beyond !== undefined) throw invalidScope("the client cannot have all of these scopes");
  const scopes = isAll ? all : all.filter((scope) => requested.includes(scope));
  const names = isAll && client.connectionId !== null ? [SCIM, ...scopes] : scopes;
  return { scopes, scope: names.join(" ") };
}
