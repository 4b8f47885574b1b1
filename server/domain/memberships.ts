import type { MembersInput } from "../../schema/group.input.js";
import { listValue } from "../database/list-value.js";
import { isUuid } from "../text/uuid.js";
import { guardAdministration } from "./administration.js";
import { DomainError } from "./domain-error.js";
import { execute, executeLater } from "./execute.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** A user or a group, and what it is called. */
export interface Named {
  id: string;
  name: string;
}

/** A list of those whom a change names besides, under a name; nothing where there are none. */
export const named = (name: string, list: readonly Named[]): Record<string, readonly Named[]> =>
  list.length > 0 ? { [name]: list } : {};

/** A member as it is added or removed. */
interface Member extends Named {
  isGroup: boolean;
}

/** Those who became members and those who no longer are. */
export interface MembershipChange {
  added: Named[];
  removed: Named[];
}

/**
 * Changes who is in a group. Cost grows with the number of ids given, not with the size of the group; only `replace`
 * reads who is in it.
 *
 * @throws DomainError INVALID_INPUT for an id to add that is no user or group of the tenant
 */
export async function changeMembers(
  unit: UnitOfWork,
  groupId: string,
  { add, remove, replace }: MembersInput,
): Promise<MembershipChange> {
  if (replace && (add || remove)) {
    throw new DomainError("INVALID_INPUT", "give either members.replace or members.add and members.remove", "members");
  }
  await guardAdministration(unit, { groups: [groupId], isDelegated: unit.actor.kind === "connection" });
  const staying = new Set(add);
  const leaving = (remove ?? []).filter((id) => !staying.has(id)); // whoever is to leave and to join does neither
  const removed = replace ? await removeAllBut(unit, groupId, replace) : await removeMembers(unit, groupId, leaving);
  const added = await addMembers(unit, groupId, replace ?? add ?? []);
  touch(unit, [...removed, ...added]);
  return { added: added.map(toNamed), removed: removed.map(toNamed) };
}

const toNamed = ({ id, name }: Named): Named => ({ id, name });

/** Users alone are found without looking for who is in them, which costs more than all the rest. */
function touch(unit: UnitOfWork, members: Member[]): void {
  const ids = members.map(({ id }) => id);
  if (members.some(({ isGroup }) => isGroup)) touchMembers(unit, ids);
  else if (ids.length > 0) executeLater(unit, TOUCH_USERS, [unit.tenantId, ids, unit.now]);
}

/** Gives a new version to the users that satisfy a condition on the ids `$2`. */
const touching = (condition: string) => `
  with touched as (select id from users where tenant_id = $1 and ${condition} order by id for no key update)
  update users u set version = version + 1, updated_at = $3 from touched where u.tenant_id = $1 and u.id = touched.id`;

const TOUCH_USERS = touching(`id = any(${listValue("$2")})`);
const TOUCH_MEMBERS = touching(
  `(id = any(${listValue("$2")}) or id = any(array(select users_in_groups($1, $2::uuid[]))))`,
);

/** Takes a user out of every group; each gets a new version. @returns those groups */
export const removeFromAllGroups = (unit: UnitOfWork, memberId: string): Promise<Named[]> =>
  execute(
    unit,
    `with gone as (delete from memberships where tenant_id = $1 and member_id = $2 returning group_id)
     update groups g set version = version + 1, updated_at = $3 from gone
     where g.tenant_id = $1 and g.id = gone.group_id returning g.id, g.display_name as name`,
    [unit.tenantId, memberId, unit.now],
  );

/**
 * Adds those who are no members yet, and finds out which ids are nobody's: one statement. A group is looked for
 * where an id is no user's, and by the index: where groups were few when this was planned, all of them would be read for each id.
 */
const ADD_MEMBERS = `
  with wanted as (select distinct unnest(${listValue("$3")}) as id),
  found as (
    select w.id, u.id as user_id, g.id as member_group_id, coalesce(u.display_name, u.user_name, g.display_name) as name
    from wanted w
      left join users u on u.tenant_id = $1 and u.id = w.id and u.deleted_at is null
      left join lateral (
        select g.id, g.display_name from groups g
        where u.id is null and g.tenant_id = $1 and g.id = w.id and g.deleted_at is null offset 0
      ) g on true
    where u.id is not null or g.id is not null
  ), added as (
    insert into memberships (tenant_id, group_id, user_id, member_group_id)
    select $1, $2, user_id, member_group_id from found
    on conflict do nothing returning member_id
  )
  select found.id, found.name, found.user_id is null as "isGroup", added.member_id is not null as "isNew"
  from found left join added on added.member_id = found.id`;

async function addMembers(unit: UnitOfWork, groupId: string, ids: string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const rows = await execute<Member & { isNew: boolean }>(unit, ADD_MEMBERS, [
    unit.tenantId,
    groupId,
    ids.filter(isUuid),
  ]);
  const found = new Set(rows.map((row) => row.id));
  const unknown = ids.filter((id) => !found.has(id));
  if (unknown.length > 0) {
    throw new DomainError("INVALID_INPUT", `no user or group has the id ${unknown.slice(0, 5).join(", ")}`, "members");
  }
  return rows.filter((row) => row.isNew);
}

/** Takes out the members that satisfy a condition on `m.member_id` and the ids `$3`. */
const removing = (condition: string) => `
  with gone as (
    delete from memberships m where m.tenant_id = $1 and m.group_id = $2 and ${condition}
    returning m.member_id, m.user_id, m.member_group_id
  )
  select gone.member_id as id, gone.user_id is null as "isGroup", coalesce(u.display_name, u.user_name, g.display_name) as name
  from gone
    left join users u on u.tenant_id = $1 and u.id = gone.user_id
    left join groups g on g.tenant_id = $1 and g.id = gone.member_group_id`;

const REMOVE_MEMBERS = removing(`m.member_id = any(${listValue("$3")})`);
const REMOVE_ALL_BUT = removing("m.member_id <> all($3::uuid[])");

const removeMembers = async (unit: UnitOfWork, groupId: string, ids: string[]): Promise<Member[]> =>
  ids.length === 0 ? [] : execute(unit, REMOVE_MEMBERS, [unit.tenantId, groupId, ids.filter(isUuid)]);

const removeAllBut = (unit: UnitOfWork, groupId: string, ids: string[]): Promise<Member[]> =>
  execute(unit, REMOVE_ALL_BUT, [unit.tenantId, groupId, ids.filter(isUuid)]);

const TOUCH_GROUPS_OF = `
  with touched as (
    select g.id from groups g join memberships m on m.tenant_id = g.tenant_id and m.group_id = g.id
    where g.tenant_id = $1 and m.member_id = $2 and g.id <> $2
    order by g.id for no key update of g
  )
  update groups g set version = version + 1, updated_at = $3 from touched where g.tenant_id = $1 and g.id = touched.id`;

/**
 * Gives a new version to the groups that a member is in: what is shown of a group names its members. A group that is in itself
 * gets one with its own change.
 */
export const touchGroupsOf = (unit: UnitOfWork, memberId: string): void =>
  executeLater(unit, TOUCH_GROUPS_OF, [unit.tenantId, memberId, unit.now]);

/**
 * Gives a new version to users, and to all who are in groups, by their ids: what is shown of a user names the groups that
 * it belongs to.
 */
export function touchMembers(unit: UnitOfWork, memberIds: string[]): void {
  if (memberIds.length > 0) executeLater(unit, TOUCH_MEMBERS, [unit.tenantId, memberIds, unit.now]);
}
