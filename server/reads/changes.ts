import { listValue } from "../database/list-value.js";
import { changeFields } from "../filters/activity-fields.js";
import type { ListSource } from "./list.js";
import type { Place } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A change as read. Instants are RFC 3339 text. */
export interface ChangeRow {
  id: string;
  occurredAt: string;
  requestId: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  credentialId: string | null;
  credentialName: string | null;
  connectionId: string | null;
  connectionName: string | null;
  address: string | null;
  userAgent: string | null;
  action: string;
  resourceType: string;
  resourceId: string;
  resourceName: string | null;
  resourceVersion: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What is known of a change, of the table `changes c`, beside its id. */
export const CHANGE_COLUMNS =
  'c.occurred_at as "occurredAt", c.request_id as "requestId", c.address, c.user_agent as "userAgent", ' +
  'c.actor_kind as "actorKind", c.actor_id as "actorId", c.actor_name as "actorName", ' +
  'c.credential_id as "credentialId", c.credential_name as "credentialName", ' +
  'c.connection_id as "connectionId", c.connection_name as "connectionName", c.action, ' +
  'c.resource_type as "resourceType", c.resource_id as "resourceId", c.resource_name as "resourceName", ' +
  'c.resource_version as "resourceVersion", c.before, c.after';

const COLUMNS = `c.id, ${CHANGE_COLUMNS}`;

/**
 * Changes in the order in which they can be relied on: by transaction, and none of a transaction as long as an older one
 * runs, so that nothing can appear behind a position that has been read.
 */
export const changeList: ListSource = {
  name: "changes",
  type: "Change",
  hasPositions: true,
  from: "changes c where c.tenant_id = $1 and c.transaction_id < pg_snapshot_xmin(pg_current_snapshot())",
  columns: COLUMNS,
  id: "c.id",
  fields: changeFields,
  order: { sql: "c.transaction_id", type: "xid8", isAssigned: true },
};

const LAST = `
  select c.transaction_id::text as key, c.id from ${changeList.from} order by c.transaction_id desc, c.id desc limit 1`;

/** Where the last change stands that can be relied on; null where there is none. */
export async function findLastChange(db: TenantDatabase): Promise<Place | null> {
  const [last] = await db.query<Place>(LAST, [db.tenantId]);
  return last ?? null;
}

const OF_REQUESTS = `
  select ${COLUMNS} from changes c where c.tenant_id = $1 and c.request_id = any(${listValue("$2", "text")}) order by c.transaction_id, c.id`;

/** The changes that requests made, in order. */
export const changesOfRequests = (db: TenantDatabase, requestIds: readonly string[]): Promise<ChangeRow[]> =>
  db.query(OF_REQUESTS, [db.tenantId, requestIds]);
