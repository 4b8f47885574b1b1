import { DomainError } from "../domain-error.js";
import type { UnitOfWork } from "../unit-of-work.js";

/** For how long a password that was given is proof enough, in milliseconds. */
export const RECENT_PROOF_MS = 600_000;

/**
 * Lets a session make, replace and end credentials only shortly after its user has given the password: whoever finds it open
 * makes itself none that outlives it. Tokens are no sessions, and have scopes.
 *
 * @throws DomainError FORBIDDEN with the reason REAUTHENTICATION_REQUIRED
 */
export function assertRecentProof({ actor, now }: Pick<UnitOfWork, "actor" | "now">): void {
  if (actor.kind !== "user" || !actor.authenticatedAt) return;
  if (now.getTime() - actor.authenticatedAt.getTime() < RECENT_PROOF_MS) return;
  throw new DomainError(
    "FORBIDDEN",
    `credentials are changed within ${RECENT_PROOF_MS / 60_000} minutes of giving the password: give it again, by reauthenticate`,
    undefined,
    "REAUTHENTICATION_REQUIRED",
  );
}
