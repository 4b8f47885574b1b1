import { listValue } from "../database/list-value.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A secret that is digested anew, with the key that digests today. */
export interface DigestRenewal {
  kind: "credential" | "oauth-client";
  tenantId: string;
  id: string;
  /** What is stored of it. */
  from: Buffer;
  to: Buffer;
}

/** What a token is checked against, with what has to be known of its connection. */
export interface CredentialRow {
  id: string;
  digest: Buffer;
  scopes: string[];
  connectionId: string | null;
  apiClientId: string | null;
  /** The user whom a session or a connection's token acts for; null: for nobody but its owner. */
  userId: string | null;
  /** The OAuth client that has asked for the token; null for one that was given to be kept. */
  oauthClientId: string | null;
  /** Null where it is not of a connection. */
  dialect: string | null;
  /** What the key, or the OAuth client that has asked for it, is called; null where it is called nothing. */
  credentialName: string | null;
  connectionName: string | null;
  /** Of the user, the connection or the API client that it acts for. */
  name: string;
  matching: string | null;
  adopts: boolean | null;
  restores: boolean | null;
  pushedPasswords: string | null;
  extensionsVersion: number;
  /** Whether the tenant has roles or entitlements. */
  hasRoles: boolean;
  /** Whether it has a role catalogue. */
  hasRoleSlots: boolean;
  /** Whether a role of the tenant permits anything of Roster itself. */
  hasAdministrators: boolean;
  groupsAs: string | null;
  /** When it was made, or its user last gave the password. RFC 3339 text. */
  authenticatedAt: string;
  /** Neither expired nor revoked, and neither of a connection that is paused nor of a user who may not act. */
  isLive: boolean;
}

const BY_IDS = `
  select c.id, c.digest, c.scopes, c.connection_id as "connectionId", c.api_client_id as "apiClientId", c.user_id as "userId",
         c.oauth_client_id as "oauthClientId", n.dialect, n.matching, n.adopts, n.restores, n.groups_as as "groupsAs",
         n.pushed_passwords as "pushedPasswords", coalesce(c.authenticated_at, c.created_at) as "authenticatedAt",
         coalesce(u.display_name, u.user_name, n.name, a.name) as name, n.name as "connectionName",
         coalesce(o.name, c.name, case when c.user_id is null then coalesce(n.name, a.name) end) as "credentialName",
         t.extensions_version as "extensionsVersion", t.has_administrators as "hasAdministrators",
         exists (select from roles r where r.tenant_id = $1 and r.deleted_at is null)
           or exists (select from entitlements e where e.tenant_id = $1 and e.deleted_at is null) as "hasRoles",
         exists (select from role_slots s where s.tenant_id = $1) as "hasRoleSlots",
         c.revoked_at is null and c.expires_at > now() and n.paused_at is null
           and (c.user_id is null or u.active and u.deleted_at is null) as "isLive"
  from credentials c
    join tenants t on t.id = c.tenant_id
    left join connections n on n.tenant_id = c.tenant_id and n.id = c.connection_id
    left join api_clients a on a.tenant_id = c.tenant_id and a.id = c.api_client_id
    left join users u on u.tenant_id = c.tenant_id and u.id = c.user_id
    left join oauth_clients o on o.tenant_id = c.tenant_id and o.id = c.oauth_client_id
  where c.tenant_id = $1 and c.id = any(${listValue("$2")})`;

export const findCredential = (db: TenantDatabase, id: string): Promise<CredentialRow | undefined> =>
  db.byId(BY_IDS, id);

/** What a user may do with Roster by its roles: permissions such as `roster:users:read`. */
export async function rosterPermissionsOf(db: TenantDatabase, userId: string): Promise<string[]> {
  const text = "select roster_permissions_of_user($1, $2) as permission";
  return (await db.query<{ permission: string }>(text, [db.tenantId, userId])).map(({ permission }) => permission);
}
