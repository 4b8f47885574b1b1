import { v7 as uuid } from "uuid";
import type {
  CreateUserInput,
  DeactivateUserInput,
  DeleteUserInput,
  ReactivateUserInput,
  UpdateUserInput,
} from "../../schema/user.input.js";
import type { User } from "../entities/user.entity.js";
import type { MultiValue } from "../entities/values.js";
import { isUuid } from "../text/uuid.js";
import { onlyUserOf } from "./actor.js";
import { administratorsOf, assertMayTouch, guardAdministration } from "./administration.js";
import { assignColumns } from "./assign-columns.js";
import { type Difference, isEmpty, recordChange } from "./changes.js";
import { DomainError, notFound } from "./domain-error.js";
import { execute, executeLater } from "./execute.js";
import { assignExtensions, assignFirstExtensions, extensionsOf, giveUpUniqueValues } from "./extension-values.js";
import { findMatch } from "./matching.js";
import { type Named, named, touchGroupsOf } from "./memberships.js";
import { claimOwnership } from "./ownership.js";
import { storePassword } from "./passwords.js";
import { removeGrantsTo } from "./role-grants.js";
import { assertOwnAttributes } from "./rules/assert-own-attributes.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertVersion } from "./rules/assert-version.js";
import { readUserName } from "./rules/read-user-name.js";
import { endSignIns } from "./sessions.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { assignedOf, toColumns, type UserColumns } from "./user-attributes.js";
import { insertUser, nameOf, recordUserChange as record, saveUser, storedUsers } from "./user-changes.js";
import { assertNotOfUsersDirectory, noteOriginsOfUser, originsOfUser } from "./user-origins.js";
import { passOver, readPassword, replacePassword } from "./user-passwords.js";
import { leaveAllGroups, restoreUser } from "./user-restoration.js";
import { resolveUserRoles } from "./user-roles.js";

/**
 * Creates a user, who may act unless the input says otherwise.
 *
 * @throws DomainError ALREADY_EXISTS for a userName that another user of the tenant has; INVALID_INPUT; FORBIDDEN for a
 *   password that a session gives whose user has not given its own lately
 */
