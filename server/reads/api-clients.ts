import { API_CLIENT_ORDER_PATHS, orderFieldOf } from "../../schema/order-paths.js";
import { apiClientFields } from "../filters/administration-fields.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An API client as read, with what its token says. Instants are RFC 3339 text. */
export interface ApiClientRow {
  id: string;
  name: string;
  scopes: string[];
  version: number;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

const COLUMNS =
  'a.id, a.name, c.scopes, a.version, a.created_at as "createdAt", c.expires_at as "expiresAt", a.revoked_at as "revokedAt"';

const FROM =
  "api_clients a join credentials c on c.tenant_id = a.tenant_id and c.api_client_id = a.id and c.oauth_client_id is null " +
  "where a.tenant_id = $1";

/** API clients as they are listed. */
export const apiClientList: ListSource = {
  name: "apiClients",
  from: FROM,
  columns: COLUMNS,
  id: "a.id",
  fields: apiClientFields,
  orders: new Map(API_CLIENT_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, apiClientFields)])),
};

export async function findApiClient(db: TenantDatabase, id: string): Promise<ApiClientRow | undefined> {
  const text = `select ${COLUMNS} from ${FROM} and a.id::text = $2`;
  const [client] = await db.query<ApiClientRow>(text, [db.tenantId, id]);
  return client;
}
