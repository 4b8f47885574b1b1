import type { LastUse } from "./connection-credentials.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An API client as read, with what its token says. Instants are RFC 3339 text. */
export interface ApiClientRow extends LastUse {
  id: string;
  name: string;
  scopes: string[];
  version: number;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

const SELECT =
  'select a.id, a.name, c.scopes, a.version, a.created_at as "createdAt", c.expires_at as "expiresAt", ' +
  'a.revoked_at as "revokedAt", c.last_used_at as "lastUsedAt", c.last_used_address as "lastUsedAddress", ' +
  'c.last_used_agent as "lastUsedAgent" ' +
  "from api_clients a join credentials c on c.tenant_id = a.tenant_id and c.api_client_id = a.id and c.oauth_client_id is null " +
  "where a.tenant_id = $1";

/** All API clients of the tenant, the oldest first. A tenant has a handful. */
export const findApiClients = (db: TenantDatabase): Promise<ApiClientRow[]> =>
  db.query(`${SELECT} order by a.id`, [db.tenantId]);

export async function findApiClient(db: TenantDatabase, id: string): Promise<ApiClientRow | undefined> {
  const [client] = await db.query<ApiClientRow>(`${SELECT} and a.id::text = $2`, [db.tenantId, id]);
  return client;
}
