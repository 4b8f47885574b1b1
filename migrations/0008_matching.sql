-- Whom a connection means: how it matches people, what it takes over, whom it brings back.

alter table connections add column matching text not null default 'USER_NAME';
alter table connections add column adopts boolean not null default true;
alter table connections add column restores boolean not null default false;

-- The e-mail by which a person is known at work: of type work and primary, else of type work, else primary, else the first.
create function work_email(emails jsonb) returns text
  language sql immutable strict parallel safe
begin atomic
  select fold(email ->> 'value')
  from jsonb_array_elements(emails) with ordinality as list (email, position)
  where email ->> 'value' is not null
  order by coalesce(lower(email ->> 'type') = 'work', false) desc,
           coalesce((email ->> 'primary')::boolean, false) desc, position
  limit 1;
end;

alter table users add column work_email_key text collate "C" generated always as (work_email(emails)) stored;
create index users_work_email on users (tenant_id, work_email_key, id) where deleted_at is null;

alter table users add column adopted_at timestamptz(3);
comment on column users.adopted_at is 'Since when a connection owns the account that it has not created: its credentials are not the connection''s to set.';

-- Where somebody belonged who has been deleted, for the case that they come back.
alter table users add column former_group_ids uuid[];
create index users_deleted_external_id on users (tenant_id, connection_id, external_id) where deleted_at is not null;
create index users_deleted_user_name on users (tenant_id, connection_id, user_name_key)
  where deleted_at is not null and external_id is null;
