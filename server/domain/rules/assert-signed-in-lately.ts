import { DomainError } from "../domain-error.js";
import type { UnitOfWork } from "../unit-of-work.js";

/** How long after signing in a person may make keys, in milliseconds. */
const LATELY_MS = 15 * 60_000;

/**
 * Lets people make keys only shortly after they have shown their password: a session that was left open or stolen makes none,
 * which would outlive it.
 *
 * @throws DomainError FORBIDDEN for who has signed in longer ago; programs, and the administrator's token, have no sessions
 */
export function assertSignedInLately({ actor, now }: Pick<UnitOfWork, "actor" | "now">): void {
  if (actor.kind !== "user") return;
  const age = now.getTime() - (actor.signedInAt?.getTime() ?? 0);
  if (age > LATELY_MS) throw new DomainError("FORBIDDEN", "sign in again: keys are made within 15 minutes of that");
}
