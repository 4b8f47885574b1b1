-- What a good engineer would write by hand for these few routes: the same guarantees, and nothing else.
create extension if not exists pg_trgm;

create table credentials (
  digest bytea primary key,
  tenant_id uuid not null
);
-- The document is what SCIM shows; what is filtered by is taken out of it.
create table users (
  tenant_id uuid not null,
  id uuid not null,
  user_name text not null,
  document jsonb not null,
  manager_id uuid,
  external_id text collate "C" generated always as (document ->> 'externalId') stored,
  family_name text collate "C" generated always as (lower(document #>> '{name,familyName}')) stored,
  department text collate "C" generated always as (
    lower(document #>> '{urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,department}')) stored,
  active boolean generated always as ((document ->> 'active')::boolean) stored,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);
create unique index users_user_name on users (tenant_id, lower(user_name) collate "C");
create index users_user_name_text on users using gin (lower(user_name) gin_trgm_ops) with (gin_pending_list_limit = 64);
create index users_external_id on users (tenant_id, external_id);
create index users_family_name on users (tenant_id, family_name);
create index users_department on users (tenant_id, department);
create index users_manager on users (tenant_id, manager_id);
create index users_updated_at on users (tenant_id, updated_at);

create table user_values (
  tenant_id uuid not null,
  attribute text not null,
  value text collate "C" not null,
  type text,
  user_id uuid not null,
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index user_values_value on user_values (tenant_id, attribute, value);
create index user_values_user on user_values (tenant_id, user_id);

-- How many users there are, in several rows so that few who create wait for one another.
create table user_counts (
  tenant_id uuid not null,
  shard integer not null,
  total bigint not null,
  primary key (tenant_id, shard)
);

create table groups (
  tenant_id uuid not null,
  id uuid not null,
  display_name text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);
create index groups_display_name on groups (tenant_id, lower(display_name));
create table memberships (
  tenant_id uuid not null,
  group_id uuid not null,
  user_id uuid not null,
  primary key (tenant_id, group_id, user_id),
  foreign key (tenant_id, group_id) references groups (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index memberships_user on memberships (tenant_id, user_id, group_id);

create table roles (
  tenant_id uuid not null,
  id uuid not null,
  value text not null,
  display_name text not null,
  primary key (tenant_id, id)
);
create unique index roles_value on roles (tenant_id, lower(value));
create table role_grants (
  tenant_id uuid not null,
  role_id uuid not null,
  holder_id uuid not null,
  primary key (tenant_id, role_id, holder_id),
  foreign key (tenant_id, role_id) references roles (tenant_id, id)
);
create index role_grants_holder on role_grants (tenant_id, holder_id);

create table changes (
  tenant_id uuid not null,
  id bigint generated always as identity,
  occurred_at timestamptz(3) not null default now(),
  action text not null,
  resource_id uuid not null,
  difference jsonb not null,
  primary key (tenant_id, id)
);
