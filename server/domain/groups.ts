import { isDeepStrictEqual } from "node:util";
import { v7 as uuid } from "uuid";
import type { CreateGroupInput, DeleteGroupInput, UpdateGroupInput } from "../../schema/group.input.js";
import { Group } from "../entities/group.entity.js";
import type { Origins } from "../entities/values.js";
import { isUuid } from "../text/uuid.js";
import { guardAdministration } from "./administration.js";
import { changedPaths, pathsOf } from "./attribute-paths.js";
import { type Difference, isEmpty, recordChange } from "./changes.js";
import { notFound } from "./domain-error.js";
import { assignExtensions, assignFirstExtensions, extensionsOf, giveUpUniqueValues } from "./extension-values.js";
import { endRoleOf, ensureRoleOf, noteRenamed, renameRoleOf } from "./group-roles.js";
import { LIMITS } from "./limits.js";
import {
  changeMembers,
  type MembershipChange,
  named,
  removeFromAllGroups,
  touchGroupsOf,
  touchMembers,
} from "./memberships.js";
import { assertNotOfDirectory, originsOf, storeOrigins, withWritten } from "./origins.js";
import { claimOwnership } from "./ownership.js";
import { removeGrantsTo } from "./role-grants.js";
import { assertText } from "./rules/assert-text.js";
import { assertVersion } from "./rules/assert-version.js";
import { requiredText } from "./rules/required-text.js";
import { touch } from "./rules/touch.js";
import { StoredRows } from "./stored-rows.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Creates a group with its first members.
 *
 * @throws DomainError INVALID_INPUT for an empty displayName, and for a member that is no user or group of the tenant
 */
