-- Who has no externalId and who has no manager are found by the same indexes as those who have one.

create index users_external_id_or_none on users (tenant_id, external_id, id) where deleted_at is null;
drop index users_external_id;
alter index users_external_id_or_none rename to users_external_id;

create index users_manager_or_none on users (tenant_id, manager_id, id) where deleted_at is null;
drop index users_manager;
alter index users_manager_or_none rename to users_manager;
