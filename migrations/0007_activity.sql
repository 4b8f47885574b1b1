-- What happened, in words that outlive the names: who acted, with which key, on what; and what each SCIM request was answered.

alter table changes add column actor_name text;
alter table changes add column credential_id uuid;
alter table changes add column resource_name text;
create index changes_request on changes (tenant_id, request_id);
comment on column changes.resource_name is 'What the resource was called when it changed.';

-- One row a SCIM request. There is no column that a secret could be in: neither headers, nor query, nor body.
create table scim_requests (
  tenant_id uuid not null references tenants,
  id uuid not null,
  connection_id uuid not null,
  credential_id uuid,
  occurred_at timestamptz(3) not null,
  method text not null,
  path text not null,
  correlation_id text,
  status integer,
  scim_type text,
  detail text,
  duration_ms double precision,
  primary key (tenant_id, id)
);
create index scim_requests_connection on scim_requests (tenant_id, connection_id, id);
comment on table scim_requests is 'Read by id, a UUID v7, and so in the order of arrival. Kept for a limited time, and longer than the connection.';
comment on column scim_requests.status is 'Null where the server ended before it could answer; what was changed is in changes.';

alter table connections add column paused_at timestamptz(3);
alter table connections add column last_request_at timestamptz(3);
alter table connections add column last_error_at timestamptz(3);
alter table connections add column last_error_status integer;
alter table connections add column last_error_detail text;

alter table scim_requests enable row level security;
alter table scim_requests force row level security;
create policy tenant on scim_requests using (tenant_id = current_tenant());

grant select, insert, update, delete on scim_requests to roster_app;
