import { isDeepStrictEqual } from "node:util";
import { LockMode } from "@mikro-orm/postgresql";
import { v7 as uuid } from "uuid";
import type { ChangeKindOf } from "../../schema/change-kind.js";
import type { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from "../../schema/role.input.js";
import { Role } from "../entities/role.entity.js";
import { RoleSlot } from "../entities/role-slot.entity.js";
import { isUuid } from "../text/uuid.js";
import { guardAdministration } from "./administration.js";
import { assignColumns } from "./assign-columns.js";
import { toAssignableColumns, valueTaken } from "./assignables.js";
import { type Difference, isEmpty, recordChange } from "./changes.js";
import { translateUniqueness } from "./database-errors.js";
import { DomainError, notFound } from "./domain-error.js";
import { removeConflictsOf, replaceCleared } from "./role-conflicts.js";
import { removeGrantsOf } from "./role-grants.js";
import { assertVersion } from "./rules/assert-version.js";
import { readPermissions } from "./rules/read-permissions.js";
import { assertKnown, isAdministrative, lackedBy } from "./rules/roster-permissions.js";
import { touch } from "./rules/touch.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Creates a role. Within a slot it comes last, that is, it permits most.
 *
 * @throws DomainError ALREADY_EXISTS for a value that another role of the tenant has; INVALID_INPUT; TOO_MANY
 */
export async function createRole(unit: UnitOfWork, input: CreateRoleInput): Promise<Role> {
  const permissions = grantablePermissions(unit, input.permissions);
  await guardAdministration(unit, { permissions });
  const columns = toAssignableColumns({ ...input, displayName: input.displayName ?? input.value });
  const slot = input.slot ? await findSlot(unit, input.slot) : null;
  const role = unit.em.create(Role, {
    tenantId: unit.tenantId,
    id: uuid(),
    value: input.value,
    displayName: input.value,
    slotId: slot?.id ?? null,
    position: slot ? await unit.em.count(Role, { tenantId: unit.tenantId, slotId: slot.id }) : 0,
    isDefault: false,
    isAvailable: true,
    permissions,
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  assignColumns<Partial<Role>>(role, columns);
  unit.em.persist(role);
  await flushRole(unit, role);
  const { after: clears } = await replaceCleared(unit, role, input.clears ?? []);
  const { value, displayName, isAvailable } = role;
  const after = { value, displayName, permissions, isAvailable, ...(slot && { slot: slot.name, clears }) };
  record(unit, "role.created", role, { before: {}, after }, 1);
  return role;
}

/**
 * Changes a role. What is already so is not a change, and a call without a change leaves version and `updatedAt` alone.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT, ALREADY_EXISTS, INVALID_INPUT, TOO_MANY; IMMUTABLE for what a role that is
 *   made of a group takes from it, and for the availability of a slot's default
 */
export async function updateRole(unit: UnitOfWork, input: UpdateRoleInput): Promise<Role> {
  const role = await lockRole(unit, input.id);
  assertVersion(role, input.expectedVersion);
  const permissions = input.permissions === undefined ? undefined : grantablePermissions(unit, input.permissions, role);
  await guardAdministration(unit, { roles: [role.id], permissions });
  const difference = assignColumns<Partial<Role>>(role, { ...toAssignableColumns(input), permissions });
  assertMayChange(role, difference);
  if (input.clears !== undefined) {
    const clears = await replaceCleared(unit, role, input.clears ?? []);
    if (!isDeepStrictEqual(clears.before, clears.after)) {
      difference.before.clears = clears.before;
      difference.after.clears = clears.after;
    }
  }
  if (isEmpty(difference)) return role;
  touch(role, unit.now);
  record(unit, "role.updated", role, difference);
  await flushRole(unit, role);
  return role;
}

/**
 * Deletes a role: nobody has it any more. The row is kept and is nowhere shown.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT; IMMUTABLE for a slot's default, and for a role that is made of a group
 */
export async function deleteRole(unit: UnitOfWork, input: DeleteRoleInput): Promise<Role> {
  const role = await lockRole(unit, input.id);
  assertVersion(role, input.expectedVersion);
  if (role.groupId) throw immutable("the role is made of a group, and goes with it");
  if (role.isDefault) throw immutable("the role is its slot's default, which a slot cannot be without");
  return endRole(unit, role);
}

/** Takes a role away from everybody, and out of sight. */
export async function endRole(unit: UnitOfWork, role: Role): Promise<Role> {
  await guardAdministration(unit, { roles: [role.id] });
  const holders = await removeGrantsOf(unit, role.id);
  await removeConflictsOf(unit, role.id);
  role.deletedAt = unit.now;
  const { value, displayName, permissions, isAvailable, groupId } = role;
  const before = { value, displayName, permissions, isAvailable, ...(groupId && { groupId }), members: holders };
  record(unit, "role.deleted", role, { before, after: {} });
  return role;
}

/** Reads what a role might permit, as if it were to. @throws DomainError INVALID_INPUT, TOO_MANY */
export const supposedPermissions = (input: readonly string[] | null | undefined): string[] | null =>
  input ? readPermissions(input) : null;

/** Whoever changes a role waits for whoever is changing it. @throws DomainError NOT_FOUND */
export async function lockRole(unit: UnitOfWork, id: string): Promise<Role> {
  const where = { tenantId: unit.tenantId, id, deletedAt: null };
  const role = isUuid(id) && (await unit.em.findOne(Role, where, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!role) throw notFound("role", id);
  return role;
}

/** Writes what happened to a role. */
export function record(
  unit: UnitOfWork,
  action: ChangeKindOf<"role">,
  role: Role,
  difference: Difference,
  version = role.version + 1,
): void {
  const { id, displayName } = role;
  recordChange(unit, {
    action,
    resourceType: "Role",
    resourceId: id,
    resourceName: displayName,
    version,
    ...difference,
  });
}

/**
 * Reads what a role shall permit beyond what it permits already.
 *
 * @throws DomainError FORBIDDEN for what the actor may not do itself; INVALID_INPUT, also for a slot's default, which everybody has
 */
function grantablePermissions(unit: UnitOfWork, input: readonly string[] | null | undefined, role?: Role): string[] {
  const permissions = readPermissions(input);
  assertKnown(permissions);
  if (role?.isDefault && isAdministrative(permissions))
    throw new DomainError("INVALID_INPUT", "what a slot's default permits, everybody may; not Roster's", "permissions");
  const lacked = lackedBy(
    unit.actor,
    permissions.filter((permission) => !role?.permissions.includes(permission)),
  );
  if (lacked) throw new DomainError("FORBIDDEN", `you cannot grant ${lacked}, which you do not have`, "permissions");
  return permissions;
}

async function findSlot(unit: UnitOfWork, name: string): Promise<RoleSlot> {
  const slot = await unit.em.findOne(RoleSlot, { tenantId: unit.tenantId, name });
  if (!slot) throw new DomainError("INVALID_INPUT", `the role catalogue has no slot ${name}`, "slot");
  return slot;
}

function assertMayChange(role: Role, { after }: Difference): void {
  const fromGroup = ["value", "displayName"].find((name) => name in after);
  if (role.groupId && fromGroup) throw immutable(`${fromGroup} is the group's`, fromGroup);
  if (role.isDefault && after.isAvailable === false) {
    throw immutable("the role is its slot's default, which a slot cannot be without", "isAvailable");
  }
}

const immutable = (message: string, field?: string) => new DomainError("IMMUTABLE", message, field);

const flushRole = (unit: UnitOfWork, role: Role): Promise<void> =>
  translateUniqueness(unit.em.flush(), { roles_value: valueTaken("role", role.value) });
