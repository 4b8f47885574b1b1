import type { TenantDatabase } from "./tenant-database.js";

/** What a change of a role would do. */
export interface RoleWhatIfRow {
  people: number;
  differences: { permission: string; gaining: number; losing: number }[];
}

/** A role as it would be; null: as it is. */
export interface SupposedRole {
  id: string;
  permissions: readonly string[] | null;
  isAvailable: boolean | null;
}

/**
 * Takes all roles twice, as they are and as they would be, and of them those that permit what differs, with all the slots whose
 * default is one of them: who holds another role of the slot has not the default. What everybody may who may act is compared,
 * permission by permission.
 */
const WHAT_IF = `
  with roles_twice as (
    select r.id, r.slot_id, r.is_default, r.is_available as was, r.permissions as permitted,
           case when r.id = $2 then coalesce($4, r.is_available) else r.is_available end as is_now,
           case when r.id = $2 then coalesce($3::text[], r.permissions) else r.permissions end as permits
    from roles r where r.tenant_id = $1 and r.deleted_at is null
  ), supposed as (
    select * from roles_twice where id = $2
  ), touched as (
    select unnest(permitted) as permission from supposed where was
    except select unnest(permits) from supposed where is_now
    union
    (select unnest(permits) from supposed where is_now except select unnest(permitted) from supposed where was)
    union
    select unnest(d.permits) from supposed s join roles_twice d on d.slot_id = s.slot_id and d.is_default
    where s.was <> s.is_now
  ), permitting as (
    select r.* from roles_twice r
    where r.id = $2 or r.permitted && array(select permission from touched) or r.permits && array(select permission from touched)
  ), considered as (
    select * from permitting
    union
    select o.* from permitting d join roles_twice o on o.slot_id = d.slot_id where d.is_default
  ), held as (
    select c.id as role_id, u.user_id from considered c cross join lateral users_with_role($1, c.id) as u (user_id)
  ), acting as (
    select id from users where tenant_id = $1 and active and deleted_at is null
  ), has as (
    select h.user_id, c.id as role_id, c.was, c.is_now from held h join considered c on c.id = h.role_id
    union all
    select a.id, d.id,
           d.was and not exists (select from held h join considered c on c.id = h.role_id
                                 where h.user_id = a.id and c.slot_id = d.slot_id and c.was),
           d.is_now and not exists (select from held h join considered c on c.id = h.role_id
                                    where h.user_id = a.id and c.slot_id = d.slot_id and c.is_now)
    from considered d cross join acting a where d.is_default
  ), compared as (
    select h.user_id, t.permission, bool_or(h.was and t.permission = any(c.permitted)) as had,
           bool_or(h.is_now and t.permission = any(c.permits)) as would_have
    from has h
      join acting a on a.id = h.user_id
      join considered c on c.id = h.role_id
      cross join touched t
    group by h.user_id, t.permission
  ), counted as (
    select permission, (count(*) filter (where would_have))::int as gaining, (count(*) filter (where had))::int as losing
    from compared where had <> would_have group by permission
  )
  select (select count(distinct user_id)::int from compared where had <> would_have) as people,
         coalesce((select jsonb_agg(to_jsonb(c) order by c.permission collate "C") from counted c), '[]') as differences`;

/** Counts who would gain and lose what if a role were another: exactly, and in one statement. */
export async function roleWhatIf(db: TenantDatabase, role: SupposedRole): Promise<RoleWhatIfRow> {
  const values = [db.tenantId, role.id, role.permissions, role.isAvailable];
  const [row] = await db.query<RoleWhatIfRow>(WHAT_IF, values);
  return row as RoleWhatIfRow;
}
