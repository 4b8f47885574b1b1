import type { Pool } from "pg";
import { WARNING_DAYS } from "../domain/rules/expiry.js";
import { readAsKeeper } from "./as-keeper.js";

/** A warning that nobody has given yet. */
export interface DueWarning {
  tenantId: string;
  table: "credentials" | "oauth_clients";
  id: string;
  /** How many days before the end it is due. */
  days: number;
}

/** The nearest of the warnings whose time has come; of a short life none before half of it is over, as `daysToWarnOf` says. */
const NEAREST = `
  select min(d) as days from unnest($2::int[]) d
  where c.expires_at <= $1::timestamptz + make_interval(days => d)
    and c.expires_at - c.created_at >= make_interval(days => 2 * d)`;

const unwarned = (table: string, condition: string) => `
  select c.tenant_id as "tenantId", '${table}' as "table", c.id, due.days
  from ${table} c cross join lateral (${NEAREST}) due
  where c.revoked_at is null and c.expires_at > $1 and c.expires_at <= $1::timestamptz + make_interval(days => $3)
    and due.days < coalesce(c.warned_days, $3 + 1) and ${condition}`;

/** Of the tokens that act for nobody but their connection or API client, the one counts that works longest. */
const IS_LAST = `
  c.user_id is null and c.oauth_client_id is null and not exists (
    select from credentials l
    where l.tenant_id = c.tenant_id and l.user_id is null and l.oauth_client_id is null and l.revoked_at is null
      and (l.connection_id = c.connection_id or l.api_client_id = c.api_client_id)
      and (l.expires_at, l.id) > (c.expires_at, c.id))`;

const DUE = `${unwarned("credentials", IS_LAST)} union all ${unwarned("oauth_clients", "true")} order by 1, 2, 3 limit $4`;

/** So many are given at a time. */
export const BATCH_SIZE = 1_000;

/** The warnings of all tenants that are due, each tenant's beside one another. */
export const findDueWarnings = (pool: Pool, now: Date): Promise<DueWarning[]> =>
  readAsKeeper(pool, DUE, [now, WARNING_DAYS, Math.max(...WARNING_DAYS), BATCH_SIZE]);
