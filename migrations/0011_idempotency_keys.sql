-- What was created with which idempotency key, for 24 hours, so that a call that is repeated creates nothing twice. Whoever comes
-- second with a key waits for the first by the primary key. Nothing here is a secret: of the input there is a digest alone,
-- without the password, and of a token nothing.
create table idempotency_keys (
  tenant_id uuid not null references tenants,
  caller text collate "C" not null,
  key text collate "C" not null,
  operation text not null,
  input_digest bytea not null,
  result jsonb,
  created_at timestamptz(3) not null,
  primary key (tenant_id, caller, key)
);
create index idempotency_keys_created_at on idempotency_keys (tenant_id, created_at);
comment on column idempotency_keys.caller is 'Kind and id of who called: a key of one caller is none of another.';
comment on column idempotency_keys.result is 'Id of what was created, and what else was answered that cannot be read again. Null only within the transaction that creates it.';

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant on idempotency_keys using (tenant_id = current_tenant());

grant select, insert, update, delete on idempotency_keys to roster_app;

-- A tenant is created where there is none yet: its key stands with it.
alter table tenants add column creation_key text collate "C";
alter table tenants add column creation_digest bytea;
create unique index tenants_creation_key on tenants (creation_key) where creation_key is not null;
comment on column tenants.creation_key is 'Who created the tenant, and with which idempotency key; null where with none, or where the key is of no effect any longer.';
