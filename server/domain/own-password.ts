import type { ChangePasswordInput } from "../../schema/sign-in.js";
import type { User } from "../entities/user.entity.js";
import { WrongSecret } from "./domain-error.js";
import { consumeLink, wrongLink } from "./password-links.js";
import { hashPassword, isPassword, type PasswordHash, readHash } from "./passwords.js";
import { findSignedIn, selfOf } from "./sessions.js";
import type { Token } from "./token.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { recordUserChange, saveUser, storedUsers } from "./user-changes.js";
import { replacePassword } from "./user-passwords.js";

/**
 * Sets a user's password by a link. All sessions of the user end; the link is used up, unless the password is refused.
 *
 * @throws DomainError INVALID_INPUT for a link that does not work, and for a password that the policy refuses
 */
export async function resetPassword(unit: UnitOfWork, link: Token, password: string): Promise<User> {
  const hash = (await hashPassword(password)) as PasswordHash;
  const id = await consumeLink(unit, link);
  const user = await storedUsers.find(unit, "id = $2 and active and deleted_at is null", [id]);
  if (!user) throw wrongLink();
  unit.actor = selfOf(user);
  return setPassword(unit, "password.reset", user, hash);
}

/**
 * Sets the password of the user who has signed in. The user's other sessions end.
 *
 * @throws DomainError FORBIDDEN for who has not signed in; INVALID_INPUT for another current password, and for a new one that
 *   the policy refuses
 */
export async function changePassword(unit: UnitOfWork, input: ChangePasswordInput): Promise<User> {
  const user = await findSignedIn(unit);
  const isRight = await isPassword(input.currentPassword, await readHash(unit, user.id));
  if (!isRight) throw new WrongSecret("INVALID_INPUT", "the current password is another", "currentPassword");
  const hash = (await hashPassword(input.newPassword, "newPassword")) as PasswordHash;
  return setPassword(unit, "password.changed", user, hash);
}

async function setPassword(
  unit: UnitOfWork,
  action: "password.reset" | "password.changed",
  user: User,
  hash: PasswordHash,
): Promise<User> {
  replacePassword(unit, user, hash);
  recordUserChange(unit, action, user, { before: {}, after: {} });
  saveUser(unit, user);
  return user;
}
