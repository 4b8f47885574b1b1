import { ENTITLEMENT_ORDER_PATHS, orderFieldOf } from "../../schema/order-paths.js";
import { listValue } from "../database/list-value.js";
import { entitlementFields } from "../filters/role-fields.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An entitlement as read. Instants are RFC 3339 text. */
export interface EntitlementRow {
  id: string;
  value: string;
  displayName: string;
  description: string | null;
  type: string | null;
  isAvailable: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
}

const COLUMNS =
  'e.id, e.value, e.display_name as "displayName", e.description, e.type, e.is_available as "isAvailable", e.version, ' +
  'e.created_at as "createdAt", e.updated_at as "updatedAt"';

const FROM = "entitlements e where e.tenant_id = $1 and e.deleted_at is null";

/** Entitlements as they are listed. */
export const entitlementList: ListSource = {
  name: "entitlements",
  type: "Entitlement",
  from: FROM,
  columns: COLUMNS,
  id: "e.id",
  fields: entitlementFields,
  orders: new Map(ENTITLEMENT_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, entitlementFields)])),
};

const BY_IDS = `select ${COLUMNS} from ${FROM} and e.id = any(${listValue("$2")})`;

/** The entitlements with these ids; unknown ids are passed over. */
export const findEntitlements = (db: TenantDatabase, ids: readonly string[]): Promise<EntitlementRow[]> =>
  db.query(BY_IDS, [db.tenantId, ids]);

const COUNT_HOLDERS = `
  select e.id, count(*) as total
  from entitlements e
    join user_values v on v.tenant_id = $1 and v.attribute = 'entitlements' and v.value_key = e.value_key
  where e.tenant_id = $1 and e.id = any(${listValue("$2")})
  group by e.id`;

/** How many users have entitlements; those that nobody has are absent. */
export const countEntitled = (db: TenantDatabase, ids: readonly string[]): Promise<{ id: string; total: number }[]> =>
  db.query(COUNT_HOLDERS, [db.tenantId, ids]);
