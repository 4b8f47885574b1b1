-- OAuth 2.0 clients: how a connection's provider or an API client gets tokens of short life for itself (RFC 6749 section 4.4).

create table oauth_clients (
  tenant_id uuid not null references tenants,
  id uuid not null,
  connection_id uuid,
  api_client_id uuid,
  name text not null,
  scopes text[] not null,
  secret_digest bytea,
  public_key jsonb,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade,
  foreign key (tenant_id, api_client_id) references api_clients (tenant_id, id) on delete cascade,
  check (num_nonnulls(connection_id, api_client_id) = 1),
  check (num_nonnulls(secret_digest, public_key) = 1)
);
comment on column oauth_clients.public_key is 'A JSON Web Key of public parts alone; the client proves itself with the private one (RFC 7523).';
create index oauth_clients_connection on oauth_clients (tenant_id, connection_id) where connection_id is not null;
create index oauth_clients_api_client on oauth_clients (tenant_id, api_client_id) where api_client_id is not null;

-- Assertions that have been used, until they would be refused for their age. The key decides: of one assertion sent twice at
-- the same time, to whichever replica, one is inserted.
create table used_assertions (
  tenant_id uuid not null,
  oauth_client_id uuid not null,
  jti_digest bytea not null,
  expires_at timestamptz(3) not null,
  primary key (tenant_id, oauth_client_id, jti_digest),
  foreign key (tenant_id, oauth_client_id) references oauth_clients (tenant_id, id) on delete cascade
);

-- The access tokens of OAuth clients are tokens like others, checked in the one way that there is.
alter table credentials add column oauth_client_id uuid;
alter table credentials add foreign key (tenant_id, oauth_client_id) references oauth_clients (tenant_id, id) on delete cascade;
create index credentials_oauth_client on credentials (tenant_id, oauth_client_id, created_at, id) where oauth_client_id is not null;

do $$
declare
  name text;
begin
  foreach name in array array['oauth_clients', 'used_assertions'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
  end loop;
end
$$;

grant select, insert, update, delete on oauth_clients, used_assertions to roster_app;
