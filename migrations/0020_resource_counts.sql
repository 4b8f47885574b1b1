-- How many users and groups a tenant has, so that nobody counts them by reading them all. Kept by triggers, in the transaction
-- that creates, deletes or restores: whatever writes users and groups cannot forget it, and what is rolled back is not counted.
--
-- A number in one row would make writers wait for one another. So it stands in several rows, shards, whose sum it is. Who writes
-- takes a row that nobody else holds, and adds one where all are held: nobody ever waits, and there are as many rows as there
-- once were writers at the same time.

create table resource_counts (
  tenant_id uuid not null references tenants,
  resource_type text collate "C" not null,
  shard uuid not null,
  total bigint not null,
  primary key (tenant_id, resource_type, shard)
);
comment on column resource_counts.total is 'May be negative: what was created by one transaction may be deleted by another. Only the sum means anything.';

create function add_to_resource_count(tenant uuid, of_type text, difference bigint) returns void
  language plpgsql as $$
begin
  with free as (
    select c.shard from resource_counts c
    where c.tenant_id = tenant and c.resource_type = of_type
    order by c.shard limit 1 for no key update skip locked
  )
  update resource_counts c set total = c.total + difference
  from free where c.tenant_id = tenant and c.resource_type = of_type and c.shard = free.shard;
  if not found then
    insert into resource_counts values (tenant, of_type, gen_random_uuid(), difference);
  end if;
end
$$;

-- The argument is the type of the resource. Many rows of one statement count once.
create function count_written_resources() returns trigger
  language plpgsql as $$
begin
  perform add_to_resource_count(w.tenant_id, tg_argv[0], case tg_op when 'INSERT' then w.total else - w.total end)
  from (select tenant_id, count(*) as total from written where deleted_at is null group by tenant_id) w;
  return null;
end
$$;

create function count_changed_resource() returns trigger
  language plpgsql as $$
begin
  perform add_to_resource_count(new.tenant_id, tg_argv[0], case when new.deleted_at is null then 1 else -1 end);
  return null;
end
$$;

create trigger users_count_created after insert on users referencing new table as written
  for each statement execute function count_written_resources('User');
create trigger users_count_removed after delete on users referencing old table as written
  for each statement execute function count_written_resources('User');
create trigger users_count_deleted after update of deleted_at on users
  for each row when ((old.deleted_at is null) <> (new.deleted_at is null))
  execute function count_changed_resource('User');
create trigger groups_count_created after insert on groups referencing new table as written
  for each statement execute function count_written_resources('Group');
create trigger groups_count_removed after delete on groups referencing old table as written
  for each statement execute function count_written_resources('Group');
create trigger groups_count_deleted after update of deleted_at on groups
  for each row when ((old.deleted_at is null) <> (new.deleted_at is null))
  execute function count_changed_resource('Group');

-- Those who are there already are counted by the owner's right, which is used while it is not forced away. Nobody may write
-- meanwhile: the triggers above have locked both tables.
alter table users no force row level security;
alter table groups no force row level security;
insert into resource_counts
select tenant_id, 'User', gen_random_uuid(), count(*) from users where deleted_at is null group by tenant_id
union all
select tenant_id, 'Group', gen_random_uuid(), count(*) from groups where deleted_at is null group by tenant_id;
alter table users force row level security;
alter table groups force row level security;

alter table resource_counts enable row level security;
alter table resource_counts force row level security;
create policy tenant on resource_counts using (tenant_id = current_tenant());

grant select, insert, update on resource_counts to roster_app;
