import type { User } from "../entities/user.entity.js";
import { hashPassword, type PasswordHash, storePassword } from "./passwords.js";
import { touch } from "./rules/touch.js";
import { endSignIns } from "./sessions.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Hashes the password of an input. Where the connection is told to take none it is passed over unread: what means nothing is
 * not judged either.
 *
 * @throws DomainError INVALID_INPUT
 */
export async function readPassword(
  unit: UnitOfWork,
  password: string | null | undefined,
): Promise<PasswordHash | null | undefined> {
  if (password === undefined || unit.actor.policy?.pushedPasswords !== "IGNORE") return hashPassword(password);
  passOver(unit, "NOT_TAKEN");
  return undefined;
}

/** Notes that a password has no effect, and not which it was. */
export function passOver(unit: UnitOfWork, reason: "ADOPTED" | "NOT_TAKEN"): void {
  unit.ignored.push({ path: "password", value: "", reason });
}

/** Sets a user's password or takes it away. Whoever is signed in by the old one is no longer, but the session that asks for it. */
export function replacePassword(unit: UnitOfWork, user: User, password: PasswordHash | null): void {
  storePassword(unit, user.id, password);
  endSignIns(unit, [user.id], { except: unit.actor.credentialId });
  touch(user, unit.now);
}
