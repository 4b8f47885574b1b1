-- How people sign in: sessions, links to set a password by, and whether a connection's passwords are taken.

-- A session is a credential that acts for a user and belongs to nothing else.
alter table credentials drop constraint credentials_check;
alter table credentials add constraint credentials_owner check (
  num_nonnulls(connection_id, api_client_id) = 1
  or num_nonnulls(connection_id, api_client_id, oauth_client_id) = 0 and user_id is not null
);
create index credentials_session on credentials (tenant_id, user_id, created_at, id)
  where connection_id is null and api_client_id is null;

-- A user has one link at most: a new one takes the place of the old one, and who sets a password deletes it. Which of several
-- who use it at the same time is the first, the deletion of the row decides.
create table password_links (
  tenant_id uuid not null,
  user_id uuid not null,
  digest bytea not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
alter table password_links enable row level security;
alter table password_links force row level security;
create policy tenant on password_links using (tenant_id = current_tenant());
grant select, insert, update, delete on password_links to roster_app;

alter table users add column adopted_email text;
comment on column users.adopted_email is 'The work e-mail that the account had when a connection took it over: links are sent there, since the connection sets the e-mail of today.';

alter table connections add column pushed_passwords text not null default 'TAKE';
alter table connections alter column pushed_passwords drop default;
