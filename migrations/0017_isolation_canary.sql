-- A row of a tenant that there is not: by it every server shows, before it is ready, that row-level security holds for it. It
-- must be seen as that tenant, and by nobody else. Nothing refers to it, so that it is in no list and in no count.
create table isolation_canary (
  tenant_id uuid primary key
);
comment on table isolation_canary is 'One row, of a tenant that is in no directory: whoever can read it otherwise than as that tenant is not bound by row-level security.';
insert into isolation_canary (tenant_id) values ('00000000-0000-7000-8000-00000000ca7a');
alter table isolation_canary enable row level security;
alter table isolation_canary force row level security;
create policy tenant on isolation_canary using (tenant_id = current_tenant());
grant select on isolation_canary to roster_app;
