import type { CreateUserInput } from "../../schema/user.input.js";
import type { User } from "../entities/user.entity.js";
import { guardAdministration } from "./administration.js";
import { assignColumns } from "./assign-columns.js";
import { notFound } from "./domain-error.js";
import { execute } from "./execute.js";
import { assignFirstExtensions } from "./extension-values.js";
import { type Named, removeFromAllGroups } from "./memberships.js";
import { storePassword } from "./passwords.js";
import { readUserName } from "./rules/read-user-name.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { toColumns, UNASSIGNED, type UserColumns } from "./user-attributes.js";
import { recordUserChange, saveUser, storedUsers } from "./user-changes.js";
import { noteOriginsOfUser } from "./user-origins.js";
import { readPassword } from "./user-passwords.js";
import { resolveUserRoles } from "./user-roles.js";

/** Takes a user who is to be deleted out of all groups, and keeps where they belonged. */
export async function leaveAllGroups(unit: UnitOfWork, userId: string): Promise<Named[]> {
  const groups = await removeFromAllGroups(unit, userId);
  const ids = groups.map(({ id }) => id);
  const text = "update users set former_group_ids = $3::uuid[] where tenant_id = $1 and id = $2";
  if (ids.length > 0) await execute(unit, text, [unit.tenantId, userId, ids]);
  return groups;
}

const REJOIN_GROUPS = `
  with rejoined as (
    insert into memberships (tenant_id, group_id, user_id)
    select g.tenant_id, g.id, u.id
    from users u join groups g on g.tenant_id = u.tenant_id and g.id = any(u.former_group_ids)
    where u.tenant_id = $1 and u.id = $2 and g.deleted_at is null
    on conflict do nothing returning group_id
  )
  update groups g set version = version + 1, updated_at = $3 from rejoined
  where g.tenant_id = $1 and g.id = rejoined.group_id returning g.id, g.display_name as name`;

/**
 * Gives a deleted user back to the person who has returned: the same id, with what the provider says now, in the groups that
 * they were in and that there still are.
 *
 * @throws DomainError ALREADY_EXISTS for a userName that another user has meanwhile; INVALID_INPUT
 */
export async function restoreUser(unit: UnitOfWork, id: string, input: CreateUserInput): Promise<User> {
  const password = await readPassword(unit, input.password);
  const user = await storedUsers.find(unit, "id = $2", [id]);
  if (!user) throw notFound("user", id);
  const values = (input.roles ?? []).flatMap(({ value }) => value ?? []);
  await guardAdministration(unit, { users: [id], values, isDelegated: true });
  const groups = await execute<Named>(unit, REJOIN_GROUPS, [unit.tenantId, id, unit.now]);
  const asked = toColumns(input);
  const columns = await resolveUserRoles(unit, asked, input);
  const { after } = assignColumns<UserColumns>(user, { ...UNASSIGNED, active: true, ...columns });
  Object.assign(user, readUserName(input.userName), { deletedAt: null, extensions: {} });
  await assignFirstExtensions(unit, "USER", user, input.extensions, { before: {}, after });
  await noteOriginsOfUser(unit, user, {}, { columns: asked, extensions: input.extensions }, { before: {}, after });
  recordUserChange(unit, "user.restored", user, { before: {}, after: { ...after, userName: user.userName, groups } });
  saveUser(unit, user);
  if (password) storePassword(unit, user.id, password);
  return user;
}