export async function createGroup(unit: UnitOfWork, input: CreateGroupInput): Promise<Group> {
  const group = storedGroups.create({
    tenantId: unit.tenantId,
    id: uuid(),
    connectionId: unit.actor.kind === "connection" ? unit.actor.id : null,
    displayName: requiredText(input.displayName, "displayName"),
    externalId: toExternalId(input.externalId),
    extensions: {},
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  const after: Record<string, unknown> = { displayName: group.displayName, externalId: group.externalId };
  await assignFirstExtensions(unit, "GROUP", group, input.extensions, { before: {}, after });
  const members = input.memberIds?.length ? { addedMembers: input.memberIds } : {};
  group.origins = withWritten(unit.actor, group, {}, changedPaths({ before: {}, after: { ...after, ...members } }));
  storedGroups.insert(unit, group);
  if (unit.actor.policy?.groupsAs === "ROLES") await ensureRoleOf(unit, group);
  const { added } = await changeMembers(unit, group.id, { add: input.memberIds });
  record(unit, "group.created", group, { before: {}, after: { ...after, members: added } }, 1);
  return group;
}

/**
 * Changes a group. What is already so is not a change, and a call without a change leaves version and `updatedAt` alone.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT, INVALID_INPUT; IMMUTABLE for what comes from a connection's directory
 */
export async function updateGroup(unit: UnitOfWork, input: UpdateGroupInput): Promise<Group> {
  const group = await lockGroup(unit, input.id);
  assertVersion(group, input.expectedVersion);
  const origins = originsOfGroup(group);
  await claimOwnership(unit, "group", group, group.displayName);
  if (unit.actor.policy?.groupsAs === "ROLES") await ensureRoleOf(unit, group);
  const difference = assignTexts(group, input);
  await assignExtensions(unit, "GROUP", group, input.extensions, difference);
  if (difference.after.displayName) {
    touchThoseWhoShow(unit, group.id);
    await renameRoleOf(unit, group);
    await noteRenamed(unit, group, difference.before.displayName);
  }
  const members = input.members ? await changeMembers(unit, group.id, input.members) : NOBODY;
  addMembership(difference, members);
  await assertNotOfDirectory(unit, group, origins, changedPaths(difference));
  await noteOrigins(unit, group, origins, input, difference);
  if (isEmpty(difference)) return group;
  touch(group, unit.now);
  record(unit, "group.updated", group, difference);
  storedGroups.save(unit, group);
  return group;
}

/**
 * Deletes a group; its members stay, and are shown without it. The row is kept and is nowhere shown.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT
 */
export async function deleteGroup(unit: UnitOfWork, input: DeleteGroupInput): Promise<Group> {
  const group = await lockGroup(unit, input.id);
  assertVersion(group, input.expectedVersion);
  await claimOwnership(unit, "group", group, group.displayName);
  await guardAdministration(unit, { groups: [group.id] });
  const { removed } = await changeMembers(unit, group.id, { replace: [] });
  const groups = await removeFromAllGroups(unit, group.id);
  await giveUpUniqueValues(unit, group);
  await endRoleOf(unit, group.id);
  const roles = await removeGrantsTo(unit, group.id);
  group.deletedAt = unit.now;
  const { displayName, externalId } = group;
  const own = { displayName, ...(externalId && { externalId }), ...extensionsOf(group), members: removed };
  const before = { ...own, ...named("groups", groups), ...named("rolesGranted", roles) };
  record(unit, "group.deleted", group, { before, after: {} });
  storedGroups.save(unit, group);
  return group;
}

const storedGroups = new StoredRows(Group);

const originsOfGroup = (group: Group): Origins => originsOf(group, () => assignedOfGroup(group));

/** What a group has, and that it has members, whoever they are: a directory that has pushed nobody has said so too. */
export const assignedOfGroup = (group: Pick<Group, "displayName" | "externalId" | "extensions">) => ({
  displayName: group.displayName,
  externalId: group.externalId,
  members: true,
  ...extensionsOf(group),
});

/** What an actor writes is what it changes; a connection besides stands by what it repeats. */
async function noteOrigins(
  unit: UnitOfWork,
  group: Group,
  origins: Origins,
  { displayName, externalId, members }: UpdateGroupInput,
  difference: Difference,
): Promise<void> {
  const isConnection = unit.actor.kind === "connection";
  const repeated = { displayName, externalId, members: members?.replace ?? members?.add };
  const written = [...(isConnection ? pathsOf(repeated) : []), ...changedPaths(difference)];
  const next = withWritten(unit.actor, group, origins, [...new Set(written)]);
  if (isDeepStrictEqual(next, group.origins ?? {})) return;
  if (!isEmpty(difference)) group.origins = next;
  else if (isConnection) await storeOrigins(unit, "groups", group, next);
}

/** A group's name is shown with its members, and with the groups that it is itself a member of. */
function touchThoseWhoShow(unit: UnitOfWork, groupId: string): void {
  touchGroupsOf(unit, groupId);
  touchMembers(unit, [groupId]);
}

/** Whoever changes a group waits for whoever is changing it, so that no member is lost. */
async function lockGroup(unit: UnitOfWork, id: string): Promise<Group> {
  const group = isUuid(id) && (await storedGroups.find(unit, "id = $2 and deleted_at is null for update", [id]));
  if (!group) throw notFound("group", id);
  return group;
}

function toExternalId(text: string | null | undefined): string | null {
  if (!text) return null;
  assertText(text, "externalId", LIMITS.indexedText);
  return text;
}

const NOBODY: MembershipChange = { added: [], removed: [] };

function assignTexts(group: Group, input: UpdateGroupInput): Difference {
  const difference: Difference = { before: {}, after: {} };
  const wanted = {
    displayName: input.displayName === undefined ? undefined : requiredText(input.displayName, "displayName"),
    externalId: input.externalId === undefined ? undefined : toExternalId(input.externalId),
  };
  for (const name of ["displayName", "externalId"] as const) {
    const value = wanted[name];
    const current = group[name] ?? null;
    if (value === undefined || value === current) continue;
    difference.before[name] = current;
    difference.after[name] = value;
    Object.assign(group, { [name]: value });
  }
  return difference;
}

function addMembership(difference: Difference, { added, removed }: MembershipChange): void {
  if (added.length + removed.length === 0) return;
  difference.before.removedMembers = removed;
  difference.after.addedMembers = added;
}

function record(
  unit: UnitOfWork,
  action: "group.created" | "group.updated" | "group.deleted",
  group: Group,
  difference: Difference,
  version = group.version + 1,
): void {
  const { id, displayName } = group;
  recordChange(unit, {
    action,
    resourceType: "Group",
    resourceId: id,
    resourceName: displayName,
    version,
    ...difference,
  });
}
