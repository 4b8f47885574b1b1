import type { TenantDatabase } from "./tenant-database.js";

/** A connection as read. Instants are RFC 3339 text. */
export interface ConnectionRow {
  id: string;
  name: string;
  provider: string;
  dialect: string;
  matching: string;
  adopts: boolean;
  restores: boolean;
  pushedPasswords: string;
  scopes: string[];
  pausedAt: string | null;
  lastRequestAt: string | null;
  lastErrorAt: string | null;
  lastErrorStatus: number | null;
  lastErrorDetail: string | null;
  groupsAs: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

const SELECT =
  'select id, name, provider, dialect, matching, adopts, restores, groups_as as "groupsAs", ' +
  'pushed_passwords as "pushedPasswords", scopes, ' +
  'paused_at as "pausedAt", last_request_at as "lastRequestAt", last_error_at as "lastErrorAt", ' +
  'last_error_status as "lastErrorStatus", last_error_detail as "lastErrorDetail", ' +
  'version, created_at as "createdAt", updated_at as "updatedAt" ' +
  "from connections where tenant_id = $1";

/** All connections of the tenant, the oldest first. A tenant has a handful. */
export const findConnections = (db: TenantDatabase): Promise<ConnectionRow[]> =>
  db.query(`${SELECT} order by id`, [db.tenantId]);

export async function findConnection(db: TenantDatabase, id: string): Promise<ConnectionRow | undefined> {
  const [connection] = await db.query<ConnectionRow>(`${SELECT} and id::text = $2`, [db.tenantId, id]);
  return connection;
}
