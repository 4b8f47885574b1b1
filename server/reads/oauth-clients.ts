import type { PublicKey } from "../entities/values.js";
import type { LastUse } from "./connection-credentials.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An OAuth client as read. Instants are RFC 3339 text. */
export interface OAuthClientRow extends LastUse {
  tenantId: string;
  id: string;
  /** The connection or API client that it is of. */
  ownerId: string;
  name: string;
  scopes: string[];
  authenticationMethod: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

const SELECT = `
  select tenant_id as "tenantId", id, coalesce(connection_id, api_client_id) as "ownerId", name, scopes,
         case when public_key is null then 'CLIENT_SECRET_BASIC' else 'PRIVATE_KEY_JWT' end as "authenticationMethod",
         created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
         last_used_address as "lastUsedAddress", last_used_agent as "lastUsedAgent", revoked_at as "revokedAt"
  from oauth_clients where tenant_id = $1`;

/** All OAuth clients of these connections and API clients, the oldest first. */
export const findOAuthClientsOf = (db: TenantDatabase, ownerIds: readonly string[]): Promise<OAuthClientRow[]> =>
  db.query(`${SELECT} and (connection_id = any($2) or api_client_id = any($2)) order by id`, [db.tenantId, ownerIds]);

export async function findOAuthClient(db: TenantDatabase, id: string): Promise<OAuthClientRow | undefined> {
  const [client] = await db.query<OAuthClientRow>(`${SELECT} and id = $2`, [db.tenantId, id]);
  return client;
}

/** What an OAuth client is checked against. */
export interface ClientProofRow {
  id: string;
  connectionId: string | null;
  apiClientId: string | null;
  /** Of the connection or API client. */
  ownersName: string;
  /** Whether it is of a connection that is paused. */
  isPaused: boolean;
  scopes: string[];
  /** One of the two is there. */
  secretDigest: Buffer | null;
  publicKey: PublicKey | null;
}

const LIVE_BY_ID = `
  select o.id, o.connection_id as "connectionId", o.api_client_id as "apiClientId", coalesce(n.name, a.name) as "ownersName",
         n.paused_at is not null as "isPaused", o.scopes, o.secret_digest as "secretDigest", o.public_key as "publicKey"
  from oauth_clients o
    left join connections n on n.tenant_id = o.tenant_id and n.id = o.connection_id
    left join api_clients a on a.tenant_id = o.tenant_id and a.id = o.api_client_id
  where o.tenant_id = $1 and o.id = $2 and o.revoked_at is null and o.expires_at > now()`;

/** The OAuth client that is to be checked; undefined where there is none, or none that works any longer. */
export async function findClientProof(db: TenantDatabase, id: string): Promise<ClientProofRow | undefined> {
  const [client] = await db.query<ClientProofRow>(LIVE_BY_ID, [db.tenantId, id]);
  return client;
}
