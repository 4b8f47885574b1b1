import type { ChangedType, ChangeKind } from "../../schema/change-kind.js";
import type { Scope } from "../../schema/scope.js";
import { recordChange } from "./changes.js";
import { execute } from "./execute.js";
import { SCOPE_TO_WRITE } from "./oauth-client-owner.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** What is to be warned of: a token that is kept, or an OAuth client. */
export interface EndingCredential {
  table: "credentials" | "oauth_clients";
  id: string;
  /** How many days before its end. */
  days: number;
}

/** Something whose end somebody has to be told of. */
export interface ExpiryNotice {
  resourceType: Extract<ChangedType, "Connection" | "ApiClient" | "OAuthClient">;
  resourceId: string;
  /** What the connection or the clients is called. */
  name: string;
  expiresAt: Date;
  days: number;
  /** What it takes to do something about it. */
  scope: Scope;
}

/** Who can do something about it, and where they are reached. */
export interface Addressee {
  email: string;
  permissions: string[];
}

interface Warned {
  connectionId: string | null;
  apiClientId: string | null;
  name: string;
  version: number | null;
  expiresAt: string;
}

/** Whoever is first to say of how many days it has warned has warned of them: of several servers, one does. */
const MARK = {
  credentials: `
    update credentials c set warned_days = $3::int
    where c.tenant_id = $1 and c.id = $2 and c.revoked_at is null and coalesce(c.warned_days, $3::int + 1) > $3::int
    returning c.connection_id as "connectionId", c.api_client_id as "apiClientId", c.expires_at as "expiresAt",
      coalesce((select name from connections n where n.tenant_id = $1 and n.id = c.connection_id),
               (select name from api_clients a where a.tenant_id = $1 and a.id = c.api_client_id)) as name,
      coalesce((select version from connections n where n.tenant_id = $1 and n.id = c.connection_id),
               (select version from api_clients a where a.tenant_id = $1 and a.id = c.api_client_id)) as version`,
  oauth_clients: `
    update oauth_clients c set warned_days = $3::int
    where c.tenant_id = $1 and c.id = $2 and c.revoked_at is null and coalesce(c.warned_days, $3::int + 1) > $3::int
    returning c.connection_id as "connectionId", c.api_client_id as "apiClientId", c.name, null::int as version,
              c.expires_at as "expiresAt"`,
} satisfies Record<EndingCredential["table"], string>;

/**
 * Notes that a credential ends soon, once for each number of days, in the changes of its tenant.
 *
 * @returns undefined where somebody else has done so, or where it is gone meanwhile
 */
export async function noteExpiry(unit: UnitOfWork, credential: EndingCredential): Promise<ExpiryNotice | undefined> {
  const { table, id, days } = credential;
  const [warned] = await execute<Warned>(unit, MARK[table], [unit.tenantId, id, days]);
  if (!warned) return undefined;
  const { name, version, connectionId, apiClientId } = warned;
  const expiresAt = new Date(warned.expiresAt);
  const kind = table === "oauth_clients" ? "oauth-client" : connectionId ? "connection" : "api-client";
  const [action, resourceType] = KINDS[kind];
  const resourceId = (table === "oauth_clients" ? id : (connectionId ?? apiClientId)) as string;
  const after = { credentialId: id, expiresAt, days };
  recordChange(unit, { action, resourceType, resourceId, resourceName: name, version, before: {}, after });
  const scope = SCOPE_TO_WRITE[connectionId ? "connectionId" : "apiClientId"];
  return { resourceType, resourceId, name, expiresAt, days, scope };
}

const KINDS = {
  connection: ["connection.token-expiring", "Connection"],
  "api-client": ["api-client.token-expiring", "ApiClient"],
  "oauth-client": ["oauth-client.expiring", "OAuthClient"],
} as const satisfies Record<string, [ChangeKind, ChangedType]>;

/** Those who administer in the tenant and have an e-mail, with what they may do. */
export const findAddressees = (unit: UnitOfWork): Promise<Addressee[]> =>
  execute(
    unit,
    `select (select e ->> 'value' from jsonb_array_elements(u.emails) e where fold(e ->> 'value') = u.work_email_key limit 1) as email,
            array_agg(a.permission) as permissions
     from administrators($1) a join users u on u.tenant_id = $1 and u.id = a.user_id
     where u.work_email_key is not null group by u.id, u.emails, u.work_email_key order by u.id`,
    [unit.tenantId],
  );
