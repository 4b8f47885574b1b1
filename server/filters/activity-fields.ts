import { exact, exactKey, type FilterFields, instant, number, uuid } from "./filter-fields.js";

export const changeFields: FilterFields = {
  action: exact("c.action"),
  resourceType: exact("c.resource_type"),
  resourceId: uuid("c.resource_id"),
  actorId: uuid("c.actor_id"),
  requestId: exactKey("c.request_id"),
  occurredAt: instant("c.occurred_at"),
};

export const scimRequestFields: FilterFields = {
  id: uuid("r.id"),
  connectionId: uuid("r.connection_id"),
  credentialId: uuid("r.credential_id"),
  occurredAt: instant("r.occurred_at"),
  method: exact("r.method"),
  path: exact("r.path"),
  correlationId: exact("r.correlation_id"),
  status: number("r.status"),
  durationMs: number("r.duration_ms"),
  scimType: exact("r.scim_type"),
  changes: {
    kind: "list",
    present: "exists (select from changes c where c.tenant_id = $1 and c.request_id = r.id::text)",
    some: (condition) =>
      `exists (select from changes c where c.tenant_id = $1 and c.request_id = r.id::text and ${condition})`,
    fields: changeFields,
    index: {
      field: "resourceId",
      comparable: { type: "uuid", sql: "c.resource_id" },
      find: (condition) =>
        "r.id = any(array(select c.request_id::uuid from changes c " +
        `where c.tenant_id = $1 and c.request_id ~ '^[0-9a-f-]{36}$' and ${condition}))`,
    },
  },
};
