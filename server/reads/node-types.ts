import { listValue } from "../database/list-value.js";
import type { TenantDatabase } from "./tenant-database.js";

/** The types whose objects an id names within a tenant: those that `node` finds. */
export type NodeTypeName =
  | "User"
  | "Group"
  | "Role"
  | "RoleSlot"
  | "Entitlement"
  | "Connection"
  | "ApiClient"
  | "OAuthClientOfConnection"
  | "OAuthClientOfApiClient"
  | "ScimRequest";

/** Each entry is found by the key of its table, so that the statement is as many look-ups as there are types. */
const TABLES: [type: NodeTypeName, table: string, condition: string][] = [
  ["User", "users", "deleted_at is null"],
  ["Group", "groups", "deleted_at is null"],
  ["Role", "roles", "deleted_at is null"],
  ["RoleSlot", "role_slots", "true"],
  ["Entitlement", "entitlements", "deleted_at is null"],
  ["Connection", "connections", "true"],
  ["ApiClient", "api_clients", "true"],
  ["OAuthClientOfConnection", "oauth_clients", "connection_id is not null"],
  ["OAuthClientOfApiClient", "oauth_clients", "api_client_id is not null"],
  ["ScimRequest", "scim_requests", "true"],
];

const FIND = TABLES.map(
  ([type, table, condition]) =>
    `select id, '${type}' as type from ${table} where tenant_id = $1 and id = any(${listValue("$2")}) and ${condition}`,
).join(" union all ");

/** What there is in the tenant by these ids; those of nothing are absent. */
export const findNodeTypes = (
  db: TenantDatabase,
  ids: readonly string[],
): Promise<{ id: string; type: NodeTypeName }[]> => db.query(FIND, [db.tenantId, ids]);
