-- People who administer Roster itself: roles may permit what begins with `roster:`.

create function is_administrative(permissions text[]) returns boolean
  language sql immutable parallel safe
  return exists (select from unnest(permissions) as permission where permission like 'roster:%');

alter table roles add column is_administrative boolean not null generated always as (is_administrative(permissions)) stored;
create index roles_administrative on roles (tenant_id) where is_administrative and deleted_at is null;

alter table tenants add column has_administrators boolean not null default false;
comment on column tenants.has_administrators is 'Whether a role permits anything of Roster itself. Kept by a trigger, so that who authenticates reads it with the tenant.';

create function note_administrative_roles() returns trigger
  language plpgsql as $$
begin
  update tenants t set has_administrators = not has_administrators
  where t.id = new.tenant_id and has_administrators <> exists (
    select from roles r where r.tenant_id = new.tenant_id and r.is_administrative and r.deleted_at is null);
  return null;
end
$$;
create trigger roles_note_administrative after insert on roles
  for each row when (is_administrative(new.permissions)) execute function note_administrative_roles();
create trigger roles_note_changed_administrative after update of permissions, deleted_at on roles
  for each row when (is_administrative(old.permissions) or is_administrative(new.permissions))
  execute function note_administrative_roles();

-- What a user may do with Roster by the roles that it has, whether it may act or not.
create function roster_permissions_of_user(tenant uuid, of_user uuid) returns setof text
  language sql stable parallel safe
begin atomic
  select distinct permission
  from roles r cross join unnest(r.permissions) as permission
  where r.tenant_id = tenant and r.is_administrative and r.deleted_at is null and r.is_available
    and permission like 'roster:%'
    and (exists (select from user_values v
                 where v.tenant_id = tenant and v.user_id = of_user and v.attribute = 'roles' and v.value_key = r.value_key)
         or exists (select from role_grants g
                    where g.tenant_id = tenant and g.role_id = r.id
                      and (g.holder_id = of_user
                           or g.holder_id in (select b.group_id from groups_of_user(tenant, of_user) b))));
end;

-- Who may act and administers, by which permission, and whether by a group.
create function administrators(tenant uuid) returns table (user_id uuid, permission text, is_by_group boolean)
  language sql stable parallel safe
begin atomic
  with held as (
    select permission, h.id, h.type
    from roles r cross join unnest(r.permissions) as permission cross join holders_of_role(tenant, r.id) h
    where r.tenant_id = tenant and r.is_administrative and r.deleted_at is null and r.is_available
      and permission like 'roster:%'
  ), holders (user_id, permission, is_by_group) as (
    select id, permission, false from held where type = 'USER'
    union all
    select u, permission, true from held cross join users_in_groups(tenant, array[held.id]) u where type = 'GROUP'
  )
  select h.user_id, h.permission, bool_and(h.is_by_group)
  from holders h join users u on u.tenant_id = tenant and u.id = h.user_id and u.active and u.deleted_at is null
  group by h.user_id, h.permission;
end;

-- Whether who is in one of these groups administers by it, or by a group that it is in.
create function are_administrative_groups(tenant uuid, group_ids uuid[]) returns boolean
  language sql stable parallel safe
begin atomic
  with recursive reached (group_id) as (
    select unnest(group_ids)
    union
    select m.group_id from reached r join memberships m on m.tenant_id = tenant and m.member_id = r.group_id
  )
  select exists (
    select from reached r
      join role_grants g on g.tenant_id = tenant and g.holder_id = r.group_id
      join roles o on o.tenant_id = tenant and o.id = g.role_id and o.is_administrative and o.deleted_at is null);
end;
