import { CONNECTION_ORDER_PATHS, orderFieldOf } from "../../schema/order-paths.js";
import { connectionFields } from "../filters/administration-fields.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
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

const COLUMNS =
  'n.id, n.name, n.provider, n.dialect, n.matching, n.adopts, n.restores, n.groups_as as "groupsAs", ' +
  'n.pushed_passwords as "pushedPasswords", n.scopes, ' +
  'n.paused_at as "pausedAt", n.last_request_at as "lastRequestAt", n.last_error_at as "lastErrorAt", ' +
  'n.last_error_status as "lastErrorStatus", n.last_error_detail as "lastErrorDetail", ' +
  'n.version, n.created_at as "createdAt", n.updated_at as "updatedAt"';

const FROM = "connections n where n.tenant_id = $1";

/** Connections as they are listed. */
export const connectionList: ListSource = {
  name: "connections",
  from: FROM,
  columns: COLUMNS,
  id: "n.id",
  fields: connectionFields,
  orders: new Map(CONNECTION_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, connectionFields)])),
};

/** All connections of the tenant, the oldest first. A tenant has a handful. */
export const findConnections = (db: TenantDatabase): Promise<ConnectionRow[]> =>
  db.query(`select ${COLUMNS} from ${FROM} order by n.id`, [db.tenantId]);

export async function findConnection(db: TenantDatabase, id: string): Promise<ConnectionRow | undefined> {
  const text = `select ${COLUMNS} from ${FROM} and n.id::text = $2`;
  const [connection] = await db.query<ConnectionRow>(text, [db.tenantId, id]);
  return connection;
}
