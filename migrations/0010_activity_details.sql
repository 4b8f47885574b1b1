-- What was let pass in a SCIM request, and what of it had no effect.

alter table scim_requests add column tolerances text[] not null default '{}';
alter table scim_requests add column ignored jsonb not null default '[]';
