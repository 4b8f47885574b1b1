-- Who has no externalId and who has no manager are found by the same indexes as those who have one.

create index users_external_id_or_none on users (tenant_id, external_id, id) where deleted_at is null;
drop index users_external_id;
alter index users_external_id_or_none rename to users_external_id;

create index users_manager_or_none on users (tenant_id, manager_id, id) where deleted_at is null;
drop index users_manager;
alter index users_manager_or_none rename to users_manager;

-- Who becomes a member, or no longer is one, may be a group, whose users show it. Mostly it is a user: then nothing is read beyond
-- that. By `offset 0` the memberships of one group after the other are looked up, and not all of them joined: how many groups there
-- are to look up, PostgreSQL cannot know.
create index memberships_member_groups on memberships (tenant_id, group_id, member_group_id) where member_group_id is not null;

create or replace function users_in_groups(tenant uuid, group_ids uuid[]) returns setof uuid
  language sql stable parallel safe
begin atomic
  with recursive reached (group_id) as (
    select g.id from groups g where g.tenant_id = tenant and g.id = any(group_ids)
    union
    select m.member_group_id
    from reached r cross join lateral (
      select n.member_group_id from memberships n
      where n.tenant_id = tenant and n.group_id = r.group_id and n.member_group_id is not null offset 0
    ) m
  )
  select distinct m.user_id
  from reached r cross join lateral (
    select n.user_id from memberships n
    where n.tenant_id = tenant and n.group_id = r.group_id and n.user_id is not null offset 0
  ) m;
end;
