import type { UserGroupRow } from "./memberships.js";

/** The first groups that a user belongs to, as much of them as is read together with the user. */
export interface FirstGroups {
  /** At most so many. */
  size: number;
  rows: FirstGroup[];
}

export type FirstGroup = Pick<UserGroupRow, "id" | "displayName" | "type">;

/**
 * SQL for the first groups that a user belongs to, directly or by a group in a group, ordered by id: one more than the size, as
 * pages are read. Circles end by `union`.
 */
export const firstGroupsOf = (user: string, size: string): string => `
  (with recursive reached (group_id, is_direct) as (
     select m.group_id, true from memberships m where m.tenant_id = $1 and m.member_id = ${user}
     union
     select m.group_id, false from reached r join memberships m on m.tenant_id = $1 and m.member_group_id = r.group_id
   )
   select json_build_object('size', ${size}, 'rows', coalesce(json_agg(json_build_object(
            'id', g.id, 'displayName', g.display_name, 'type', case when b.is_direct then 'DIRECT' else 'INDIRECT' end)
            order by g.id), '[]'))
   from (
     select group_id, bool_or(is_direct) as is_direct from reached group by group_id order by group_id limit ${size} + 1
   ) b join groups g on g.tenant_id = $1 and g.id = b.group_id)`;
