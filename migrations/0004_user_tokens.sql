-- What the tokens of a connection may do. Those that are there already may do what they always could.

alter table connections add column scopes text[] not null
  default '{users:read,users:write,groups:read,groups:write,roles:read}';
alter table connections alter column scopes drop default;
