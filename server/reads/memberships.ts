import { listValue } from "../database/list-value.js";
import { GROUP_COLUMNS, type GroupRow } from "./groups.js";
import type { PageRequest } from "./list.js";
import { PAGE, readPages } from "./pages.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A group that a user belongs to. */
export interface UserGroupRow extends GroupRow {
  type: "DIRECT" | "INDIRECT";
}

/** A member of a group. */
export interface MemberRow {
  id: string;
  type: "USER" | "GROUP";
  displayName: string | null;
}

/** Groups may be members of groups, in circles too: `union` ends the walk where nothing new is found. */
const groupsOfUsersText = (page: (id: string) => string) => `
  with recursive reached (user_id, group_id, is_direct) as (
    select m.user_id, m.group_id, true
    from memberships m where m.tenant_id = $1 and m.member_id = any(${listValue("$2")})
    union
    select r.user_id, m.group_id, false
    from reached r join memberships m on m.tenant_id = $1 and m.member_group_id = r.group_id
  ), belonging as (
    select user_id, group_id, bool_or(is_direct) as is_direct from reached group by user_id, group_id
  )
  select u.owner, g.*
  from unnest(${listValue("$2")}) with ordinality as u (id, owner)
    cross join lateral (
      select ${GROUP_COLUMNS}, case when b.is_direct then 'DIRECT' else 'INDIRECT' end as type
      from belonging b join groups g on g.tenant_id = $1 and g.id = b.group_id
      where b.user_id = u.id and ${page("b.group_id")}
    ) g`;

const GROUPS_OF_USERS = {
  forward: groupsOfUsersText(PAGE.forward),
  backward: groupsOfUsersText(PAGE.backward),
};

/** The groups that each user belongs to, directly or by a group in a group, ordered by id. */
export const groupsOfUsers = (
  db: TenantDatabase,
  userIds: readonly string[],
  page: PageRequest,
): Promise<UserGroupRow[][]> => readPages(db, GROUPS_OF_USERS, userIds, page);

const membersOfGroupsText = (page: (id: string) => string, shown = "") => `
  select g.owner, m.*
  from unnest(${listValue("$2")}) with ordinality as g (id, owner)
    cross join lateral (
      select m.member_id as id, case when m.user_id is null then 'GROUP' else 'USER' end as type,
             coalesce(u.display_name, u.user_name, mg.display_name) as "displayName"
      from memberships m
        left join users u on u.tenant_id = $1 and u.id = m.user_id
        left join groups mg on mg.tenant_id = $1 and mg.id = m.member_group_id
      where m.tenant_id = $1 and m.group_id = g.id${shown} and ${page("m.member_id")}
    ) m`;

const MEMBERS_OF_GROUPS = {
  forward: membersOfGroupsText(PAGE.forward),
  backward: membersOfGroupsText(PAGE.backward),
};

const THE_USER_ALONE = {
  forward: membersOfGroupsText(PAGE.forward, " and m.member_id = $7"),
  backward: membersOfGroupsText(PAGE.backward, " and m.member_id = $7"),
};

/** The members of each group, or of them one user alone, ordered by id. */
export const membersOfGroups = (
  db: TenantDatabase,
  groupIds: readonly string[],
  page: PageRequest,
  onlyUser: string | null,
): Promise<MemberRow[][]> =>
  onlyUser ? readPages(db, THE_USER_ALONE, groupIds, page, onlyUser) : readPages(db, MEMBERS_OF_GROUPS, groupIds, page);

const COUNT_MEMBERS = `
  select group_id as id, count(*) as total from memberships
  where tenant_id = $1 and group_id = any(${listValue("$2")}) and ($3::uuid is null or member_id = $3) group by group_id`;

/** How many direct members groups have, or of them one user alone; those without any are absent. */
export const countMembers = (
  db: TenantDatabase,
  groupIds: readonly string[],
  onlyUser: string | null,
): Promise<{ id: string; total: number }[]> => db.query(COUNT_MEMBERS, [db.tenantId, groupIds, onlyUser]);

const COUNT_GROUPS = `
  with recursive reached (user_id, group_id) as (
    select m.user_id, m.group_id from memberships m where m.tenant_id = $1 and m.member_id = any(${listValue("$2")})
    union
    select r.user_id, m.group_id
    from reached r join memberships m on m.tenant_id = $1 and m.member_group_id = r.group_id
  )
  select user_id as id, count(*) as total from reached group by user_id`;

/** How many groups users belong to; those without any are absent. */
export const countGroups = (db: TenantDatabase, userIds: readonly string[]): Promise<{ id: string; total: number }[]> =>
  db.query(COUNT_GROUPS, [db.tenantId, userIds]);
