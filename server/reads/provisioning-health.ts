import { firstIdAt, isUuid } from "../text/uuid.js";
import { ORDINARY_REFUSALS } from "./scim-requests.js";
import type { TenantDatabase } from "./tenant-database.js";

/** How provisioning does, as read. Instants are RFC 3339 text. */
export interface ProvisioningHealthRow {
  requests: number;
  errors: number;
  lastRequestAt: string | null;
  medianMs: number | null;
  p95Ms: number | null;
  hours: { start: string; requests: number; errors: number }[];
  mappingWarnings: {
    connectionId: string;
    path: string;
    value: string;
    reason: string;
    times: number;
    lastAt: string;
  }[];
}

/** What is looked at. */
export interface HealthScope {
  /** Of all connections where null. */
  connectionId: string | null;
  hours: number;
  now: Date;
}

const HOUR_MS = 3_600_000;
const MAX_WARNINGS = 20;

/** What a text stands for that can be no id: nobody's. */
const NO_CONNECTION = "00000000-0000-0000-0000-000000000000";

/** Instants as the contract prints them. */
const instant = (sql: string) => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The id, a UUID v7, has the time of arrival: by it the index finds what is recent. */
const HEALTH = `
  with recent as materialized (
    select connection_id, occurred_at, duration_ms, ignored, date_trunc('hour', occurred_at) as hour,
           status >= 400 and status not in (${ORDINARY_REFUSALS}) as is_error
    from scim_requests
    where tenant_id = $1 and id >= $2::uuid and ($3::uuid is null or connection_id = $3)
  ), counted as (
    select h.start, count(r.hour)::int as requests, count(*) filter (where r.is_error)::int as errors
    from generate_series($4::timestamptz, $5::timestamptz, interval '1 hour') as h (start)
      left join recent r on r.hour = h.start
    group by h.start
  ), warned as (
    select r.connection_id, i.path, i.value, i.reason, count(*)::int as times, max(r.occurred_at) as last_at
    from recent r cross join jsonb_to_recordset(r.ignored) as i (path text, value text, reason text)
    where r.ignored <> '[]' group by 1, 2, 3, 4 order by times desc, last_at desc limit ${MAX_WARNINGS}
  )
  select count(*)::int as requests, (count(*) filter (where is_error))::int as errors,
         ${instant("max(occurred_at)")} as "lastRequestAt",
         percentile_cont(0.5) within group (order by duration_ms) as "medianMs",
         percentile_cont(0.95) within group (order by duration_ms) as "p95Ms",
         (select jsonb_agg(jsonb_build_object('start', ${instant("start")}, 'requests', requests, 'errors', errors)
                           order by start) from counted) as hours,
         coalesce((select jsonb_agg(jsonb_build_object(
                            'connectionId', connection_id, 'path', path, 'value', value, 'reason', reason,
                            'times', times, 'lastAt', ${instant("last_at")}) order by times desc, last_at desc)
                   from warned), '[]') as "mappingWarnings"
  from recent`;

/** Counts what came to the SCIM URLs in the last hours, the one that runs included: one statement. */
export async function provisioningHealth(db: TenantDatabase, scope: HealthScope): Promise<ProvisioningHealthRow> {
  const last = Math.floor(scope.now.getTime() / HOUR_MS) * HOUR_MS;
  const first = last - (scope.hours - 1) * HOUR_MS;
  const { connectionId } = scope;
  const connection = connectionId === null || isUuid(connectionId) ? connectionId : NO_CONNECTION;
  const values = [db.tenantId, firstIdAt(first), connection, new Date(first), new Date(last)];
  const [row] = await db.query<ProvisioningHealthRow>(HEALTH, values);
  return row as ProvisioningHealthRow;
}
