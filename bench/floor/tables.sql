-- What a good engineer would write by hand for these few routes: the same guarantees, and nothing else.
create table credentials (
  digest bytea primary key,
  tenant_id uuid not null
);
create table users (
  tenant_id uuid not null,
  id uuid not null,
  user_name text not null,
  document jsonb not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);
create unique index users_user_name on users (tenant_id, lower(user_name));
create table groups (
  tenant_id uuid not null,
  id uuid not null,
  display_name text not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);
create table memberships (
  tenant_id uuid not null,
  group_id uuid not null,
  user_id uuid not null,
  primary key (tenant_id, group_id, user_id),
  foreign key (tenant_id, group_id) references groups (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index memberships_user on memberships (tenant_id, user_id, group_id);
create table changes (
  tenant_id uuid not null,
  id bigint generated always as identity,
  occurred_at timestamptz(3) not null default now(),
  action text not null,
  resource_id uuid not null,
  difference jsonb not null,
  primary key (tenant_id, id)
);
