-- Tenants, the connections and clients that may act in them, and what they hold: users, groups, memberships, changes.
--
-- Rules that every table here keeps:
--   * the tenant leads each primary key, unique constraint, index and foreign key, so that no row can refer to another
--     tenant's, and a tenant could be moved to a database of its own;
--   * row-level security is forced: a statement sees the rows of the tenant named by the setting `roster.tenant_id`, and
--     none where it is not set. The server works as the role roster_app, which owns nothing and bypasses nothing;
--   * text that is compared without regard to case is compared by a stored key (`…_key`), in code point order.

do $$
begin
  create role roster_app nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
grant roster_app to current_user;
grant usage on schema public to roster_app;

create function current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('roster.tenant_id', true), '')::uuid;

-- The one way in which text is made independent of case: by Unicode's rules, never by the database's locale.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(value collate "und-x-icu");

create table tenants (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
comment on table tenants is 'The directory of tenants. Platform data, not a tenant''s: no row-level security.';

create table installation_secrets (
  name text primary key,
  value bytea not null,
  created_at timestamptz(3) not null default now()
);
comment on table installation_secrets is 'Keys and digests of the installation, shared by its replicas. Platform data.';

create table connections (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text not null,
  provider text not null,
  dialect text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (tenant_id, id)
);

-- Which tenant a connection is of, for the installation's administrator, who may name a connection by its id alone.
-- Platform data: no row-level security, and nothing here but the two ids.
create table connection_directory (
  connection_id uuid primary key,
  tenant_id uuid not null,
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade
);

create function list_connection() returns trigger
  language plpgsql as $$
begin
  insert into connection_directory (connection_id, tenant_id) values (new.id, new.tenant_id);
  return null;
end
$$;
create trigger connections_are_listed after insert on connections
  for each row execute function list_connection();

create table api_clients (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  primary key (tenant_id, id)
);

create table credentials (
  tenant_id uuid not null references tenants,
  id uuid not null,
  connection_id uuid,
  api_client_id uuid,
  digest bytea not null,
  scopes text[] not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade,
  foreign key (tenant_id, api_client_id) references api_clients (tenant_id, id) on delete cascade,
  check (num_nonnulls(connection_id, api_client_id) = 1)
);
create index credentials_connection on credentials (tenant_id, connection_id) where connection_id is not null;
create index credentials_api_client on credentials (tenant_id, api_client_id) where api_client_id is not null;

create table users (
  tenant_id uuid not null references tenants,
  id uuid not null,
  connection_id uuid,
  external_id text collate "C",
  user_name text not null,
  user_name_key text collate "C" not null,
  name_formatted text,
  family_name text,
  given_name text,
  middle_name text,
  honorific_prefix text,
  honorific_suffix text,
  display_name text,
  nick_name text,
  profile_url text,
  title text,
  user_type text,
  preferred_language text,
  locale text,
  timezone text,
  active boolean not null,
  emails jsonb not null default '[]',
  phone_numbers jsonb not null default '[]',
  ims jsonb not null default '[]',
  photos jsonb not null default '[]',
  addresses jsonb not null default '[]',
  entitlements jsonb not null default '[]',
  roles jsonb not null default '[]',
  x509_certificates jsonb not null default '[]',
  employee_number text,
  cost_center text,
  organization text,
  division text,
  department text,
  manager_id uuid,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  family_name_key text collate "C" generated always as (fold(family_name)) stored,
  given_name_key text collate "C" generated always as (fold(given_name)) stored,
  display_name_key text collate "C" generated always as (fold(display_name)) stored,
  employee_number_key text collate "C" generated always as (fold(employee_number)) stored,
  department_key text collate "C" generated always as (fold(department)) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete set null (connection_id),
  foreign key (tenant_id, manager_id) references users (tenant_id, id)
);
create unique index users_user_name on users (tenant_id, user_name_key) where deleted_at is null;
create index users_external_id on users (tenant_id, external_id) where deleted_at is null and external_id is not null;
create index users_family_name on users (tenant_id, family_name_key, id) where deleted_at is null;
create index users_given_name on users (tenant_id, given_name_key, id) where deleted_at is null;
create index users_display_name on users (tenant_id, display_name_key, id) where deleted_at is null;
create index users_employee_number on users (tenant_id, employee_number_key, id) where deleted_at is null;
create index users_department on users (tenant_id, department_key, id) where deleted_at is null;
create index users_manager on users (tenant_id, manager_id, id) where deleted_at is null and manager_id is not null;
create index users_updated_at on users (tenant_id, updated_at, id) where deleted_at is null;
create index users_connection on users (tenant_id, connection_id, id) where connection_id is not null;

-- What the multi-valued attributes of living users hold, one row a value, so that a filter can use an index while
-- reading a user stays reading one row. Kept by triggers: whatever writes users cannot forget it.
create table user_values (
  tenant_id uuid not null,
  attribute text collate "C" not null,
  value_key text collate "C" not null,
  user_id uuid not null,
  primary key (tenant_id, attribute, value_key, user_id)
);
create index user_values_user on user_values (tenant_id, user_id);

create function index_user_values() returns trigger
  language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from user_values where tenant_id = old.tenant_id and user_id = old.id;
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into user_values (tenant_id, attribute, value_key, user_id)
    select distinct new.tenant_id, list.attribute, fold(element ->> 'value'), new.id
    from (values ('emails', new.emails), ('phoneNumbers', new.phone_numbers), ('ims', new.ims),
                 ('entitlements', new.entitlements), ('roles', new.roles)) as list (attribute, elements)
      cross join lateral jsonb_array_elements(list.elements) as element
    where element ->> 'value' is not null;
  end if;
  return null;
end
$$;
create trigger users_index_values after insert or delete on users
  for each row execute function index_user_values();
create trigger users_index_changed_values after update on users
  for each row
  when ((old.deleted_at, old.emails, old.phone_numbers, old.ims, old.entitlements, old.roles)
        is distinct from (new.deleted_at, new.emails, new.phone_numbers, new.ims, new.entitlements, new.roles))
  execute function index_user_values();

create table groups (
  tenant_id uuid not null references tenants,
  id uuid not null,
  connection_id uuid,
  external_id text collate "C",
  display_name text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  display_name_key text collate "C" generated always as (fold(display_name)) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete set null (connection_id)
);
create index groups_display_name on groups (tenant_id, display_name_key, id) where deleted_at is null;
create index groups_external_id on groups (tenant_id, external_id) where deleted_at is null and external_id is not null;
create index groups_updated_at on groups (tenant_id, updated_at, id) where deleted_at is null;
create index groups_connection on groups (tenant_id, connection_id, id) where connection_id is not null;

-- A member is a user or a group; member_id is whichever it is.
create table memberships (
  tenant_id uuid not null,
  group_id uuid not null,
  user_id uuid,
  member_group_id uuid,
  member_id uuid not null generated always as (coalesce(user_id, member_group_id)) stored,
  primary key (tenant_id, group_id, member_id),
  foreign key (tenant_id, group_id) references groups (tenant_id, id) on delete cascade,
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_group_id) references groups (tenant_id, id) on delete cascade,
  check (num_nonnulls(user_id, member_group_id) = 1)
);
create index memberships_member on memberships (tenant_id, member_id, group_id);

