import type { GrantRoleInput, RevokeRoleInput } from "../../schema/role.input.js";
import type { Role } from "../entities/role.entity.js";
import { isUuid } from "../text/uuid.js";
import { guardAdministration } from "./administration.js";
import type { Difference } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { addGrant, type RoleHolder, removeGrant } from "./role-grants.js";
import { lockRole, record } from "./roles.js";
import { touch } from "./rules/touch.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { updateUser } from "./users.js";

/** A role, and who got or lost it. */
export interface RoleGrant {
  role: Role;
  holder: RoleHolder;
}

/**
 * Gives a role to a user or a group; who has it already keeps it.
 *
 * @throws DomainError NOT_FOUND; INVALID_INPUT for a user or group that there is not, and for a role of a slot that the user
 *   cannot have
 */
export async function grantRole(unit: UnitOfWork, input: GrantRoleInput): Promise<RoleGrant> {
  const holder = holderOf(input);
  const role = await lockRole(unit, input.roleId);
  if (role.slotId) return putIntoSlot(unit, role, holder);
  await guardAdministration(unit, { roles: [role.id] });
  const granted = isUuid(holder.id) ? await addGrant(unit, role.id, holder) : undefined;
  if (!granted) {
    throw new DomainError("INVALID_INPUT", `there is no ${holder.kind} with the id ${holder.id}`, fieldOf(holder));
  }
  const { isNew, ...member } = granted;
  if (isNew) recordHolder(unit, role, { before: { removedMembers: [] }, after: { addedMembers: [member] } });
  return { role, holder };
}

/**
 * Takes a role from a user or a group; who has it not has it not.
 *
 * @throws DomainError NOT_FOUND; IMMUTABLE for the group that the role is made of
 */
export async function revokeRole(unit: UnitOfWork, input: RevokeRoleInput): Promise<RoleGrant> {
  const holder = holderOf(input);
  const role = await lockRole(unit, input.roleId);
  if (role.groupId && role.groupId === holder.id) {
    throw new DomainError("IMMUTABLE", "the role is made of this group, which has it while there is one", "groupId");
  }
  if (role.slotId && holder.kind === "user") {
    await updateUser(unit, { id: holder.id, removeRoles: [role.value] });
    return { role, holder };
  }
  await guardAdministration(unit, { roles: [role.id] });
  const gone = isUuid(holder.id) ? await removeGrant(unit, role.id, holder) : undefined;
  if (gone) recordHolder(unit, role, { before: { removedMembers: [gone] }, after: { addedMembers: [] } });
  return { role, holder };
}

/** A role of a slot is what the user's `roles` say: there it takes its place. */
async function putIntoSlot(unit: UnitOfWork, role: Role, holder: RoleHolder): Promise<RoleGrant> {
  if (holder.kind === "group") {
    throw new DomainError("INVALID_INPUT", "a role of a slot goes to users, one by one", "groupId");
  }
  await updateUser(unit, { id: holder.id, roles: [{ value: role.value }] });
  const [ignored] = unit.ignored;
  if (!ignored) return { role, holder };
  const fault = ignored.reason === "CLEARED" ? "the user has a role that clears it" : "it is not available";
  throw new DomainError("INVALID_INPUT", `${role.value} cannot be granted: ${fault}`, "roleId");
}

/** @throws DomainError INVALID_INPUT unless exactly one is named */
function holderOf({ userId, groupId }: GrantRoleInput | RevokeRoleInput): RoleHolder {
  if (userId && !groupId) return { kind: "user", id: userId };
  if (groupId && !userId) return { kind: "group", id: groupId };
  throw new DomainError("INVALID_INPUT", "name either a user or a group", userId ? "groupId" : "userId");
}

const fieldOf = ({ kind }: RoleHolder) => `${kind}Id` as const;

/** Who has a role is shown of it: it gets a new version. */
function recordHolder(unit: UnitOfWork, role: Role, difference: Difference): void {
  touch(role, unit.now);
  record(unit, "role.updated", role, difference);
}
