-- What callers have done of what is limited, for all replicas together. A row says no more than until when something counts:
-- its key is a keyed digest, in which neither an address nor a user name can be read, and it is gone soon after.

do $$
begin
  create role roster_limiter nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
grant roster_limiter to current_user;
grant usage on schema public to roster_limiter;

create table limit_counts (
  key text collate "C" primary key,
  full_at timestamptz not null,
  open_at timestamptz not null,
  counted_from timestamptz not null
);
create index limit_counts_open on limit_counts (open_at);
comment on table limit_counts is 'Buckets that fill with time. Of no tenant: seen by roster_limiter alone, the server''s role for them.';
comment on column limit_counts.full_at is 'When the bucket is full again, and the row says nothing any more.';
comment on column limit_counts.open_at is 'From when on one more is let through.';
comment on column limit_counts.counted_from is 'When the counting of what was added last had begun.';

alter table limit_counts enable row level security;
alter table limit_counts force row level security;
create policy limiter on limit_counts to roster_limiter using (true);
grant select, insert, update, delete on limit_counts to roster_limiter;

comment on column changes.address is 'Where the request came from: of proxies, what those that are trusted say; else the peer of the connection.';
