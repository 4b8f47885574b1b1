-- What a SCIM request said and was answered, as an administrator needs it to see what a provider does.

alter table scim_requests add column address text;
alter table scim_requests add column user_agent text;
alter table scim_requests add column query text;
alter table scim_requests add column request_body jsonb;
alter table scim_requests add column answer_body jsonb;
comment on table scim_requests is 'Read by id, a UUID v7, and so in the order of arrival. Kept for a limited time, and longer than the connection. No header is kept.';
comment on column scim_requests.query is 'The parameters that RFC 7644 knows, and no others.';
comment on column scim_requests.request_body is 'Of requests that write or are refused. Secrets are taken out before it is written.';
comment on column scim_requests.answer_body is 'As request_body.';
