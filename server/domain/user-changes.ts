import { User } from "../entities/user.entity.js";
import { type Difference, recordChange } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { StoredRows } from "./stored-rows.js";
import type { UnitOfWork } from "./unit-of-work.js";

type UserAction =
  | `user.${"created" | "updated" | "deactivated" | "reactivated" | "deleted" | "restored"}`
  | "user.invited"
  | `user.token${"-created" | "s-revoked"}`
  | `session.${"created" | "reauthenticated" | "ended"}`
  | `password.${"reset" | "changed"}`;

/** Notes a change of a user. */
export function recordUserChange(
  unit: UnitOfWork,
  action: UserAction,
  user: User,
  difference: Difference,
  version = user.version + 1,
): void {
  const [resourceId, resourceName] = [user.id, nameOf(user)];
  const { before, after } = difference;
  const told = unit.ignored.length > 0 ? { ...after, ignored: unit.ignored } : after;
  recordChange(unit, { action, resourceType: "User", resourceId, resourceName, version, before, after: told });
}

/** What people call a user. */
export const nameOf = ({ displayName, userName }: User): string => displayName ?? userName;

/** Users as they are stored, those among them that were deleted. */
export const storedUsers = new StoredRows(User);

/** Writes a new user. What comes next throws DomainError ALREADY_EXISTS for a userName that another user has. */
export const insertUser = (unit: UnitOfWork, user: User): void => storedUsers.insert(unit, user, nameTaken(user));

/** Writes what was changed of a user. What comes next throws DomainError ALREADY_EXISTS for a userName that another user has. */
export const saveUser = (unit: UnitOfWork, user: User): void => storedUsers.save(unit, user, nameTaken(user));

const nameTaken = ({ userName }: User) => ({
  users_user_name: () => new DomainError("ALREADY_EXISTS", `another user has the userName ${userName}`, "userName"),
});
