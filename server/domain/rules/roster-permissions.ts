import { isScope, SCOPES, type Scope } from "../../../schema/scope.js";
import type { Actor } from "../actor.js";
import { DomainError } from "../domain-error.js";

/** What the permissions begin with that are Roster's own; all others are the tenant's. */
export const PREFIX = "roster:";

/** Permits all that can be done in a tenant. */
export const ADMIN = `${PREFIX}admin`;

const OF_THE_INSTALLATION: ReadonlySet<Scope> = new Set(["tenants:write"]);

/** What can be permitted in a tenant. */
export const TENANT_SCOPES: readonly Scope[] = (Object.keys(SCOPES) as Scope[]).filter(
  (scope) => !OF_THE_INSTALLATION.has(scope),
);

export const isAdministrative = (permissions: readonly string[]): boolean =>
  permissions.some((permission) => permission.startsWith(PREFIX));

/** The scopes that permissions give to who holds them: `["roster:users:read", "invoices:write"]` → `users:read`. */
export function scopesOf(permissions: readonly string[]): Set<Scope> {
  if (permissions.includes(ADMIN)) return new Set(TENANT_SCOPES);
  const scopes = permissions.filter((one) => one.startsWith(PREFIX)).map((one) => one.slice(PREFIX.length));
  return new Set(scopes.filter(isScope));
}

/** The first of some permissions that gives what the actor has not; undefined where it has it all. */
export const lackedBy = ({ scopes }: Actor, permissions: readonly string[]): string | undefined =>
  permissions.find((permission) => [...scopesOf([permission])].some((scope) => !scopes.has(scope)));

/** @throws DomainError INVALID_INPUT for a permission of Roster's that there is not */
export function assertKnown(permissions: readonly string[]): void {
  const known = new Set([ADMIN, ...TENANT_SCOPES.map((scope) => PREFIX + scope)]);
  const unknown = permissions.find((permission) => permission.startsWith(PREFIX) && !known.has(permission));
  if (!unknown) return;
  const message = `there is no permission ${unknown}; those of Roster are ${[...known].join(", ")}`;
  throw new DomainError("INVALID_INPUT", message, "permissions");
}
