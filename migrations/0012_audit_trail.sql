-- The audit trail: what of a change was not known yet, a chain over the changes that shows whether one of them was touched
-- afterwards, and signatures under the chain. Nothing here is ever changed or deleted.

alter table changes add column credential_name text;
alter table changes add column connection_id uuid;
alter table changes add column connection_name text;
alter table changes add column address text;
alter table changes add column user_agent text;
comment on column changes.connection_id is 'The connection at whose URL, or for which, the change was asked for.';
comment on column changes.address is 'The peer of the connection that the request came by: a proxy''s, where there is one in between.';

alter table credentials add column name text;
comment on column credentials.name is 'What whoever made it has called it; not all are called anything.';

-- Who chains reads the changes of all tenants, in the one order that there is for them, and writes the chain: nothing else.
do $$
begin
  create role roster_auditor nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
grant roster_auditor to current_user;
grant usage on schema public to roster_auditor;

-- The indexes by which the chain goes forward, over all tenants, are the ones that no tenant leads.
create index changes_order on changes (transaction_id, id);

create table audit_entries (
  tenant_id uuid not null references tenants,
  sequence bigint not null check (sequence > 0),
  transaction_id xid8 not null,
  change_id uuid not null,
  version smallint not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, sequence)
);
create unique index audit_entries_order on audit_entries (transaction_id, change_id);
comment on table audit_entries is 'One row a change, numbered without gaps in each tenant. What was changed stands in changes; the hash is over it.';

create table audit_checkpoints (
  tenant_id uuid not null references tenants,
  sequence bigint not null,
  id uuid not null,
  transaction_id xid8 not null,
  change_id uuid not null,
  version smallint not null,
  hash bytea not null check (length(hash) = 32),
  created_at timestamptz(3) not null,
  key_id text not null,
  signature text not null,
  primary key (tenant_id, sequence, id)
);
create index audit_checkpoints_order on audit_checkpoints (transaction_id, change_id);
comment on table audit_checkpoints is 'Signatures under the newest entry that a tenant had at a time.';

create table audit_keys (
  id text primary key,
  public_key text not null,
  created_at timestamptz(3) not null
);
comment on table audit_keys is 'The public keys by which checkpoints are checked, as PEM; their id is their thumbprint. Platform data.';

create function refuse_to_change_history() returns trigger
  language plpgsql as $$
begin
  if current_setting('roster.maintenance', true) = 'on' then
    return null;
  end if;
  raise exception 'what % holds is neither changed nor deleted', tg_table_name
    using errcode = 'insufficient_privilege', hint = 'docs/audit.md says how the owner of the database can, and what it leaves behind';
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['changes', 'audit_entries', 'audit_checkpoints', 'audit_keys'] loop
    execute format('create trigger history_stays before update or delete or truncate on %I
                    for each statement execute function refuse_to_change_history()', name);
  end loop;
  foreach name in array array['audit_entries', 'audit_checkpoints'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
    execute format('create policy auditor on %I to roster_auditor using (true)', name);
  end loop;
end
$$;
create policy auditor on changes for select to roster_auditor using (true);

grant select on changes to roster_auditor;
grant select, insert on audit_entries, audit_checkpoints to roster_auditor;
grant select on audit_entries, audit_checkpoints to roster_app;
grant select, insert on audit_keys to roster_app;
