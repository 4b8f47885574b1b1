import { listValue } from "../database/list-value.js";
import type { TenantDatabase } from "./tenant-database.js";

/** When and from where something was last used. Instants are RFC 3339 text. */
export interface LastUse {
  lastUsedAt: string | null;
  lastUsedAddress: string | null;
  lastUsedAgent: string | null;
}

/** A connection's own token as read: all of it but what it is checked against. */
export interface ConnectionCredentialRow extends LastUse {
  id: string;
  connectionId: string;
  scopes: string[];
  createdAt: string;
  expiresAt: string;
}

/** So many are shown of each connection. */
const SHOWN = 20;

const OF_CONNECTIONS = `
  select c.* from unnest(${listValue("$2")}) as n (id) cross join lateral (
    select id, connection_id as "connectionId", scopes, created_at as "createdAt", expires_at as "expiresAt",
           last_used_at as "lastUsedAt", last_used_address as "lastUsedAddress", last_used_agent as "lastUsedAgent"
    from credentials
    where tenant_id = $1 and connection_id = n.id and user_id is null and oauth_client_id is null and revoked_at is null
    order by expires_at desc, id desc limit ${SHOWN}
  ) c`;

/** The tokens of these connections that act for nobody but them, each the one that works longest first. */
export const findCredentialsOf = (
  db: TenantDatabase,
  connectionIds: readonly string[],
): Promise<ConnectionCredentialRow[]> => db.query(OF_CONNECTIONS, [db.tenantId, connectionIds]);
