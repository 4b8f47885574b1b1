import { isScope, SCOPES, type Scope } from "../../../schema/scope.js";
import type { Actor } from "../actor.js";
import { DomainError } from "../domain-error.js";

/**
 * Judges scopes that are to be granted.
 *
 * @returns each of them once
 * @throws DomainError INVALID_INPUT for scopes that there are none or not; FORBIDDEN for scopes that the actor lacks
 */
export function grantableScopes(actor: Actor, scopes: readonly string[]): Scope[] {
  if (scopes.length === 0) throw new DomainError("INVALID_INPUT", "name at least one scope", "scopes");
  for (const scope of scopes) {
    if (!isScope(scope)) {
      const known = Object.keys(SCOPES).join(", ");
      throw new DomainError("INVALID_INPUT", `there is no scope ${scope}; the scopes are ${known}`, "scopes");
    }
    if (!actor.scopes.has(scope)) {
      throw new DomainError("FORBIDDEN", `you cannot grant ${scope}, which you do not have`, "scopes");
    }
  }
  return [...new Set(scopes)] as Scope[];
}
