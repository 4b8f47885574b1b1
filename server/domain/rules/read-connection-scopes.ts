import { CONNECTION_SCOPES, type ConnectionScope } from "../../../schema/scope.js";
import { DomainError } from "../domain-error.js";

/** SCIM answers a change with what has become of the resource: who may change may read. */
const NEEDS: Partial<Record<ConnectionScope, ConnectionScope>> = {
  "users:write": "users:read",
  "groups:write": "groups:read",
};

/** @throws DomainError INVALID_INPUT for scopes that there are none or not, and for one that lacks what it needs */
export function readConnectionScopes(names: readonly string[]): ConnectionScope[] {
  const unknown = names.find((name) => !CONNECTION_SCOPES.some((scope) => scope === name));
  if (unknown !== undefined || names.length === 0) {
    throw invalid(`must be at least one of ${CONNECTION_SCOPES.join(", ")}`);
  }
  const scopes = CONNECTION_SCOPES.filter((scope) => names.includes(scope));
  for (const scope of scopes) {
    const needed = NEEDS[scope];
    if (needed && !scopes.includes(needed)) throw invalid(`must have ${needed} where they have ${scope}`);
  }
  return scopes;
}

const invalid = (fault: string) => new DomainError("INVALID_INPUT", `scopes ${fault}`, "scopes");
