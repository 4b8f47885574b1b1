import type { Scope } from "../../../schema/scope.js";
import type { Actor } from "../actor.js";
import { DomainError } from "../domain-error.js";

/** @throws DomainError FORBIDDEN, naming the scope that is missing, where the actor has none of these */
export function assertScope(actor: Actor, ...scopes: readonly Scope[]): void {
  if (scopes.some((scope) => actor.scopes.has(scope))) return;
  throw new DomainError("FORBIDDEN", `this needs the scope ${scopes.join(" or ")}`);
}