export async function createUser(unit: UnitOfWork, input: CreateUserInput): Promise<User> {
  if (input.password) assertRecentProof(unit);
  const { userName, userNameKey } = readUserName(input.userName);
  const asked = toColumns(input);
  const { externalId = null, emails = [] } = asked;
  const match = await findMatch(unit, { userNameKey, externalId, emails });
  if (match)
    return match.kind === "deleted" ? restoreUser(unit, match.id, input) : updateUser(unit, { ...input, id: match.id });
  const columns = await resolveUserRoles(unit, asked, input);
  const password = await readPassword(unit, input.password);
  await assertManagerExists(unit, columns);
  if (columns.roles?.length) await guardAdministration(unit, { values: valuesOf(columns) });
  const user = storedUsers.create({
    tenantId: unit.tenantId,
    id: uuid(),
    connectionId: unit.actor.kind === "connection" ? unit.actor.id : null,
    userName,
    userNameKey,
    active: true,
    emails: [],
    phoneNumbers: [],
    ims: [],
    photos: [],
    addresses: [],
    entitlements: [],
    roles: [],
    x509Certificates: [],
    extensions: {},
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  const { after } = assignColumns<UserColumns>(user, columns);
  await assignFirstExtensions(unit, "USER", user, input.extensions, { before: {}, after });
  const said = { columns: asked, extensions: input.extensions };
  await noteOriginsOfUser(unit, user, {}, said, { before: {}, after: { userName, ...after } });
  record(unit, "user.created", user, { before: {}, after: { userName, active: user.active, ...after } }, 1);
  insertUser(unit, user);
  if (password) storePassword(unit, user.id, password);
  return user;
}

/**
 * Changes a user; what is already so is not a change, and a call without a change leaves version and `updatedAt` alone.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT, ALREADY_EXISTS, INVALID_INPUT; FORBIDDEN for what a user may not change of itself;
 *   IMMUTABLE for what comes from a connection's directory
 */
export async function updateUser(unit: UnitOfWork, input: UpdateUserInput): Promise<User> {
  const { id, expectedVersion, ...attributes } = input;
  assertAsked(unit, input);
  if (input.password !== undefined && input.id !== unit.actor.id) assertRecentProof(unit);
  const password = await readPassword(unit, input.password);
  const user = await findUser(unit, id);
  assertVersion(user, expectedVersion);
  await assertMayTouch(unit, user);
  const origins = originsOfUser(user);
  const isAdopted = (await claimOwnership(unit, "user", user, nameOf(user))) || Boolean(user.adoptedAt);
  const asked = toColumns(attributes);
  const columns = await resolveUserRoles(unit, asked, input, user.roles);
  await assertManagerExists(unit, columns);
  const difference = assignColumns<UserColumns>(user, columns);
  await assignExtensions(unit, "USER", user, input.extensions, difference);
  if (password !== undefined) {
    // Who has taken an account over could else sign in as somebody who was there before.
    if (isAdopted && unit.actor.kind === "connection") passOver(unit, "ADOPTED");
    else {
      replacePassword(unit, user, password);
      difference.after.password = password === null ? "removed" : "set"; // what it is, or was, is recorded nowhere
    }
  }
  assertOwnAttributes(unit.actor, difference);
  await assertNotOfUsersDirectory(unit, user, origins, difference);
  await noteOriginsOfUser(unit, user, origins, { columns: asked, extensions: input.extensions }, difference);
  if (isEmpty(difference)) return user;
  if ("active" in difference.after || "roles" in difference.after)
    await guardAdministration(unit, { users: [id], values: valuesOf(columns) });
  if (columns.userName) Object.assign(user, readUserName(columns.userName));
  if ("displayName" in difference.after || "userName" in difference.after) touchThoseWhoShow(unit, user.id);
  record(unit, actionOf(difference), user, difference);
  saveUser(unit, user);
  if (difference.after.active === false) endSignIns(unit, [user.id]);
  return user;
}

/** Who has found somebody's session open does not know the password: to set one takes it, in `changePassword`. */
function assertAsked({ actor, scimRequest }: UnitOfWork, { id, password }: UpdateUserInput): void {
  if (password === undefined || actor.kind !== "user" || actor.id !== id || scimRequest) return;
  throw new DomainError("FORBIDDEN", "to change your password, use changePassword", "password");
}

/** Ends a user's right to act. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export const deactivateUser = (unit: UnitOfWork, input: DeactivateUserInput): Promise<User> =>
  updateUser(unit, { ...input, active: false });

/** Gives a user the right to act again. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export const reactivateUser = (unit: UnitOfWork, input: ReactivateUserInput): Promise<User> =>
  updateUser(unit, { ...input, active: true });

/**
 * Deletes a user: out of all groups, manager of nobody, the userName free at once. The row is kept and is nowhere shown.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT
 */
export async function deleteUser(unit: UnitOfWork, input: DeleteUserInput): Promise<User> {
  const user = await findUser(unit, input.id);
  assertVersion(user, input.expectedVersion);
  await assertMayTouch(unit, user);
  await claimOwnership(unit, "user", user, nameOf(user));
  await guardAdministration(unit, { users: [user.id] });
  const groups = await leaveAllGroups(unit, user.id);
  const managed = await clearManager(unit, user.id);
  await giveUpUniqueValues(unit, user);
  storePassword(unit, user.id, null);
  endSignIns(unit, [user.id]);
  const roles = await removeGrantsTo(unit, user.id);
  user.deletedAt = unit.now;
  const before = { ...assignedOf(user), ...extensionsOf(user), groups, ...named("managerOf", managed) };
  record(unit, "user.deleted", user, { before: { ...before, ...named("rolesGranted", roles) }, after: {} });
  saveUser(unit, user);
  return user;
}

/** Deactivates all users that a connection owns, in one statement and a change record each. */
export async function deactivateUsersOf(unit: UnitOfWork, connectionId: string): Promise<void> {
  if (unit.actor.hasAdministrators !== false)
    await guardAdministration(unit, { users: await administratorsOf(unit, connectionId) });
  const users = await execute<Named & { version: number }>(
    unit,
    `update users set active = false, version = version + 1, updated_at = $3
     where tenant_id = $1 and connection_id = $2 and active and deleted_at is null
     returning id, coalesce(display_name, user_name) as name, version`,
    [unit.tenantId, connectionId, unit.now],
  );
  endSignIns(
    unit,
    users.map(({ id }) => id),
  );
  for (const { id, name, version } of users) {
    const difference = { before: { active: true }, after: { active: false } };
    recordChange(unit, {
      action: "user.deactivated",
      resourceType: "User",
      resourceId: id,
      resourceName: name,
      version,
      ...difference,
    });
  }
}

/**
 * A user's name is shown with the groups that it is in and the users that it manages: they get a new version. Who manages
 * itself gets one anyway.
 */
function touchThoseWhoShow(unit: UnitOfWork, userId: string): void {
  touchGroupsOf(unit, userId);
  executeLater(
    unit,
    `with touched as (
       select id from users where tenant_id = $1 and manager_id = $2 and id <> $2 and deleted_at is null
       order by id for no key update
     )
     update users u set version = version + 1, updated_at = $3 from touched where u.tenant_id = $1 and u.id = touched.id`,
    [unit.tenantId, userId, unit.now],
  );
}

/** Finds a user; to one who acts for itself there is nobody else. @throws DomainError NOT_FOUND */
export async function findUser(unit: UnitOfWork, id: string): Promise<User> {
  const isHidden = !isUuid(id) || id !== (onlyUserOf(unit.actor) ?? id);
  const user = !isHidden && (await storedUsers.find(unit, "id = $2 and deleted_at is null", [id]));
  if (!user) throw notFound("user", id);
  return user;
}

const valuesOf = ({ roles }: UserColumns): string[] =>
  ((roles ?? []) as MultiValue[]).flatMap(({ value }) => value ?? []);

async function assertManagerExists(unit: UnitOfWork, { managerId }: UserColumns): Promise<void> {
  if (!managerId) return;
  const text = "select from users where tenant_id = $1 and id = $2 and deleted_at is null";
  const found = isUuid(managerId) ? await execute(unit, text, [unit.tenantId, managerId]) : [];
  if (found.length === 0)
    throw new DomainError("INVALID_INPUT", `there is no user with the id ${managerId}`, "managerId");
}

/** Takes a user who is to be deleted from those whose manager it is. @returns who they are */
const clearManager = (unit: UnitOfWork, managerId: string): Promise<Named[]> =>
  execute(
    unit,
    `update users set manager_id = null, version = version + 1, updated_at = $3
     where tenant_id = $1 and manager_id = $2 and id <> $2 and deleted_at is null
     returning id, coalesce(display_name, user_name) as name`,
    [unit.tenantId, managerId, unit.now],
  );

function actionOf({ after }: Difference): "user.updated" | "user.deactivated" | "user.reactivated" {
  if (after.active === false) return "user.deactivated";
  return after.active === true ? "user.reactivated" : "user.updated";
}
