import { listValue } from "../database/list-value.js";
import type { PageRequest } from "./list.js";
import { PAGE, readPages } from "./pages.js";
import type { TenantDatabase } from "./tenant-database.js";

/** Who has a role without a group in between. */
export interface RoleMemberRow {
  id: string;
  type: "USER" | "GROUP";
  displayName: string | null;
}

const membersOfRolesText = (page: (id: string) => string) => `
  select r.owner, h.*
  from unnest(${listValue("$2")}) with ordinality as r (id, owner)
    cross join lateral (
      select h.id, h.type, coalesce(u.display_name, u.user_name, g.display_name) as "displayName"
      from holders_of_role($1, r.id) h
        left join users u on u.tenant_id = $1 and u.id = h.id
        left join groups g on g.tenant_id = $1 and g.id = h.id
      where ${page("h.id")}
    ) h`;

const MEMBERS_OF_ROLES = {
  forward: membersOfRolesText(PAGE.forward),
  backward: membersOfRolesText(PAGE.backward),
};

/** The users and groups that have each role, ordered by id. */
export const membersOfRoles = (
  db: TenantDatabase,
  roleIds: readonly string[],
  page: PageRequest,
): Promise<RoleMemberRow[][]> => readPages(db, MEMBERS_OF_ROLES, roleIds, page);

const COUNT_MEMBERS = `
  select r.id, count(*) as total
  from unnest(${listValue("$2")}) as r (id) cross join lateral holders_of_role($1, r.id)
  group by r.id`;

/** How many users and groups have roles without a group in between; roles that nobody has are absent. */
export const countRoleMembers = (
  db: TenantDatabase,
  roleIds: readonly string[],
): Promise<{ id: string; total: number }[]> => db.query(COUNT_MEMBERS, [db.tenantId, roleIds]);

const COUNT_USERS = `
  select r.id, count(*) as total
  from unnest(${listValue("$2")}) as r (id) cross join lateral users_with_role($1, r.id)
  group by r.id`;

/** How many users have roles, by groups too; roles that nobody has are absent. */
export const countUsersWithRoles = (
  db: TenantDatabase,
  roleIds: readonly string[],
): Promise<{ id: string; total: number }[]> => db.query(COUNT_USERS, [db.tenantId, roleIds]);
