import { listValue } from "../database/list-value.js";
import type { Origins } from "../entities/values.js";
import type { TenantDatabase } from "./tenant-database.js";

/** By whom the attributes of a user or a group were last written. */
export interface OriginsRow {
  id: string;
  /** The connection that owns it. */
  connectionId: string | null;
  connectionName: string | null;
  /** Null where nobody has noted it. */
  origins: Origins | null;
}

const originsIn = (table: "users" | "groups") => `
  select r.id, r.connection_id as "connectionId", n.name as "connectionName", r.origins
  from ${table} r left join connections n on n.tenant_id = r.tenant_id and n.id = r.connection_id
  where r.tenant_id = $1 and r.id = any(${listValue("$2")})`;

const OF_USERS = originsIn("users");
const OF_GROUPS = originsIn("groups");

export const findOriginsOfUsers = (db: TenantDatabase, ids: readonly string[]): Promise<OriginsRow[]> =>
  db.query(OF_USERS, [db.tenantId, ids]);

export const findOriginsOfGroups = (db: TenantDatabase, ids: readonly string[]): Promise<OriginsRow[]> =>
  db.query(OF_GROUPS, [db.tenantId, ids]);
