-- Credentials: which key they are digested with, who last used them, of what end they were warned, when somebody last proved who
-- it is; and where the attributes of users and groups come from.

alter table credentials add column digest_key smallint not null
  generated always as (case when length(digest) > 0 then get_byte(digest, 0) else 0 end) stored;
alter table credentials add column last_used_at timestamptz(3);
alter table credentials add column last_used_address text;
alter table credentials add column last_used_agent text;
alter table credentials add column warned_days smallint;
alter table credentials add column authenticated_at timestamptz(3);
comment on column credentials.digest_key is 'The version of the key that the secret is digested with: the first byte of the digest.';
comment on column credentials.last_used_at is 'Written behind the requests, once a minute at most.';
comment on column credentials.warned_days is 'How many days before its end it was last warned of.';
comment on column credentials.authenticated_at is 'Of a session: when its user last gave the password, where that was after the sign-in.';

alter table oauth_clients add column digest_key smallint
  generated always as (case when length(secret_digest) > 0 then get_byte(secret_digest, 0) end) stored;
alter table oauth_clients add column last_used_address text;
alter table oauth_clients add column last_used_agent text;
alter table oauth_clients add column warned_days smallint;

-- Over all tenants, for who looks once in a while which credentials end soon: of the indexes, those that no tenant leads.
create index credentials_ends on credentials (expires_at)
  where revoked_at is null and user_id is null and oauth_client_id is null;
create index oauth_clients_ends on oauth_clients (expires_at) where revoked_at is null;

-- Who looks may see when credentials of all tenants end and which key they are digested with, and neither digests nor scopes.
do $$
begin
  create role roster_keeper nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
grant roster_keeper to current_user;
grant usage on schema public to roster_keeper;
create policy keeper on credentials for select to roster_keeper using (true);
create policy keeper on oauth_clients for select to roster_keeper using (true);
grant select (tenant_id, id, connection_id, api_client_id, user_id, oauth_client_id, created_at, expires_at, revoked_at, digest_key,
              warned_days) on credentials to roster_keeper;
grant select (tenant_id, id, connection_id, api_client_id, created_at, expires_at, revoked_at, digest_key, warned_days)
  on oauth_clients to roster_keeper;

-- By whom each attribute was last written, as {"DIRECTORY": [paths], "API": [paths], "CONSOLE": [paths]}.
alter table users add column origins jsonb;
alter table groups add column origins jsonb;
comment on column users.origins is 'Null where it is not known: then all that a user of a connection has is the connection''s.';
