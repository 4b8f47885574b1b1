-- Parts of what people are searched by, so that `contains` and `endsWith` need not look at every user of a tenant. An index that
-- holds parts of texts may not be used beside row-level security, which lets only leakproof operators near an index. So a role of its
-- own, for which no policy hides rows, looks them up in one function. What that function says is where to look, not who is found:
-- whoever asks reads those users by row-level security, and compares their texts, as before.
--
-- Parts are made here rather than by pg_trgm: in a database without a locale that knows letters of ASCII alone, and an extension is
-- not everybody's to create.

-- The texts of living users, as they are compared, each with its end; those of a list follow one another. Kept by triggers: whatever
-- writes users cannot forget it. Apart from users, which are written anew for much that leaves their texts as they are.
create table user_texts (
  tenant_id uuid not null,
  user_id uuid not null,
  texts jsonb not null,
  primary key (tenant_id, user_id)
);
comment on column user_texts.texts is 'By attribute. The end of a text is U+0001.';

create function searched_texts(of_user users) returns jsonb
  language plpgsql stable parallel safe as $$
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'userName', of_user.user_name_key || chr(1),
    'displayName', of_user.display_name_key || chr(1),
    'familyName', of_user.family_name_key || chr(1),
    'givenName', of_user.given_name_key || chr(1),
    'emails', (select string_agg(fold(element ->> 'value') || chr(1), '') from jsonb_array_elements(of_user.emails) element)
  ));
end
$$;

-- Every three characters in a row, as a number that they have in this attribute of this tenant alone: what others hold costs nothing.
create function text_parts(tenant uuid, texts jsonb) returns bigint[]
  language plpgsql immutable strict parallel safe as $$
begin
  return array(
    select hashtextextended(substr(text.value, at, 3), uuid_hash_extended(tenant, hashtext(text.key)))
    from jsonb_each_text(texts) text cross join generate_series(1, length(text.value) - 2) at
  );
end
$$;

create function index_user_texts() returns trigger
  language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from user_texts where tenant_id = old.tenant_id and user_id = old.id;
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into user_texts (tenant_id, user_id, texts) values (new.tenant_id, new.id, searched_texts(new));
  end if;
  return null;
end
$$;
create trigger users_index_texts after insert or delete on users
  for each row execute function index_user_texts();
create trigger users_index_changed_texts after update on users
  for each row
  when ((old.deleted_at, old.user_name_key, old.display_name_key, old.family_name_key, old.given_name_key, old.emails)
        is distinct from
        (new.deleted_at, new.user_name_key, new.display_name_key, new.family_name_key, new.given_name_key, new.emails))
  execute function index_user_texts();

-- Those who are there already, by the owner's right, which is used while it is not forced away. Nobody may write meanwhile: the
-- triggers above have locked the table.
alter table users no force row level security;
insert into user_texts (tenant_id, user_id, texts)
select u.tenant_id, u.id, searched_texts(u) from users u where u.deleted_at is null;
alter table users force row level security;

-- A user who is none, of the tenant of isolation_canary: by it every server shows that the function below minds the tenant.
insert into user_texts (tenant_id, user_id, texts)
values ('00000000-0000-7000-8000-00000000ca7a', '00000000-0000-7000-8000-00000000ca7a', jsonb_build_object('userName', 'canary' || chr(1)));

-- What is written waits in a list until it is put into the index together; who searches reads that list, so it is kept short. In kB.
create index user_texts_parts on user_texts using gin (text_parts(tenant_id, texts)) with (gin_pending_list_limit = 64);

alter table user_texts enable row level security;
alter table user_texts force row level security;
create policy tenant on user_texts using (tenant_id = current_tenant());
grant select, insert, delete on user_texts to roster_app;

do $$
begin
  create role roster_searcher nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
grant roster_searcher to current_user;
create policy searcher on user_texts for select to roster_searcher using (true);
grant select on user_texts to roster_searcher;

-- The users of the setting's tenant who may have a text that contains, or ends with, this one: all who do, and maybe others. Null
-- where they are more than 1,000, where the text is too short to have parts, and where no tenant is set. The tenant is compared after
-- the index has been read, so that no other index, of the tenant, is taken for a better one.
create function users_with_text(attribute text, searched text, is_end boolean) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with wanted as materialized (
    select nullif(text_parts(current_tenant(), jsonb_build_object(attribute, searched || case when is_end then chr(1) else '' end)), '{}') as parts
  ),
  found as materialized (
    select t.tenant_id, t.user_id from user_texts t
    where text_parts(t.tenant_id, t.texts) @> (select w.parts from wanted w)
  ),
  first as materialized (
    select array(select f.user_id from found f where f.tenant_id = current_tenant() limit 1001) as ids
  )
  select first.ids from first cross join wanted where wanted.parts is not null and cardinality(first.ids) <= 1000;
end;

-- Only who may make something in the schema may be given a function there.
grant create on schema public to roster_searcher;
alter function users_with_text(text, text, boolean) owner to roster_searcher;
revoke create on schema public from roster_searcher;
revoke execute on function users_with_text(text, text, boolean) from public;
grant execute on function users_with_text(text, text, boolean) to roster_app;
