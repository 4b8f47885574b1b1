-- Roles and entitlements as values of their own: what a role permits, who has it, and the slots of a tenant's role catalogue.
--
-- A user holds a role by the attribute `roles` (users.roles, found by user_values), by a grant to the user, or by a grant to
-- a group that the user belongs to. Roles of a slot are held by the attribute alone, which is what keeps a slot's bounds.

create table role_slots (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text not null,
  position integer not null,
  minimum integer not null,
  maximum integer not null,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  check (minimum between 0 and 1),
  check (maximum >= 1)
);
comment on table role_slots is 'The role catalogue: how many roles of each kind a user has. A tenant without slots has no catalogue.';
comment on column role_slots.minimum is 'At most 1: the one role that the slot''s default can fill.';

create table roles (
  tenant_id uuid not null references tenants,
  id uuid not null,
  value text not null,
  display_name text not null,
  description text,
  type text,
  slot_id uuid,
  position integer not null default 0,
  is_default boolean not null default false,
  permissions text[] not null default '{}',
  is_available boolean not null default true,
  group_id uuid,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  value_key text collate "C" not null generated always as (fold(value)) stored,
  display_name_key text collate "C" not null generated always as (fold(display_name)) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, slot_id) references role_slots (tenant_id, id),
  foreign key (tenant_id, group_id) references groups (tenant_id, id),
  check (slot_id is not null or not is_default),
  check (num_nonnulls(slot_id, group_id) < 2)
);
comment on column roles.position is 'Within its slot, beginning with the role that permits least.';
comment on column roles.is_default is 'What a slot of which a user has nothing counts as.';
comment on column roles.group_id is 'The group that the role is made of, whose members have it.';
create unique index roles_value on roles (tenant_id, value_key) where deleted_at is null;
create unique index roles_default on roles (tenant_id, slot_id) where deleted_at is null and is_default;
create unique index roles_group on roles (tenant_id, group_id) where deleted_at is null and group_id is not null;
create index roles_slot on roles (tenant_id, slot_id, position) where deleted_at is null and slot_id is not null;
create index roles_display_name on roles (tenant_id, display_name_key, id) where deleted_at is null;
create index roles_updated_at on roles (tenant_id, updated_at, id) where deleted_at is null;

-- Who has the one loses the other.
create table role_conflicts (
  tenant_id uuid not null,
  role_id uuid not null,
  cleared_role_id uuid not null,
  primary key (tenant_id, role_id, cleared_role_id),
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade,
  foreign key (tenant_id, cleared_role_id) references roles (tenant_id, id) on delete cascade,
  check (role_id <> cleared_role_id)
);
create index role_conflicts_cleared on role_conflicts (tenant_id, cleared_role_id);

-- A role is granted to a user or to a group; holder_id is whichever it is.
create table role_grants (
  tenant_id uuid not null,
  role_id uuid not null,
  user_id uuid,
  group_id uuid,
  holder_id uuid not null generated always as (coalesce(user_id, group_id)) stored,
  primary key (tenant_id, role_id, holder_id),
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade,
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  foreign key (tenant_id, group_id) references groups (tenant_id, id) on delete cascade,
  check (num_nonnulls(user_id, group_id) = 1)
);
create index role_grants_holder on role_grants (tenant_id, holder_id, role_id);

create table entitlements (
  tenant_id uuid not null references tenants,
  id uuid not null,
  value text not null,
  display_name text not null,
  description text,
  type text,
  is_available boolean not null default true,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  value_key text collate "C" not null generated always as (fold(value)) stored,
  display_name_key text collate "C" not null generated always as (fold(display_name)) stored,
  primary key (tenant_id, id)
);
create unique index entitlements_value on entitlements (tenant_id, value_key) where deleted_at is null;
create index entitlements_display_name on entitlements (tenant_id, display_name_key, id) where deleted_at is null;
create index entitlements_updated_at on entitlements (tenant_id, updated_at, id) where deleted_at is null;

-- Who has a role without a group in between, each once.
create function holders_of_role(tenant uuid, of_role uuid)
  returns table (id uuid, type text)
  language sql stable parallel safe
begin atomic
  select g.holder_id, case when g.user_id is null then 'GROUP' else 'USER' end
  from role_grants g where g.tenant_id = tenant and g.role_id = of_role
  union
  select v.user_id, 'USER'
  from roles r join user_values v on v.tenant_id = tenant and v.attribute = 'roles' and v.value_key = r.value_key
  where r.tenant_id = tenant and r.id = of_role;
end;

-- The users who have a role, a group in between or not.
create function users_with_role(tenant uuid, of_role uuid) returns setof uuid
  language sql stable parallel safe
begin atomic
  select h.id from holders_of_role(tenant, of_role) h where h.type = 'USER'
  union
  select users_in_groups(tenant, array(select h.id from holders_of_role(tenant, of_role) h where h.type = 'GROUP'));
end;

-- What becomes of the groups that a connection's provider pushes.
alter table connections add column groups_as text not null default 'GROUPS' check (groups_as in ('GROUPS', 'ROLES'));

-- Connections may read roles from now on; their tokens keep working. The owner's right is used while it is not forced away.
alter table credentials no force row level security;
update credentials set scopes = scopes || '{roles:read}'
where connection_id is not null and user_id is null and not scopes @> '{roles:read}';
alter table credentials force row level security;

do $$
declare
  name text;
begin
  foreach name in array array['role_slots', 'roles', 'role_conflicts', 'role_grants', 'entitlements'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
  end loop;
end
$$;

grant select, insert, update, delete on role_slots, roles, role_conflicts, role_grants, entitlements to roster_app;
