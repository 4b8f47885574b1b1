import { listValue } from "../database/list-value.js";
import { ROLE_COLUMNS, type RoleRow } from "./roles.js";
import type { TenantDatabase } from "./tenant-database.js";

/** One reason why a user has a role. */
export interface RoleSourceRow {
  kind: "ATTRIBUTE" | "GRANT" | "GROUP" | "DEFAULT";
  groupId: string | null;
  membership: "DIRECT" | "INDIRECT" | null;
}

/** A role that a user has, and why. */
export interface HeldRole {
  userId: string;
  role: RoleRow;
  sources: RoleSourceRow[];
}

/** A role that users have, with each reason why one of them has it. */
interface RoleWithReasons extends RoleRow {
  reasons: (RoleSourceRow & { userId: string })[];
}

/**
 * Gathers, for each user, the roles of the attribute, of grants to the user, of grants to the groups that the user reaches, and
 * the defaults of the slots that all these leave empty. Roles that are not available count nowhere. A role is one row, whoever has it.
 */
const EFFECTIVE_ROLES = `
  with recursive reached (user_id, group_id, is_direct) as (
    select m.user_id, m.group_id, true
    from memberships m where m.tenant_id = $1 and m.member_id = any(${listValue("$2")})
    union
    select r.user_id, m.group_id, false
    from reached r join memberships m on m.tenant_id = $1 and m.member_group_id = r.group_id
  ), belonging as (
    select user_id, group_id, bool_or(is_direct) as is_direct from reached group by user_id, group_id
  ), had (user_id, role_id, kind, group_id, membership) as (
    select v.user_id, r.id, 'ATTRIBUTE', null::uuid, null
    from user_values v
      join roles r on r.tenant_id = $1 and r.value_key = v.value_key and r.deleted_at is null and r.is_available
    where v.tenant_id = $1 and v.user_id = any(${listValue("$2")}) and v.attribute = 'roles'
    union all
    select g.holder_id, r.id, 'GRANT', null, null
    from role_grants g join roles r on r.tenant_id = $1 and r.id = g.role_id and r.is_available
    where g.tenant_id = $1 and g.holder_id = any(${listValue("$2")})
    union all
    select b.user_id, r.id, 'GROUP', b.group_id, case when b.is_direct then 'DIRECT' else 'INDIRECT' end
    from belonging b
      join role_grants g on g.tenant_id = $1 and g.holder_id = b.group_id
      join roles r on r.tenant_id = $1 and r.id = g.role_id and r.is_available
  ), has as (
    select * from had
    union all
    select u.id, d.id, 'DEFAULT', null, null
    from unnest(${listValue("$2")}) as u (id)
      cross join (
        select id, slot_id from roles where tenant_id = $1 and deleted_at is null and is_default and is_available
      ) d
    where not exists (
      select from had join roles r on r.tenant_id = $1 and r.id = had.role_id
      where had.user_id = u.id and r.slot_id = d.slot_id
    )
  )
  select ${ROLE_COLUMNS}, h.reasons
  from (
    select role_id,
           json_agg(json_build_object('userId', user_id, 'kind', kind, 'groupId', group_id, 'membership', membership)
                    order by kind, group_id) as reasons
    from has group by role_id
  ) h
    join roles r on r.tenant_id = $1 and r.id = h.role_id
    left join role_slots s on s.tenant_id = $1 and s.id = r.slot_id
  order by s.position, r.position, r.id`;

/** The roles that users have, each with its reasons, in the order of the catalogue: one statement for any number of users. */
export async function effectiveRolesOf(db: TenantDatabase, userIds: readonly string[]): Promise<HeldRole[]> {
  const rows = await db.query<RoleWithReasons>(EFFECTIVE_ROLES, [db.tenantId, userIds]);
  return rows.flatMap(({ reasons, ...role }) =>
    [...Map.groupBy(reasons, ({ userId }) => userId)].map(([userId, sources]) => ({ userId, role, sources })),
  );
}
