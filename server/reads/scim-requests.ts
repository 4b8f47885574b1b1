import { orderFieldOf, SCIM_REQUEST_ORDER_PATHS } from "../../schema/order-paths.js";
import { scimRequestFields } from "../filters/activity-fields.js";
import type { ListSource } from "./list.js";
import { type OrderKey, orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A SCIM request as read. Instants are RFC 3339 text. */
export interface ScimRequestRow {
  id: string;
  connectionId: string;
  credentialId: string | null;
  occurredAt: string;
  method: string;
  path: string;
  correlationId: string | null;
  status: number | null;
  scimType: string | null;
  detail: string | null;
  durationMs: number | null;
  tolerances: string[];
  ignored: { path: string; value: string; reason: string }[];
  query: string | null;
  address: string | null;
  userAgent: string | null;
  requestBody: object | null;
  answerBody: object | null;
}

/** Refusals that belong to a provider's daily work: nothing there, there already, changed meanwhile. */
export const ORDINARY_REFUSALS = "404, 409, 412";

/** The id, a UUID v7, has the time of arrival: by it an index has the order. */
const ARRIVAL: OrderKey = { sql: "r.id", type: "uuid", isAssigned: true };

/** SCIM requests in the order in which they came. */
export const scimRequestList: ListSource = {
  name: "scimRequests",
  type: "ScimRequest",
  from: "scim_requests r where r.tenant_id = $1",
  columns:
    'r.id, r.connection_id as "connectionId", r.credential_id as "credentialId", r.occurred_at as "occurredAt", r.method, r.path, ' +
    'r.correlation_id as "correlationId", r.status, r.scim_type as "scimType", r.detail, r.duration_ms as "durationMs", ' +
    'r.tolerances, r.ignored, r.query, r.address, r.user_agent as "userAgent", r.request_body as "requestBody", ' +
    'r.answer_body as "answerBody"',
  id: "r.id",
  fields: scimRequestFields,
  orders: new Map(
    SCIM_REQUEST_ORDER_PATHS.map((path) => [
      orderFieldOf(path),
      path === "occurredAt" ? ARRIVAL : orderKeyOf(path, scimRequestFields),
    ]),
  ),
};

export async function findScimRequest(db: TenantDatabase, id: string): Promise<ScimRequestRow | undefined> {
  const text = `select ${scimRequestList.columns} from ${scimRequestList.from} and r.id = $2`;
  const [request] = await db.query<ScimRequestRow>(text, [db.tenantId, id]);
  return request;
}
