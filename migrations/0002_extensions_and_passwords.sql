-- Attributes that a tenant adds to users and groups, and secrets that users sign in with.

-- Grows with every change of the tenant's extension schemas, so that who keeps them in memory knows when to read again.
alter table tenants add column extensions_version integer not null default 0;

create table extension_schemas (
  tenant_id uuid not null references tenants,
  id text not null,
  id_key text collate "C" not null generated always as (fold(id)) stored,
  resource_type text not null,
  name text not null,
  description text not null,
  required boolean not null,
  attributes jsonb not null,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id_key)
);
comment on column extension_schemas.withdrawn_at is 'Since when its values are hidden; they are kept.';

-- By URN, then by attribute.
alter table users add column extensions jsonb not null default '{}';
alter table groups add column extensions jsonb not null default '{}';

-- Values of extension attributes that no two resources of the tenant may share.
create table unique_extension_values (
  tenant_id uuid not null,
  schema_key text collate "C" not null,
  attribute text collate "C" not null,
  value_key text collate "C" not null,
  resource_id uuid not null,
  primary key (tenant_id, schema_key, attribute, value_key)
);
create index unique_extension_values_resource on unique_extension_values (tenant_id, resource_id);

-- Hashes of passwords, apart from users so that nothing that reads users can show them.
create table passwords (
  tenant_id uuid not null,
  user_id uuid not null,
  hash text not null,
  changed_at timestamptz(3) not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

-- A token of a connection may act for one user, and see and change that user alone.
alter table credentials add column user_id uuid;
alter table credentials add foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade;

do $$
declare
  name text;
begin
  foreach name in array array['extension_schemas', 'unique_extension_values', 'passwords'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
  end loop;
end
$$;

grant select, insert, update, delete on extension_schemas, unique_extension_values, passwords to roster_app;
