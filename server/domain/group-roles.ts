import { v7 as uuid } from "uuid";
import type { Group } from "../entities/group.entity.js";
import { Role } from "../entities/role.entity.js";
import { recordChange } from "./changes.js";
import { execute } from "./execute.js";
import { endRole, record } from "./roles.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Makes a role of a group, unless it is one: bound to it by id, called like it, without permissions until somebody gives it some,
 * and had by the group's members.
 */
export async function ensureRoleOf(unit: UnitOfWork, group: Group): Promise<void> {
  if (!(await findRoleOf(unit, group.id))) await createRolesOf(unit, [group]);
}

/** Makes roles of the groups that a connection has pushed so far, but for those that are roles already. */
export async function createRolesOfGroups(unit: UnitOfWork, connectionId: string): Promise<void> {
  const groups = await execute<Pushed>(
    unit,
    `select g.id, g.display_name as "displayName" from groups g
     where g.tenant_id = $1 and g.connection_id = $2 and g.deleted_at is null
       and not exists (select from roles r where r.tenant_id = $1 and r.group_id = g.id and r.deleted_at is null)
     order by g.id for no key update of g`,
    [unit.tenantId, connectionId],
  );
  await createRolesOf(unit, groups);
}

/** Calls the role of a group, where there is one, as the group is called now. */
export async function renameRoleOf(unit: UnitOfWork, { id, displayName }: Group): Promise<void> {
  const role = await findRoleOf(unit, id);
  if (!role || role.displayName === displayName) return;
  const before = { displayName: role.displayName };
  role.displayName = displayName;
  record(unit, "role.updated", role, { before, after: { displayName } });
}

/**
 * Notes at each role that a group has that the group is called otherwise now. Nobody gains or loses anything by that, since roles
 * are bound to groups by id; but whoever goes by the names should know.
 */
export async function noteRenamed(unit: UnitOfWork, { id, displayName }: Group, formerName: unknown): Promise<void> {
  const roles = await execute<{ id: string; name: string; version: number }>(
    unit,
    `select r.id, r.display_name as name, r.version from role_grants g join roles r on r.tenant_id = $1 and r.id = g.role_id
     where g.tenant_id = $1 and g.group_id = $2 and r.deleted_at is null order by r.id`,
    [unit.tenantId, id],
  );
  for (const role of roles) {
    recordChange(unit, {
      action: "role.group-renamed",
      resourceType: "Role",
      resourceId: role.id,
      resourceName: role.name,
      version: role.version,
      before: { group: { id, name: formerName } },
      after: { group: { id, name: displayName } },
    });
  }
}

/** Ends the role of a group, where there is one. */
export async function endRoleOf(unit: UnitOfWork, groupId: string): Promise<void> {
  const role = await findRoleOf(unit, groupId);
  if (role) await endRole(unit, role);
}

type Pushed = Pick<Group, "id" | "displayName">;

/** However many they are, a few statements. */
async function createRolesOf(unit: UnitOfWork, groups: Pushed[]): Promise<void> {
  if (groups.length === 0) return;
  const roles = groups.map((group) => toRole(unit, group));
  await unit.em.persist(roles).flush();
  const grants =
    "insert into role_grants (tenant_id, role_id, group_id) select $1, * from unnest($2::uuid[], $3::uuid[])";
  await execute(unit, grants, [unit.tenantId, roles.map(({ id }) => id), groups.map(({ id }) => id)]);
  for (const role of roles) {
    const { value, displayName, permissions, groupId } = role;
    record(unit, "role.created", role, { before: {}, after: { value, displayName, permissions, groupId } }, 1);
  }
}

/** Its value is the group's id, since names of groups are neither unique nor for ever. */
const toRole = (unit: UnitOfWork, group: Pushed): Role =>
  unit.em.create(Role, {
    tenantId: unit.tenantId,
    id: uuid(),
    value: group.id,
    displayName: group.displayName,
    groupId: group.id,
    position: 0,
    isDefault: false,
    isAvailable: true,
    permissions: [],
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });

const findRoleOf = (unit: UnitOfWork, groupId: string): Promise<Role | null> =>
  unit.em.findOne(Role, { tenantId: unit.tenantId, groupId, deletedAt: null });