create function members_of_group(tenant uuid, of_group uuid)
  returns table (id uuid, type text, display_name text)
  language sql stable parallel safe
begin atomic
  select m.member_id,
         case when m.user_id is null then 'GROUP' else 'USER' end,
         coalesce(u.display_name, u.user_name, g.display_name)
  from memberships m
    left join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
    left join groups g on g.tenant_id = m.tenant_id and g.id = m.member_group_id
  where m.tenant_id = tenant and m.group_id = of_group;
end;

-- Groups may be members of groups, in circles too: `union` ends the walk where nothing new is found.
create function groups_of_user(tenant uuid, of_user uuid)
  returns table (group_id uuid, display_name text, type text)
  language sql stable parallel safe
begin atomic
  with recursive reached (group_id, is_direct) as (
    select m.group_id, true from memberships m where m.tenant_id = tenant and m.member_id = of_user
    union
    select m.group_id, false
    from reached r join memberships m on m.tenant_id = tenant and m.member_id = r.group_id
  )
  select r.group_id, g.display_name, case when bool_or(r.is_direct) then 'DIRECT' else 'INDIRECT' end
  from reached r join groups g on g.tenant_id = tenant and g.id = r.group_id
  group by r.group_id, g.display_name;
end;

create function users_in_groups(tenant uuid, group_ids uuid[]) returns setof uuid
  language sql stable parallel safe
begin atomic
  with recursive reached (group_id) as (
    select unnest(group_ids)
    union
    select m.member_group_id
    from reached r join memberships m on m.tenant_id = tenant and m.group_id = r.group_id
    where m.member_group_id is not null
  )
  select distinct m.user_id
  from reached r join memberships m on m.tenant_id = tenant and m.group_id = r.group_id
  where m.user_id is not null;
end;

-- One row a change, written in the transaction that changes. Readers page by (transaction_id, id) and never past the
-- oldest transaction that still runs, so that nothing can appear behind their position.
create table changes (
  tenant_id uuid not null references tenants,
  transaction_id xid8 not null default pg_current_xact_id(),
  id uuid not null,
  occurred_at timestamptz(3) not null,
  request_id text not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  resource_type text not null,
  resource_id uuid not null,
  resource_version integer,
  before jsonb,
  after jsonb,
  primary key (tenant_id, transaction_id, id)
);
create index changes_resource on changes (tenant_id, resource_id, transaction_id, id);

do $$
declare
  name text;
begin
  foreach name in array array['connections', 'api_clients', 'credentials', 'users', 'user_values', 'groups',
                              'memberships', 'changes'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
  end loop;
end
$$;

grant select, insert, update, delete on tenants, connections, api_clients, credentials, users, user_values, groups,
  memberships to roster_app;
grant select, insert on changes, connection_directory, installation_secrets to roster_app;
