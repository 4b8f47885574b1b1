-- How often each connection's client has needed a tolerance of its dialect.
create table tolerance_uses (
  tenant_id uuid not null,
  connection_id uuid not null,
  tolerance text collate "C" not null,
  uses bigint not null,
  last_used_at timestamptz(3) not null,
  primary key (tenant_id, connection_id, tolerance),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade
);

alter table tolerance_uses enable row level security;
alter table tolerance_uses force row level security;
create policy tenant on tolerance_uses using (tenant_id = current_tenant());

grant select, insert, update on tolerance_uses to roster_app;
